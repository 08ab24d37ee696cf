"""New customers per rep: where to go, how often, and with which script.

Each figure is marked with its unit and its source: C computed from public data, P published, A assumed by us.
"""

from __future__ import annotations

from dataclasses import dataclass

from kpilearn.kpitree import Constant, Indicator, Lever, Stock
from kpilearn.markets.market import Binomial, Market, Poisson, Surprise, Truth, model_of

#: Market segments, and new customers a meeting in each, customer/meeting (C: success by segment is 7–29 %).
CLOSE_RATES = {"small": 0.07, "mid": 0.15, "large": 0.29}
SEGMENTS = tuple(CLOSE_RATES)
#: True rate of every rep in the table of coached reps, appointment/dial (A), and how many of them are coached, rep (A).
REP_RATE, COACHED_REPS = 0.01, 5


@dataclass(frozen=True)
class Rep:
    """A rep: where the contacts go (shares of small, mid, large) and closing against the usual, ratio (A)."""

    mix: tuple[float, float, float]
    skill: float


#: Rep A works where closing is easy, rep B where it is hard and closes better everywhere, as in a public data set in
#: which retired customers beat managers by 22.8 to 13.8 % and lose to them in every age band (C).
REPS = {
    "A": Rep((0.05, 0.20, 0.75), 0.90),
    "B": Rep((0.75, 0.17, 0.08), 1.40),
    "C": Rep((0.40, 0.30, 0.30), 1.10),
    "D": Rep((0.30, 0.40, 0.30), 1.00),
    "E": Rep((0.20, 0.40, 0.40), 0.90),
    "F": Rep((0.50, 0.30, 0.20), 1.05),
    "G": Rep((0.25, 0.25, 0.50), 0.85),
    "H": Rep((0.60, 0.30, 0.10), 0.98),
}


def _segment(name: str) -> list[Indicator]:
    return [
        Indicator(f"contacts_{name}", f"contacts * share_{name}", unit="contact/month"),
        Indicator(f"meetings_{name}", f"contacts_{name} * meeting_rate", unit="meeting/month"),
        Indicator(
            f"customers_{name}",
            f"meetings_{name} * close_{name} * exp(-depletion * share_{name}) * demand",
            unit="customer/month",
        ),
    ]


MODEL = model_of(
    "acquisition",
    period="month",
    kgi="new_customers",
    levers=[
        Lever("contacts_per_day", low=2, high=20, step=1, default=8, unit="contact/rep/day"),  # A
        Lever("share_mid", low=0, high=0.5, step=0.05, default=0.35, unit="1"),  # share of the contacts; A
        Lever("share_large", low=0, high=0.5, step=0.05, default=0.25, unit="1"),  # share of the contacts; A
        Lever("script", low=0, high=1, step=0.25, default=1, unit="1"),  # share of calls by the new script; A
        Lever("demand", low=0.5, high=1.5, step=0.01, default=1, unit="1"),  # outside: ratio to a normal year; A
    ],
    constants=[
        Constant("reps", 8, unit="rep"),  # A
        Constant("working_days", 20, unit="day/month"),  # A
        Constant("usual_contacts", 8, unit="contact/rep/day"),  # A
        Constant("base_meeting_rate", 0.10, unit="meeting/contact"),  # A
        Constant("patience", 11, unit="contact/rep/day"),  # meeting rate falls as exp(-contacts a day / 11); A
        Constant("script_gain", 0.25, unit="1"),  # the new script, once learnt, brings 25 % more meetings; A
        Constant("practice", 0.12, unit="1"),  # share of contacts lost while the script is being learnt; A
        Constant("learning", 0.5, unit="1"),  # share of what is missing that is learnt in a month; A
        Constant("depletion", 0.9, unit="1"),  # the easy customers of a segment go first; A
        Constant("close_small", CLOSE_RATES["small"], unit="customer/meeting"),  # C
        Constant("close_mid", CLOSE_RATES["mid"], unit="customer/meeting"),  # C
        Constant("close_large", CLOSE_RATES["large"], unit="customer/meeting"),  # C
    ],
    stocks=[Stock("skill", start=0, then="prev(skill) + learning * (script - prev(skill))", unit="1")],
    indicators=[
        Indicator("share_small", "1 - share_mid - share_large", unit="1"),
        Indicator("practice_lost", "practice * max(script - skill, 0)", unit="1"),
        Indicator("contacts", "reps * working_days * contacts_per_day * (1 - practice_lost)", unit="contact/month"),
        Indicator(
            "meeting_rate",
            "base_meeting_rate * exp((usual_contacts - contacts_per_day) / patience) * (1 + script_gain * skill)",
            unit="meeting/contact",
        ),
        *[indicator for name in SEGMENTS for indicator in _segment(name)],
        Indicator("meetings", "meetings_small + meetings_mid + meetings_large", unit="meeting/month"),
        Indicator("new_customers", "customers_small + customers_mid + customers_large", unit="customer/month"),
        Indicator("new_customers_per_rep", "new_customers / reps", unit="customer/rep/month"),
        Indicator("close_rate", "new_customers / meetings", unit="customer/meeting"),
    ],
)

MARKET = Market(
    model=MODEL,
    before={"contacts_per_day": 8, "share_mid": 0.2, "share_large": 0.05, "script": 0},
    noise={
        **{f"contacts_{name}": Poisson() for name in SEGMENTS},
        **{f"meetings_{name}": Binomial(f"contacts_{name}") for name in SEGMENTS},
        **{f"customers_{name}": Binomial(f"meetings_{name}") for name in SEGMENTS},
    },
    outside=("demand",),
    seen=(
        *(f"{stage}_{name}" for name in SEGMENTS for stage in ("contacts", "meetings", "customers")),
        "meetings",
        "new_customers",
    ),
    surprises=(
        Surprise("markets.acquisition.surprise_rival", "demand", 0.8),
        Surprise("markets.acquisition.surprise_law", "demand", 1.2),
    ),
    truths=(
        # Rep B closes more in every segment but goes where it is hard; rep A looks better in all.
        Truth("simpson", ("rep_segments",), "B"),
        # 20 identical reps: what the coached ones gained came by itself; appointments a rep and month.
        Truth("regression", ("rep_coaching",), 0.0, "appointment", tolerance=1.0),
    ),
)
