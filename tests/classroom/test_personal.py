"""Data of each learner's own: handed out, judged by, and not to be swapped for others'."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import kit
import pytest
from nbgrader.api import Gradebook

from kpilearn import cli, locale
from kpilearn.classroom import personal, territory_cell
from kpilearn.classroom.collect import collect
from kpilearn.classroom.doctor import doctor
from kpilearn.classroom.errors import ClassError
from kpilearn.classroom.feedback import feedback
from kpilearn.classroom.folder import Class
from kpilearn.classroom.grade import grade, read
from kpilearn.classroom.report import report
from kpilearn.classroom.setup import release
from kpilearn.classroom.status import status
from kpilearn.datasets import territory
from kpilearn.notebook.sealed import file_of

pytestmark = [
    pytest.mark.usefixtures("warm_sandbox"),
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="the sealed grader forks"),
]

IDS = ["ada", "ben", "cho", "dee"]
KEY = """\
from kpilearn.locale import Words
from kpilearn.notebook.answers import Idea, Key, Question, decision, number


def key(data):
    reps = data.load("rep_coaching")
    mean = number(reps["appointments"].mean(), relative=1e-6)
    one = Idea("mean", mean, Words(ja="平均です。", en="That is the mean."))
    plan = decision("callcentre", ["inbound_agents", "dials_per_day"], months=6, seeds=[71], at_least=100)
    return Key(
        [
            Question("spread", number(reps["appointments"].var(), relative=1e-6), points=3, ideas=[one]),
            Question("plan", plan, points=4),
        ]
    )
"""
STANDARD_LINE = 'data = kl.territory("09_zoo", learner="standard")'
ANSWERS = {
    "spread": 'spread = reps["appointments"].var()',
    "plan": 'plan = {"inbound_agents": 9, "dials_per_day": [45, 45, 45, 40, 40, 40]}',
}


def instructors() -> kit.Notebook:
    notebook = kit.solved()
    cells = [
        *notebook["cells"][:2],
        kit.nbgrader_cell("data-source", STANDARD_LINE),
        kit.nbgrader_cell("data", 'reps = data.load("rep_coaching")', locked=True),
    ]
    for name, answer in ANSWERS.items():
        source = f"{name} = ____\n### BEGIN SOLUTION\n{answer}\n### END SOLUTION"
        points = {"spread": 3, "plan": 4}[name]
        cells += [
            kit.nbgrader_cell(name, source, solution=True),
            kit.nbgrader_cell(f"check-{name}", f'kl.check("{name}")', grade=True, locked=True, points=points),
        ]
    return {**notebook, "cells": cells}


def make(folder: Path, ids: list[str], lang: str = "ja") -> Class:
    place = kit.make(folder, ids, lang, instructors=instructors(), key_text=KEY)
    release(place, kit.NAME, own_data=True, say=lambda _: None)
    return place


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("made"), IDS).root.parent


@pytest.fixture
def place(made: Path, tmp_path: Path) -> Class:
    """A class of four whose zips are ready."""
    shutil.copytree(made, tmp_path / "made")
    return Class(tmp_path / "made" / "class")


def unpack(place: Class, learner: str) -> tuple[kit.Notebook, dict[str, bytes]]:
    """A learner's zip: the notebook and the other files."""
    with zipfile.ZipFile(place.root / "handout" / kit.NAME / f"{kit.NAME}_{learner}.zip") as archive:
        files = {name.removeprefix(f"{kit.NAME}/"): archive.read(name) for name in archive.namelist()}
    notebook = json.loads(files.pop(f"{kit.NAME}.ipynb"))
    for cell in notebook["cells"]:
        cell["source"] = "".join(cell["source"])
    return notebook, files


def answered(place: Class, learner: str, answers: Mapping[str, str] = ANSWERS, line: str | None = None) -> kit.Notebook:
    notebook, _ = unpack(place, learner)
    for name, source in answers.items():
        kit.cell(notebook, name)["source"] = source
    if line is not None:
        kit.cell(notebook, "data-source")["source"] = line
    return notebook


def spread(learner: str) -> float:
    own = territory(kit.NAME, learner=learner).load("rep_coaching")
    return float(own["appointments"].var())


def send(inbox: Path, learner: str, notebook: kit.Notebook) -> None:
    inbox.mkdir(exist_ok=True)
    (inbox / f"{learner}.ipynb").write_text(json.dumps(notebook), "utf-8")


def rows(place: Class) -> dict[tuple[str, str], Any]:
    with Gradebook(place.database, "kpilearn") as book:
        return {
            (submission.student.id, each.name): each.auto_score
            for submission in book.assignment_submissions(kit.NAME)
            for notebook in submission.notebooks
            for each in notebook.grades
        }


def stock_autograde(place: Class) -> None:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    command = [sys.executable, "-m", "nbgrader", "autograde", kit.NAME, "--force"]
    done = subprocess.run(command, cwd=place.root, env={**os.environ, "PATH": path}, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_each_zip_has_its_learners_data_and_checks_and_no_others(place: Class) -> None:
    lines = set()
    for learner in IDS:
        notebook, files = unpack(place, learner)
        own = territory(kit.NAME, learner=learner)
        lines.add(kit.cell(notebook, "data-source")["source"])
        assert kit.cell(notebook, "data-source")["source"] == f"data = {own!r}"
        assert list(files) == [file_of(kit.NAME, own.code)]
        assert b"seeds" not in files[file_of(kit.NAME, own.code)], "the rule of a decision is not for learners"
    assert len(lines) == len(IDS)


def test_a_learners_own_check_says_right(place: Class, tmp_path: Path) -> None:
    with zipfile.ZipFile(place.root / "handout" / kit.NAME / f"{kit.NAME}_ada.zip") as archive:
        archive.extractall(tmp_path)
    code = "\n".join(
        ["import kpilearn as kl", 'kl.begin("09_zoo", "ja")', f"data = {territory(kit.NAME, learner='ada')!r}"]
    )
    code += f'\nreps = data.load("rep_coaching")\n{ANSWERS["spread"]}\nprint(kl.check("spread").state)'
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path / kit.NAME, capture_output=True, text=True)
    assert done.stdout.split() == ["right"], done.stderr


def test_who_is_right_on_their_own_data_is_right_under_ours_and_under_nbgrader(place: Class, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    typed = {**ANSWERS, "spread": f"spread = {spread('ben')!r}"}
    mean = {**ANSWERS, "spread": 'spread = reps["appointments"].mean()'}
    send(inbox, "ada", answered(place, "ada"))
    send(inbox, "ben", answered(place, "ben", typed))
    send(inbox, "cho", answered(place, "cho", mean))
    send(inbox, "dee", answered(place, "dee", {}))
    assert collect(place, kit.NAME, inbox, say=lambda _: None) == 0
    grade(place, kit.NAME, say=lambda _: None)
    totals = {name: sum(points for (who, _), points in rows(place).items() if who == name) for name in IDS}
    assert totals == {"ada": 7, "ben": 7, "cho": 4, "dee": 0}
    result = read(place, kit.NAME, "cho") or {}
    assert [entry["idea"] for entry in result["questions"]] == ["mean", None]
    ours = rows(place)
    with Gradebook(place.database, "kpilearn") as book:
        for learner in IDS:
            book.remove_submission(kit.NAME, learner)
    for learner in ("ada", "dee"):  # nbgrader is slow, and the other two are the harder ones
        shutil.rmtree(place.submitted(kit.NAME, learner))
    stock_autograde(place)
    assert rows(place) == {key: points for key, points in ours.items() if key[0] in ("ben", "cho")}


OTHERS = {
    "ada": (STANDARD_LINE, "data_standard"),
    "ben": (STANDARD_LINE.replace("standard", "ada"), "data_other"),
    "cho": ("data = kl.territory(*['09_zoo'], learner='che'[:2] + 'o')", "data_changed"),
    "dee": ("import pandas as pd\ndata = kl.territory('09_zoo',\n    learner='zoe')  # mine\nextra = 1", "data_other"),
}


def test_other_data_earn_nothing_and_are_told(made: Path, tmp_path: Path, lang: locale.Language) -> None:
    """What is computed is computed again on the learner's own data; a figure that was copied is a wrong one."""
    shutil.copytree(made, tmp_path / "made")
    place, inbox = Class(tmp_path / "made" / "class"), tmp_path / "inbox"
    (place.root / "class.json").write_text(json.dumps({"lang": lang}), "utf-8")
    for learner, (line, _) in OTHERS.items():
        copied = spread({"ada": "standard", "ben": "ada"}.get(learner, learner))
        answers = {**ANSWERS, "spread": f"spread = {copied!r}"} if learner in ("ada", "ben") else ANSWERS
        send(inbox, learner, answered(place, learner, answers, line))
    said: list[str] = []
    collect(place, kit.NAME, inbox, say=said.append)
    grade(place, kit.NAME, say=lambda _: None)
    found = {learner: read(place, kit.NAME, learner) or {} for learner in OTHERS}
    points = {learner: [entry["points"] for entry in each["questions"]] for learner, each in found.items()}
    assert points == {"ada": [0, 4], "ben": [0, 4], "cho": [3, 4], "dee": [3, 4]}
    for learner, (_, kind) in OTHERS.items():
        assert [each["kind"] for each in found[learner]["repairs"]] == [kind]
        told = locale.text(f"classroom.repair_{kind}", cell="data-source")
        assert any(line.startswith(learner) and line.endswith(told) for line in said)
    cells = json.loads(place.autograded(kit.NAME, "dee").read_text("utf-8"))["cells"]
    kept = next(cell["source"] for cell in cells if cell["id"] == "data-source")
    assert kept == f"import pandas as pd\ndata = {territory(kit.NAME, learner='dee')!r}\nextra = 1"
    feedback(place, kit.NAME, say=lambda _: None)
    report(place, kit.NAME, say=lambda _: None)
    page = (place.root / "feedback" / "ben" / kit.NAME / f"{kit.NAME}.html").read_text("utf-8")
    assert locale.text("classroom.repair_data_other") in page
    assert "ada" not in page.partition("</style>")[2], "a learner is not told about another"
    made = (place.root / "reports" / f"{kit.NAME}.html").read_text("utf-8")
    assert locale.text("classroom.report_other_data", one="ben", other="ada").replace("'", "&#39;") in made


def test_nbgrader_too_sets_the_data_back(place: Class) -> None:
    copied = {"spread": f"spread = {spread('ada')!r}", "plan": "plan = ____"}
    for learner, answers in {"ben": copied, "dee": ANSWERS}.items():
        kit.hand_in(place, learner, answered(place, learner, answers, OTHERS[learner][0]))
    stock_autograde(place)
    found = rows(place)
    assert {name: found[name, "check-spread"] for name in ("ben", "dee")} == {"ben": 0, "dee": 3}


def test_data_chosen_again_in_another_cell_earn_nothing_and_are_flagged(place: Class) -> None:
    again = f'{STANDARD_LINE}\nspread = data.load("rep_coaching")["appointments"].var()'
    kit.hand_in(place, "ada", answered(place, "ada", {**ANSWERS, "spread": again}))
    grade(place, kit.NAME, say=lambda _: None)
    result = read(place, kit.NAME, "ada") or {}
    assert [entry["points"] for entry in result["questions"]] == [0, 4]
    assert [flag["kind"] for flag in result["flags"]] == ["data"]


def test_a_lost_data_cell_comes_back(place: Class) -> None:
    notebook = answered(place, "ada")
    notebook["cells"] = [cell for cell in notebook["cells"] if cell["id"] != "data-source"]
    kit.hand_in(place, "ada", notebook)
    grade(place, kit.NAME, say=lambda _: None)
    assert rows(place) == {("ada", "check-spread"): 3, ("ada", "check-plan"): 4}


def test_the_doctor_leaves_a_learners_own_data_alone(place: Class, tmp_path: Path) -> None:
    exercises = tmp_path / "kit" / "exercises" / "ja" / kit.NAME
    exercises.mkdir(parents=True)
    (exercises / f"{kit.NAME}.ipynb").write_bytes(place.release(kit.NAME).read_bytes())
    mine = tmp_path / f"{kit.NAME}.ipynb"
    own = f"data = {territory(kit.NAME, learner='ada')!r}"
    for noted in (True, False):  # Colab forgets what a notebook's metadata say
        notebook = answered(place, "ada")
        if not noted:
            del notebook["metadata"]["kpilearn"]
        mine.write_text(json.dumps(notebook), "utf-8")
        assert doctor(mine, kit=tmp_path / "kit", say=lambda _: None) == 0
        assert json.loads(mine.read_text("utf-8")) == notebook
    said: list[str] = []
    mine.write_text(json.dumps(answered(place, "ada", line=STANDARD_LINE)), "utf-8")
    doctor(mine, kit=tmp_path / "kit", say=said.append)
    assert any(locale.text("classroom.repair_data_standard") in line for line in said)
    assert kit.cell(json.loads(mine.read_text("utf-8")), "data-source")["source"] == own


def test_a_release_that_was_stopped_goes_on(place: Class) -> None:
    files = {path: path.stat().st_mtime_ns for path in (place.root / "personal").rglob("*.json")}
    (place.root / "personal" / kit.NAME / "ben.json").write_text('{"made_from":', "utf-8")
    (place.root / "personal" / kit.NAME / "cho.json").unlink()
    said: list[str] = []
    release(place, kit.NAME, say=said.append)
    assert [line for line in said if "/2" in line and ("ben" in line or "cho" in line)] == said[1:3]
    kept = {path for path, time in files.items() if path.stat().st_mtime_ns == time}
    assert {path.stem for path in kept} == {"ada", "dee"}


def test_who_joins_later_and_a_key_that_was_mended(place: Class) -> None:
    kit.hand_in(place, "eve", answered(place, "ada", line=f"data = {territory(kit.NAME, learner='eve')!r}"))
    kit.hand_in(place, "ada", answered(place, "ada"))
    grade(place, kit.NAME, say=lambda _: None)
    assert set(rows(place).values()) == {3.0, 4.0}
    place.key(kit.NAME).write_text(KEY.replace("].var()", "].max()"), "utf-8")
    assert grade(place, kit.NAME, say=lambda _: None).graded == 2
    assert rows(place)["ada", "check-spread"] == 0


def test_the_choice_of_data_cannot_change_once_somebody_has_handed_in(place: Class) -> None:
    release(place, kit.NAME, own_data=False, say=lambda _: None)
    assert not personal.is_personal(place, kit.NAME)
    release(place, kit.NAME, own_data=True, say=lambda _: None)
    kit.hand_in(place, "ada", answered(place, "ada"))
    with pytest.raises(ClassError, match="--standard"):
        release(place, kit.NAME, own_data=False, say=lambda _: None)
    release(place, kit.NAME, say=lambda _: None)
    assert personal.is_personal(place, kit.NAME)
    said: list[str] = []
    status(place, kit.NAME, say=said.append)
    assert locale.text("classroom.data_own") in said[0]


def test_what_cannot_have_own_data_is_said(tmp_path: Path) -> None:
    plain = kit.make(tmp_path, ["ada"])
    with pytest.raises(ClassError, match="data-source"):
        release(plain, kit.NAME, own_data=True, say=lambda _: None)
    assert not personal.is_personal(plain, kit.NAME)


def test_a_learner_called_as_the_standard_data_is_refused(place: Class) -> None:
    (place.root / "roster.csv").write_text("id\nｓｔａｎｄａｒｄ\n", "utf-8")
    with pytest.raises(ClassError, match="standard"):
        release(place, kit.NAME, own_data=True, say=lambda _: None)


def test_the_command(place: Class, capsys: pytest.CaptureFixture[str]) -> None:
    release(place, kit.NAME, own_data=False, say=lambda _: None)
    command = ["class", "release", "--dir", str(place.root), "--lang", "en"]
    assert cli.main([*command, "--personal"]) == 0
    assert "4/4" in capsys.readouterr().out
    assert personal.is_personal(place, kit.NAME)
    assert cli.main([*command, "--personal", "--standard"]) == 2


@pytest.mark.parametrize(
    ("source", "learner"),
    [
        (STANDARD_LINE, "standard"),
        ('x = 1\ndata=kl.territory(\n "09_zoo", learner=" ａｄａ ", draw=2) # own\n', "ada"),
        ('data = kl.territory("09_zoo", learner="a" "da")', "ada"),
        ('data = kl.territory("09_zoo", learner=input())', None),
        ('data = kl.territory("09_zoo", **{"learner": "ada"})', None),
        ('data = kl.territory("09_zoo", learner="ada")\ndata = 1', None),
        ('if True:\n    data = kl.territory("09_zoo", learner="ada")', None),
        ('x = 1; data = kl.territory("09_zoo", learner="ada")', None),
        ('data = kl.territory("09_zoo")', None),
        ('data = kl.territory("09_zoo", learner="")', None),
        ('data = kl.territory("09_zoo", learner="ada", draw=-1)', None),
        ('data = open("/etc/passwd")', None),
        ("data = ((((", None),
        ("data = " + "(" * 5000, None),
        ("", None),
    ],
)
def test_the_data_cell_is_read_without_running_it(source: str, learner: str | None) -> None:
    found = territory_cell.chosen(source)
    assert (found and found.learner) == learner
    line = territory_cell.line_of(territory(kit.NAME, learner="own"))
    assert territory_cell.chosen(territory_cell.choosing(source, line)) == territory(kit.NAME, learner="own")
