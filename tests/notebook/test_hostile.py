"""Whatever a learner hands in: a message, never a traceback, never a point."""

import math
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kpilearn import locale
from kpilearn.notebook import check, sealed
from kpilearn.notebook.answers import Key, Question, choice, function, labels, number, table, tree_of

KEY = Key(
    [
        Question("number", number(0.031, tolerance=0.0005)),
        Question("choice", choice("KGI")),
        Question("labels", labels({"a": "x", "b": "y"}, ["x", "y"])),
        Question("series", table(pd.Series([1.5, 2.5]), tolerance=0.1)),
        Question("table", table(pd.DataFrame({"a": [1.5], "b": ["x"]}, index=["i"]), tolerance=0.1)),
        Question("tree", tree_of("k = a * b", {"a": [1, 2], "b": [3, 4]})),
        Question("function", function(lambda a: a / 7, [[1], [2]], tolerance=0.001)),
    ]
)
SEALED = sealed.seal(KEY, "n", rounds=1)["questions"]


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
    KEY,
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


@pytest.mark.parametrize("at", range(len(HOSTILE)))
@pytest.mark.parametrize("name", list(SEALED))
def test_a_hostile_value_gets_a_message_and_no_point(name: str, at: int, lang: locale.Language) -> None:
    outcome = check.judge(SEALED[name], name, HOSTILE[at], 1)
    assert outcome.state in {"unreadable", "wrong", "near"}
    assert outcome.message.strip()
    outcome.message.encode()


anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.binary()
    | st.decimals()
    | st.fractions()
    | st.complex_numbers()
    | st.dates(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["a", "b"]) | st.text(), inner, max_size=3)
        | st.lists(inner, max_size=3).map(lambda rows: pd.Series(rows, dtype=object))
    ),
    max_leaves=6,
)


@settings(max_examples=500, deadline=None)
@given(anything)
def test_nonsense_gets_a_message_and_no_point(value: object) -> None:
    for name, question in SEALED.items():
        outcome = check.judge(question, name, value, 1)
        assert outcome.message.strip()
        if outcome.state == "right":  # hypothesis may well find the number
            assert name == "number"
            assert abs(float(value) - 0.031) <= 0.0006  # type: ignore[arg-type]
