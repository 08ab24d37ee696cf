"""The call centre's two sides: the funnel of those who dial, and the staffing of those who answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from kpilearn.kpitree import Lever
from kpilearn.markets import callcentre
from kpilearn.notebook.widgets.board import Board
from kpilearn.notebook.widgets.excerpt import excerpt
from kpilearn.notebook.widgets.guards import Guard
from kpilearn.notebook.widgets.simulators import words

_STAGES = ["dials", "contacts", "appointments", "meetings", "outbound_orders"]
_FUNNEL = [
    ("top", ["headline", "takes"]),
    ("side", ["levers"]),
    ("main", ["funnel"]),
    ("bottom", ["table", "settings"]),
]
_STAFFING = [
    ("top", ["headline", "guards", "takes"]),
    ("side", ["levers"]),
    ("main", ["sweep"]),
    ("bottom", ["settings"]),
]
#: Share of calls to be answered within 20 seconds (P: a convention).
ANSWERED = 0.8
#: Most of the time that agents should be on the telephone (A: a rule of thumb; above it they have no breath left).
BUSY = 0.85


def funnel(
    *,
    levers: Mapping[str, float] | None = None,
    target: float | None = None,
    period: int | None = None,
    periods: int = 6,
) -> Board:
    """Show dials → contacts → appointments → meetings → orders, each as a share of the stage before and of the dials.

    Parameters
    ----------
    levers
        Values to begin with; a lever that is not named is as it is in the call centre now.
    target
        Orders from dialling that are to be reached, order/month.
    period, periods
        The month that is shown (the last if None), of how many.

    Raises
    ------
    SettingError
    """
    market = callcentre.MARKET
    before = {name: float(value) for name, value in market.before.items()}
    names = ("dials_per_day", "attempts", "reminders")
    own = [replace(lever, default=before[lever.name]) for lever in market.settable if lever.name in names]
    return Board(
        excerpt(market.model, _STAGES[-1], own, given={"inbound_agents": before["inbound_agents"]}),
        _FUNNEL,
        "kl.widgets.funnel(…)",
        levers=levers,
        target=target,
        period=period,
        periods=periods,
        parts={"funnel": _STAGES},
        words=words("today", "stages"),
        rows=_STAGES,
    )


def staffing(*, levers: Mapping[str, float] | None = None, target: float | None = ANSWERED) -> Board:
    """Show how many agents answer how many of the calls within 20 seconds (Erlang C), and how busy they are.

    Parameters
    ----------
    levers
        Values to begin with: ``inbound_agents``, ``calls_per_hour``, ``handling_time`` (seconds a call).
    target
        Share of the calls to be answered within 20 seconds, 0 to 1.

    Raises
    ------
    SettingError

    Examples
    --------
    >>> board = staffing(levers={"inbound_agents": 8})
    >>> board.model.evaluate(board.levers, periods=1)["service_level"].round(2)
    array([0.86])
    """
    quantity = callcentre.MODEL.quantity
    calls, handling = quantity("calls_per_hour"), quantity("handling_time")
    agents = next(lever for lever in callcentre.MODEL.levers if lever.name == "inbound_agents")
    levers_here = [
        replace(agents, default=float(callcentre.MARKET.before[agents.name])),
        Lever(calls.name, low=10, high=120, step=5, default=60, unit=calls.unit, label=calls.label),
        Lever(handling.name, low=60, high=600, step=15, default=300, unit=handling.unit, label=handling.label),
    ]
    model = excerpt(callcentre.MODEL, "service_level", levers_here)
    guard = Guard("occupancy", "most", BUSY)
    return Board(
        model,
        _STAFFING,
        "kl.widgets.staffing(…)",
        levers=levers,
        target=target,
        periods=1,
        percent=("occupancy", "service_level"),
        parts={
            "guards": [guard.as_json()],
            "sweep": {"lever": agents.name, "names": ["service_level", "occupancy"]},
        },
        words=words("today", "guards", "sweep"),
        units={handling.name: "s/call"},
        rows=["service_level", "occupancy", "load", *(lever.name for lever in levers_here)],
        keywords=("levers", "target"),
    )
