"""What a learner may hand in that is no answer: values that are empty, huge, of odd shapes, or that raise and lie."""

import itertools
import math
import random
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np
import pandas as pd

from kpilearn import locale
from kpilearn.goals import FIELDS


class Liar:
    """Agrees with everything, and pretends to be a number."""

    __class__ = float  # type: ignore[assignment]
    dtype = np.dtype(float)

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return hash("KGI")

    def __float__(self) -> float:
        return 0.031

    def __str__(self) -> str:
        return "KGI"

    def __len__(self) -> int:
        return 1

    def __array__(self, *arguments: Any, **named: Any) -> Any:
        return np.array(0.031)


class LyingFloat(float):
    """Is not what it says it is."""

    def __float__(self) -> float:
        return 0.031

    def as_integer_ratio(self) -> tuple[int, int]:
        return (31, 1000)


class LyingText(str):
    """Likewise."""

    def casefold(self) -> str:
        return "kgi"

    __str__ = casefold


class Bomb:
    """Raises whatever is done to it."""

    def __getattribute__(self, name: str) -> Any:
        raise SystemExit(name)

    def _raise(self, *arguments: object) -> Any:
        raise KeyboardInterrupt

    __str__ = __repr__ = __len__ = __iter__ = __float__ = __eq__ = __hash__ = __bool__ = _raise


class BadName:
    """Cannot be written down."""

    def __str__(self) -> str:
        raise SystemExit


class BombMeta(type):
    """Even the type's name cannot be had."""

    @property
    def __name__(cls) -> str:
        raise RuntimeError


class Nameless(metaclass=BombMeta):
    """Of such a type."""


class NamelessError(Exception, metaclass=BombMeta):
    """An error of such a type."""


def fails(a: object) -> None:
    raise NamelessError


class Dictator(dict):  # type: ignore[type-arg]
    """A dict that says what is wanted."""

    def __getitem__(self, item: object) -> str:
        return {"a": "x", "b": "y"}.get(str(item), "x")

    def items(self) -> Any:
        return [("a", "x"), ("b", "y")]


class FakeSeries(pd.Series):
    """A Series that is another one when asked."""

    def to_frame(self, name: Any = None) -> pd.DataFrame:
        return pd.DataFrame({"value": [1.5, 2.5]})


def cyclic() -> list[Any]:
    rows: list[Any] = []
    rows.append(rows)
    return rows


HOSTILE = [
    None,
    math.nan,
    math.inf,
    -math.inf,
    10**400,
    -(10**400),
    1e308,
    5e-324,
    "x" * 100_000,
    "3.1%",
    "０．０３１",
    "",
    "\ud800",
    b"KGI",
    1j,
    np.timedelta64(1, "D"),
    np.datetime64("NaT"),
    pd.NaT,
    pd.NA,
    pd.Timestamp("2025-01-01"),
    [],
    [[]],
    cyclic(),
    {},
    {"a": {}, "b": []},
    {1: 2},
    set(),
    object(),
    object,
    print,
    len,
    locale,
    pd,
    pd.DataFrame(),
    pd.Series(dtype=float),
    pd.Series([object(), object()]),
    pd.DataFrame([[1, 2]], columns=["a", "a"]),
    pd.DataFrame([[1, 2]], columns=[BadName(), "b"]),
    pd.DataFrame({"a": [Liar()], "b": [Liar()]}, index=["i"]),
    np.zeros((3, 3, 3)),
    np.array([Liar(), Liar()]),
    np.array(["KGI"]),
    Liar(),
    Liar,
    LyingFloat(2),
    LyingText("KPI"),
    [LyingFloat(2)],
    {"a": LyingText("y"), "b": LyingText("x")},
    Bomb(),
    Bomb,
    [Bomb()],
    {"a": Bomb(), "b": Bomb()},
    {Bomb: 1},
    pd.Series([Bomb(), Bomb()], dtype=object),
    Nameless(),
    Dictator(),
    FakeSeries([9.0, 9.0]),
    (yes for yes in [0.031]),
    lambda: 0,
    lambda a: Bomb(),
    lambda a: Liar(),
    lambda a: LyingFloat(9),
    lambda *arguments: (_ for _ in ()).throw(KeyboardInterrupt),
    lambda a: cyclic(),
    fails,
]


def nonsense(form: Mapping[str, Any], luck: random.Random) -> Iterator[object]:
    """Yield nonsense without end: first all of ``HOSTILE``, then more of it in shapes that ``form`` asks for."""
    yield from HOSTILE
    makers = [_scalar, _nested, _labels, _table, _function]
    for make in itertools.cycle(makers):
        yield make(form, luck)


def _scalar(form: Mapping[str, Any], luck: random.Random) -> object:
    kinds: list[Callable[[], object]] = [
        lambda: luck.uniform(-1, 1) * 10.0 ** luck.randint(-300, 300),
        lambda: luck.randint(-(10**30), 10**30) ** luck.randint(2, 20),
        lambda: "".join(chr(luck.randrange(1, 0x3100)) for _ in range(luck.randint(0, 40))),
        lambda: np.float32(luck.gauss(0, 1e30)),
        lambda: complex(luck.random(), luck.random()),
        lambda: luck.choice(HOSTILE),
    ]
    return luck.choice(kinds)()


def _nested(form: Mapping[str, Any], luck: random.Random) -> object:
    inside = [_scalar(form, luck) for _ in range(luck.randint(0, 4))]
    return luck.choice([list, tuple, lambda rows: [rows, rows], lambda rows: dict(enumerate(rows)), _array])(inside)


def _array(rows: list[object]) -> object:
    found = np.empty(len(rows), dtype=object)
    for at, row in enumerate(rows):  # all at once, numpy would ask each row what it is
        found[at] = row
    return found


def _labels(form: Mapping[str, Any], luck: random.Random) -> object:
    fields = FIELDS if "letters" in form else ()
    names = [*form.get("items", ()), *form.get("levers", ()), *fields, "a"]
    return {name: luck.choice(HOSTILE) for name in names if luck.random() < 0.9}


def _table(form: Mapping[str, Any], luck: random.Random) -> object:
    """Return a table, often with the wanted columns, labels and number of rows, of nonsense."""
    columns = [*(form.get("columns") or ["value"]), *(name for name in form.get("index") or [] if name)]
    rows = luck.choice([0, 1, form.get("rows", 3), form.get("rows", 3)])
    frame = pd.DataFrame(
        {name: pd.Series([_scalar(form, luck) for _ in range(rows)], dtype=object) for name in columns}
    )
    return frame if luck.random() < 0.7 else frame.iloc[:, 0]


def _function(form: Mapping[str, Any], luck: random.Random) -> object:
    found = _scalar(form, luck)
    return luck.choice([lambda *arguments: found, lambda *arguments: arguments, lambda: found, fails])
