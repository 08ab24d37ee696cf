"""The model is data: levers, constants, stocks and indicators, each with a unit, joined by formulas.

Meaning of a model, for whoever evaluates it (``evaluate.py`` here, the page's own evaluator from ``Model.as_json``):

- Periods are numbered t = 0 … periods - 1. A lever has one value for all periods, or a path of one a period. A
  constant with k values has value number ``t % k`` in period t.
- A stock has its ``start`` at t = 0 (levers and constants of t = 0 only). At t ≥ 1 it is ``then``, in which ``prev(x)``
  is x at t - 1 and every other name its value at t.
- An indicator is its formula at t; ``prev(x, first)`` is x at t - 1, and at t = 0 the formula ``first`` (which may use
  values of t = 0). ``first`` is never looked at when t ≥ 1.
- In each period the stocks and indicators are evaluated in ``order``. Numbers are IEEE doubles; ``log`` is natural.
- Whenever an operation's result is not finite the evaluation stops: a divisor that is 0, or 0 to a negative power, is
  ``DivisionByZero``; ``log`` of 0 or less is ``LogOfNonPositive``; anything else is ``NotFinite``. Which of several
  such failures is named first may differ.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING, Any

from kpilearn import locale
from kpilearn.kpitree import errors, formula
from kpilearn.kpitree.errors import nearest
from kpilearn.kpitree.evaluate import Array, evaluate
from kpilearn.kpitree.formula import Formula, normal, parse
from kpilearn.kpitree.solve import Period, Reached, Search, sensitivities
from kpilearn.kpitree.units import Unit, unit_of

if TYPE_CHECKING:
    from numpy.typing import ArrayLike


@dataclass(frozen=True)
class Quantity:
    """What levers, constants, stocks and indicators share.

    Parameters
    ----------
    name
        Any identifier, Japanese too, other than min, max, exp, log, prev.
    unit
        Such as "JPY/order", "円/件" or "1"; any word is its own base unit.
    label
        A key of the catalogue, or the text to show; empty: the name.
    """

    name: str
    unit: str = field(default="1", kw_only=True)
    label: str = field(default="", kw_only=True)

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", normal(self.name))
        if not formula.NAME.fullmatch(self.name) or self.name in formula.FUNCTIONS:
            raise errors.BadName(name=self.name)

    @property
    def shown(self) -> str:
        """The label in the language in use."""
        return locale.text(self.label) if locale.has(self.label) else self.label or self.name


@dataclass(frozen=True)
class Lever(Quantity):
    """What people can set: any value from ``low`` to ``high``, a widget's in steps of ``step`` from ``low``.

    Without a ``default``, every evaluation must give a value.
    """

    low: float = -math.inf
    high: float = math.inf
    step: float | None = None
    default: float | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        step_fits = self.step is None or 0 < self.step < math.inf
        default_fits = self.default is None or (math.isfinite(self.default) and self.low <= self.default <= self.high)
        if not (self.low <= self.high and step_fits and default_fits):
            raise errors.BadLever(name=self.name, low=self.low, high=self.high, step=self.step, default=self.default)


@dataclass(frozen=True)
class Constant(Quantity):
    """A given number; a tuple holds one a period and starts again at its end."""

    value: float | tuple[float, ...]

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.values or not all(map(math.isfinite, self.values)):
            raise errors.BadConstant(name=self.name, value=self.value)

    @cached_property
    def values(self) -> tuple[float, ...]:
        """The values by period."""
        try:
            return tuple(map(float, self.value if isinstance(self.value, (tuple, list)) else (self.value,)))
        except (TypeError, ValueError):
            raise errors.BadConstant(name=self.name, value=self.value) from None


@dataclass(frozen=True)
class Stock(Quantity):
    """What is carried over: ``start`` in the first period, then ``then``, which looks back with ``prev(name)``."""

    start: str | float = ""
    then: str = ""


@dataclass(frozen=True)
class Indicator(Quantity):
    """What a formula computes in each period. An empty unit is whatever the formula gives."""

    formula: str
    unit: str = field(default="", kw_only=True)


@dataclass(frozen=True, eq=False)
class Model:
    """A checked model: names, cycles and units are right, or the constructor raises.

    A formula (or ``start``, or ``first``) that is nothing but a number is in the unit declared for its quantity.

    Parameters
    ----------
    name, period
        What it models, and what a period is called ("month").
    kgi
        The name of the quantity that everything is for.

    Raises
    ------
    ModelError
        One of the classes in ``errors``.
    """

    name: str
    period: str
    kgi: str
    levers: Sequence[Lever] = ()
    constants: Sequence[Constant] = ()
    stocks: Sequence[Stock] = ()
    indicators: Sequence[Indicator] = ()

    def __post_init__(self) -> None:
        for group in ("levers", "constants", "stocks", "indicators"):
            object.__setattr__(self, group, tuple(getattr(self, group)))
        object.__setattr__(self, "kgi", normal(self.kgi))
        self._check_names()
        self._check_starts()
        self._check_prev()
        _ = self.units  # checks for cycles too

    @cached_property
    def quantities(self) -> dict[str, Quantity]:
        """All quantities by name."""
        return {each.name: each for each in self._everything}

    @cached_property
    def starts(self) -> dict[str, Formula]:
        """Each stock's formula for period 0."""
        if missing := [stock for stock in self.stocks if stock.start == ""]:
            raise errors.StockWithoutStart(name=missing[0].name)
        return {stock.name: parse(str(stock.start)) for stock in self.stocks}

    @cached_property
    def formulas(self) -> dict[str, Formula]:
        """Each stock's ``then`` and each indicator's formula."""
        then = {stock.name: parse(stock.then) for stock in self.stocks}
        return then | {indicator.name: parse(indicator.formula) for indicator in self.indicators}

    @cached_property
    def order(self) -> tuple[str, ...]:
        """The stocks and indicators in an order in which each period can be evaluated."""
        needs = {name: sorted(formula.names_now(own) & self.formulas.keys()) for name, own in self.formulas.items()}
        try:
            return tuple(TopologicalSorter(needs).static_order())
        except CycleError as error:
            raise errors.Cycle(names=" → ".join(error.args[1])) from None

    @cached_property
    def looped(self) -> frozenset[str]:
        """The names that must be evaluated period by period: what looks back, and what depends on that."""
        found: set[str] = set()
        for name in self.order:
            own = self.formulas[name]
            if name in self.starts or formula.lookbacks(own) or found.intersection(formula.names(own)):
                found.add(name)
        return frozenset(found)

    @cached_property
    def units(self) -> dict[str, Unit]:
        """The unit of each quantity, declared or computed; computing it is the check."""
        known = {each.name: Unit.parse(each.unit) for each in self._everything if each.unit}
        under_way: set[str] = set()

        def unit(name: str) -> Unit:
            if name not in known:
                if name in under_way:
                    raise errors.MissingUnit(name=name)
                under_way.add(name)
                known[name] = unit_of(self.formulas[name], unit, name)
            return known[name]

        for name in self.order:
            for own in self._formulas_of(name):
                computed, declared = unit_of(own, unit, name), unit(name)
                if computed != declared and not isinstance(own, float):
                    text = formula.written(own)
                    raise errors.DeclaredUnitWrong(name=name, declared=declared, computed=computed, formula=text)
        return known

    def children(self, name: str) -> tuple[str, ...]:
        """Return the names that a quantity's formula uses, once each, in their order; a lever or constant has none.

        A name looked back to by ``prev`` counts, the quantity itself does not. Through ``prev``, descending can come
        back to a name: whoever draws stops at a name that is already on the way.
        """
        name = self.quantity(name).name
        found = dict.fromkeys(child for own in self._formulas_of(name) for child in formula.names(own))
        return tuple(child for child in found if child != name)

    def quantity(self, name: str) -> Quantity:
        """Return the quantity called ``name``, or raise UnknownName."""
        if (name := normal(name)) not in self.quantities:
            raise errors.UnknownName(name=name, nearest=nearest(name, self.quantities))
        return self.quantities[name]

    def evaluate(
        self,
        levers: Mapping[str, ArrayLike] | None = None,
        periods: int = 12,
        paths: Mapping[str, ArrayLike] | None = None,
    ) -> dict[str, Array]:
        """Return every quantity's values; see ``evaluate.evaluate``."""
        return evaluate(self, levers, periods, paths)

    def compute(self, table: Mapping[str, ArrayLike]) -> Array:
        """Return the KGI of each row of a table (a DataFrame, or columns by name), each row a first period of its own.

        Returns
        -------
        ndarray of shape (rows,)

        Raises
        ------
        MissingColumn
            A lever has no column; other columns may be there.
        """
        columns = {normal(str(name)): name for name in table}
        for lever in self.levers:
            if lever.name not in columns:
                raise errors.MissingColumn(name=lever.name, nearest=nearest(lever.name, columns))
        given = {lever.name: table[columns[lever.name]] for lever in self.levers}
        return self.evaluate(given, periods=1)[self.kgi][..., 0]

    def sensitivities(
        self, levers: Mapping[str, float] | None = None, periods: int = 12, at: Period = -1
    ) -> dict[str, float]:
        """Return the KGI's elasticity to each lever; see ``solve.sensitivities``."""
        return sensitivities(self, levers, periods, at)

    def reach(
        self,
        lever: str,
        target: float,
        levers: Mapping[str, float] | None = None,
        period: Period = -1,
        indicator: str | None = None,
        *,
        periods: int = 12,
        stepped: bool = False,
        must: bool = False,
    ) -> Reached:
        """Return the value of one lever that reaches the target, or comes nearest; see ``solve.Search``.

        Parameters
        ----------
        must
            Raise UnreachableTarget, which names the nearest, if the target is not met.
        """
        search = Search(self, lever, target, levers or {}, period, indicator, periods, stepped)
        return search.require() if must else search.reach()

    def as_json(self) -> dict[str, Any]:
        """Return the whole model as plain JSON, labels in the language in use; the module says what it means.

        A lever's ``low`` or ``high`` is null where there is no limit, ``step`` and ``default`` where there is none.
        """
        return {
            "name": self.name,
            "period": self.period,
            "kgi": self.kgi,
            "levers": [self._head(each) | _limits(each) for each in self.levers],
            "constants": [self._head(each) | {"values": list(each.values)} for each in self.constants],
            "stocks": [
                self._head(each)
                | {"start": formula.as_json(self.starts[each.name]), "then": formula.as_json(self.formulas[each.name])}
                for each in self.stocks
            ],
            "indicators": [
                self._head(each) | {"formula": formula.as_json(self.formulas[each.name])} for each in self.indicators
            ],
            "order": list(self.order),
        }

    @property
    def _everything(self) -> tuple[Quantity, ...]:
        return (*self.levers, *self.constants, *self.stocks, *self.indicators)

    def _head(self, each: Quantity) -> dict[str, Any]:
        return {"name": each.name, "label": each.shown, "unit": each.unit or str(self.units[each.name])}

    def _formulas_of(self, name: str) -> list[Formula]:
        return [formulas[name] for formulas in (self.starts, self.formulas) if name in formulas]

    def _check_starts(self) -> None:
        given = {each.name for each in (*self.levers, *self.constants)}
        for stock in self.stocks:
            if formula.lookbacks(self.starts[stock.name]):
                raise errors.PrevMisuse("start", name=stock.name)
            if others := [name for name in formula.names(self.starts[stock.name]) if name not in given]:
                raise errors.StockWithoutStart("uses", name=stock.name, other=others[0])

    def _check_names(self) -> None:
        counts = Counter(each.name for each in self._everything)
        if twice := [name for name, count in counts.items() if count > 1]:
            raise errors.DuplicateName(name=twice[0])
        self.quantity(self.kgi)
        for where, own in (*self.starts.items(), *self.formulas.items()):
            for name in formula.names(own):
                if name not in counts:
                    raise errors.UnknownName("in_formula", name=name, where=where, nearest=nearest(name, counts))

    def _check_prev(self) -> None:
        for indicator in self.indicators:
            for call in formula.lookbacks(self.formulas[indicator.name]):
                if len(call.args) == 1:
                    raise errors.PrevMisuse(name=indicator.name, other=call.args[0])


def _limits(lever: Lever) -> dict[str, float | None]:
    low, high = (end if math.isfinite(end) else None for end in (lever.low, lever.high))
    return {"low": low, "high": high, "step": lever.step, "default": lever.default}
