"""A board: views of one model that follow the same levers and target, evaluated in the page."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from numbers import Real
from typing import Any

import traitlets

from kpilearn import locale
from kpilearn.kpitree import Lever, Model, ModelError
from kpilearn.kpitree.errors import DivisionByZero, LogOfNonPositive, NotFinite
from kpilearn.locale import KpiError
from kpilearn.notebook.widgets import bundle, still
from kpilearn.notebook.widgets.shares import shares
from kpilearn.notebook.widgets.widget import Widget

#: Where each view stands: above all, at the side, in the middle, below. Narrow pages show one below the other.
Views = Sequence[tuple[str, Sequence[str]]]
#: Most periods that a page can evaluate at each step of a lever, and a learner read.
MOST_PERIODS = 120


class SettingError(KpiError, traitlets.TraitError):
    """A lever, the target or the period was set to what it cannot be; the widget keeps what it had."""


class Board(Widget):
    """Views of a model, a target and the learner's settings.

    Parameters
    ----------
    model
        What is shown.
    views
        Their names by place (``top``, ``side``, ``main``, ``bottom``); each is a module of that name beside this one.
    call
        The line of Python that makes this widget again, with … where the settings go.
    levers
        Values to begin with; a lever that is not named has its default.
    target
        What the KGI is to reach, or None.
    period
        The period whose numbers are shown, counted from 1; the last if None.
    periods
        How many there are.
    percent
        Quantities to write as per cent, besides those that plainly are shares (see ``shares``).
    parts
        What single views need to know besides the model, by the view's name.
    words
        Texts of the page that are other ones here, or more ones, by their key after ``widgets.board.``.
    units
        Units to write for quantities instead of their own, which the formulas need.
    rows
        The quantities in the still picture; the whole tree if None.
    keywords
        The settings that the call takes.

    Attributes
    ----------
    levers : dict of float
        The values now. What is assigned is merged into it, so ``{"cvr": 0.04}`` moves one lever.
    target : float or None
    period : int

    Raises
    ------
    SettingError
        At any time; the message says what would be right.
    """

    # Without the echo, a value on its way back cannot overtake the newer one under the learner's finger.
    levers = traitlets.TraitType[Any, Any](default_value={}).tag(sync=True, echo_update=False)
    target = traitlets.TraitType[Any, Any](default_value=None, allow_none=True).tag(sync=True, echo_update=False)
    period = traitlets.TraitType[Any, Any](default_value=1).tag(sync=True, echo_update=False)

    def __init__(
        self,
        model: Model,
        views: Views,
        call: str,
        *,
        levers: Mapping[str, float] | None = None,
        target: float | None = None,
        period: int | None = None,
        periods: int = 12,
        percent: Sequence[str] = (),
        parts: Mapping[str, Any] | None = None,
        words: Mapping[str, str] | None = None,
        units: Mapping[str, str] | None = None,
        rows: Sequence[str] | None = None,
        keywords: Sequence[str] = ("levers", "target", "period", "periods"),
    ) -> None:
        if not (is_number(periods) and periods == int(periods) and 1 <= periods <= MOST_PERIODS):
            raise SettingError("widgets.bad_periods", most=MOST_PERIODS, found=repr(periods))
        shown = tuple(name for _, names in views for name in names)
        self._esm, self._css = bundle.board(shown), bundle.board_style(shown)
        self.model = model
        self.periods = periods
        self.rows = rows
        self._usual = {lever.name: lever.default for lever in model.levers if lever.default is not None}
        self._kept = values = self._levers_checked(levers or {}, self._usual)
        start = {**values, **self._usual}
        spec = {
            "model": _with_sliders(model, start, units or {}),
            "views": [[place, list(names)] for place, names in views],
            "call": call,
            "lang": locale.language(),
            "texts": bundle.spoken(self._esm, {**locale.texts("widgets.board"), **(words or {})}),
            "units": unit_words([*(each.unit for each in model.quantities.values()), *_units_in(parts or {})]),
            "parts": dict(parts or {}),
            "keywords": list(keywords),
            "periods": periods,
            "shares": shares(model, start, percent),
            "start": {"levers": start, "target": target},
        }
        super().__init__(spec, levers=values, target=target, period=periods if period is None else period)

    @property
    def settings(self) -> dict[str, Any]:
        """The learner's settings, as keywords with which the same call comes back to them."""
        known = {"levers": dict(self.levers), "target": self.target, "period": self.period, "periods": self.periods}
        return {name: known[name] for name in self.spec["keywords"]}

    def __repr__(self) -> str:
        settings = ", ".join(f"{name}={value!r}" for name, value in self.settings.items())
        return str(self.spec["call"].replace("…", settings))

    def still(self) -> str:
        """Return a picture of the tree and of the KGI by period."""
        return still.picture(self)

    @traitlets.validate("levers")
    def _check_levers(self, proposal: Mapping[str, Any]) -> dict[str, float]:
        # Not self.levers: while a message from the page is taken in, that is what the message says.
        return self._levers_checked(proposal["value"], self._kept)

    @traitlets.observe("levers")
    def _keep_levers(self, change: Mapping[str, Any]) -> None:
        self._kept = change["new"]

    @traitlets.validate("target")
    def _check_target(self, proposal: Mapping[str, Any]) -> float | None:
        value = proposal["value"]
        if value is not None and not is_number(value):
            raise SettingError("widgets.bad_target", found=repr(value))
        return None if value is None else float(value)

    @traitlets.validate("period")
    def _check_period(self, proposal: Mapping[str, Any]) -> int:
        value = proposal["value"]
        if not (is_number(value) and value == int(value) and 1 <= value <= self.periods):
            raise SettingError("widgets.bad_period", periods=self.periods, found=repr(value))
        return int(value)

    def _levers_checked(self, levers: Any, usual: Mapping[str, float]) -> dict[str, float]:
        if not isinstance(levers, Mapping) or not all(map(is_number, levers.values())):
            raise SettingError("widgets.bad_levers", found=repr(levers))
        given = {name: float(value) for name, value in {**usual, **levers}.items()}
        try:
            self.model.evaluate(given, periods=1)
        except (DivisionByZero, LogOfNonPositive, NotFinite):
            pass  # A lever may stand where nothing can be computed: the page says so, and the learner moves it back.
        except ModelError as error:
            raise SettingError(error.key, **error.values) from None
        return {lever.name: given[lever.name] for lever in self.model.levers}


def is_number(value: object) -> bool:
    """Return whether it is a finite number."""
    return isinstance(value, Real) and not isinstance(value, bool) and math.isfinite(value)


def _with_sliders(model: Model, start: Mapping[str, float], units: Mapping[str, str]) -> dict[str, Any]:
    """Return the model as JSON; a lever without limits or step gets some that suit a slider."""
    spec = model.as_json()
    for shown, lever in zip(spec["levers"], model.levers, strict=True):
        shown["low"], shown["high"] = _ends(lever, start[lever.name])
        shown["step"] = lever.step or _round(shown["high"] - shown["low"]) / 100
        shown["unit"] = units.get(lever.name, shown["unit"])
    return spec


def _ends(lever: Lever, value: float) -> tuple[float, float]:
    reach = _round(2 * abs(value) or 1.0)
    low = lever.low if math.isfinite(lever.low) else min(0.0, -reach if value < 0 else 0.0)
    high = lever.high if math.isfinite(lever.high) else max(low + reach, value)
    return low, high


def _round(size: float) -> float:
    """Return the 1, 2 or 5 with noughts that is next above ``size``."""
    if size <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(size))
    return float(next(power * step for step in (1, 2, 5, 10) if power * step >= size * (1 - 1e-9)))


def _units_in(parts: Mapping[str, Any]) -> Iterator[str]:
    for part in parts.values():
        if isinstance(part, Mapping) and "unit" in part:
            yield part["unit"]


def unit_words(units: Iterable[str]) -> dict[str, str]:
    """Return how the words of these units are shown; with a "/" before them ("/person") where they have one."""
    found = {sign + word for unit in units for sign, word in re.findall(r"(/?)\s*([^\W\d]+)", unit)}
    kinds = {"": "unit", "/": "per"}
    known = {each: f"widgets.{kinds[each[: each.startswith('/')]]}.{each.lstrip('/')}" for each in sorted(found)}
    return {each: locale.text(key) for each, key in known.items() if locale.has(key)}
