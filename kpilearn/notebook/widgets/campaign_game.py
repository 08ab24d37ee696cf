"""A campaign to play: six months of a case, a month at a time; the page draws them as ``kl.campaign`` does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from string import ascii_letters
from typing import Any

import numpy as np

from kpilearn import locale
from kpilearn.kpitree import ModelError
from kpilearn.kpitree.evaluate import Array
from kpilearn.kpitree.units import Unit
from kpilearn.markets import chance
from kpilearn.markets.campaign import MONTHS, Campaign, CampaignError, by_month
from kpilearn.markets.market import Market
from kpilearn.notebook.widgets import bundle
from kpilearn.notebook.widgets.board import SettingError, is_number, unit_words
from kpilearn.notebook.widgets.card import Card, Row, figure
from kpilearn.notebook.widgets.panel import Panel, style
from kpilearn.notebook.widgets.shares import shares
from kpilearn.notebook.widgets.simulators import Target

Changes = Mapping[str, float]


class CampaignGame(Panel):
    """Six months of a case; see ``campaign``.

    Its ``state`` has ``name`` and ``seed``, which stay, ``target``, ``decisions`` (the months run) and ``plan`` (those
    to come). Each month is a dict of the levers that change in it.
    """

    _esm = bundle.script("campaign_game.js")
    _css = style(_esm, "columns.css", "campaign_game.css")

    def __init__(self, **state: Any) -> None:
        self._game = Campaign(state["name"], seed=state["seed"])
        if state["target"] == "article":
            state["target"] = article_target(self._game.market)
        super().__init__("campaign", "kl.widgets.campaign(…)", _spec(self._game), state)

    def checked(self, state: dict[str, Any]) -> dict[str, Any]:
        """Return the settings; all months are there, in the decisions or in the plan."""
        name, seed, target = self._game.market.name, self._game.seed, state["target"]
        if (state["name"], state["seed"]) != (name, seed):
            raise SettingError("campaign.other_game", name=name, seed=seed)
        if target is not None and not is_number(target):
            raise SettingError("widgets.bad_target", found=repr(target))
        try:
            decisions, plan = (by_month(part, state[part]) for part in ("decisions", "plan"))
            left = MONTHS - len(decisions)
            plan = plan[-left:] if left else []
            plan = [*plan, *[{} for _ in range(left - len(plan))]]
            Campaign.replay(name, seed=seed, decisions=decisions).forecast(plan)
        except (CampaignError, ModelError) as error:
            raise SettingError(error.key, **error.values) from None
        target = None if target is None else float(target)
        return {"name": name, "seed": seed, "target": target, "decisions": decisions, "plan": plan}

    @property
    def game(self) -> Campaign:
        """The campaign as it stands, in Python: its ``reports``, its ``news``, at the end its ``outcome()``."""
        return Campaign.replay(self.state["name"], seed=self.state["seed"], decisions=self.state["decisions"])

    def picture(self) -> Card:
        """Return the KGI of each month, those run and those to come."""
        game, kgi = self.game, self._game.market.model.kgi
        path, played = game.forecast(self.state["plan"]), len(game.decisions)
        most = max(*path[kgi], 1.0)
        month = locale.texts("widgets.board")["period.month"]
        rows = [
            Row(month.format(n=at + 1), figure(value), float(value) / most, marked=at >= played)
            for at, value in enumerate(path[kgi].tolist())
        ]
        total = figure(float(game.market.score(path)))
        return Card(locale.text("campaign.still", name=_total(game.market)["label"], value=total, played=played), rows)


def campaign(
    name: str = "callcentre",
    *,
    seed: int = 1,
    target: Target = "article",
    decisions: Sequence[Changes] = (),
    plan: Sequence[Changes] = (),
) -> CampaignGame:
    """Play six months of a case: plan them, run one, see what luck and the market made of it, plan anew.

    Parameters
    ----------
    name
        The case: acquisition, sns, shop, ads or callcentre.
    seed
        One seed is one luck and one surprise; the same as in ``kl.campaign``.
    target
        What the KGI is to come to, all months together (social media: in the last one), in its unit; None for none.
        "article" is the article's goal, or what its plan promises if that is more than doing nothing.
    decisions
        The months that were run, each with the levers that changed in it.
    plan
        Those to come, likewise.

    Raises
    ------
    CampaignError
        There is no such case, or no such seed.
    SettingError

    Examples
    --------
    >>> widget = campaign("callcentre", seed=10, decisions=[{}, {"inbound_agents": 8}])
    >>> widget.game.reports["orders"].tolist()
    [11.0, 22.0]
    """
    return CampaignGame(name=name, seed=seed, target=target, decisions=decisions, plan=plan)


def article_target(market: Market) -> float:
    """Return the article's goal for the KGI, or what its plan comes to, or doing nothing if that is more."""
    kgi = market.model.kgi
    if kgi in market.goals:
        return float(round(market.goals[kgi] * market.expected(market.before, MONTHS)[kgi][0]))
    most = max(market.score(market.expected(levers, MONTHS)) for levers in (market.before, {}))
    return float(f"{most:.2g}")


def _total(market: Market) -> dict[str, str]:
    """Return what a campaign is judged by, as a quantity for the page."""
    kgi = market.model.quantity(market.model.kgi)
    label = locale.text(f"campaign.{market.judged}", name=kgi.shown)
    return {"name": "total", "label": label, "unit": _in_a_month(kgi.unit)}


def _in_a_month(unit: str) -> str:
    """Return the unit of what there is in a month, for a month is what is spoken of: orders, not orders/month."""
    parsed = Unit.parse(unit)
    return str(parsed * Unit.parse("month")) if dict(parsed.exponents).get("month") == -1 else unit


def _spec(game: Campaign) -> dict[str, Any]:
    market = game.market
    shown = dict.fromkeys([*(lever.name for lever in market.settable), *market.seen, market.model.kgi])
    total = _total(market)
    in_percent = shares(market.model, game.levers)
    # What nobody sees has a short name, as long as there are letters.
    known = dict(zip((name for name in market.model.quantities if name not in shown), ascii_letters, strict=False))
    return {
        "model": _bare(market, known),
        "months": MONTHS,
        "judged": market.judged,
        "seen": market.seen,
        "before": game.levers,
        "total": total,
        "shares": {name: unit for name, unit in in_percent.items() if name in shown},
        "units": unit_words([*(_in_a_month(market.model.quantity(name).unit) for name in shown), total["unit"]]),
        "noise": {known.get(name, name): each for name, each in _noise(game, known).items()},
        "outside": {known.get(name, name): values.tolist() for name, values in game.outside().items()},
        "calm": game.calm,
        "news": locale.text(game.surprise.key),
    }


def _bare(market: Market, hidden: Mapping[str, str]) -> dict[str, Any]:
    """Return the model as JSON; what is hidden has its short name and nothing for the eye, a constant is its number."""
    spec = market.model.as_json()
    order = spec.pop("order")
    stocks = [each["name"] for each in spec["stocks"]]
    assert not any(name in stocks for name in order[len(stocks) :])  # stocks come first, in every case
    for part in ("stocks", "indicators"):
        spec[part].sort(key=lambda each: order.index(each["name"]))
    fixed = {one.name: one.values[0] for one in market.model.constants if len(one.values) == 1}
    spec["constants"] = [each for each in spec["constants"] if each["name"] not in fixed]
    for each in (*spec["levers"], *spec["constants"], *spec["stocks"], *spec["indicators"]):
        if each["name"] in hidden:
            for part in ("label", "unit", "low", "high", "step"):
                each.pop(part, None)
        else:
            each["unit"] = _in_a_month(each["unit"])
        each["name"] = hidden.get(each["name"], each["name"])
        for part in each.keys() & {"start", "then", "formula"}:
            each[part] = _renamed(each[part], {**hidden, **fixed})
    return spec


def _renamed(formula: Any, known: Mapping[str, str | float]) -> Any:
    """Return a formula in JSON with other names, or numbers, in the place of names, and without what is ×1 or ÷1."""
    if isinstance(formula, list):
        operation, first, *others = (formula[0], *(_renamed(part, known) for part in formula[1:]))
        if others == [1.0] and operation in "*/":
            return first
        return others[0] if operation == "*" and first == 1.0 else [operation, first, *others]
    return known.get(formula, formula) if isinstance(formula, str) else formula


def _noise(game: Campaign, hidden: Mapping[str, str]) -> dict[str, dict[str, Any]]:
    """Return what is random, with the luck of each month as ``chance.js`` takes it."""
    luck = game.market.luck(game.seed, MONTHS)
    return {
        name: {part: hidden.get(value, value) for part, value in vars(noise).items()}
        | {
            "kind": type(noise).__name__,
            "luck": _months_of(luck[name][:, :, 0], 3 if getattr(noise, "spread", 0.0) else 2),
        }
        for name, noise in game.market.noise.items()
    }


def _months_of(luck: Array, count: int) -> list[list[float]]:
    """Return for each month the first so many of: a uniform number, its normal value, that of another number."""
    return [row[:count] for row in np.stack([luck[0], *chance.normal(luck)], axis=-1).tolist()]
