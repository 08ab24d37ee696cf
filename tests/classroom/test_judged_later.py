"""What a learner's own check cannot settle: a decision that the grader plays, and a memo that a person reads."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import kit
import pytest
from nbgrader.api import Gradebook

from kpilearn import locale
from kpilearn.classroom.feedback import feedback
from kpilearn.classroom.folder import Class
from kpilearn.classroom.grade import grade, results

pytestmark = [
    pytest.mark.usefixtures("warm_sandbox"),
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="the sealed grader forks"),
]

MEMO = "**決めること：**\n\n"
KEY = """\
from kpilearn.locale import Words
from kpilearn.notebook.answers import Idea, Key, Question, decision, decisions_like, function

HURRY = Words(ja="急いでいます。", en="That is hurried.")


def key(data):
    right = decision("callcentre", ["inbound_agents", "dials_per_day"], months=6, seeds=[71, 72], at_least=100)
    hurry = Idea("hurry", decisions_like(right, dials_per_day=(60, 80)), HURRY)
    share = function(lambda won, calls: won / calls, [[1, 4]], hidden=[[2718, 31415]], relative=1e-6)
    return Key([Question("plan", right, points=4, ideas=[hurry]), Question("share_of", share, points=2)])
"""
ANSWERS = {
    "good": 'plan = {"inbound_agents": 9, "dials_per_day": [45, 45, 45, 40, 40, 40]}',
    "hurried": 'plan = {"inbound_agents": 5, "dials_per_day": 80}',
    "weak": 'plan = {"inbound_agents": 3, "dials_per_day": 40}',
    "blank": "plan = ____",
}
SHARES = {
    "good": "def share_of(won, calls):\n    return won / calls",
    "hurried": "def share_of(won, calls):\n    return 0.25",
    "weak": "def share_of(won, calls):\n    return won / calls if calls < 5 else None",
    "blank": "def share_of(won, calls):\n    return ____",
}
STATES = {"good": "right", "hurried": "idea", "weak": "wrong", "blank": "not_attempted"}
SHARE_STATES = {"good": "right", "hurried": "wrong", "weak": "unreadable", "blank": "not_attempted"}


def make(folder: Path, lang: str = "ja", learners: Sequence[str] = tuple(ANSWERS)) -> Class:
    notebook = kit.solved()
    source = f"plan = ____\n### BEGIN SOLUTION\n{ANSWERS['good']}\n### END SOLUTION"
    share = f"{SHARES['blank']}\n### BEGIN SOLUTION\n{SHARES['good']}\n### END SOLUTION"
    memo = f"{MEMO}### BEGIN SOLUTION\n採点の目安と解答例\n### END SOLUTION"
    notebook["cells"] = [
        *notebook["cells"][:2],
        kit.nbgrader_cell("plan", source, solution=True),
        kit.nbgrader_cell("check-plan", 'kl.check("plan")', grade=True, locked=True, points=4),
        kit.nbgrader_cell("share-of", share, solution=True),
        kit.nbgrader_cell("check-share-of", 'kl.check("share_of")', grade=True, locked=True, points=2),
        kit.nbgrader_cell("memo", memo, "markdown", grade=True, solution=True, points=3),
    ]
    place = kit.make(folder, list(learners), lang, instructors=notebook, key_text=KEY)
    for learner in learners:
        mine = kit.answered(place, {"plan": ANSWERS[learner], "share_of": SHARES[learner]})
        if learner != "blank":
            kit.cell(mine, "memo")["source"] = MEMO + "待ちます。"
        kit.hand_in(place, learner, mine)
    return place


def rows(place: Class) -> dict[str, tuple[object, ...]]:
    with Gradebook(place.database, "kpilearn") as book:
        found = {}
        for learner in (each.student.id for each in book.assignment_submissions(kit.NAME)):
            cells = ("check-plan", "check-share-of", "memo")
            plan, share, memo = (book.find_grade(name, kit.NAME, kit.NAME, learner) for name in cells)
            automatic = (plan.auto_score, plan.needs_manual_grade, share.auto_score)
            found[learner] = (*automatic, memo.auto_score, memo.needs_manual_grade)
        return found


def test_a_release_holds_neither_the_rule_nor_the_model_memo(tmp_path: Path) -> None:
    place = make(tmp_path)
    given = (place.release(kit.NAME).parent / "checks" / f"{kit.NAME}.json").read_text("utf-8")
    held = (place.root / "source" / kit.NAME / "checks" / f"{kit.NAME}.json").read_text("utf-8")
    assert ("seeds" in held, "seeds" in given) == (True, False)
    assert ("31415" in held, "31415" in given) == (True, False)
    assert kit.cell(kit.released(place), "memo")["source"].strip() == MEMO.strip()


def test_decisions_are_played_and_memos_left_to_a_person(tmp_path: Path, lang: locale.Language) -> None:
    place = make(tmp_path, lang)
    grade(place, kit.NAME, say=lambda _: None)
    assert rows(place) == {
        "good": (4, False, 2, None, True),
        "hurried": (0, False, 0, None, True),
        "weak": (0, False, 0, None, True),
        "blank": (0, False, 0, 0, False),
    }
    found = {each["learner"]: {entry["id"]: entry for entry in each["questions"]} for each in results(place, kit.NAME)}
    assert {learner: each["check-plan"]["state"] for learner, each in found.items()} == STATES
    assert {learner: each["check-share-of"]["state"] for learner, each in found.items()} == SHARE_STATES
    feedback(place, kit.NAME, say=lambda _: None)
    page = (place.root / "feedback" / "good" / kit.NAME / f"{kit.NAME}.html").read_text("utf-8")
    assert "待ちます。" in page
    others = [place.root / "feedback" / learner / kit.NAME / f"{kit.NAME}.html" for learner in ANSWERS]
    assert not [path for path in others if "31415" in path.read_text("utf-8") or "31,415" in path.read_text("utf-8")]
    assert locale.text("classroom.state_manual") in page


def test_a_memo_once_marked_stays_marked(tmp_path: Path, lang: locale.Language) -> None:
    place, said = make(tmp_path, lang), []
    grade(place, kit.NAME, say=said.append)
    assert said[-1] == locale.text("classroom.grade_waiting", count=3)
    with Gradebook(place.database, "kpilearn") as book:
        found = book.find_grade("memo", kit.NAME, kit.NAME, "good")
        found.manual_score, found.needs_manual_grade = 2.5, False
        book.db.commit()
    grade(place, kit.NAME, again=True, say=said.append)
    assert said[-1] == locale.text("classroom.grade_waiting", count=2)
    with Gradebook(place.database, "kpilearn") as book:
        found = book.find_grade("memo", kit.NAME, kit.NAME, "good")
        assert (found.score, found.needs_manual_grade) == (2.5, False)
    feedback(place, kit.NAME, say=lambda _: None)
    for learner, state in {"good": "marked", "weak": "manual"}.items():
        page = (place.root / "feedback" / learner / kit.NAME / f"{kit.NAME}.html").read_text("utf-8")
        states = {each: locale.text(f"classroom.state_{each}") in page for each in ("marked", "manual")}
        assert states == {each: each == state for each in ("marked", "manual")}


def test_stock_nbgrader_comes_to_the_same(tmp_path: Path) -> None:
    place = make(tmp_path, learners=("good", "hurried"))
    grade(place, kit.NAME, say=lambda _: None)
    ours = rows(place)
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    (place.root / "gradebook.db").unlink()
    for command in (["generate_assignment", kit.NAME, "--create", "--force"], ["autograde", kit.NAME, "--force"]):
        done = subprocess.run(
            [sys.executable, "-m", "nbgrader", *command],
            cwd=place.root,
            env={**os.environ, "PATH": path},
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
    assert rows(place) == ours
    given = json.loads((place.release(kit.NAME).parent / "checks" / f"{kit.NAME}.json").read_text("utf-8"))
    assert given["questions"]["plan"]["right"][0]["rule"] is None
