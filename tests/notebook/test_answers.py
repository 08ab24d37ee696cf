from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pandas as pd
import pytest

from kpilearn import locale
from kpilearn.kpitree import tree
from kpilearn.notebook import check, sealed
from kpilearn.notebook.answers import (
    Answer,
    Idea,
    Key,
    Question,
    choice,
    collide,
    function,
    labels,
    number,
    table,
    tree_of,
)
from kpilearn.notebook.blank import blank
from kpilearn.notebook.check import Outcome

REPS = pd.DataFrame({"won": [3, 5, 16], "leads": [53, 41, 211]}, index=pd.Index(["Aki", "Ben", "Chie"], name="rep"))


def judge(answer: Answer, value: object) -> Outcome:
    key = Key([Question("x", answer, ideas=[])])
    question = sealed.seal(key, "n", rounds=1)["questions"]["x"]
    return check.judge(question, "x", value, 1)


def state(answer: Answer, value: object) -> str:
    return judge(answer, value).state


@pytest.mark.parametrize(
    "value",
    [
        0.031,
        np.float64(0.031),
        np.float32(0.031),
        Decimal("0.031"),
        Fraction(31, 1000),
        pd.Series([0.031]),
        pd.Series([0.031]).iloc[0],
        pd.DataFrame({"a": [0.031]}),
        np.array([0.031]),
        np.array(0.031),
        [0.031],
        pd.array([0.031], dtype="Float64")[0],
    ],
    ids=repr,
)
def test_one_number_in_any_wrapping_is_right(value: object) -> None:
    assert state(number(0.031, tolerance=0.0005), value) == "right"


@pytest.mark.parametrize("value", [7, np.int8(7), True + 6, pd.Series([7]), Decimal(7)], ids=repr)
def test_whole_numbers_are_right(value: object) -> None:
    assert state(number(7, tolerance=0.5), value) == "right"


def test_relative_tolerance() -> None:
    answer = number(2_000_000, relative=0.01)
    assert [state(answer, value) for value in (1_980_000, 2_020_000, 1_970_000, 2_030_000)] == [
        "right",
        "right",
        "wrong",
        "wrong",
    ]


@pytest.mark.parametrize("bad", [{}, {"tolerance": 1, "relative": 0.1}, {"tolerance": -1}, {"tolerance": float("nan")}])
def test_an_author_must_give_one_tolerance(bad: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="tolerance"):
        number(1, **bad)


def test_choice_ignores_width_case_and_spaces() -> None:
    answer = choice("Gross Profit", ["gross profit", "sales"])
    for value in ("gross  profit", " GROSS PROFIT ", "ｇｒｏｓｓ　ｐｒｏｆｉｔ", np.str_("Gross profit")):
        assert state(answer, value) == "right"
    assert state(answer, "sales") == "wrong"
    assert state(answer, "turnover") == "unreadable"
    assert "gross profit" in judge(answer, "turnover").message


def test_choice_may_be_a_truth_value() -> None:
    assert state(choice(False), np.False_) == "right"
    assert state(choice(False), True) == "wrong"
    assert state(choice(False), 0) == "unreadable"


def test_labels_come_as_dict_or_series_in_any_order() -> None:
    answer = labels({"sales": "KGI", "dials": "KPI"}, ["KGI", "KPI"])
    assert state(answer, {"dials": "kpi", "sales": "ＫＧＩ", "more": 1}) == "right"
    assert state(answer, pd.Series({"dials": "KPI", "sales": "KGI"})) == "right"
    assert state(answer, {"dials": "KPI", "sales": "KPI"}) == "wrong"


def test_labels_say_what_is_missing_or_blank(lang: locale.Language) -> None:
    answer = labels({"sales": "KGI", "dials": "KPI"}, ["KGI", "KPI"])
    assert "`dials`" in judge(answer, {"sales": "KGI"}).message
    assert "`dials`" in judge(answer, {"sales": "KGI", "dials": blank}).message
    assert "`KGI`, `KPI`" in judge(answer, {"sales": "KGI", "dials": "goal"}).message
    assert state(answer, {"sales": blank, "dials": blank}) == "not_attempted"


def test_labels_tell_how_many_are_right(lang: locale.Language) -> None:
    message = judge(labels({"a": "x", "b": "y", "c": "x"}), {"a": "x", "b": "x", "c": "x"}).message
    assert message == locale.text("check.parts_labels", right=2, count=3, names="")


RIGHT_TABLES: list[tuple[str, Callable[[pd.DataFrame], Any]]] = [
    ("as it is", lambda frame: frame),
    ("other order of rows", lambda frame: frame.iloc[::-1]),
    ("other order of columns", lambda frame: frame[["leads", "won"]]),
    ("labels in a column", lambda frame: frame.reset_index()),
    ("further columns", lambda frame: frame.assign(rate=frame["won"] / frame["leads"])),
    ("floats", lambda frame: frame.astype(float)),
    ("nullable", lambda frame: frame.convert_dtypes()),
    ("labels in other case", lambda frame: frame.rename(str.upper)),
]


@pytest.mark.parametrize(("name", "make"), RIGHT_TABLES, ids=[name for name, _ in RIGHT_TABLES])
def test_a_labelled_table_is_right_in_any_order(name: str, make: Callable[[pd.DataFrame], Any]) -> None:
    assert state(table(REPS, tolerance=0.5), make(REPS)) == "right"


def test_a_table_with_a_plain_index_is_compared_row_by_row() -> None:
    ranking = REPS.sort_values("won", ascending=False).reset_index()
    answer = table(ranking, tolerance=0.5)
    assert state(answer, ranking) == "right"
    assert state(answer, REPS.reset_index().sort_values("won", ascending=False)) == "right"
    assert state(answer, ranking.iloc[::-1]) == "wrong"


def test_an_ordered_table_needs_its_order() -> None:
    answer = table(REPS.sort_values("won"), tolerance=0.5, ordered=True)
    assert state(answer, REPS.sort_values("won")) == "right"
    assert state(answer, REPS.sort_values("won", ascending=False)) == "wrong"


def test_two_levels_of_labels() -> None:
    months = pd.DataFrame({"rep": ["a", "a", "b"], "month": pd.to_datetime(["2025-01-01", "2025-02-01", "2025-01-01"])})
    months["won"] = [1, 2, 3]
    right = months.set_index(["rep", "month"])["won"]
    answer = table(right, tolerance=0.5)
    assert state(answer, right.iloc[::-1]) == "right"
    assert state(answer, months) == "right"
    assert state(answer, right.swaplevel()) == "right"
    assert state(answer, right.reset_index(level="month")) == "right"
    assert state(answer, right + 1) == "wrong"


def test_a_series_needs_no_name() -> None:
    answer = table(REPS["won"] / REPS["leads"], relative=0.001)
    assert state(answer, (REPS["won"] / REPS["leads"]).rename("anything")) == "right"
    assert state(answer, (REPS["won"] / REPS["leads"]).to_frame("rate")) == "right"
    assert state(answer, REPS) == "unreadable"


def test_a_table_says_which_columns_to_look_at(lang: locale.Language) -> None:
    message = judge(table(REPS, tolerance=0.5), REPS.assign(leads=1)).message
    assert message == locale.text("check.parts_table", names="`leads`")


def test_a_table_says_what_is_wrong_with_its_shape(lang: locale.Language) -> None:
    answer = table(REPS, tolerance=0.5)
    assert judge(answer, REPS.head(2)).message == locale.text("check.read_rows", found=2, wanted=3)
    assert "`leads`" in judge(answer, REPS[["won"]]).message
    assert judge(answer, REPS.to_dict()).message == locale.text("check.read_not_table", found="dict")


def test_gaps_are_only_the_same_as_gaps() -> None:
    answer = table(pd.Series([1.0, np.nan]), tolerance=0.1)
    assert state(answer, pd.Series([1.0, None])) == "right"
    assert state(answer, pd.Series([1, pd.NA], dtype="Int64")) == "right"
    assert state(answer, pd.Series([1.0, 0.0])) == "wrong"


def test_tolerance_by_column() -> None:
    answer = table(REPS.assign(rate=[0.1, 0.2, 0.3]), tolerance={"won": 0.5, "leads": 0.5, "rate": 0.01})
    assert state(answer, REPS.assign(rate=[0.109, 0.2, 0.3])) == "right"
    assert state(answer, REPS.assign(rate=[0.13, 0.2, 0.3])) == "wrong"


TREE = "sales [JPY] = visits [person] * cvr [order/person] * value [JPY/order]"
DATA = {"visits": [100, 200, 150], "cvr": [0.1, 0.2, 0.05], "value": [1000.0, 900.0, 1100.0], "sales": [1, 2, 3]}


def test_a_tree_is_judged_by_what_it_computes_and_its_leaves() -> None:
    answer = tree_of(TREE, DATA)
    two_steps = "sales [JPY] = value [JPY/order] * orders\norders [order] = cvr [order/person] * visits [person]"
    assert state(answer, tree(TREE)) == "right"
    assert state(answer, tree(two_steps)) == "right"
    assert state(answer, tree("sales [JPY] = visits [person] * value [JPY/person]")) == "wrong"
    assert state(answer, tree("sales [JPY] = sales_now [JPY]")) == "unreadable"
    assert state(answer, TREE) == "unreadable"


def test_a_tree_may_have_other_leaves_if_they_do_not_matter() -> None:
    data = {**DATA, "orders": [10.0, 40.0, 7.5]}
    short = tree("sales [JPY] = orders [order] * value [JPY/order]")
    assert state(tree_of(TREE, data), short) == "wrong"
    assert state(tree_of(TREE, data, leaves=False), short) == "right"


def test_a_function_is_judged_by_its_results() -> None:
    answer = function(lambda won, leads: won / leads, [[1, 2], [3, 10]], relative=0.001)
    assert state(answer, lambda won, leads: won * leads**-1) == "right"
    assert state(answer, np.divide) == "right"
    assert state(answer, lambda won, leads: 0.5) == "wrong"
    assert state(answer, lambda won, leads: blank) == "not_attempted"
    assert state(answer, lambda won, leads: None) == "unreadable"
    assert state(answer, 0.5) == "unreadable"


def test_a_function_may_return_words() -> None:
    answer = function(lambda rate: "good" if rate > 1 else "bad", [[0.5], [1.5]])
    assert state(answer, lambda rate: "GOOD" if rate > 1 else "bad") == "right"
    assert state(answer, lambda rate: "good") == "wrong"


def test_a_function_cannot_change_the_inputs_of_the_next_call() -> None:
    def greedy(rows: list[int]) -> int:
        total = sum(rows)
        rows.clear()
        return total

    answer = function(sum, [[[1, 2]], [[3, 4]]], tolerance=0.1)
    assert state(answer, greedy) == state(answer, greedy) == "right"


def test_a_failing_function_says_for_which_input(lang: locale.Language) -> None:
    def stops(leads: int) -> float:
        raise SystemExit(leads)

    message = judge(function(lambda leads: 1 / leads, [[4]], tolerance=0.1), stops).message
    assert message == locale.text("check.read_function_failed", given="4", error="SystemExit")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (number(1, tolerance=0.1), number(1.15, tolerance=0.1), True),
        (number(1, tolerance=0.1), number(1.3, tolerance=0.1), False),
        (choice("KGI"), choice("kgi "), True),
        (choice("KGI"), choice("KPI"), False),
        (number(1, tolerance=0.1), choice("1"), False),
        (labels({"a": "x", "b": "y"}), labels({"a": "x"}), True),
        (labels({"a": "x", "b": "y"}), labels({"a": "y"}), False),
        (table(pd.Series([1, 2]), tolerance=0.1), table(pd.Series([1, 2.1]), tolerance=0.1), True),
        (table(pd.Series([1, 2]), tolerance=0.1), table(pd.Series([2, 1]), tolerance=0.1), False),
        (table(pd.Series([1, 2]), tolerance=0.1), table(pd.Series([1]), tolerance=0.1), False),
    ],
)
def test_answers_collide_when_one_value_may_be_both(one: Answer, other: Answer, expected: bool) -> None:
    assert collide(one, other) is collide(other, one) is expected


def test_a_key_whose_answers_collide_cannot_be_sealed() -> None:
    from kpilearn.locale import Words

    idea = Idea("same", number(1.1, tolerance=0.1), Words(ja="x", en="x"))
    with pytest.raises(sealed.CollisionError, match="same"):
        sealed.seal(Key([Question("x", number(1, tolerance=0.1), ideas=[idea])]), "n", rounds=1)
