"""Goals: the sentence they make, each letter judged; the page says the same (node)."""

import datetime as dt
import json
import re
import subprocess
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import kpilearn.notebook.widgets
from kpilearn import goals, locale
from kpilearn.goals import Goal

TODAY = dt.date(2026, 4, 1)
GOOD = Goal("メールからの注文数", "95", "120", "件/月", "2026-09-30", "EC担当", "売上")
PAGE = Path(kpilearn.notebook.widgets.__file__).parent / "goals.js"
NODE = f"""
import {{ readFileSync }} from "node:fs";
const {{ judge, dayOf }} = await import("{PAGE.as_uri()}");
const {{ rules, today, tasks }} = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify(tasks.map((fields) => judge(rules, fields, dayOf(today)))));
"""

FAST = (Phase.explicit, Phase.generate)  # each try is a run of node: a failing one is not made smaller


def changed(**fields):
    return Goal(**{**asdict(GOOD), **fields})


CASES = [
    ({}, "S", "good"),
    ({}, "M", "good"),
    ({}, "A", "good"),
    ({}, "R", "good"),
    ({}, "T", "good"),
    ({"indicator": ""}, "S", "none"),
    ({"indicator": " 　"}, "S", "none"),
    ({"indicator": "お客さまの満足"}, "S", "vague"),
    ({"indicator": "Better service"}, "S", "vague"),
    ({"indicator": "満足と答えた人の割合"}, "S", "good"),
    ({"indicator": "訪問数、注文数"}, "S", "two"),
    ({"indicator": "orders and visits"}, "S", "two"),
    ({"owner": ""}, "S", "owner"),
    ({"owner": "全員"}, "S", "everyone"),
    ({"target": ""}, "M", "none"),
    ({"target": "たくさん"}, "M", "number"),
    ({"target": "１，２００"}, "M", "good"),
    ({"unit": ""}, "M", "unit"),
    ({"unit": "％"}, "M", "of_what"),
    ({"unit": "%", "indicator": "リピート率"}, "M", "good"),
    ({"baseline": ""}, "A", "none"),
    ({"baseline": "?"}, "A", "number"),
    ({"target": "?"}, "A", "target"),
    ({"target": "95.0"}, "A", "same"),
    ({"target": "200"}, "A", "far"),
    ({"target": "190"}, "A", "good"),
    ({"target": "-1"}, "A", "far"),
    ({"target": "40"}, "A", "far"),
    ({"baseline": "0"}, "A", "far"),
    ({"kgi": ""}, "R", "none"),
    ({"kgi": " メールからの注文数 "}, "R", "same"),
    ({"deadline": ""}, "T", "none"),
    ({"deadline": "半年"}, "T", "date"),
    ({"deadline": "2026-02-30"}, "T", "date"),
    ({"deadline": "2026-04-01"}, "T", "past"),
    ({"deadline": "2027-04-02"}, "T", "good"),
    ({"deadline": "2027-04-03"}, "T", "far"),
    ({"deadline": "2026-4-9"}, "T", "date"),
]


@pytest.mark.parametrize(("fields", "letter", "case"), CASES)
def test_a_letter_is_judged(fields, letter, case):
    assert changed(**fields).judge(TODAY)[letter].case == case


def test_every_judgement_has_a_reason_and_an_example(lang):
    for letter, rules in goals.RULES.items():
        for _, level, case in rules:
            said = goals.Judgement(letter, level, case)
            assert said.reason and said.example
            assert "{" not in said.reason + said.example


def test_every_reason_is_reached_by_a_rule(lang):
    reachable = {f"{letter}.{case}" for letter, rules in goals.RULES.items() for _, _, case in rules}
    assert set(locale.texts("smart.reason")) == reachable
    assert {(letter, case) for _, letter, case in CASES} == {tuple(key.split(".")) for key in reachable}


def test_the_sentence(lang):
    expected = {
        "ja": "EC担当が、2026年9月30日までに、メールからの注文数を 95 から 120 件/月 にします。目的は売上です。",
        "en": "EC担当 takes メールからの注文数 from 95 to 120 件/月 by 30 September 2026, in order to reach: 売上.",
    }
    assert GOOD.sentence == expected[lang]


def test_what_is_missing_is_a_question_in_the_sentence(lang):
    sentence = Goal().sentence
    for name in goals.FIELDS:
        assert locale.text(f"smart.blank.{name}") in sentence


def test_words_in_braces_are_no_places():
    assert "{owner}" in changed(indicator="{owner}").sentence


words = st.sampled_from(
    [
        word
        for rules in goals.RULES.values()
        for condition, _, _ in rules
        for word in re.findall(r"[^\W\d_]{2,}", json.dumps(condition, ensure_ascii=False))
    ]
)
numbers = st.one_of(
    st.integers(-300, 300).map(str),
    st.floats(-1e4, 1e4).map(str),
    st.sampled_from(["１，５００", "¥5", "3 %", "1e5", "+.5", "−7", "٣", "9" * 400]),
)
dates = st.one_of(
    st.dates().map(str), st.sampled_from(["2026-02-29", "2024-02-29", "0999-01-01", "2026-13-01", "２０２６-05-05"])
)
texts = st.one_of(
    st.text(max_size=8),
    st.lists(words, max_size=2).map(" ".join),
    numbers,
    dates,
    st.sampled_from(["\x85", "\ufeff", "\u3000x\t"]),
)
anything = st.builds(Goal, **dict.fromkeys(goals.FIELDS, texts))


@settings(max_examples=4, deadline=None, phases=FAST, suppress_health_check=list(HealthCheck))
@given(st.lists(anything, min_size=150, max_size=150))
def test_the_page_judges_as_python_does(many):
    many = [*many, *(changed(**fields) for fields, _, _ in CASES)]
    task = {"rules": goals.RULES, "today": str(TODAY), "tasks": [asdict(goal) for goal in many]}
    done = subprocess.run(
        ["node", "--input-type=module", "-e", NODE], input=json.dumps(task), capture_output=True, text=True, check=True
    )
    for goal, judged in zip(many, json.loads(done.stdout), strict=True):
        assert {letter: (said.level, said.case) for letter, said in goal.judge(TODAY).items()} == {
            letter: (said["level"], said["case"]) for letter, said in judged.items()
        }, goal
