"""The call centre: dials, appointments and orders on one side, people who answer the telephone on the other.

Each figure is marked with its unit and its source: C computed from public data, P published, A assumed by us.
The inbound side is Erlang C (Erlang 1917): with A erlang offered to n agents, 1 ÷ B(n) = 1 + n ÷ A × 1 ÷ B(n − 1) gives
the loss formula B, and the share that waits is 1 ÷ ((1 − A ÷ n) ÷ B(n) + A ÷ n).
"""

from __future__ import annotations

from math import exp

from kpilearn.kpitree import Constant, Indicator, Lever, Stock
from kpilearn.markets.market import Binomial, Market, Poisson, Surprise, Truth, model_of

#: Most agents that the staffing formulas hold, agent (A).
MOST_AGENTS = 15
#: Appointments a contact when a rep dials as usual, appointment/contact (A; P: 0.5–2 % of dials).
APPOINTMENT_RATE = 0.067
#: Meetings an appointment, meeting/appointment (P).
MEETING_RATE = 0.3
#: Appointments a contact fall as exp(−dials a day ÷ 36): who must dial more talks less, dial/agent/day (A).
PATIENCE = 36
#: Dials a day and rep, dial/seat/day (P: 40–50 in Japanese B2B sales).
USUAL_DIALS = 45
#: With the bonus on dials, dials rise by this share (A).
BONUS_DIALS = 0.4
#: And appointments change by this share, as the formula below has it.
BONUS_APPOINTMENTS = (1 + BONUS_DIALS) * exp(-BONUS_DIALS * USUAL_DIALS / PATIENCE) - 1
#: Weeks between a dial and its order, week (A).
LEAD_WEEKS = 6
#: True appointments a dial of both scripts, appointment/dial (A).
SCRIPT_RATE = 0.01
#: Appointments a contact of two teams, appointment/contact (A): west reports per contact, east per dial.
TEAM_RATES = {"east": 0.080, "west": 0.060}
#: Minutes of talk a contact at the usual dials a day, min/contact (A).
TALK_MINUTES = 4.0
#: Talk a contact falls as (dials a day) ** −1.5 (A).
TALK_HURRY = 1.5

#: Telephone sales of a bank, 45,211 customers. Sales a call by attempt 1, 2, …, sale/call, the last for all later:
#: fitted so that over all lists together they are 5.7, 5.1, 4.1, 3.3, 2.3 … 1.0 % at the 10th (C).
HAZARD = (0.0540, 0.0510, 0.0425, 0.0355, 0.0255, 0.0203, 0.018, 0.0155, 0.0135, 0.0112)
#: Share of those not sold to who are called once more after attempt 1, 2, …; the last is for all later. Fitted to calls
#: past the 5th being 17 % of the effort and 4.8 % of the sales (C).
CALLED_AGAIN = (0.649, 0.577, 0.663, 0.656, 0.728, 0.717, 0.773, 0.775, 0.82, 0.85)
#: Most calls to one customer (A).
MOST_CALLS = 40
#: Share of the customers by month, and how the month's lists sell against the rest, ratio: May 6.7 % of 13,766 and
#: March 52 % of 477 (C), the others fitted so that the whole is 11.7 % (A). Small lists of good customers, no season.
MONTH_LISTS = {
    1: (0.031, 0.90),
    2: (0.058, 1.42),
    3: (0.0106, 5.60),
    4: (0.064, 1.80),
    5: (0.3045, 0.555),
    6: (0.118, 0.85),
    7: (0.1535, 0.75),
    8: (0.139, 0.93),
    9: (0.013, 4.90),
    10: (0.0165, 4.60),
    11: (0.088, 0.85),
    12: (0.005, 5.10),
}
#: Mean and standard deviation of the log of a call's seconds (C), and how much longer a sale's call is, in the log (A).
TALK_LOG_MEAN, TALK_LOG_SD, SALE_LONGER = 5.16, 0.93, 0.8


def _erlang(most: int) -> list[Indicator]:
    """Return 1 ÷ B step by step: agent n counts wholly if there are n, in part between n − 1 and n, else not."""
    return [
        Indicator(
            f"erlang_{n}",
            f"{before} + ({n} * one_agent / load * {before} + 1 - {before})"
            f" * max(min(inbound_agents / one_agent - {n - 1}, 1), 0)",
            unit="1",
            label="markets.callcentre.erlang",
        )
        for n, before in ((n, f"erlang_{n - 1}" if n > 1 else "1") for n in range(1, most + 1))
    ]


MODEL = model_of(
    "callcentre",
    period="month",
    kgi="orders",
    levers=[
        Lever("inbound_agents", low=2, high=15, step=1, default=7, unit="agent"),  # of the whole staff; A
        Lever("dials_per_day", low=20, high=80, step=5, default=USUAL_DIALS, unit="dial/agent/day"),  # P: 40–50
        Lever("attempts", low=1, high=8, step=1, default=3, unit="dial/lead"),  # A; P: 93 % by the 3rd call
        Lever("reminders", low=0, high=1, step=0.1, default=0, unit="1"),  # share of appointments reminded of; A
        Lever("demand", low=0.5, high=1.5, step=0.01, default=1, unit="1"),  # outside: ratio to a normal year; A
    ],
    constants=[
        Constant("staff", 16, unit="agent"),  # A
        Constant("working_days", 20, unit="day/month"),  # A
        Constant("usual_dials", USUAL_DIALS, unit="dial/agent/day"),  # P
        Constant("one_dial", 1, unit="dial/lead"),
        # Share of all conversations had by the k-th call is 1 − exp(−0.886 k): 93 % by the 3rd, 98 % by the 5th (P).
        Constant("persistence", 0.886, unit="1"),
        Constant("first_connect", 0.5, unit="contact/dial"),  # A; with 3 attempts 17.5 % of dials connect, P: 15–20 %
        Constant("appointment_rate", APPOINTMENT_RATE, unit="appointment/contact"),  # A
        Constant("patience", PATIENCE, unit="dial/agent/day"),  # A
        Constant("meeting_rate", MEETING_RATE, unit="meeting/appointment"),  # P
        Constant("reminder_effect", 0.6, unit="1"),  # 60 % more of those reminded come; A
        Constant("reminder_time", 0.12, unit="1"),  # share of the time for dialling that reminding all costs; A
        Constant("close_rate", 0.25, unit="order/meeting"),  # A
        Constant("first_leads", 5_000, unit="lead"),  # A
        Constant("new_leads", 2_000, unit="lead"),  # a month; A
        Constant("per_month", 1, unit="month"),
        Constant("calls_per_hour", 60, unit="call/hour"),  # A: syllabus
        Constant("hours", 160, unit="hour/month"),  # A
        Constant("handling_time", 300, unit="agent*s/call"),  # A: syllabus
        Constant("seconds", 3_600, unit="s/hour"),
        Constant("waiting_limit", 20, unit="s"),  # P: 80 % in 20 s is convention, not science
        Constant("one_agent", 1, unit="agent"),
        Constant("one_call", 1, unit="call"),
        Constant("inbound_order_rate", 0.002, unit="order/call"),  # of calls answered in time; A
    ],
    stocks=[
        Stock("leads", start="first_leads", then="prev(leads) - prev(leads_used) + new_leads", unit="lead"),
    ],
    indicators=[
        Indicator("seats", "staff - inbound_agents", unit="agent"),
        Indicator(
            "capacity",
            "seats * dials_per_day * working_days * (1 - reminder_time * reminders)",
            unit="dial/month",
        ),
        Indicator("dials", "min(capacity, leads * attempts / per_month)", unit="dial/month"),
        Indicator("leads_used", "dials * per_month / attempts", unit="lead"),
        Indicator(
            "connect_rate",
            "first_connect * (1 - exp(-persistence * attempts / one_dial)) / (persistence * attempts / one_dial)",
            unit="contact/dial",
        ),
        Indicator("contacts", "dials * connect_rate", unit="contact/month"),
        Indicator(
            "appointments",
            "contacts * appointment_rate * exp((usual_dials - dials_per_day) / patience) * demand",
            unit="appointment/month",
        ),
        Indicator(
            "meetings",
            "appointments * meeting_rate * (1 + reminder_effect * reminders)",
            unit="meeting/month",
        ),
        Indicator("outbound_orders", "meetings * close_rate", unit="order/month"),
        Indicator("load", "calls_per_hour * demand * handling_time / seconds", unit="agent"),
        Indicator("occupancy", "min(load / inbound_agents, 1)", unit="1"),
        *_erlang(MOST_AGENTS),
        Indicator("share_waiting", f"1 / ((1 - occupancy) * erlang_{MOST_AGENTS} + occupancy)", unit="1"),
        Indicator(
            "service_level",
            "1 - share_waiting * exp(-max(inbound_agents - load, 0) * waiting_limit / handling_time / one_call)",
            unit="1",
        ),
        Indicator("inbound_calls", "calls_per_hour * hours * demand", unit="call/month"),
        Indicator("answered_in_20s", "inbound_calls * service_level", unit="call/month"),
        Indicator("inbound_orders", "answered_in_20s * inbound_order_rate", unit="order/month"),
        Indicator("orders", "outbound_orders + inbound_orders", unit="order/month"),
    ],
)

MARKET = Market(
    model=MODEL,
    before={"inbound_agents": 6, "dials_per_day": 60, "attempts": 1, "reminders": 0},
    noise={
        "contacts": Binomial("dials"),
        "appointments": Binomial("contacts"),
        "meetings": Binomial("appointments"),
        "outbound_orders": Binomial("meetings"),
        "inbound_calls": Poisson(spread=0.03),  # A
        "answered_in_20s": Binomial("inbound_calls"),
        "inbound_orders": Binomial("answered_in_20s"),
    },
    outside=("demand",),
    seen=(
        "leads",
        "dials",
        "contacts",
        "appointments",
        "meetings",
        "outbound_orders",
        "inbound_calls",
        "answered_in_20s",
        "occupancy",
        "orders",
    ),
    surprises=(
        Surprise("markets.callcentre.surprise_quiet", "demand", 0.8),
        Surprise("markets.callcentre.surprise_rush", "demand", 1.2),
    ),
    truths=(
        # The bonus on dials starts in April; appointments a week then change by this share.
        Truth("goodhart", ("bonus_calls",), BONUS_APPOINTMENTS, tolerance=0.02),
        Truth("leading", ("weekly_pipeline",), LEAD_WEEKS, "week"),
        # Both scripts are equally good: 400 dials cannot tell.
        Truth("small_sample", ("script_trial",), "wait"),
        Truth("denominator", ("appointment_reports",), "east"),
    ),
)
