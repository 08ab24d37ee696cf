"""A check on a page without a kernel says what Python's check says, to the same answer, in both languages."""

import json
import random
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import kpilearn.notebook.widgets
from kpilearn import locale
from kpilearn.notebook import keys, page
from kpilearn.notebook.answers import Key, Question, goal, labels, number
from kpilearn.notebook.check import judge
from kpilearn.notebook.page import _can_be_typed
from kpilearn.notebook.sealed import digest, seal

ROOT = Path(__file__).parent.parent.parent
HERE = Path(__file__).parent
WIDGETS = Path(kpilearn.notebook.widgets.__file__).parent
LESSONS = sorted((ROOT / "course").glob("[0-9]*_key.py"))
ROUNDS = 3  # of a digest: what is compared is the same however often it is hashed


def judged_by_the_page(tasks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    done = subprocess.run(
        ["node", HERE / "judge.mjs"],
        input=json.dumps({"widgets": WIDGETS.as_uri(), "tasks": tasks}),
        capture_output=True,
        text=True,
        check=True,
    )
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def numbers_to_try(question: Question, dice: random.Random) -> Iterator[float]:
    """Yield the right number and each wrong idea's, what lies at the ends of their tolerances, near misses, others."""
    for answer in [*question.rights, *(idea.answer for idea in question.ideas)]:
        if answer.kind != "number":
            continue
        [value], [tolerance] = answer.atoms, answer.tolerances
        assert isinstance(value, float)
        for share in (-1.3, -1.0, -0.99, 0.0, 0.5, 1.0, 1.3):
            yield value + share * tolerance
        yield from (value / factor for factor in (0.01, 100.0, 0.001, 1000.0, 0.0001, 10_000.0, -1.0))
        yield from (float(f"{value:.{digits}g}") for digits in (1, 2, 3, 4))
        yield value * dice.uniform(-3, 3)
    yield from (0.0, -0.0, 5e-324, 1.7e308, -1e16)


@cache
def key_of(file: Path) -> tuple[Key, dict[str, Any]]:
    key = keys.of_lesson(file)
    return key, seal(key, file.stem.removesuffix("_key"), rounds=ROUNDS)


def tasks_of(file: Path, lang: str) -> Iterator[tuple[dict[str, Any], Any]]:
    """Yield what the page is asked, and the value that Python is to judge."""
    dice = random.Random(file.stem)
    key, sealed = key_of(file)
    how = {"rounds": ROUNDS, "lang": lang, "texts": dict(locale.texts("check"))}
    for question in key.questions:
        task = {"question": sealed["questions"][question.name], **how}
        [kind, form] = question.rights[0].kind, question.rights[0].form
        if not _can_be_typed(task["question"]["right"][0]):
            continue
        if kind == "number":
            yield from (({**task, "typed": repr(value)}, value) for value in numbers_to_try(question, dice))
        elif kind == "choice":
            yield from (({**task, "word": word}, word) for word in form["options"])
        else:
            for _ in range(20):
                words = {item: dice.choice(form["options"]) for item in form["items"]}
                yield {**task, "words": words}, words


@pytest.mark.slow
@pytest.mark.parametrize("file", LESSONS, ids=lambda file: file.stem)
def test_every_question_of_a_lesson_is_judged_as_python_judges_it(file, lang):
    pairs = list(tasks_of(file, lang))
    found = judged_by_the_page([task for task, _ in pairs])
    states = set()
    for (task, value), outcome in zip(pairs, found, strict=True):
        wanted = judge(task["question"], "x", value, ROUNDS)
        ours = outcome["state"], outcome["message"], outcome.get("idea")
        assert ours == (wanted.state, wanted.message, wanted.idea), (value, task["question"]["right"][0]["salt"])
        states.add(wanted.state)
    assert {"right", "wrong"} <= states


def test_a_digest_has_as_many_rounds_as_python_gives_it():
    script = f"""
        import {{ sha256 }} from "{(WIDGETS / "sha256.js").as_uri()}";
        const hex = (words) => [...words].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
        const texts = JSON.parse(process.argv[1]);
        console.log(JSON.stringify(texts.map((text) => hex(sha256(text, 1000)).slice(0, 32))));
    """
    texts = ["a\n" + "あ" * length for length in (0, 1, 17, 18, 19, 20, 21, 40, 41, 42, 100)]
    texts += ["b\n" + "x" * length for length in range(50, 70)]
    done = subprocess.run(
        ["node", "--input-type=module", "-e", script, json.dumps(texts)], capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout) == [digest(*text.split("\n"), 1000) for text in texts]


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("12.5", 12.5),
        ("１２．５", 12.5),
        ("1,234,567", 1_234_567),
        ("−3", -3),
        ("100 × 0.05 ÷ 2", 2.5),
        ("（1＋2）＊3", 9),
        ("2**3**2", 512),
        ("-2**2", -4),
        (" 1e3 ", 1000),
        ("5%", None),
        ("1,2", None),
        ("1 2", None),
        ("(1", None),
        ("1)", None),
        ("1/0", None),
        ("growth", None),
        ("", None),
        ("alert(1)", None),
    ],
)
def test_what_is_typed_is_a_number_or_a_calculation(typed, value):
    script = f"""
        import {{ calculated }} from "{(WIDGETS / "typed.js").as_uri()}";
        console.log(JSON.stringify(calculated(process.argv[1])));
    """
    done = subprocess.run(
        ["node", "--input-type=module", "-e", script, "--", typed], capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout) == value


def test_what_a_page_cannot_ask_for_is_left_to_the_notebook():
    def lock(answer):
        return seal(Key([Question("q", answer)]), "n", rounds=1)["questions"]["q"]["right"][0]

    assert _can_be_typed(lock(number(1.0, tolerance=0.1)))
    assert _can_be_typed(lock(labels({"a": "x"}, options=["x", "y"])))
    assert not _can_be_typed(lock(labels({"a": "x"})))
    assert not _can_be_typed(lock(goal({"S": "good"}, today="2026-04-01")))


def test_where_the_answer_is_code_the_page_says_so(lang):
    html = page.render(ROOT / "course" / lang / "03_kpi_tree.ipynb", page.Inside(), str)
    assert html.count(locale.text("check.code_page")) == 2
    assert html.count("data-check=") == 1
