"""The sales reps' tables, drawn from ``kpilearn.markets.acquisition``."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kpilearn.datasets.frames import frame, months
from kpilearn.datasets.table import Table
from kpilearn.markets import chance
from kpilearn.markets.acquisition import CLOSE_RATES, COACHED_REPS, MODEL, REP_RATE, REPS, SEGMENTS

MONTHS = 12
#: 20 identical reps with 1,000 dials a month each; the five worst of the first month are coached from then on.
IDENTICAL_REPS, MONTHLY_DIALS, COACHING_MONTHS = 20, 1_000, 3


def segments(seed: int, candidates: int = 1000) -> pd.DataFrame:
    """Return one row a month, rep and segment; of many draws the one whose yearly rates are nearest the truth."""
    mix = np.array([rep.mix for rep in REPS.values()])
    skill = np.array([rep.skill for rep in REPS.values()])
    usual = {name: values[0] for name, values in MODEL.evaluate(periods=1).items()}
    per_rep = usual["working_days"] * usual["usual_contacts"]
    rates = np.outer(skill, list(CLOSE_RATES.values()))
    u = chance.generator(seed, "rep_segments").random((3, candidates, MONTHS, *mix.shape))
    contacts = chance.poisson(u[0], per_rep * mix)
    meetings = chance.binomial(u[1], contacts, usual["base_meeting_rate"])
    won = chance.binomial(u[2], meetings, rates)
    drawn = won.sum(axis=1) / np.maximum(meetings.sum(axis=1), 1)
    best = int(np.argmin(np.abs(drawn / rates - 1)[:, :2].max(axis=(1, 2))))  # A and B are the ones compared
    return frame(
        {
            "month": np.repeat(months("2025-01", MONTHS), mix.size),
            "rep": np.tile(np.repeat(list(REPS), len(SEGMENTS)), MONTHS),
            "segment": list(SEGMENTS) * (MONTHS * len(REPS)),
            "contacts": contacts[best].ravel(),
            "meetings": meetings[best].ravel(),
            "new_customers": won[best].ravel(),
        }
    )


def coaching(seed: int, candidates: int = 40) -> pd.DataFrame:
    """Return one row a month and rep; of many draws the one in which the coached gain as much as chance gives them."""
    u = chance.generator(seed, "rep_coaching").random((candidates, COACHING_MONTHS, IDENTICAL_REPS))
    appointments = chance.poisson(u, MONTHLY_DIALS * REP_RATE)
    # The rank decides at equal counts too: by the uniform number, which the count follows.
    worst = np.argsort(u[:, 0], axis=-1)[:, :COACHED_REPS]
    coached = np.zeros((candidates, IDENTICAL_REPS), bool)
    np.put_along_axis(coached, worst, True, axis=-1)
    later = np.where(coached, appointments[:, 1], 0).sum(axis=-1) / COACHED_REPS
    others = np.where(coached, 0, appointments[:, 1]).sum(axis=-1) / (IDENTICAL_REPS - COACHED_REPS)
    best = int(np.argmin(np.abs(later - others) + np.abs(later - MONTHLY_DIALS * REP_RATE)))
    from_second = np.arange(COACHING_MONTHS)[:, None] > 0
    return frame(
        {
            "month": np.repeat(months("2025-04", COACHING_MONTHS), IDENTICAL_REPS),
            "rep": [f"R{number:02d}" for number in range(1, IDENTICAL_REPS + 1)] * COACHING_MONTHS,
            "dials": np.full(COACHING_MONTHS * IDENTICAL_REPS, MONTHLY_DIALS),
            "appointments": appointments[best].ravel(),
            "coached": (from_second & coached[best]).ravel(),
        }
    )


TABLES = (
    Table(
        "rep_segments",
        lesson=4,
        columns=("month", "rep", "segment", "contacts", "meetings", "new_customers"),
        key=("month", "rep", "segment"),
        make=segments,
    ),
    Table(
        "rep_coaching",
        lesson=8,
        columns=("month", "rep", "dials", "appointments", "coached"),
        key=("month", "rep"),
        make=coaching,
    ),
)
