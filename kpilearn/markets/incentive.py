"""What people do when one number is paid for: a small model of a sales team, for the incentive game of lesson 9.

It is made to be argued with. Each assumption is a constant below, marked C (computed from public data), P (published)
or A (assumed by us). The mechanisms are those of the literature on surrogation and Goodhart's law: people move towards
what is paid; some of it is real effort; some of it is serving the number (hurried calls, appointments that were agreed
to only to end the call, orders talked into) and is learnt within months; the customers remember. The effect of a bonus
on dials is that of the call centre's data (``kpilearn.markets.callcentre``).
"""

from __future__ import annotations

from dataclasses import replace

from kpilearn.kpitree import Constant, Indicator, Lever, Model, Stock
from kpilearn.markets.callcentre import (
    APPOINTMENT_RATE,
    BONUS_DIALS,
    MEETING_RATE,
    PATIENCE,
    TALK_HURRY,
    TALK_MINUTES,
    USUAL_DIALS,
)
from kpilearn.markets.market import AnyQuantity

#: What can be paid for, and the lever that does it.
PAID = ("dials", "appointments", "orders", "kept_orders")
#: What can be watched beside it.
GUARDS = ("talk", "show", "cancel")

_LEVERS = [
    # Bonus for the whole number paid for, share of the fixed pay.
    Lever("bonus", low=0, high=0.5, step=0.05, default=0.2, unit="1"),
    *[Lever(f"pay_{name}", low=0, high=1, step=1, default=0, unit="1") for name in PAID],
    *[Lever(f"guard_{name}", low=0, high=1, step=1, default=0, unit="1") for name in GUARDS],
]
_CONSTANTS = [
    Constant("reps", 10, unit="rep"),  # A
    Constant("pay", 250_000, unit="JPY/rep/month"),  # A
    Constant("half", 0.1, unit="1"),  # the bonus that has half of the greatest effect; A
    Constant("usual_dials", USUAL_DIALS, unit="dial/rep/day"),  # P
    Constant("days", 20, unit="day/month"),  # A
    Constant("more_dials", 1.5 * BONUS_DIALS, unit="1"),  # greatest rise; at a bonus of 20 % it is the data's +40 %; A
    Constant("hurry", TALK_HURRY, unit="1"),  # A
    Constant("usual_talk", TALK_MINUTES, unit="min/contact"),  # A
    Constant("patience", PATIENCE, unit="dial/rep/day"),  # A
    Constant("usual_connect", 0.175, unit="contact/dial"),  # P: 15–20 %
    Constant("appointment_rate", APPOINTMENT_RATE, unit="appointment/contact"),  # A
    Constant("show_rate", MEETING_RATE, unit="meeting/appointment"),  # P
    Constant("usual_close", 0.25, unit="order/meeting"),  # A
    Constant("usual_cancel", 0.10, unit="1"),  # share of the orders; A
    Constant("effort", 0.15, unit="1"),  # real gain where the number paid for is near the work; A
    Constant("care", 0.2, unit="1"),  # real gain where kept orders are paid for; A
    Constant("softness", 0.5, unit="1"),  # empty appointments a real one, at most; A
    Constant("pushing", 0.4, unit="1"),  # orders talked into for each real one, at most; A
    Constant("regret", 0.7, unit="1"),  # share of those that are cancelled; A
    Constant("learning", 0.35, unit="1"),  # share of what is missing that is learnt in a month; A
    Constant("hold", 0.8, unit="1"),  # share of the serving-the-number that a watched guardrail prevents; A
    Constant("burnt", 0.12, unit="1"),  # goodwill lost a month at full pressure; A
    Constant("healing", 0.15, unit="1"),  # share of lost goodwill that comes back in a month; A
    Constant("margin", 1_000_000, unit="JPY/order"),  # gross profit of an order; A
    Constant("watching", 40_000, unit="JPY/month"),  # cost of each guardrail; A
]
_STOCKS = [
    Stock("skill", start=0, then="prev(skill) + learning * (1 - prev(skill))", unit="1"),
    Stock(
        "goodwill",
        start=1,
        then="max(prev(goodwill) + healing * (1 - prev(goodwill)) - burnt * prev(pressure), 0)",
        unit="1",
    ),
]
_INDICATORS = [
    Indicator("pull", "bonus / (bonus + half)", unit="1"),
    Indicator(
        "dials_a_day",
        "usual_dials * (1 + more_dials * pull * pay_dials * (1 - hold * guard_talk))",
        unit="dial/rep/day",
    ),
    Indicator("dials", "reps * dials_a_day * days", unit="dial/month"),
    Indicator("talk_minutes", "usual_talk * (dials_a_day / usual_dials) ** -hurry", unit="min/contact"),
    Indicator("soft", "softness * pull * pay_appointments * skill * (1 - hold * guard_show)", unit="1"),
    Indicator("pushed", "pushing * pull * pay_orders * skill * (1 - hold * guard_cancel)", unit="1"),
    Indicator("pressure", "dials_a_day / usual_dials - 1 + soft + pushed", unit="1"),
    Indicator("contacts", "dials * usual_connect * goodwill", unit="contact/month"),
    Indicator(
        "real_appointments",
        "contacts * appointment_rate * exp((usual_dials - dials_a_day) / patience)"
        " * (1 + effort * pull * pay_appointments)",
        unit="appointment/month",
    ),
    Indicator("appointments", "real_appointments * (1 + soft)", unit="appointment/month"),
    Indicator("meetings", "real_appointments * show_rate", unit="meeting/month"),
    Indicator("kept_rate", "meetings / appointments", unit="meeting/appointment"),
    Indicator(
        "real_orders",
        "meetings * usual_close * (1 + pull * (effort * pay_orders + care * pay_kept_orders * skill))",
        unit="order/month",
    ),
    Indicator("orders", "real_orders * (1 + pushed)", unit="order/month"),
    Indicator("cancelled", "real_orders * (usual_cancel + regret * pushed)", unit="order/month"),
    Indicator("cancel_rate", "cancelled / orders", unit="1"),
    Indicator("kept_orders", "orders - cancelled", unit="order/month"),
    Indicator(
        "bonus_cost",
        "reps * pay * bonus * (pay_dials + pay_appointments + pay_orders + pay_kept_orders)",
        unit="JPY/month",
    ),
    Indicator("watching_cost", "watching * (guard_talk + guard_show + guard_cancel)", unit="JPY/month"),
    Indicator("profit", "kept_orders * margin - bonus_cost - watching_cost", unit="JPY/month"),
]


def _named(parts: list[AnyQuantity]) -> list[AnyQuantity]:
    return [replace(part, label=f"incentive.name.{part.name}") for part in parts]


MODEL = Model(
    "incentive",
    period="month",
    kgi="profit",
    levers=_named(_LEVERS),
    constants=_named(_CONSTANTS),
    stocks=_named(_STOCKS),
    indicators=_named(_INDICATORS),
)
