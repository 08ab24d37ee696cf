"""Read a learner's value into atoms by the kind of answer wanted, or say what is wrong with its type or shape."""

from __future__ import annotations

import datetime as dt
import json
import math
import sys
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from kpilearn.locale import KpiError
from kpilearn.notebook.blank import is_blank
from kpilearn.notebook.decisions import spent
from kpilearn.notebook.grid import Atom

if TYPE_CHECKING:
    import pandas as pd

Kind = Literal["number", "choice", "labels", "goal", "table", "tree", "function", "decision"]
Form = Mapping[str, Any]
"""What a reader must know of the answer: published with it, and giving nothing of it away."""

_LONGEST_TEXT = 2_000
_NUMPY_SCALARS = frozenset(kind for kind in np.sctypeDict.values() if issubclass(kind, np.generic))
_NUMBERS = frozenset({int, float, Decimal, Fraction}) | {
    kind
    for kind in _NUMPY_SCALARS
    if issubclass(kind, np.integer | np.floating) and not issubclass(kind, np.timedelta64)
}


class UnreadableError(KpiError):
    """A value of a wrong type or shape: the message says what was found and what is wanted."""


class NotAttemptedError(Exception):
    """The learner has not put anything in place of ``____`` yet."""


def read(value: object, kind: str, form: Form) -> list[Atom]:
    """Return a learner's value as atoms.

    Types are compared exactly, so that no method of a learner's own class is ever called (a function that is itself the
    answer excepted).

    Raises
    ------
    NotAttemptedError
        The value is, or consists of, ``____``.
    UnreadableError
        It has the wrong type or shape.
    """
    if is_blank(value):
        raise NotAttemptedError
    try:
        return list(_READERS[kind](value, form))
    except (UnreadableError, NotAttemptedError):
        raise
    except BaseException as error:  # a hostile element may raise SystemExit from its repr
        raise UnreadableError("check.read_failed", error=_type_name(error)) from error


def number_of(value: object) -> float:
    """Return ``value`` as a finite float, or raise UnreadableError with advice."""
    value = _only_element(value)
    kind = type(value)
    if value is None or _is_pandas_gap(value):
        raise UnreadableError("check.read_none")
    if kind is str or kind is np.str_:
        raise _text_for_number(str(value))
    if kind in (bool, np.bool_):
        raise UnreadableError("check.read_bool", found=str(bool(value)))
    if kind not in _NUMBERS:
        raise UnreadableError("check.read_not_number", found=_type_name(value))
    return _finite(value)


def _finite(value: Any) -> float:
    try:
        result = float(value)
    except OverflowError:
        result = math.inf
    except ValueError:  # Decimal("sNaN")
        result = math.nan
    if math.isnan(result):
        raise UnreadableError("check.read_nan")
    if math.isinf(result):
        raise UnreadableError("check.read_infinite")
    return result


def _only_element(value: Any) -> object:
    """Return the one element of a container that has one; complain about more."""
    kind = type(value)
    if kind is np.ndarray or _is_pandas(value, "Series", "Index", "RangeIndex", "DataFrame"):
        elements = np.asarray(value, dtype=object).ravel().tolist()
    elif kind in (list, tuple):
        elements = list(value)
    else:
        return value
    if len(elements) != 1:
        raise UnreadableError("check.read_many", count=len(elements), found=_type_name(value))
    if is_blank(elements[0]):
        raise NotAttemptedError
    return elements[0]


def _text_for_number(found: str) -> UnreadableError:
    shown = _shown(found)
    bare = unicodedata.normalize("NFKC", found[:_LONGEST_TEXT]).strip()
    if bare.endswith("%"):
        return UnreadableError("check.read_percent_text", found=shown)
    return UnreadableError("check.read_text", found=shown)


def _text(value: str) -> str:
    """Return a text so written that width, case and spaces do not matter."""
    if len(value) > _LONGEST_TEXT:
        raise UnreadableError("check.read_long", limit=_LONGEST_TEXT)
    return " ".join(unicodedata.normalize("NFKC", _printable(value)).casefold().split())


def _read_number(value: object, form: Form) -> Iterable[Atom]:
    yield number_of(value)


def _read_choice(value: object, form: Form) -> Iterable[Atom]:
    yield _option(value, form["options"])


def _option(value: object, options: Sequence[str]) -> Atom:
    kind = type(value)
    if kind in (bool, np.bool_):
        return bool(value)
    if kind is not str and kind is not np.str_:
        raise UnreadableError("check.read_not_text", found=_type_name(value))
    found = _text(str(value))
    if options and found not in map(_text, options):
        raise UnreadableError("check.read_no_option", found=_shown(str(value)), options=_list(options))
    return found


def _read_labels(value: Any, form: Form) -> Iterable[Atom]:
    if _is_pandas(value, "Series"):
        value = dict(zip(value.index.tolist(), value.tolist(), strict=True))
    if type(value) is not dict:
        raise UnreadableError("check.read_not_labels", found=_type_name(value))
    given = {_text(item): label for item, label in value.items() if type(item) is str}
    missing = [item for item in form["items"] if _text(item) not in given]
    if missing:
        raise UnreadableError("check.read_items_missing", items=_list(missing))
    found = [given[_text(item)] for item in form["items"]]
    if all(is_blank(label) for label in found):
        raise NotAttemptedError
    still = [item for item, label in zip(form["items"], found, strict=True) if is_blank(label)]
    if still:
        raise UnreadableError("check.read_items_blank", items=_list(still))
    return [_option(label, form["options"]) for label in found]


def _read_goal(value: Any, form: Form) -> Iterable[Atom]:
    from kpilearn import goals

    if _is_pandas(value, "Series"):
        value = dict(zip(value.index.tolist(), value.tolist(), strict=True))
    if type(value) is not dict:
        raise UnreadableError("check.read_not_goal", found=_type_name(value), fields=_list(goals.FIELDS))
    given = {_text(name): each for name, each in value.items() if type(name) is str}
    missing = [name for name in goals.FIELDS if name not in given]
    if missing:
        raise UnreadableError("check.read_fields_missing", fields=_list(missing))
    still = [name for name in goals.FIELDS if is_blank(given[name])]
    if len(still) == len(goals.FIELDS):
        raise NotAttemptedError
    if still:
        raise UnreadableError("check.read_fields_blank", fields=_list(still))
    fields = {name: _field(name, given[name]) for name in goals.FIELDS}
    judged = goals.Goal(**fields).judge(dt.date.fromisoformat(form["today"]))
    cases: list[Atom] = [judged[letter].case for letter in form["letters"]]
    return cases + [goals.number(fields[name]) for name in form["numbers"]]


def _field(name: str, value: Any) -> str:
    """Return what a goal says in a field, as text."""
    kind = type(value)
    if value is None:
        return ""
    if kind is str or kind is np.str_:
        if len(value) > _LONGEST_TEXT:
            raise UnreadableError("check.read_long", limit=_LONGEST_TEXT)
        return _printable(str(value))
    if kind is dt.date or kind is dt.datetime:
        return f"{value:%Y-%m-%d}"
    if kind in _NUMBERS:
        return format(_finite(value), ".12f")
    raise UnreadableError("check.read_field", field=name, found=_type_name(value))


def _read_table(value: object, form: Form) -> Iterable[Atom]:
    frame = _columns(_labelled(_frame(value, form), form), form)
    if len(frame) != form["rows"]:
        raise UnreadableError("check.read_rows", found=len(frame), wanted=form["rows"])
    cells: list[list[object]] = frame.to_numpy(dtype=object).tolist()
    if cells and all(is_blank(cell) for row in cells for cell in row):
        raise NotAttemptedError
    rows = [[_cell_atom(cell) for cell in row] for row in cells]
    if form["index"] is None:
        return [atom for row in rows for atom in row]
    named = [(_label(name), row) for name, row in zip(frame.index.tolist(), rows, strict=True)]
    if not form["ordered"]:
        named.sort(key=lambda pair: pair[0])
    return [name for name, _ in named] + [atom for _, row in named for atom in row]


def _frame(value: Any, form: Form) -> pd.DataFrame:
    if _is_pandas(value, "Series"):
        names = form["columns"] or []
        value = value.to_frame(names[0] if len(names) == 1 else "value")
    if not _is_pandas(value, "DataFrame"):
        raise UnreadableError("check.read_not_table", found=_type_name(value))
    frame: pd.DataFrame = value
    return frame


def _labelled(frame: pd.DataFrame, form: Form) -> pd.DataFrame:
    """Return the frame with the wanted labels as its index, also when they stand in columns or in another order."""
    names = form["index"]
    if not names or None in names or list(frame.index.names) == names:
        return frame
    flat = frame.reset_index() if set(names) & set(frame.index.names) else frame
    return flat.set_index(names) if set(names) <= set(map(str, flat.columns)) else frame


def _columns(frame: pd.DataFrame, form: Form) -> pd.DataFrame:
    names = [str(name) for name in frame.columns]
    if form["columns"] is None:
        if len(names) != 1:
            raise UnreadableError("check.read_one_column", found=len(names))
        return frame
    missing = [name for name in form["columns"] if names.count(name) != 1]
    if missing:
        raise UnreadableError("check.read_columns", missing=_list(missing), found=_list(names))
    return frame.iloc[:, [names.index(name) for name in form["columns"]]]


def _cell_atom(cell: object) -> Atom:
    if is_blank(cell):
        raise UnreadableError("check.read_cell_blank")
    if cell is None or _is_pandas_gap(cell):
        return None
    kind = type(cell)
    if kind in (bool, np.bool_):
        return bool(cell)
    if kind in (str, np.str_):
        return _text(str(cell))
    if kind in (float, *_NUMPY_SCALARS) and cell != cell:
        return None
    if _is_pandas(cell, "Timestamp", "Period", "Timedelta", "Interval"):
        return str(cell)
    return number_of(cell)


def _label(value: object) -> str:
    if type(value) is tuple:
        return json.dumps([_label(part) for part in value], ensure_ascii=False)
    atom = _cell_atom(value)
    return format(atom, ".12g") if type(atom) is float else str(atom)


def _read_tree(value: object, form: Form) -> Iterable[Atom]:
    from kpilearn.kpitree import Model

    if type(value) is not Model:
        raise UnreadableError("check.read_not_tree", found=_type_name(value))
    try:
        computed = value.compute(form["data"])
    except KpiError as error:
        raise UnreadableError("check.read_tree_failed", why=error) from error
    leaves = sorted(_text(lever.name) for lever in value.levers) if form["leaves"] else []
    return [*map(_finite, np.asarray(computed, dtype=float).tolist()), *leaves]


def _read_function(value: object, form: Form) -> Iterable[Atom]:
    if not callable(value) or isinstance(value, type):
        raise UnreadableError("check.read_not_function", found=_type_name(value))
    results = [_call(value, arguments) for arguments in form["inputs"]]
    return results + [_call(value, arguments, hidden=True) for arguments in form.get("hidden") or ()]


def _call(function: Callable[..., object], arguments: Sequence[object], *, hidden: bool = False) -> Atom:
    """Return what the function gives back; no message shows a hidden input."""
    given = {} if hidden else {"given": _shown(json.dumps(arguments, ensure_ascii=False)[1:-1])}
    try:
        result = function(*json.loads(json.dumps(arguments)))
    except BaseException as error:  # also SystemExit and Ctrl-C: the learner's function has stopped, the check goes on
        key = "check.read_function_failed_hidden" if hidden else "check.read_function_failed"
        raise UnreadableError(key, error=_type_name(error), **given) from error
    if is_blank(result):
        raise NotAttemptedError
    if result is None:
        raise UnreadableError("check.read_function_none_hidden" if hidden else "check.read_function_none", **given)
    return _cell_atom(_only_element(result))


def _read_decision(value: Any, form: Form) -> Iterable[Atom]:
    given = _by_lever(value, form)
    missing = [lever for lever in form["levers"] if lever not in given]
    if missing:
        raise UnreadableError("check.read_levers_missing", levers=_list(missing))
    found = {lever: _by_month(lever, given[lever], form["months"]) for lever in form["levers"]}
    for lever, (low, high) in form["levers"].items():
        for number in found[lever]:
            if not low <= number <= high:
                values = {"found": f"{number:g}", "low": f"{low:g}", "high": f"{high:g}"}
                raise UnreadableError("check.read_lever_range", lever=lever, **values)
    if form["total"] is not None:
        _check_total(found, form["total"])
    return [number for lever in form["levers"] for number in found[lever]]


def _by_lever(value: Any, form: Form) -> dict[Any, Any]:
    """Return what is given for each lever: a dictionary, a table, or a list with a dictionary for each month."""
    if _is_pandas(value, "DataFrame"):
        return {str(name): value.iloc[:, at].tolist() for at, name in enumerate(value.columns)}
    if _is_pandas(value, "Series"):
        return dict(zip(value.index.tolist(), value.tolist(), strict=True))
    if type(value) in (list, tuple) and value and all(type(month) is dict for month in value):
        months = list(value)
        return {lever: [month.get(lever) for month in months] for lever in form["levers"] if lever in months[0]}
    if type(value) is not dict:
        raise UnreadableError("check.read_not_decision", found=_type_name(value))
    return value


def _by_month(lever: str, value: Any, months: int) -> list[float]:
    """Return a lever's value in each month; one number is for all of them."""
    if type(value) is np.ndarray or _is_pandas(value, "Series"):
        value = np.asarray(value, dtype=object).ravel().tolist()
    values = list(value) if type(value) in (list, tuple) else [value] * months
    if any(is_blank(each) for each in values):
        raise NotAttemptedError
    if len(values) != months:
        raise UnreadableError("check.read_months", lever=lever, found=len(values), wanted=months)
    return [number_of(each) for each in values]


def _check_total(found: Mapping[str, Sequence[float]], total: Mapping[str, Any]) -> None:
    for amount in spent(found, total["prices"]):
        if amount > total["at_most"] * (1 + 1e-9):
            parts = (
                f"{price:,.10g} × `{lever}`" if price != 1 else f"`{lever}`" for lever, price in total["prices"].items()
            )
            values = {"found": f"{amount:,.10g}", "most": f"{total['at_most']:,.10g}"}
            raise UnreadableError("check.read_total", sum=" + ".join(parts), **values)


_READERS: Mapping[str, Callable[[object, Form], Iterable[Atom]]] = {
    "number": _read_number,
    "choice": _read_choice,
    "labels": _read_labels,
    "goal": _read_goal,
    "table": _read_table,
    "tree": _read_tree,
    "function": _read_function,
    "decision": _read_decision,
}


def _is_pandas(value: object, *names: str) -> bool:
    """Return whether ``value`` is of one of these types of pandas, which is not imported for the question."""
    pandas = sys.modules.get("pandas")
    return pandas is not None and any(type(value) is getattr(pandas, name, None) for name in names)


def _is_pandas_gap(value: object) -> bool:
    pandas = sys.modules.get("pandas")
    return pandas is not None and (value is pandas.NA or value is pandas.NaT)


def _type_name(value: object) -> str:
    return str(type.__dict__["__name__"].__get__(type(value)))  # the name itself, whatever a metaclass makes of it


def _shown(text: str, limit: int = 60) -> str:
    return _printable(text if len(text) <= limit else text[: limit - 1] + "…")


def _printable(text: str) -> str:
    """Return text without lone surrogates, which no file or message can hold."""
    return text.encode("utf-8", "replace").decode()


def _list(items: Iterable[object], most: int = 8) -> str:
    names = [_shown(str(item), 40) for item in items]
    return ", ".join(f"`{name}`" for name in names[:most]) + (" …" if len(names) > most else "")
