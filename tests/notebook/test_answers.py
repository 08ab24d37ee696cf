import datetime as dt
import json
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pandas as pd
import pytest

from kpilearn import locale
from kpilearn.kpitree import tree
from kpilearn.locale import Words
from kpilearn.notebook import check, sealed
from kpilearn.notebook.answers import (
    Answer,
    Idea,
    Key,
    Question,
    choice,
    collide,
    function,
    goal,
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


def test_a_column_of_blanks_is_not_attempted(lang: locale.Language) -> None:
    answer = table(pd.DataFrame({"rate": [0.1, 0.2], "count": [1.0, 2.0]}), tolerance=0.01)
    frame = pd.DataFrame({"rate": [0.1, 0.2]})
    frame["count"] = blank
    assert judge(answer, frame).message == locale.text("check.read_cell_blank")
    frame["rate"] = blank
    assert state(answer, frame) == "not_attempted"


def test_rows_labelled_false_and_true_are_found_by_their_labels() -> None:
    right = pd.DataFrame({"calls": [1.0, 2.0]}, index=pd.Index([False, True], name="bonus"))
    answer = table(right, tolerance=0.1)
    assert state(answer, right.iloc[::-1]) == "right"
    assert state(answer, right.reset_index().iloc[::-1]) == "right"
    assert state(answer, right.set_axis([True, False])) == "wrong"


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


RATE = function(lambda won, leads: won / leads, [[1, 2], [3, 10]], hidden=[[7, 11], [0, 5]], relative=1e-6)
UPSIDE_DOWN = Idea(
    "upside_down",
    function(lambda won, leads: leads / (won or 1), [[1, 2], [3, 10]], hidden=[[7, 11], [0, 5]], relative=1e-6),
    Words(ja="上下が逆です。", en="Upside down."),
)


def rate_judge(value: object, *, graded: bool) -> Outcome:
    whole = sealed.seal(Key([Question("x", RATE, points=2, ideas=[UPSIDE_DOWN])]), "n", rounds=1, rules=graded)
    return check.judge(whole["questions"]["x"], "x", value, 1)


def by_heart(won: int, leads: int) -> float:
    return {(1, 2): 0.5, (3, 10): 0.3}.get((won, leads), 0.0) + 0.2 * (won == 7)


def test_a_learners_own_check_says_that_the_grader_tries_more(lang: locale.Language) -> None:
    for function_ in (lambda won, leads: won / leads, by_heart):
        outcome = rate_judge(function_, graded=False)
        assert (outcome.state, outcome.message) == ("so_far", locale.text("check.so_far"))
    whole = sealed.seal(Key([Question("x", RATE, points=2)]), "n", rounds=1)
    shown = check.verdict("x", whole["questions"]["x"], outcome, graded=True)
    assert shown.points == 0
    assert locale.text("check.points_later", out_of="2") in shown.as_html()


def test_the_grader_tries_what_the_learners_copy_does_not_hold(lang: locale.Language) -> None:
    assert rate_judge(lambda won, leads: won / leads, graded=True).state == "right"
    outcome = rate_judge(by_heart, graded=True)
    assert (outcome.state, outcome.message) == ("wrong", locale.text("check.only_so_far"))
    held = json.dumps(sealed.seal(Key([Question("x", RATE, points=2)]), "n", rounds=1))
    whole = sealed.seal(Key([Question("x", RATE, points=2)]), "n", rounds=1, rules=True)
    assert "[7, 11]" in json.dumps(whole)
    assert "[7, 11]" not in held
    assert json.loads(held) == sealed.withhold(whole)


@pytest.mark.parametrize("graded", [True, False])
def test_a_named_idea_is_told_by_both(graded: bool) -> None:
    assert rate_judge(lambda won, leads: leads / (won or 1), graded=graded).idea == "upside_down"
    assert rate_judge(lambda won, leads: 0.5, graded=graded).message.count("3, 10") == 1


@pytest.mark.parametrize(
    "stops", [lambda won, leads: [1][won // 7] * won / leads, lambda won, leads: None if won == 7 else won / leads]
)
def test_no_message_shows_a_hidden_input(stops: Callable[..., Any], lang: locale.Language) -> None:
    outcome = rate_judge(stops, graded=True)
    assert outcome.state == "unreadable"
    assert "7" not in outcome.message
    assert "11" not in outcome.message
    assert rate_judge(stops, graded=False).state == "so_far"


def test_two_ideas_that_differ_in_hidden_inputs_only_collide() -> None:
    other = function(by_heart, [[1, 2], [3, 10]], hidden=[[7, 11], [0, 5]], relative=1e-6)
    assert collide(RATE, other)
    assert not collide(RATE, UPSIDE_DOWN.answer)


def test_a_hidden_input_that_is_published_hides_nothing() -> None:
    with pytest.raises(ValueError, match="among those"):
        function(sum, [[[1, 2]]], hidden=[[[1, 2]]], tolerance=0.1)


GOOD_GOAL = {
    "indicator": "repeat rate",
    "baseline": 30,
    "target": "35",
    "unit": "%",
    "deadline": "2027-03-31",
    "owner": "shop manager",
    "kgi": "sales",
}
A_GOAL = goal(dict.fromkeys("SMART", "good"), {"baseline": 30, "target": 35}, today="2026-04-01")


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"indicator": "リピート率"},
        {"baseline": "３０"},
        {"deadline": dt.date(2027, 3, 31)},
        {"target": np.int64(35)},
    ],
    ids=str,
)
def test_a_goal_is_judged_by_its_letters_and_numbers(change: dict[str, object]) -> None:
    assert state(A_GOAL, GOOD_GOAL | change) == "right"
    assert state(A_GOAL, pd.Series(GOOD_GOAL | change)) == "right"


@pytest.mark.parametrize(
    ("change", "names"),
    [
        ({"indicator": "satisfaction", "unit": "stars"}, "`S`"),
        ({"deadline": None}, "`T`"),
        ({"target": 36}, "`target`"),
    ],
    ids=str,
)
def test_a_goal_says_where_to_look(change: dict[str, object], names: str, lang: locale.Language) -> None:
    outcome = judge(A_GOAL, GOOD_GOAL | change)
    assert outcome.message == locale.text("check.parts_goal", right=6, count=7, names=names)


def test_a_goal_says_what_it_has_not(lang: locale.Language) -> None:
    short = {name: value for name, value in GOOD_GOAL.items() if name != "owner"}
    assert judge(A_GOAL, short).message == locale.text("check.read_fields_missing", fields="`owner`")
    outcome = judge(A_GOAL, GOOD_GOAL | {"kgi": blank})
    assert outcome.message == locale.text("check.read_fields_blank", fields="`kgi`")
    assert state(A_GOAL, dict.fromkeys(GOOD_GOAL, blank)) == "not_attempted"
    assert "owner" in judge(A_GOAL, "by March").message
    assert "`unit`" in judge(A_GOAL, GOOD_GOAL | {"unit": True}).message


def test_a_wrong_idea_of_a_goal_may_be_about_a_part_of_it() -> None:
    no_baseline = goal({"A": "none"}, today="2026-04-01")
    assert state(no_baseline, GOOD_GOAL | {"baseline": "", "target": 99}) == "right"
    assert not collide(A_GOAL, no_baseline)
    assert collide(no_baseline, goal({"A": "none", "S": "good"}, today="2026-04-01"))
    assert not collide(A_GOAL, goal({}, {"target": 36}, today="2026-04-01"))
    assert collide(A_GOAL, goal({}, {"target": 35}, today="2026-04-01"))


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
