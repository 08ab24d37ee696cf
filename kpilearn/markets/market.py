"""What a market is: one model with its levers, what is random in it, and what can happen from outside."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Literal, Protocol, TypeVar

import numpy as np
from numpy.typing import ArrayLike

from kpilearn.kpitree import Lever, Model
from kpilearn.kpitree.evaluate import Array, evaluate
from kpilearn.kpitree.model import Quantity
from kpilearn.markets import chance

AnyQuantity = TypeVar("AnyQuantity", bound=Quantity)


class Noise(Protocol):
    """How an indicator's random value lies around its expected one, given what it depends on."""

    def draw(self, luck: Array, expected: Array, values: Mapping[str, Array]) -> Array:
        """Return random values of mean ``expected``; ``luck`` has two uniform numbers for each, on its first axis."""


@dataclass(frozen=True)
class Poisson:
    """A count of many rare events.

    Parameters
    ----------
    spread
        Standard deviation of the mean itself, relative: what changes from month to month for no known reason.
    """

    spread: float = 0.0

    def draw(self, luck: Array, expected: Array, values: Mapping[str, Array]) -> Array:
        """Return counts of mean ``expected``."""
        return chance.poisson(luck[0], expected * _around_one(luck[1], self.spread)).astype(float)


@dataclass(frozen=True)
class Binomial:
    """How many of the indicator ``of`` (a drawn count) go one step on."""

    of: str

    def draw(self, luck: Array, expected: Array, values: Mapping[str, Array]) -> Array:
        """Return counts of mean ``expected``, none above ``values[of]``."""
        n = values[self.of]
        return chance.binomial(luck[0], n, expected / np.maximum(n, 1.0)).astype(float)


@dataclass(frozen=True)
class Total:
    """A sum of ``of`` amounts, each with the relative standard deviation ``spread``; in whole units."""

    of: str
    spread: float

    def draw(self, luck: Array, expected: Array, values: Mapping[str, Array]) -> Array:
        """Return sums of mean ``expected``."""
        return np.round(expected * _around_one(luck[0], self.spread / np.sqrt(np.maximum(values[self.of], 1.0))))


@dataclass(frozen=True)
class Surprise:
    """Something that happens in one month of a campaign and lasts: it sets a lever that the company cannot set.

    Parameters
    ----------
    key
        Of the message that tells the learner what happened.
    lever, value
        What it sets, in that lever's unit.
    """

    key: str
    lever: str
    value: float


@dataclass(frozen=True)
class Truth:
    """What is really so in some tables, known because we made them.

    Parameters
    ----------
    pitfall
        What misleads the reader: "simpson".
    tables
        Where it is.
    value
        The true figure, in ``unit``, or the true answer.
    tolerance
        How far a right reading of one drawn table may be from it, absolute; 0 for an answer.
    """

    pitfall: str
    tables: tuple[str, ...]
    value: float | str
    unit: str = "1"
    tolerance: float = 0.0


@dataclass(frozen=True)
class Market:
    """One case of the course.

    Parameters
    ----------
    model
        Its levers default to the article's plan.
    before
        The levers before that plan: what "do nothing" means.
    noise
        What is random; indicators without an entry follow from their formula.
    outside
        Levers that the company cannot set.
    seen
        The indicators that the company's monthly report shows.
    surprises
        One of them happens in each campaign.
    goals
        The article's goals that are no lever, by the indicator that they are set for, in its unit.
    judged
        Whether a campaign is judged by the KGI's sum over its months or by that of the last month.
    truths
        What is known of the tables that are drawn from it.
    """

    model: Model
    before: Mapping[str, float]
    noise: Mapping[str, Noise]
    outside: tuple[str, ...]
    seen: tuple[str, ...]
    surprises: tuple[Surprise, ...]
    goals: Mapping[str, float] = field(default_factory=dict)
    judged: Literal["sum", "last"] = "sum"
    truths: tuple[Truth, ...] = ()

    @property
    def name(self) -> str:
        """The name of the case, such as "shop"."""
        return self.model.name

    @property
    def settable(self) -> tuple[Lever, ...]:
        """The levers that the company sets."""
        return tuple(lever for lever in self.model.levers if lever.name not in self.outside)

    def expected(
        self,
        levers: Mapping[str, ArrayLike] | None = None,
        periods: int = 6,
        paths: Mapping[str, ArrayLike] | None = None,
    ) -> dict[str, Array]:
        """Return the expected path of every quantity, arrays of shape (*S, periods); see ``Model.evaluate``."""
        return evaluate(self.model, levers, periods, paths)

    def draw(
        self,
        seed: int,
        levers: Mapping[str, ArrayLike] | None = None,
        periods: int = 6,
        paths: Mapping[str, ArrayLike] | None = None,
        draws: int = 1,
        drawn: int | None = None,
    ) -> dict[str, Array]:
        """Return ``draws`` random paths of every quantity, arrays of shape (draws, *S, periods).

        One seed is one luck: the same in every period whatever the levers are and however many periods follow.

        Parameters
        ----------
        drawn
            How many of the periods are drawn, the first ones; the others are as is to be expected after these. All if
            None.
        """
        levers, paths = dict(levers or {}), dict(paths or {})
        shape = np.broadcast_shapes(*map(np.shape, levers.values()), *(np.shape(path)[:-1] for path in paths.values()))
        one = self.model.levers[0]
        path = paths.get(one.name, np.expand_dims(np.asarray(levers.get(one.name, one.default), float), -1))
        paths[one.name] = np.broadcast_to(path, (draws, *shape, periods))
        chances = self._chances(self.luck(seed, periods, draws), len(shape), periods if drawn is None else drawn)
        return evaluate(self.model, levers, periods, paths, draws=chances)

    def draw_each(self, seeds: Sequence[int], paths: Mapping[str, Array]) -> dict[str, Array]:
        """Return a random path for each of these seeds at once, arrays of shape (len(seeds), *S, periods).

        They are what :meth:`draw` returns for one seed after the other. ``paths`` are arrays of that shape, too, or of
        one that fits it; at least one has all of it.
        """
        *shape, periods = np.broadcast_shapes(*map(np.shape, paths.values()))
        each = [self.luck(seed, periods) for seed in seeds]
        luck = {name: np.concatenate([one[name] for one in each], axis=-1) for name in self.noise}
        return evaluate(self.model, {}, periods, paths, draws=self._chances(luck, len(shape) - 1, periods))

    def _chances(self, luck: Mapping[str, Array], axes: int, drawn: int) -> dict[str, Callable[..., Array]]:
        """Return what draws each random quantity: ``luck`` as of :meth:`luck`, with ``axes`` of S after the draws."""
        return {
            name: partial(_draw, noise, luck[name].reshape(*luck[name].shape, *[1] * axes), drawn)
            for name, noise in self.noise.items()
        }

    def luck(self, seed: int, periods: int, draws: int = 1) -> dict[str, Array]:
        """Return the uniform numbers of what is random, arrays of shape (2, periods, draws); see ``Noise``."""
        return {name: chance.generator(seed, self.name, name).random((draws, periods, 2)).T for name in self.noise}

    def score(self, values: Mapping[str, Array]) -> Array:
        """Return what a campaign is judged by, shape S."""
        kgi = values[self.model.kgi]
        return kgi.sum(axis=-1) if self.judged == "sum" else kgi[..., -1]


def model_of(name: str, **parts: Any) -> Model:
    """Return the model of a market; a quantity without a label gets ``markets.<market>.<quantity>``."""
    return Model(name, **{part: _labelled(name, value) for part, value in parts.items()})


def _labelled(market: str, part: Any) -> Any:
    if isinstance(part, str):
        return part
    return [each if each.label else replace(each, label=f"markets.{market}.{each.name}") for each in part]


def _draw(
    noise: Noise, luck: Array, drawn: int, expected: Array, values: Mapping[str, Array], at: int | slice
) -> Array:
    now = {name: each[at] for name, each in values.items() if name == getattr(noise, "of", None)}
    happened = noise.draw(np.broadcast_to(luck[:, at], (2, *expected.shape)), expected, now)
    past = (np.arange(luck.shape[1]) < drawn).reshape(-1, *[1] * (luck.ndim - 2))[at]
    return np.where(past, happened, expected)


def _around_one(u: Array, spread: ArrayLike) -> Array:
    """Return lognormal factors with mean 1 and about the given relative standard deviation."""
    return chance.lognormal(u, -np.square(spread) / 2.0, spread)
