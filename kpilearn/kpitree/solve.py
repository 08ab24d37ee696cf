"""What moves the KGI, and what it would take: elasticities, and working backwards from a target."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from numbers import Real
from typing import TYPE_CHECKING, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from kpilearn.kpitree.errors import BadPeriod, BadTarget, NoElasticity, UnknownLever, UnreachableTarget, nearest
from kpilearn.kpitree.evaluate import Array, attempt, check, evaluate
from kpilearn.kpitree.formula import normal

if TYPE_CHECKING:
    from kpilearn.kpitree.model import Lever, Model

#: The index of a period (-1 is the last), or the sum over all of them.
Period: TypeAlias = "int | Literal['sum']"

_GRID = 513
_ZOOM = 65
_ROUNDS = 12
_VALLEYS = 5
# A target is reached within this part of it, or of the result now, or of a millionth of the usual result: the largest.
_TOLERANCE = 1e-9
_MILLIONTH = 1e-6


@dataclass(frozen=True)
class Reached:
    """What working backwards found.

    Parameters
    ----------
    value
        The lever's value.
    result
        The indicator's result with it.
    exact
        Whether the result is the target (to a billionth).
    met
        Whether the result is the target or beyond it, seen from the result now; differs from ``exact`` only in steps.
    """

    value: float
    result: float
    exact: bool
    met: bool


def sensitivities(
    model: Model, levers: Mapping[str, float] | None = None, periods: int = 12, at: Period = -1
) -> dict[str, float]:
    r"""Return the elasticity of the KGI K to each lever x, :math:`(x / K) \cdot dK / dx`: per cent for one per cent.

    The derivative is a central difference, :math:`(K(x + h) - K(x - h)) / 2h` with h the cube root of the machine's
    epsilon times the lever's size (its value, or where that is 0 its range, or 1), which balances rounding against
    curvature: about ten digits. Exact differentiation would need every operation twice, for digits nobody reads, and
    would have to choose a side at the corner of a min or max, where this gives the mean of both. A lever's range and
    step do not matter here; where only one side can be computed (the other is log(0), say) that side is used.

    Parameters
    ----------
    at
        The period, or "sum".

    Raises
    ------
    NoElasticity
        The KGI is 0, or cannot be computed on either side of a lever.
    """
    base = evaluate(model, levers, periods)
    kgi = float(_at(base[model.kgi], at))
    if kgi == 0:
        raise NoElasticity(name=model.kgi)
    found = {}
    for lever in model.levers:
        here = float(base[lever.name][0])
        step = np.cbrt(np.finfo(float).eps) * (abs(here) or _spread(lever))
        points = here + np.array([-step, 0.0, step])
        results = _at(attempt(model, {**(levers or {}), lever.name: points}, periods, model.kgi), at)
        points, results = points[np.isfinite(results)], results[np.isfinite(results)]
        if len(points) < 2:
            raise NoElasticity("side", name=model.kgi, lever=lever.name)
        found[lever.name] = float(here / kgi * (results[-1] - results[0]) / (points[-1] - points[0]))
    return found


def _at(values: Array, period: Period) -> Array:
    if period == "sum":
        return np.asarray(values.sum(axis=-1))
    if not isinstance(period, (int, np.integer)) or not -values.shape[-1] <= period < values.shape[-1]:
        raise BadPeriod(period=period, last=values.shape[-1] - 1)
    return np.asarray(values[..., period])


def _spread(lever: Lever) -> float:
    width = lever.high - lever.low
    return width if 0 < width < math.inf else 1.0


@dataclass
class Search:
    """Working backwards: which value of one lever, within its range, brings an indicator to a target.

    Of several such values it is the one nearest to the lever's value now. Where there is none it is the value that
    comes nearest to the target. Values for which the model has no result are passed over.

    The range is looked at in 513 places (without a limit on a side: from a millionth to a billion times the value now
    away from it), so a peak narrower than 1/512 of the range may be missed. Between two neighbours on either side of
    the target, nearest first, and around the five places that come nearest to it and nearer than their neighbours, it
    looks again in 65 places each time, until they are next to each other as numbers or steps. Nothing is assumed of
    the response: it may rise and fall, or have gaps.

    Parameters
    ----------
    levers
        All levers now, else their defaults; that of ``lever`` itself says which solution is nearest (without a default:
        the middle of its range).
    indicator
        What is to reach the target; the KGI if None.
    stepped
        Only whole steps from the lever's ``low`` (from 0 without one; any value if it has no step). A target is rarely
        met exactly then: of two neighbouring steps it is the one that meets or passes it, seen from the result now.
    """

    model: Model
    lever_name: str
    target: float
    levers: Mapping[str, float]
    period: Period
    indicator: str | None
    periods: int
    stepped: bool

    def __post_init__(self) -> None:
        found = {lever.name: lever for lever in self.model.levers}.get(normal(self.lever_name))
        if found is None:
            known = [lever.name for lever in self.model.levers]
            raise UnknownLever(name=self.lever_name, nearest=nearest(self.lever_name, known))
        self.lever = found
        self.name = self.model.quantity(self.indicator or self.model.kgi).name
        given = {normal(name): value for name, value in self.levers.items()}
        self.levers = {found.name: _somewhere(found), **given}
        check(self.model, self.levers, self.periods)
        self.here = float(self.levers[found.name])
        if not isinstance(self.target, Real) or not math.isfinite(self.target):
            raise BadTarget(target=self.target)

    def reach(self) -> Reached:
        """Return the value that reaches the target, or the nearest.

        Raises
        ------
        DivisionByZero, LogOfNonPositive, NotFinite
            No value in the range has a result.
        """
        points = self._snapped(_places(self.lever, self.here))
        results = self._results(points)
        if np.isnan(results).all():
            evaluate(self.model, {**self.levers, self.lever.name: points[0]}, self.periods)
        now = float(np.nan_to_num(self._results(np.array([self.here]))[0], nan=self.target))
        usual = float(np.nanmedian(np.abs(results)))
        self.tolerance = _TOLERANCE * max(abs(self.target), abs(now), _MILLIONTH * usual)
        self.side = 1 if now <= self.target else -1
        found = [self._best(points, results)]
        for bracket in (*self._brackets(points, results), *self._valleys(points, results)[:_VALLEYS]):
            found.append(self._close_in(bracket))
            if found[-1].met:
                return found[-1]
        return min(found, key=lambda each: abs(each.result - self.target))

    def require(self) -> Reached:
        """Return the value that reaches the target.

        Raises
        ------
        UnreachableTarget
            It cannot be met; the error names the nearest.
        """
        found = self.reach()
        if not found.met:
            range_ = {"low": self.lever.low, "high": self.lever.high}
            nearest_ = {"value": found.value, "result": found.result}
            raise UnreachableTarget(name=self.name, lever=self.lever.name, target=self.target, **range_, **nearest_)
        return found

    def _close_in(self, between: Array) -> Reached:
        for _ in range(_ROUNDS):
            inside = np.linspace(between[0], between[-1], _ZOOM)
            points = self._snapped(np.concatenate([inside, between]))
            results = self._results(points)
            if len(points) <= 3:
                break
            between = (self._brackets(points, results) or self._valleys(points, results))[0]
        return self._best(points, results)

    def _best(self, points: Array, results: Array) -> Reached:
        exact = np.abs(results - self.target) <= self.tolerance
        met = exact | (self.side * (results - self.target) >= 0) if self._step else exact
        if self._step and met.any():
            best = int(np.argmin(np.where(met, np.abs(points - self.here), np.inf)))
        else:
            best = int(self._order(points, results)[0])
        return Reached(float(points[best]), float(results[best]), bool(exact[best]), bool(met[best]))

    def _order(self, points: Array, results: Array) -> NDArray[np.intp]:
        """Return the indices by how near the result is to the target; of equal ones, the nearest to now first."""
        # From a target that is far away all look the same: the second key tells them apart.
        toward = np.where(results < self.target, -results, results)
        return np.lexsort((np.abs(points - self.here), toward, np.abs(results - self.target)))

    def _valleys(self, points: Array, results: Array) -> list[Array]:
        """Return each point no farther from the target than its neighbours, with these; the nearest first."""
        gaps = np.nan_to_num(np.abs(results - self.target), nan=np.inf)
        walls = np.pad(gaps, 1, constant_values=np.inf)
        lowest = np.isfinite(gaps) & (gaps <= walls[:-2]) & (gaps <= walls[2:])
        return [points[max(i - 1, 0) : i + 2] for i in self._order(points, results) if lowest[i]]

    def _brackets(self, points: Array, results: Array) -> list[Array]:
        """Return the pairs of neighbours with the target between them, the nearest to now first."""
        below, above = results <= self.target, results >= self.target
        crossings = np.flatnonzero((below[:-1] & above[1:]) | (above[:-1] & below[1:]))
        away = np.maximum(points[:-1] - self.here, self.here - points[1:])[crossings].clip(min=0)
        return [points[i : i + 2] for i in crossings[np.argsort(away, kind="stable")]]

    def _results(self, points: Array) -> Array:
        """Return the result for each value of the lever, NaN where there is none."""
        values = attempt(self.model, {**self.levers, self.lever.name: points}, self.periods, self.name)
        return _at(values, self.period)

    @property
    def _step(self) -> float | None:
        return self.lever.step if self.stepped else None

    def _snapped(self, points: Array) -> Array:
        """Return the points in order, once each; in steps, the steps next to them."""
        if self._step is None:
            return np.unique(points)
        first = self.lever.low if math.isfinite(self.lever.low) else 0.0
        # Twelve decimals: 3 × 0.1 is to be 0.3.
        steps = np.unique(np.round(first + self._step * np.rint((points - first) / self._step), 12))
        return steps[(steps >= self.lever.low) & (steps <= self.lever.high)]


def _places(lever: Lever, here: float) -> Array:
    """Return where to look first: the lever's value now, and its range, evenly, or ever further apart if endless."""
    if math.isfinite(lever.high - lever.low):
        return np.append(np.linspace(lever.low, lever.high, _GRID), here)
    away = (abs(here) or 1.0) * np.geomspace(1e-6, 1e9, _GRID // 2)
    ends = [here, *filter(math.isfinite, (lever.low, lever.high))]
    places = np.concatenate([here - away, here + away, ends])
    return places[(places >= lever.low) & (places <= lever.high)]


def _somewhere(lever: Lever) -> float:
    """Return a lever's default, or if it has none, a value in its range."""
    if lever.default is not None:
        return lever.default
    middle = (lever.low + lever.high) / 2
    return middle if math.isfinite(middle) else min(max(1.0, lever.low), lever.high)
