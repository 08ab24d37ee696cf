"""Evaluate a model over periods and over arrays of lever values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import reduce
from types import MappingProxyType
from typing import TYPE_CHECKING, NoReturn, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from kpilearn.kpitree import errors
from kpilearn.kpitree.errors import nearest
from kpilearn.kpitree.formula import Call, Formula, normal, written

if TYPE_CHECKING:
    from kpilearn.kpitree.model import Lever, Model

Array: TypeAlias = NDArray[np.float64]
#: A period, or all of them.
Time: TypeAlias = "int | slice"
#: What takes the place of a quantity's value, given that value at a time, all values so far (time first) and the time.
Draw: TypeAlias = Callable[[Array, Mapping[str, Array], Time], Array]

_OPERATIONS: dict[str, Callable[..., Array]] = {
    "+": np.add,
    "-": np.subtract,
    "*": np.multiply,
    "/": np.divide,
    "**": np.power,
    "neg": np.negative,
    "exp": np.exp,
    "log": np.log,
    "min": lambda *args: reduce(np.minimum, args),
    "max": lambda *args: reduce(np.maximum, args),
}


def evaluate(
    model: Model,
    levers: Mapping[str, ArrayLike] | None = None,
    periods: int = 12,
    paths: Mapping[str, ArrayLike] | None = None,
    draws: Mapping[str, Draw] | None = None,
) -> dict[str, Array]:
    """Return the values of every lever, constant, stock and indicator.

    Parameters
    ----------
    levers
        Lever → one value, or an array of values to compute for; all shapes are broadcast to one shape S.
        A lever that is not given has its default.
    periods
        How many periods, at least 1.
    paths
        Lever → its value in each period: arrays of shape (..., periods), whose other axes are broadcast into S.
        A path goes before a value in ``levers``.
    draws
        Stock or indicator → a function that replaces its value by a random one around it (see ``kpilearn.markets``);
        what depends on it follows.

    Returns
    -------
    dict of arrays of shape (*S, periods)

    Raises
    ------
    UnknownLever, LeverNotANumber, LeverOutOfRange, LeverWithoutValue, ShapesDiffer, WrongPathLength, BadPeriod
        What was given is wrong.
    DivisionByZero, LogOfNonPositive, NotFinite
        A formula has no result, for any of the values and in any period.
    """
    run = _Run(model, check(model, levers or {}, periods, paths), periods, draws=draws or {})
    return {name: np.array(np.moveaxis(values, 0, -1), order="C") for name, values in run.values.items()}


def check(
    model: Model, levers: Mapping[str, ArrayLike], periods: int, paths: Mapping[str, ArrayLike] | None = None
) -> dict[str, Array]:
    """Return each lever's values as ``_given`` does, or raise what ``evaluate`` raises for wrong ones."""
    if not isinstance(periods, (int, np.integer)) or periods < 1:
        raise errors.BadPeriod("count", periods=periods)
    given = _given(model, levers, paths or {}, periods)
    for lever in model.levers:
        _check_range(lever, given[lever.name])
    return given


def attempt(model: Model, levers: Mapping[str, ArrayLike], periods: int, name: str) -> Array:
    """Return one quantity for levers in or out of range: (*S, periods), NaN where ``evaluate`` would raise."""
    run = _Run(model, _given(model, levers, {}, periods), periods, lenient=True)
    return np.where(run.failed[..., None], np.nan, np.moveaxis(run.values[name], 0, -1))


def _given(
    model: Model, levers: Mapping[str, ArrayLike], paths: Mapping[str, ArrayLike], periods: int
) -> dict[str, Array]:
    """Return each lever's values with a last axis for the periods (of length 1 if it is the same in all)."""
    levers, paths = ({normal(str(name)): value for name, value in each.items()} for each in (levers, paths))
    known = [lever.name for lever in model.levers]
    for name in (*levers, *paths):
        if name not in known:
            raise errors.UnknownLever(name=name, nearest=nearest(name, known))
    given = {}
    for lever in model.levers:
        if lever.name in paths:
            given[lever.name] = _path(lever.name, paths[lever.name], periods)
        elif (value := levers.get(lever.name, lever.default)) is not None:
            given[lever.name] = _numbers(lever.name, value)[..., None]
        else:
            raise errors.LeverWithoutValue(name=lever.name)
    return given


def _path(name: str, value: ArrayLike, periods: int) -> Array:
    path = _numbers(name, value)
    length = path.shape[-1] if path.ndim else 0
    if length != periods:
        raise errors.WrongPathLength(name=name, length=length, periods=periods)
    return path


def _numbers(name: str, value: ArrayLike) -> Array:
    try:
        numbers = np.asarray(value, dtype=float)
    except (TypeError, ValueError):
        raise errors.LeverNotANumber(name=name, value=_first_that_is_none(value)) from None
    if not (finite := np.isfinite(numbers)).all():
        raise errors.LeverNotANumber(name=name, value=numbers[~finite].flat[0])
    return numbers


def _first_that_is_none(value: ArrayLike) -> object:
    for each in np.ravel(np.asarray(value, dtype=object)):
        try:
            float(each)
        except (TypeError, ValueError):
            return each
    return value


def _check_range(lever: Lever, values: Array) -> None:
    # 0.1 + 0.2 is in a range that ends at 0.3.
    slack = 1e-9 * max((abs(end) for end in (lever.low, lever.high) if np.isfinite(end)), default=0.0)
    outside = (values < lever.low - slack) | (values > lever.high + slack)
    if outside.any():
        raise errors.LeverOutOfRange(name=lever.name, value=values[outside].flat[0], low=lever.low, high=lever.high)


class _Run:
    """One evaluation. Arrays have time first, (periods, *S), so that ``values[name][t]`` is one period.

    Only stocks, formulas with ``prev`` and what depends on them go period by period; the others are computed for all
    periods at once.
    """

    def __init__(
        self,
        model: Model,
        given: Mapping[str, Array],
        periods: int,
        lenient: bool = False,
        draws: Mapping[str, Draw] = MappingProxyType({}),
    ) -> None:
        self.model, self.periods, self.lenient, self.draws = model, periods, lenient, draws
        try:
            self.shape = np.broadcast_shapes(*(values.shape[:-1] for values in given.values()))
        except ValueError:
            shapes = {name: "×".join(map(str, values.shape[:-1])) for name, values in given.items() if values.ndim > 1}
            raise errors.ShapesDiffer(shapes=", ".join(f"{name} {shape}" for name, shape in shapes.items())) from None
        self.failed = np.zeros(self.shape, dtype=bool)
        self.values: dict[str, Array] = {}
        for name, values in given.items():
            self.values[name] = np.moveaxis(np.broadcast_to(values, (*self.shape, periods)), -1, 0)
        for constant in model.constants:
            self._keep(constant.name, np.resize(constant.values, periods).reshape(-1, *[1] * len(self.shape)))
        with np.errstate(all="ignore"):
            self._steady()
            self._in_time()

    def _steady(self) -> None:
        for name in self.model.order:
            if name not in self.model.looped:
                self._keep(name, self._value(self.model.formulas[name], name, slice(0, self.periods)))

    def _in_time(self) -> None:
        looped = [name for name in self.model.order if name in self.model.looped]
        for name in looped:
            self.values[name] = np.empty((self.periods, *self.shape))
        for at in range(self.periods):
            formulas = self.model.formulas | self.model.starts if at == 0 else self.model.formulas
            for name in looped:
                self.values[name][at] = self._value(formulas[name], name, at)

    def _keep(self, name: str, values: Array | float) -> None:
        self.values[name] = np.broadcast_to(values, (self.periods, *self.shape))

    def _value(self, formula: Formula, name: str, at: Time) -> Array | float:
        value = self._of(formula, name, at)
        if name not in self.draws:
            return value
        return self.draws[name](np.broadcast_to(value, self._shape(at)), self.values, at)

    def _shape(self, at: Time) -> tuple[int, ...]:
        return self.shape if isinstance(at, int) else (self.periods, *self.shape)

    def _of(self, formula: Formula, name: str, at: Time) -> Array | float:
        if isinstance(formula, float):
            return formula
        if isinstance(formula, str):
            return self.values[formula][at]
        if formula.op == "prev" and isinstance(at, int):  # what looks back is always computed period by period
            return self.values[str(formula.args[0])][at - 1] if at else self._of(formula.args[1], name, at)
        args = [self._of(arg, name, at) for arg in formula.args]
        result = _OPERATIONS[formula.op](*args)
        if not (finite := np.isfinite(result)).all():
            self._fail(formula, args, ~finite, name, at)
        return result

    def _fail(self, call: Call, args: list[Array | float], wrong: NDArray[np.bool_], name: str, at: Time) -> None:
        shape = self._shape(at)
        everywhere = np.broadcast_to(wrong, shape)
        if self.lenient:
            self.failed |= everywhere if isinstance(at, int) else everywhere.any(axis=0)
            return
        place = tuple(np.argwhere(everywhere)[0])
        first = [float(np.broadcast_to(arg, shape)[place]) for arg in args]
        _explain(call, first, name, at if isinstance(at, int) else int(place[0]))


def _explain(call: Call, args: list[float], name: str, at: int) -> NoReturn:
    """Raise the error for an operation that has no finite result, for one of its arguments' values."""
    values = {"name": name, "formula": written(call), "period": at + 1}
    divisor = {"/": 1, "**": 0}.get(call.op)  # 0 ** -1 is 1 / 0
    if divisor is not None and args[divisor] == 0:
        raise errors.DivisionByZero(divisor=written(call.args[divisor]), **values)
    if call.op == "log":
        raise errors.LogOfNonPositive(argument=written(call.args[0]), value=args[0], **values)
    raise errors.NotFinite(**values)
