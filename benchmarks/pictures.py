"""What people write to play with a model in a notebook: a function that draws with seaborn, and ``interact``.

Each function here returns such a one for a widget of the course, which draws what that widget shows: its picture, and
as bars beside it the numbers that stand around it. With ``PLAIN`` it draws the barest figure one could mean instead.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import seaborn as sns
from ipywidgets import FloatSlider, interact

from kpilearn.markets.incentive import MODEL
from kpilearn.notebook.widgets.incentive_game import MONTHS

PLAIN = False
Draw = Callable[..., None]


def forecast(board: Any) -> Draw:
    """Draw a KGI by month against its start and the target, and the numbers of the tree."""
    model, usual = board.model, dict(board.levers)
    before = model.evaluate(usual, board.periods)
    names = board.rows or list(model.quantities)

    def draw(**moved: float) -> None:
        now = model.evaluate({**usual, **moved}, board.periods)
        target = board.target or before[model.kgi][-1]
        _line(model.kgi, before[model.kgi], now[model.kgi], target, _last(now, names))

    return draw


def months(widget: Any) -> Draw:
    """Draw a campaign's running total, and the report of its last month."""
    game, kgi = widget.game, widget.game.market.model.kgi
    before = game.forecast()

    def draw(**moved: float) -> None:
        now = game.forecast([moved])
        totals = np.cumsum(before[kgi]), np.cumsum(now[kgi])
        _line(kgi, *totals, widget.state["target"], _last(now, game.market.seen))

    return draw


def response(board: Any) -> Draw:
    """Draw what each channel brings for its part of the budget, where it stands, and what an order costs there."""
    model, usual = board.model, dict(board.levers)
    grid = np.linspace(0, 1, 51)
    ways = {"brand": (grid, 0 * grid), "general": (1 - grid, 0 * grid), "display": (0 * grid, grid)}
    curves = {}
    for name, (brand, display) in ways.items():
        values = model.evaluate({"share_brand": brand, "share_display": display}, 1)
        curves[name] = values[f"spend_{name}"][:, 0], values[f"orders_{name}"][:, 0]

    def draw(**moved: float) -> None:
        now = model.evaluate({**usual, **moved}, 1)
        spends, orders = ([now[f"{what}_{name}"][0] for name in curves] for what in ("spend", "orders"))
        left, right = _axes()
        for name, curve in curves.items():
            sns.lineplot(x=curve[0], y=curve[1], label=name, ax=left)
        sns.scatterplot(x=spends, y=orders, ax=left)
        _show(right, dict(zip(curves, np.divide(spends, orders), strict=True)))

    return draw


def stages(board: Any) -> Draw:
    """Draw a funnel against what it was, and each stage as a share of the one before."""
    model, usual, names = board.model, dict(board.levers), list(board.rows)
    before = _last(model.evaluate(usual, 1), names)

    def draw(**moved: float) -> None:
        now = _last(model.evaluate({**usual, **moved}, 1), names)
        left, right = _axes()
        if not PLAIN:
            sns.barplot(x=list(before.values()), y=names, fill=False, ax=left)
        sns.barplot(x=list(now.values()), y=names, ax=left)
        _show(right, {b: now[b] / now[a] for a, b in pairwise(names)})

    return draw


def sweep(board: Any) -> Draw:
    """Draw two results over the number of agents against the target, and what they are here."""
    model, usual, agents = board.model, dict(board.levers), np.arange(2, 16)
    names = ("service_level", "occupancy")

    def draw(**moved: float) -> None:
        values = model.evaluate({**usual, **moved, "inbound_agents": agents}, 1)
        left, right = _axes()
        for name in names:
            sns.lineplot(x=agents, y=values[name][:, 0], marker="o", label=name, ax=left)
        left.axhline(board.target, color="C1", linestyle="--", label="target")
        if not PLAIN:
            left.axvline(usual["inbound_agents"], linestyle=":")
            left.set(xlabel="agents")
            left.legend()
        here = agents == usual["inbound_agents"]
        _show(right, {name: float(values[name][here, 0].item()) for name in (*names, "load")})

    return draw


def trend(widget: Any) -> Draw:
    """Draw what is paid for and the goal by month, 100 being without a bonus, and what people do then."""
    start = {**{lever.name: 0 for lever in MODEL.levers}, "pay_dials": 1}
    usual = MODEL.evaluate({**start, "bonus": 0}, MONTHS)

    def draw(**moved: float) -> None:
        now = MODEL.evaluate({**start, **moved}, MONTHS)
        left, right = _axes()
        for name in (MODEL.kgi, "dials"):
            sns.lineplot(x=np.arange(1, MONTHS + 1), y=100 * now[name] / usual[name], label=name, ax=left)
        left.axhline(100, linestyle=":")
        _show(right, _last(now, widget.spec["shown"]))

    return draw


def histogram(widget: Any) -> Draw:
    """Draw a thousand months of chance, and what was seen among them."""
    rate, tries = widget.state["rate"], widget.state["n"]

    def draw(observed: float) -> None:
        counts = np.random.default_rng(1).binomial(tries, rate, 1000)
        axes = sns.histplot(x=counts, binwidth=1)
        axes.axvline(observed, color="C1", linestyle="--")
        if not PLAIN:
            share = (counts >= observed).mean()
            axes.set(title=f"{share:.1%} at least {observed:.0f}", xlabel="orders", ylabel="months")
            plt.tight_layout()
        plt.show()

    return draw


def against(widget: Any, picture: Callable[[Any], Draw], name: str) -> None:
    """Show the picture of a widget with a slider for its lever of that name."""
    spec, state = widget.spec, getattr(widget, "levers", None) or widget.state
    lever = next(each for each in spec.get("levers") or spec["model"]["levers"] if each["name"] == name)
    value = state.get(name, lever.get("default"))
    interact(picture(widget), **{name: FloatSlider(value, min=lever["low"], max=lever["high"], step=lever["step"])})


def _line(name: str, before: Any, now: Any, target: float, numbers: Mapping[str, float]) -> None:
    months = np.arange(1, len(now) + 1)
    left, right = _axes()
    if PLAIN:
        sns.lineplot(x=months, y=now, ax=left)
        left.axhline(target, linestyle="--")
    else:
        sns.lineplot(x=months, y=before, linestyle=":", label="as today", ax=left)
        sns.lineplot(x=months, y=now, marker="o", label="now", ax=left)
        left.axhline(target, color="C1", linestyle="--", label="target")
        left.set(title=name, xlabel="month")
        left.legend()
    _show(right, numbers)


def _axes() -> tuple[Any, Any]:
    if PLAIN:
        return plt.gca(), None
    left, right = plt.subplots(1, 2, figsize=(9, 4))[1]
    return left, right


def _show(right: Any, numbers: Mapping[str, float]) -> None:
    """Draw the numbers as bars, if there is a place for them, and show the figure."""
    if right is not None:
        sns.barplot(x=list(numbers.values()), y=list(numbers), ax=right)
        right.bar_label(right.containers[0], fmt="%.3g")
        plt.tight_layout()
    plt.show()


def _last(values: Mapping[str, Any], names: Sequence[str]) -> dict[str, float]:
    return {name: float(values[name][-1]) for name in names}
