"""Decisions: read in any form, judged only by those who hold the rule, never called good before."""

import json
from typing import Any

import numpy as np
import pandas as pd
import pytest

from kpilearn import locale
from kpilearn.locale import Words
from kpilearn.markets import trial
from kpilearn.notebook import check, sealed
from kpilearn.notebook.answers import Idea, Key, Question, collide, decision, decisions_like
from kpilearn.notebook.blank import blank

SEEDS = range(3)
LEVERS = ["inbound_agents", "dials_per_day"]
GOOD = {"inbound_agents": 8, "dials_per_day": 45}
WORDS = Words(ja="急いでいます。", en="That is hurried.")

RIGHT = decision("callcentre", LEVERS, months=6, seeds=SEEDS, at_least=trial.play("callcentre", SEEDS, {}) * 1.5)
HURRIED = Idea("hurried", decisions_like(RIGHT, dials_per_day=(60, 80)), WORDS)
BUDGET = decision(
    "ads",
    ["budget", "videos"],
    seeds=SEEDS,
    at_least=-1e9,
    total=({"budget": 1, "videos": 1_500}, 50_000),
    fixed={"quality": 6},
)


def question(*, rules: bool, right: Any = RIGHT, ideas: Any = (HURRIED,)) -> dict[str, Any]:
    key = Key([Question("plan", right, points=4, ideas=ideas)])
    found: dict[str, Any] = sealed.seal(key, "n", rounds=1, rules=rules)["questions"]["plan"]
    return found


def judge(value: object, *, rules: bool = True, right: Any = RIGHT) -> check.Outcome:
    ideas = (HURRIED,) if right is RIGHT else ()
    return check.judge(question(rules=rules, right=right, ideas=ideas), "plan", value, 1)


@pytest.mark.parametrize(
    "value",
    [
        GOOD,
        GOOD | {"more": "than asked"},
        {"inbound_agents": [8] * 6, "dials_per_day": 45.0},
        {"inbound_agents": np.array([8] * 6), "dials_per_day": pd.Series([45] * 6)},
        [GOOD] * 6,
        pd.DataFrame([GOOD] * 6),
        pd.Series(GOOD),
    ],
    ids=str,
)
def test_a_plan_may_be_written_in_many_ways(value: object) -> None:
    assert judge(value).state == "right"
    assert judge(value, rules=False).state == "unjudged"


def test_the_months_are_in_their_order() -> None:
    late = {"inbound_agents": [2, 2, 2, 2, 8, 8], "dials_per_day": 45}
    assert judge(late).state == "wrong"
    assert judge([{"inbound_agents": agents, "dials_per_day": 45} for agents in (2, 2, 2, 2, 8, 8)]).state == "wrong"


def test_a_named_idea_is_told_of_what_is_not_good_enough(lang: locale.Language) -> None:
    found = judge({"inbound_agents": 6, "dials_per_day": [60, 70, 80, 60, 60, 60]})
    assert (found.state, found.idea, found.message) == ("idea", "hurried", str(WORDS.in_(lang)))
    assert judge({"inbound_agents": 6, "dials_per_day": [60, 70, 80, 60, 60, 45]}).state == "wrong"


@pytest.mark.parametrize("value", [GOOD, {"inbound_agents": 2, "dials_per_day": 80}])
def test_a_learners_copy_cannot_tell_good_from_bad(value: object, lang: locale.Language) -> None:
    outcome = judge(value, rules=False)
    shown = check.verdict("plan", question(rules=False), outcome, graded=True)
    assert shown.points == 0
    assert outcome.message == locale.text("check.unjudged")
    assert locale.text("check.points_later", out_of="4") in shown.as_html()


def test_a_learners_copy_holds_no_rule() -> None:
    whole = sealed.seal(Key([Question("plan", RIGHT, points=4, ideas=[HURRIED])]), "n", rounds=1, rules=True)
    text = json.dumps(question(rules=False))
    assert "seeds" in json.dumps(whole)
    assert not any(word in text for word in ("seeds", "at_least", "between"))
    assert sealed.withhold(whole)["questions"]["plan"] == question(rules=False)
    assert sealed.withhold(whole)["whole"] != whole["whole"]


@pytest.mark.parametrize(
    ("value", "key"),
    [
        (8, "read_not_decision"),
        ([8, 45], "read_not_decision"),
        ({"inbound_agents": 8}, "read_levers_missing"),
        (GOOD | {"inbound_agents": 1}, "read_lever_range"),
        (GOOD | {"inbound_agents": [8] * 5}, "read_months"),
        ([GOOD] * 5, "read_months"),
        (GOOD | {"inbound_agents": "8"}, "read_text"),
        (GOOD | {"inbound_agents": float("nan")}, "read_nan"),
        ([GOOD] * 5 + [{"inbound_agents": 8}], "read_none"),
    ],
    ids=str,
)
@pytest.mark.parametrize("rules", [True, False])
def test_what_is_no_plan_is_explained(value: object, key: str, rules: bool, lang: locale.Language) -> None:
    outcome = judge(value, rules=rules)
    assert outcome.state == "unreadable"
    assert locale.text(f"check.{key}", **dict.fromkeys(PLACES, "\0")).split("\0")[-1] in outcome.message


PLACES = ("found", "levers", "lever", "low", "high", "wanted", "most", "count")


def test_a_blank_is_not_attempted() -> None:
    assert judge(blank).state == "not_attempted"
    assert judge(GOOD | {"dials_per_day": blank}).state == "not_attempted"


def test_a_sum_may_be_limited(lang: locale.Language) -> None:
    assert judge({"budget": 35_000, "videos": 10}, right=BUDGET).state == "right"
    said = judge({"budget": 35_000, "videos": 11}, right=BUDGET)
    assert said.state == "unreadable"
    assert all(part in said.message for part in ("`budget` + 1,500 × `videos`", "51,500", "50,000"))


def test_a_guardrail_may_fail_what_reaches_the_goal() -> None:
    def sends(count: int, **keep: float) -> str:
        right = decision("shop", ["sends"], seeds=SEEDS, at_least=1.0, keep=keep)
        return judge({"sends": count}, right=right).state

    assert (sends(15), sends(31)) == ("right", "right")
    assert (sends(15, subscribers=17_000), sends(31, subscribers=17_000)) == ("right", "wrong")


def test_levers_that_are_fixed_make_a_difference() -> None:
    usual = trial.play("ads", SEEDS, {"budget": [50_000] * 6})
    assert trial.play("ads", SEEDS, {"budget": [50_000] * 6, "quality": [6] * 6}) != usual


@pytest.mark.parametrize("atoms", [[], [8.0] * 12, [8.0] * 6 + [45.0] * 5, [8.0] * 6 + [None] * 6, ["8"] * 12])
def test_what_a_child_sends_is_looked_at_again(atoms: list[Any]) -> None:
    (lock,) = question(rules=True)["right"]
    assert not sealed.opens(lock, atoms, 1)


def test_an_idea_that_another_hides_collides() -> None:
    narrow = decisions_like(RIGHT, dials_per_day=(70, 80), inbound_agents=(2, 5))
    assert collide(HURRIED.answer, narrow)
    assert not collide(narrow, HURRIED.answer)
    assert not collide(RIGHT, narrow)


def test_an_author_who_misspells_a_lever_is_told() -> None:
    with pytest.raises(ValueError, match="dial_per_day"):
        decisions_like(RIGHT, dial_per_day=(0, 1))
