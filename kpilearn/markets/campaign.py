"""``kl.campaign``: run a case month by month, seeing only what a company would see."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from kpilearn.kpitree import Lever
from kpilearn.kpitree.errors import LeverNotANumber, LeverOutOfRange, UnknownLever, nearest
from kpilearn.kpitree.evaluate import Array
from kpilearn.locale import KpiError, text
from kpilearn.markets import NAMES, by_name, chance
from kpilearn.markets.market import Market, Surprise

if TYPE_CHECKING:
    import pandas as pd

MONTHS = 6
Decision = dict[str, float]
Mask: TypeAlias = NDArray[np.bool_]
# Scores of plans that differ by less, relative to them, are the same (search.js).
_ALIKE = 1e-9


class CampaignError(KpiError):
    """A campaign that does not exist, is over or not over yet, or is not played month by month."""


@dataclass(frozen=True)
class Outcome:
    """What a campaign came to, in the KGI's unit (its sum over the months, or that of the last one).

    Parameters
    ----------
    reached
        With the learner's decisions.
    nothing
        With the levers as they were before, under the same luck.
    best
        With the best decisions that a search found who knew the market and the surprise, under the same luck.
    skill
        (learner − nothing) ÷ (best − nothing), all three without luck: 0 for doing nothing, 1 for the best.
    best_decisions
        The best decisions.
    """

    reached: float
    nothing: float
    best: float
    skill: float
    best_decisions: tuple[Decision, ...]

    def __str__(self) -> str:
        return text(
            "markets.campaign.outcome",
            reached=f"{self.reached:,.0f}",
            nothing=f"{self.nothing:,.0f}",
            best=f"{self.best:,.0f}",
            skill=f"{self.skill:.0%}",
        )


class Campaign:
    """Six months of one case: ``play`` a month, read the report, adjust.

    Parameters
    ----------
    name
        The case: acquisition, sns, shop, ads or callcentre.
    seed
        One seed is one luck and one surprise, on every machine.

    Raises
    ------
    CampaignError
        There is no such case, or the seed is no whole number from 0 up.
    """

    def __init__(self, name: str, *, seed: int) -> None:
        if name not in NAMES:
            raise CampaignError("markets.campaign.unknown", name=name, known=", ".join(NAMES))
        if not isinstance(seed, (int, np.integer)) or isinstance(seed, bool) or seed < 0:
            raise CampaignError("markets.campaign.bad_seed", seed=seed)
        self.market: Market = by_name(name)
        self.seed = int(seed)
        self.decisions: list[Decision] = []
        #: What happens from outside, and how many months there are before it.
        self.surprise, self.calm = _surprise(self.market, self.seed)

    def __repr__(self) -> str:
        return f"campaign({self.market.name!r}, seed={self.seed}): {len(self.decisions)}/{MONTHS}"

    @classmethod
    def replay(cls, name: str, *, seed: int, decisions: Sequence[Mapping[str, float]]) -> Campaign:
        """Return the campaign after these decisions, as ``decisions`` of another run holds them."""
        campaign = cls(name, seed=seed)
        for decision in by_month("decisions", decisions):
            campaign.play(**decision)
        return campaign

    @property
    def over(self) -> bool:
        """Whether all months are played."""
        return len(self.decisions) == MONTHS

    @property
    def levers(self) -> Decision:
        """The levers as they are set now."""
        return dict(self.decisions[-1]) if self.decisions else _before(self.market)

    @property
    def news(self) -> str:
        """What happened from outside, from the month on in which it happened."""
        return text(self.surprise.key) if self._known else ""

    def play(self, **levers: float) -> pd.DataFrame:
        """Set these levers for the next month, leave the others as they are, and return all reports so far.

        Raises
        ------
        CampaignError
            The campaign is over.
        ModelError
            A lever is unknown, not the company's to set, no number, or out of range. Nothing is played then.
        """
        if self.over:
            raise CampaignError("markets.campaign.over")
        self.decisions.append(self.levers | _checked(self.market, levers))
        return self.reports

    @property
    def _known(self) -> bool:
        return len(self.decisions) > self.calm

    def forecast(self, plan: Sequence[Mapping[str, float]] = ()) -> dict[str, Array]:
        """Return every quantity by month, shape (6,): what was, then what is to be expected with what is known now.

        Parameters
        ----------
        plan
            Levers to set in the months to come, one mapping a month as for ``play``; a lever that is not set stays.

        Raises
        ------
        CampaignError
            The plan is for more months than are left.
        ModelError
            As ``play``.
        """
        plan = by_month("plan", plan)
        if len(plan) > MONTHS - len(self.decisions):
            raise CampaignError("markets.campaign.over")
        planned, levers = list(self.decisions), self.levers
        for changes in [*plan, *[{}] * (MONTHS - len(self.decisions) - len(plan))]:
            levers = levers | _checked(self.market, changes)
            planned.append(levers)
        paths = _paths(planned) | (self.outside() if self._known else {})
        path = self.market.draw(self.seed, periods=MONTHS, paths=paths, drawn=len(self.decisions))
        return {name: values[0] for name, values in path.items()}

    @property
    def reports(self) -> pd.DataFrame:
        """One row a month played: the levers, then what the company's report shows."""
        import pandas as pd

        played = len(self.decisions)
        path = self._draw(self.decisions)
        rows: dict[str, Any] = {"month": np.arange(1, played + 1)}
        rows |= {lever.name: [decision[lever.name] for decision in self.decisions] for lever in self.market.settable}
        rows |= {name: np.round(path[name][:played], 3) for name in self.market.seen}
        return pd.DataFrame(rows)

    def outcome(self) -> Outcome:
        """Return what was reached, against doing nothing and against the best that a search finds.

        Raises
        ------
        CampaignError
            Months are left to play.
        """
        if not self.over:
            raise CampaignError("markets.campaign.not_over", left=MONTHS - len(self.decisions))
        nothing = [_before(self.market)] * MONTHS
        best = self.best()
        own, still, most = (float(self.expected(_paths(decisions))) for decisions in (self.decisions, nothing, best))
        if own >= most:
            best, most = self.decisions, own
        reached, idle, possible = (self._score(decisions) for decisions in (self.decisions, nothing, best))
        skill = (own - still) / (most - still) if most > still else 1.0
        return Outcome(reached, idle, max(possible, reached), skill, tuple(best))

    def best(self) -> list[Decision]:
        """Return the best decisions that a search finds which knows the market and the surprise, but not the luck."""
        return [dict(decision) for decision in _best(self.market.name, self.seed)]

    def _draw(self, decisions: Sequence[Decision]) -> dict[str, Array]:
        """Return the months' values, the months not played yet as the last one played."""
        known = list(decisions) + [decisions[-1] if decisions else _before(self.market)] * (MONTHS - len(decisions))
        path = self.market.draw(self.seed, periods=MONTHS, paths=_paths(known) | self.outside())
        return {name: values[0] for name, values in path.items()}

    def _score(self, decisions: Sequence[Decision]) -> float:
        return float(self.market.score(self._draw(decisions)))

    def expected(self, paths: Mapping[str, Array]) -> Array:
        """Return what levers month by month, shape (*S, months), come to without luck but with the surprise."""
        return self.market.score(self.market.expected(periods=MONTHS, paths=dict(paths) | self.outside()))

    def drawn(self, paths: Mapping[str, Array]) -> dict[str, Array]:
        """Return every quantity with this seed's luck and surprise, given levers month by month, shape (*S, months)."""
        values = self.market.draw(self.seed, periods=MONTHS, paths=dict(paths) | self.outside())
        return {name: path[0] for name, path in values.items()}

    def outside(self) -> dict[str, Array]:
        """Return the lever that the surprise sets and its values, shape (6,)."""
        usual = next(lever.default or 0.0 for lever in self.market.model.levers if lever.name == self.surprise.lever)
        return {self.surprise.lever: np.where(np.arange(MONTHS) < self.calm, usual, self.surprise.value)}


def campaign(name: str, *, seed: int, decisions: Sequence[Mapping[str, float]] = ()) -> Campaign:
    """Start six months of a case: ``game = kl.campaign("shop", seed=1)``, then ``game.play(sends=8)`` each month.

    With ``decisions``, as ``kl.widgets.campaign`` shows them, these months are played already.
    """
    return Campaign.replay(name, seed=seed, decisions=decisions)


def by_month(part: str, given: Any) -> list[dict[str, Any]]:
    """Return what a learner gave for ``part``: for each month the levers to change.

    Raises
    ------
    CampaignError
        It is no list of at most six dicts.
    """
    listed = isinstance(given, (list, tuple)) and len(given) <= MONTHS
    if not (listed and all(isinstance(each, Mapping) for each in given)):
        raise CampaignError("markets.campaign.bad_months", part=part, most=MONTHS, found=repr(given))
    return [dict(each) for each in given]


def _surprise(market: Market, seed: int) -> tuple[Surprise, int]:
    """Return what happens, and the number of months before it: 1 to 4."""
    which, when = chance.generator(seed, market.name, "surprise").random(2)
    return market.surprises[int(which * len(market.surprises))], 1 + int(when * 4)


def _checked(market: Market, levers: Mapping[str, float]) -> Decision:
    settable = {lever.name: lever for lever in market.settable}
    for name, value in levers.items():
        if name not in settable:
            raise UnknownLever(name=name, nearest=nearest(name, settable))
        if isinstance(value, bool) or not isinstance(value, (int, float, np.number)) or not np.isfinite(value):
            raise LeverNotANumber(name=name, value=value)
        lever = settable[name]
        if not lever.low <= value <= lever.high:
            raise LeverOutOfRange(name=name, value=value, low=lever.low, high=lever.high)
    return {name: float(value) for name, value in levers.items()}


def _before(market: Market) -> Decision:
    return {lever.name: float(market.before[lever.name]) for lever in market.settable}


def _plan(market: Market) -> Decision:
    return {lever.name: float(lever.default or 0.0) for lever in market.settable}


def _paths(decisions: Sequence[Decision]) -> dict[str, Array]:
    return {name: np.array([decision[name] for decision in decisions]) for name in decisions[0]}


@lru_cache(maxsize=64)
def _best(name: str, seed: int) -> tuple[Decision, ...]:
    """Return the best decisions found by changing a lever at a time, first in all months at once, then in each.

    The search goes on from two starts side by side: to evaluate many plans in one call takes little more than one plan.
    """
    game = Campaign(name, seed=seed)
    starts = [_paths([start] * MONTHS) for start in (_before(game.market), _plan(game.market))]
    paths = {lever: np.stack([start[lever] for start in starts]) for lever in starts[0]}
    for spans in (np.ones((1, MONTHS), dtype=bool), np.eye(MONTHS, dtype=bool)):
        paths = _climbed(game, paths, spans)
    best = int(_first(game.expected(paths)))
    return tuple({lever: float(path[best, month]) for lever, path in paths.items()} for month in range(MONTHS))


def _climbed(game: Campaign, paths: dict[str, Array], spans: Mask, sweeps: int = 4) -> dict[str, Array]:
    """Return levers, shape (starts, months) each, after moving one after the other until nothing is gained."""
    score = game.expected(paths)
    for _ in range(sweeps):
        before = score
        for lever in game.market.settable:
            paths = paths | {lever.name: _moved(game, paths, lever, spans)}
        score = game.expected(paths)
        if (score <= before + _ALIKE * abs(before)).all():
            break
    return paths


def _moved(game: Campaign, paths: dict[str, Array], lever: Lever, spans: Mask) -> Array:
    """Return a lever, (starts, months), at its best in one span of months, or in all of them if that is better.

    ``spans`` has shape (spans, months); each month is in one of them.
    """
    now = paths[lever.name][:, None, None]
    steps = np.linspace(lever.low, lever.high, round((lever.high - lever.low) / (lever.step or 1)) + 1)
    tried = np.where(spans[:, None], steps[:, None], now)
    still = np.broadcast_to(now, (*tried.shape[:2], 1, MONTHS))
    alone = _top(game, paths, lever.name, np.concatenate([still, tried], axis=2))
    if len(spans) == 1:
        return alone[:, 0]
    together = np.where(spans, alone, 0.0).sum(axis=1, keepdims=True)
    return _top(game, paths, lever.name, np.concatenate([alone, together], axis=1))


def _top(game: Campaign, paths: dict[str, Array], name: str, plans: Array) -> Array:
    """Return the best (..., months) of the plans for one lever, (starts, ..., plans, months)."""
    others = {each: np.expand_dims(path, tuple(range(1, plans.ndim - 1))) for each, path in paths.items()}
    at = _first(game.expected(others | {name: plans}))
    return np.take_along_axis(plans, at[..., None, None], axis=-2)[..., 0, :]


def _first(scores: Array) -> NDArray[np.intp]:
    """Return the place of the greatest, of those that differ by rounding the first, so that the page takes the same."""
    top = scores.max(axis=-1, keepdims=True)
    return np.asarray((scores >= top - _ALIKE * abs(top)).argmax(axis=-1))
