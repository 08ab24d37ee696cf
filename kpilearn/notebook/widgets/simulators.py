"""Simulators: a case of the article, what a company can set in it, and the article's goal to try for.

Each begins with the levers as they were before the article's plan; a button sets the plan. What the company cannot set
is left at its usual value.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Literal, TypeAlias

from kpilearn import locale
from kpilearn.markets import ads as ads_case
from kpilearn.markets import shop as shop_case
from kpilearn.markets import sns as sns_case
from kpilearn.markets.market import Market
from kpilearn.notebook.widgets.board import Board
from kpilearn.notebook.widgets.excerpt import excerpt
from kpilearn.notebook.widgets.guards import Guard

_VIEWS = [
    ("top", ["headline", "guards", "takes"]),
    ("side", ["plans", "levers"]),
    ("main", ["line"]),
    ("below", ["tree"]),
    ("bottom", ["table", "settings"]),
]
# A simulator's tree begins short: it stands below all else.
_TREE_BOXES = 10
#: What the KGI is to reach: a number, nothing, or what the article says.
Target: TypeAlias = float | Literal["article"] | None
#: "Sales +5 %", "twice the inflow": the article's goals, as ratios to what was before.
_SHOP_GOAL, _SNS_GOAL = 1.05, sns_case.MARKET.goals["inflow"]


def sns(
    *,
    levers: Mapping[str, float] | None = None,
    target: Target = "article",
    period: int | None = None,
    periods: int = 6,
) -> Board:
    """Show social media: posts, photos, likes and followers against twice the inflow in half a year.

    Parameters
    ----------
    levers
        Values to begin with; a lever that is not named is as it was before the plan.
    target
        Inflow that is to be reached, person/month; None for none.
    period, periods
        The month that is shown (the last if None), of how many.

    Raises
    ------
    SettingError

    Examples
    --------
    >>> sns(levers={"posts_per_day": 5}).settings["target"]
    979
    """
    guards = [Guard("unfollow_rate", "most")]
    return _simulator(sns_case.MARKET, "inflow", guards, _SNS_GOAL, {}, levers, target, period, periods)


def shop(
    *,
    levers: Mapping[str, float] | None = None,
    target: Target = "article",
    period: int | None = None,
    periods: int = 12,
) -> Board:
    """Show the net shop: mails, coupons, products and points against sales +5 %, and the gross profit beside them.

    The season is left out, so that whatever moves was moved by the learner. Parameters and errors are those of ``sns``,
    the target in JPY/month.
    """
    guards = [Guard("gross_profit", "least")]
    given = {"season": 1.0}
    return _simulator(shop_case.MARKET, "sales", guards, _SHOP_GOAL, given, levers, target, period, periods)


def ads(
    *,
    levers: Mapping[str, float] | None = None,
    target: float | None = None,
    period: int | None = None,
    periods: int = 6,
) -> Board:
    """Show search ads and videos: what they add to profit, and whether the budget stays within the article's ¥50,000.

    The article says what to spend, not what for: there is no target until the learner sets one. Parameters and errors
    are those of ``sns``, the target in JPY/month.
    """
    guards = [Guard("budget", "most", ads_case.BUDGET), Guard("new_orders", "least")]
    return _simulator(ads_case.MARKET, "profit", guards, None, {}, levers, target, period, periods)


def words(*parts: str) -> dict[str, str]:
    """Return the texts of these parts of the catalogue, for a board's page; those of a later part come first."""
    return {key: text for part in parts for key, text in locale.texts(f"simulators.{part}").items()}


def _simulator(
    market: Market,
    kgi: str,
    guards: Sequence[Guard],
    goal: float | None,
    given: Mapping[str, float],
    levers: Mapping[str, float] | None,
    target: Target,
    period: int | None,
    periods: int,
) -> Board:
    now = [replace(lever, default=float(market.before[lever.name])) for lever in market.settable]
    names = [guard.name for guard in guards]
    model = excerpt(market.model, kgi, now, also=names, given=given)
    if target == "article":
        target = float(round(goal * model.evaluate(periods=1)[kgi][0])) if goal else None
    plan = {lever.name: lever.default for lever in market.settable}
    return Board(
        model,
        _VIEWS,
        f"kl.widgets.{market.name}(…)",
        levers=levers,
        target=target,
        period=period,
        periods=periods,
        parts={
            "tree": {"boxes": _TREE_BOXES},
            "guards": [guard.as_json() for guard in guards],
            "plans": [[locale.text("simulators.plan"), plan]],
        },
        words=words("today", "guards", market.name),
        rows=[kgi, *names, *(lever.name for lever in now)],
    )
