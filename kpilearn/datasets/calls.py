"""The call centre's tables, drawn from ``kpilearn.markets.callcentre``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import numpy as np
import pandas as pd

from kpilearn.datasets.frames import days, frame, months
from kpilearn.datasets.table import Table
from kpilearn.markets import chance
from kpilearn.markets.callcentre import (
    BONUS_APPOINTMENTS,
    BONUS_DIALS,
    CALLED_AGAIN,
    HAZARD,
    LEAD_WEEKS,
    MODEL,
    MONTH_LISTS,
    MOST_CALLS,
    SALE_LONGER,
    SCRIPT_RATE,
    TALK_HURRY,
    TALK_LOG_MEAN,
    TALK_LOG_SD,
    TALK_MINUTES,
    TEAM_RATES,
    USUAL_DIALS,
)
from kpilearn.markets.chance import Ints

#: A bonus on dials from the 14th week, the first of April.
BONUS_WEEKS, BONUS_FROM, BONUS_REPS, WEEK_DAYS = 52, 13, 12, 5
#: Two years of a centre with 90 seats; dials move by this log standard deviation from week to week (A).
PIPELINE_WEEKS, PIPELINE_SEATS, DIALS_SIGMA = 104, 90, 0.25
#: Twenty days of 20 dials with each script; new script b seems to win 7 to 3.
SCRIPT_DAYS, SCRIPT_DIALS, SEEN = 20, 20, (3, 7)
REPORT_MONTHS, TEAM_SEATS = 6, 8
#: Half-hours from nine to six on ten days, and how many call in each against the mean, ratio (A).
STAFFED_DAYS, FIRST_HOUR = 10, 9
DAY_SHAPE = (0.7, 0.9, 1.1, 1.3, 1.4, 1.3, 1.0, 0.8, 0.8, 0.9, 1.0, 1.1, 1.15, 1.1, 1.0, 0.95, 0.8, 0.7)
#: Share of callers not answered in 20 s who give up (A).
GIVE_UP = 0.25
#: Leads in the kit's own dial log, and in each block of a longer one.
LEADS, BLOCK_LEADS = 4_500, 20_000


def bonus(seed: int, candidates: int = 100) -> pd.DataFrame:
    """Return one row a week and rep; of many draws the one in which appointments change nearest to the truth."""
    running = np.arange(BONUS_WEEKS) >= BONUS_FROM
    per_day = USUAL_DIALS * np.where(running, 1 + BONUS_DIALS, 1.0)
    week = MODEL.evaluate({"dials_per_day": per_day}, periods=1)
    rate = {name: week[name][:, 0, None] for name in ("connect_rate", "appointments", "contacts")}
    u = chance.generator(seed, "bonus_calls").random((3, BONUS_WEEKS, BONUS_REPS))
    dials = chance.poisson(u[0], per_day[:, None] * WEEK_DAYS)
    connected = chance.binomial(u[1], dials, rate["connect_rate"])
    many = chance.generator(seed, "bonus_appointments").random((candidates, BONUS_WEEKS, BONUS_REPS))
    appointments = chance.binomial(many, connected, rate["appointments"] / rate["contacts"])
    weekly = appointments.sum(axis=-1)
    change = weekly[:, running].mean(axis=1) / weekly[:, ~running].mean(axis=1) - 1
    best = int(np.argmin(np.abs(change - BONUS_APPOINTMENTS)))
    hurry = USUAL_DIALS / per_day[:, None]
    return frame(
        {
            "week": np.repeat(days("2025-01-06", BONUS_WEEKS, step=7), BONUS_REPS),
            "rep": [f"R{number:02d}" for number in range(1, BONUS_REPS + 1)] * BONUS_WEEKS,
            "bonus": np.repeat(running, BONUS_REPS),
            "dials": dials.ravel(),
            "connected": connected.ravel(),
            "talk_minutes": (connected * TALK_MINUTES * hurry**TALK_HURRY * chance.lognormal(u[2], 0.0, 0.1)).ravel(),
            "appointments": appointments[best].ravel(),
        }
    )


def pipeline(seed: int) -> pd.DataFrame:
    """Return one row a week; a dial becomes an appointment at once, a meeting after three weeks, an order after six."""
    usual = {name: values[0] for name, values in MODEL.evaluate(periods=1).items()}
    u = chance.generator(seed, "weekly_pipeline").random((5, PIPELINE_WEEKS + LEAD_WEEKS))
    mean = PIPELINE_SEATS * USUAL_DIALS * WEEK_DAYS
    dials = chance.poisson(u[0], chance.lognormal(u[1], np.log(mean), DIALS_SIGMA))
    appointments = dials * usual["appointments"] / usual["dials"]
    meetings = appointments * usual["meeting_rate"]
    shown, half = slice(LEAD_WEEKS, None), LEAD_WEEKS // 2
    return frame(
        {
            "week": days("2024-01-01", PIPELINE_WEEKS, step=7),
            "dials": dials[shown],
            "appointments": chance.poisson(u[2], appointments)[shown],
            "meetings": chance.poisson(u[3], meetings)[half:-half],
            "orders": chance.poisson(u[4], meetings * usual["close_rate"])[:-LEAD_WEEKS],
        }
    )


def scripts(seed: int, candidates: int = 500) -> pd.DataFrame:
    """Return one row a day and script; of many draws one in which script b seems to be twice as good."""
    u = chance.generator(seed, "script_trial").random((candidates, SCRIPT_DAYS, 2))
    appointments = chance.binomial(u, SCRIPT_DIALS, SCRIPT_RATE)
    best = int(np.argmin(np.abs(appointments.sum(axis=1) - SEEN).sum(axis=1)))
    return frame(
        {
            "date": np.repeat(days("2025-06-02", SCRIPT_DAYS), 2),
            "script": ["a", "b"] * SCRIPT_DAYS,
            "dials": np.full(SCRIPT_DAYS * 2, SCRIPT_DIALS),
            "appointments": appointments[best].ravel(),
        }
    )


def reports(seed: int) -> pd.DataFrame:
    """Return one row a month and team, with the appointment rate as the team itself reports it."""
    usual = {name: values[0] for name, values in MODEL.evaluate(periods=1).items()}
    u = chance.generator(seed, "appointment_reports").random((3, REPORT_MONTHS, len(TEAM_RATES)))
    dials = chance.poisson(u[0], np.full(u.shape[1:], TEAM_SEATS * USUAL_DIALS * usual["working_days"]))
    connected = chance.binomial(u[1], dials, usual["connect_rate"])
    appointments = chance.binomial(u[2], connected, list(TEAM_RATES.values()))
    reported = np.where([True, False], appointments / dials, appointments / connected)
    return frame(
        {
            "month": np.repeat(months("2025-01", REPORT_MONTHS), len(TEAM_RATES)),
            "team": list(TEAM_RATES) * REPORT_MONTHS,
            "dials": dials.ravel(),
            "connected": connected.ravel(),
            "appointments": appointments.ravel(),
            "denominator": ["dials", "connected"] * REPORT_MONTHS,
            "reported_rate": reported.ravel(),
        }
    )


def staffing(seed: int) -> pd.DataFrame:
    """Return one row a half-hour: calls, people on duty and how many were answered in 20 seconds (Erlang C)."""
    shape = np.tile(DAY_SHAPE, STAFFED_DAYS)
    u = chance.generator(seed, "staffing").random((5, len(shape)))
    calls_per_hour = {constant.name: constant.values[0] for constant in MODEL.constants}["calls_per_hour"]
    # Rosters follow the day only in part; some days one person is missing.
    agents = np.where(shape > 1.05, 8, 7) - (u[0] < 0.2)
    expected = MODEL.evaluate({"demand": shape, "inbound_agents": agents}, periods=1)
    calls = chance.poisson(u[1], shape * calls_per_hour / 2)
    answered = chance.binomial(u[2], calls, expected["service_level"][:, 0])
    starts = [f"{FIRST_HOUR + half // 2:02d}:{30 * (half % 2):02d}" for half in range(len(DAY_SHAPE))]
    return frame(
        {
            "date": np.repeat(days("2025-09-01", STAFFED_DAYS), len(DAY_SHAPE)),
            "starts_at": starts * STAFFED_DAYS,
            "calls": calls,
            "agents": agents,
            "aht_seconds": 300 * chance.lognormal(u[3], -0.005, 0.1),
            "answered_in_20s": answered,
            "abandoned": chance.binomial(u[4], calls - answered, GIVE_UP),
            "occupancy": np.round(expected["occupancy"][:, 0], 3),
        }
    )


def dial_log(seed: int) -> pd.DataFrame:
    """Return one row a call to the leads of a year, by day."""
    return _calls(seed, 0, LEADS, 0)


def dial_blocks(seed: int) -> Iterator[pd.DataFrame]:
    """Yield the calls to 20,000 leads after the other."""
    before = 0
    for block in count():
        rows = _calls(seed, block, BLOCK_LEADS, before)
        before += len(rows)
        yield rows


def _calls(seed: int, block: int, leads: int, before: int) -> pd.DataFrame:
    rng = chance.generator(seed, "dial_log", block)
    u = rng.random((2, leads))
    share, quality = np.array(list(MONTH_LISTS.values())).T
    month = chance.choice(u[0], share)
    day = _first_days()[month] + np.floor(u[1] * 24).astype(np.int64)
    lead = np.arange(leads)
    found = []
    for attempt in range(1, MOST_CALLS + 1):
        u = rng.random((4, len(lead)))
        chance_of_sale = HAZARD[min(attempt, len(HAZARD)) - 1] * quality[month[lead]]
        won = u[0] < np.minimum(chance_of_sale, 0.95)
        seconds = chance.lognormal(u[2], TALK_LOG_MEAN + SALE_LONGER * won, TALK_LOG_SD)
        found.append((lead, day[lead], np.full(len(lead), attempt), np.maximum(np.rint(seconds), 1), won))
        again = ~won & (u[1] < CALLED_AGAIN[min(attempt, len(CALLED_AGAIN)) - 1])
        day[lead] += 1 + np.floor(u[3] * 3).astype(np.int64)
        lead = lead[again]
    lead, called, attempts, seconds, won = map(np.concatenate, zip(*found, strict=True))
    by_day = np.argsort(called, kind="stable")
    return frame(
        {
            "call_id": np.arange(before + 1, before + len(by_day) + 1),
            "contact_id": lead[by_day] + (block * leads + 1),
            "called_on": days("2025-01-01", 1)[0] + called[by_day] * np.timedelta64(86_400, "s"),
            "attempt": attempts[by_day],
            "talk_seconds": seconds[by_day],
            "won": won[by_day],
        }
    )


def _first_days() -> Ints:
    """Return the number of days before each month of 2025."""
    passed = months("2025-01", 12) - months("2025-01", 1)[0]
    return np.asarray(passed.astype("timedelta64[D]").astype(np.int64))


TABLES = (
    Table(
        "script_trial",
        lesson=8,
        columns=("date", "script", "dials", "appointments"),
        key=("date", "script"),
        make=scripts,
    ),
    Table(
        "bonus_calls",
        lesson=9,
        columns=("week", "rep", "bonus", "dials", "connected", "talk_minutes", "appointments"),
        key=("week", "rep"),
        make=bonus,
    ),
    Table(
        "weekly_pipeline",
        lesson=9,
        columns=("week", "dials", "appointments", "meetings", "orders"),
        key=("week",),
        make=pipeline,
    ),
    Table(
        "appointment_reports",
        lesson=10,
        columns=("month", "team", "dials", "connected", "appointments", "denominator", "reported_rate"),
        key=("month", "team"),
        make=reports,
    ),
    Table(
        "dial_log",
        lesson=10,
        columns=("call_id", "contact_id", "called_on", "attempt", "talk_seconds", "won"),
        key=("call_id",),
        make=dial_log,
        blocks=dial_blocks,
    ),
    Table(
        "staffing",
        lesson=10,
        columns=(
            "date",
            "starts_at",
            "calls",
            "agents",
            "aht_seconds",
            "answered_in_20s",
            "abandoned",
            "occupancy",
        ),
        key=("date", "starts_at"),
        make=staffing,
    ),
)
