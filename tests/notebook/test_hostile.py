"""Whatever a learner hands in: a message, never a traceback, never a point."""

import pandas as pd
import pytest
from hostile import HOSTILE
from hypothesis import given, settings
from hypothesis import strategies as st

from kpilearn import locale
from kpilearn.notebook import check, sealed
from kpilearn.notebook.answers import Key, Question, choice, function, goal, labels, number, table, tree_of

KEY = Key(
    [
        Question("number", number(0.031, tolerance=0.0005)),
        Question("choice", choice("KGI")),
        Question("labels", labels({"a": "x", "b": "y"}, ["x", "y"])),
        Question("goal", goal(dict.fromkeys("SMART", "good"), {"target": 5}, today="2026-04-01")),
        Question("series", table(pd.Series([1.5, 2.5]), tolerance=0.1)),
        Question("table", table(pd.DataFrame({"a": [1.5], "b": ["x"]}, index=["i"]), tolerance=0.1)),
        Question("tree", tree_of("k = a * b", {"a": [1, 2], "b": [3, 4]})),
        Question("function", function(lambda a: a / 7, [[1], [2]], tolerance=0.001)),
    ]
)
SEALED = sealed.seal(KEY, "n", rounds=1)["questions"]


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
