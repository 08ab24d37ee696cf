"""A class from its roster to its report, with the commands an instructor types."""

import copy
import csv
import json
import os
import re
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import kit
import pytest
from nbgrader.api import Gradebook

from kpilearn import cli, locale
from kpilearn.classroom.collect import collect
from kpilearn.classroom.errors import ClassError
from kpilearn.classroom.feedback import feedback
from kpilearn.classroom.folder import Class
from kpilearn.classroom.grade import grade, read
from kpilearn.classroom.report import report
from kpilearn.classroom.roster import read as read_roster
from kpilearn.classroom.setup import new

pytestmark = [
    pytest.mark.usefixtures("warm_sandbox"),
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="the sealed grader forks"),
]

WRONG = {**kit.ANSWERS, "rate": 'rate = (reps["won"] / reps["leads"]).mean()'}


def _quiet(line: str) -> None:
    pass


def _colab(notebook: kit.Notebook) -> bytes:
    """As Colab exports it: cell ids in the metadata, an extra tool's keys, another kernel."""
    made = copy.deepcopy(notebook)
    for cell in made["cells"]:
        cell["metadata"] = {**cell["metadata"], "id": f"colab{cell.pop('id')}", "outputId": "0"}
    made["metadata"] = {"colab": {"provenance": []}, "kernelspec": {"name": "python3", "display_name": "Python 3"}}
    return json.dumps({**made, "nbformat_minor": 0}).encode()


def _vscode(notebook: kit.Notebook) -> bytes:
    """As VS Code saves it: its own metadata in each cell, the kernel of a virtual environment."""
    made = copy.deepcopy(notebook)
    for cell in made["cells"]:
        cell["metadata"]["vscode"] = {"languageId": "python"}
        cell["source"] = cell["source"].splitlines(keepends=True)
    made["metadata"] = {"kernelspec": {"name": ".venv", "display_name": ".venv (3.12)", "language": "python"}}
    return json.dumps({**made, "nbformat_minor": 2}).encode()


def _zip(path: Path, entries: dict[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in entries.items():
            archive.writestr(name, content)


def _packed_for(place: Class, learner: str, answers: dict[str, str]) -> bytes:
    """The notebook of a learner's own zip, answered."""
    with zipfile.ZipFile(place.root / "handout" / kit.NAME / f"{kit.NAME}_{learner}.zip") as archive:
        notebook = json.loads(archive.read(f"{kit.NAME}/{kit.NAME}.ipynb"))
    for cell in notebook["cells"]:
        cell["source"] = "".join(cell["source"])
    for name, source in answers.items():
        kit.cell(notebook, name.replace("_", "-"))["source"] = source
    return json.dumps(notebook).encode()


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


def test_every_way_of_handing_in_comes_through(tmp_path: Path, inbox: Path) -> None:
    place = kit.make(tmp_path, ["ada", "ben", "cho", "dee", "eve", "fay"])
    notebook = kit.answered(place)
    (inbox / "ada.ipynb").write_bytes(json.dumps(notebook, indent=1).encode())
    (inbox / "Ben_09_zoo.ipynb").write_bytes(_vscode(notebook))
    (inbox / "cho (1).ipynb").write_bytes(_colab(notebook))
    _zip(inbox / "mail.zip", {"x/dee/09_zoo.ipynb": json.dumps(notebook).encode(), "__MACOSX/x/._09_zoo.ipynb": b"?"})
    (inbox / "no name.ipynb").write_bytes(_packed_for(place, "eve", kit.ANSWERS))
    _zip(inbox / "fay_attempt_2026-04-01.zip", {"../../../evil.ipynb": json.dumps(notebook).encode()})
    assert collect(place, kit.NAME, inbox, say=_quiet) == 0
    grade(place, kit.NAME, say=_quiet)
    scores = {
        name: sum(each["points"] for each in (read(place, kit.NAME, name) or {})["questions"])
        for name in ["ada", "ben", "cho", "dee", "eve", "fay"]
    }
    assert set(scores.values()) == {12.0}
    assert not list(tmp_path.rglob("evil.ipynb"))
    said: list[str] = []
    collect(place, kit.NAME, inbox, say=said.append)
    assert len(said) == 1, "a second time there is nothing new"


def test_a_doubtful_file_is_asked_about_and_never_guessed(tmp_path: Path, inbox: Path, lang: locale.Language) -> None:
    place = kit.make(tmp_path, ["ada", "ben"], lang)
    (inbox / "homework.ipynb").write_bytes(json.dumps(kit.answered(place)).encode())
    (inbox / "ben.ipynb").write_bytes(_packed_for(place, "ada", kit.ANSWERS))
    said: list[str] = []
    assert collect(place, kit.NAME, inbox, say=said.append) == 1
    assert not list(place.handed_in(kit.NAME))
    assert any("homework.ipynb" in line for line in said)
    assert any("ada, ben" in line for line in said)
    asked: dict[str, list[str]] = {}

    def ask(label: str, learners: object) -> str | None:
        asked[label] = [each.id for each in learners]  # type: ignore[attr-defined]
        return None

    collect(place, kit.NAME, inbox, ask=ask, say=_quiet)
    assert asked == {"ben.ipynb": ["ada", "ben"], "homework.ipynb": ["ada", "ben"]}
    told = {"homework.ipynb": "ada", "ben.ipynb": "ben"}
    assert collect(place, kit.NAME, inbox, matches=told, say=_quiet) == 0
    assert list(place.handed_in(kit.NAME)) == ["ada", "ben"]
    with pytest.raises(ClassError, match="zoe"):
        collect(place, kit.NAME, inbox, matches={"homework.ipynb": "zoe"}, say=_quiet)


def test_what_came_in_is_kept_and_repairs_are_told(tmp_path: Path, inbox: Path) -> None:
    place = kit.make(tmp_path, ["ada"])
    notebook = kit.answered(place)
    notebook["cells"] = [cell for cell in notebook["cells"] if cell["id"] != "check-rate"]
    data = json.dumps(notebook).encode()
    (inbox / "ada.ipynb").write_bytes(data)
    said: list[str] = []
    collect(place, kit.NAME, inbox, say=said.append)
    assert any("check-rate" in line for line in said)
    assert (place.root / "received" / kit.NAME / "ada" / "original.ipynb").read_bytes() == data
    grade(place, kit.NAME, say=_quiet)
    result = read(place, kit.NAME, "ada") or {}
    assert result["repairs"] == [{"kind": "missing", "cell": "check-rate"}]
    assert sum(each["points"] for each in result["questions"]) == 12


def test_odd_files_do_not_stop_the_rest(tmp_path: Path, inbox: Path) -> None:
    place = kit.make(tmp_path, ["ada", "ben", "cho", "dee"])
    for folder in ("cho.zip", "cho.zip/cho.ipynb"):  # as some programs unpack
        (inbox / folder).mkdir()
    (inbox / "cho.zip/cho.ipynb/cho.ipynb").write_bytes(json.dumps(kit.answered(place)).encode())
    _zip(inbox / "dee.zip", {"dee.ipynb/": b"", "dee.ipynb/dee.ipynb": json.dumps(kit.answered(place)).encode()})
    (inbox / "broken.zip").write_bytes(b"PK\x03\x04rest")
    (inbox / "lesson.ipynb").write_bytes(b'{"cells": [], "nbformat": 4}')
    (inbox / "link.ipynb").symlink_to(place.source(kit.NAME))
    (inbox / "ben.ipynb").write_bytes(b"{")
    (inbox / "ada.ipynb").write_bytes(json.dumps(kit.answered(place)).encode())
    assert collect(place, kit.NAME, inbox, say=_quiet) == 0
    grade(place, kit.NAME, say=_quiet)
    assert not any((read(place, kit.NAME, whole) or {})["problem"] for whole in ("ada", "cho", "dee"))
    assert (read(place, kit.NAME, "ben") or {})["problem"]["key"] == "classroom.file_damaged"


def test_feedback_and_report(tmp_path: Path, lang: locale.Language) -> None:
    place = kit.make(tmp_path, {"ada": "", "ben": "en", "cho": "ja", "dee": ""}, lang)
    kit.hand_in(place, "ada", kit.answered(place))
    for name in ("ben", "cho"):
        own = {
            **WRONG,
            "kind": 'kind = "<b>KPI</b>"  # the same rare remark in both',
            "tree": "# we two wrote this, too\ntree = 1",
        }
        kit.hand_in(place, name, kit.answered(place, own))
    kit.hand_in(place, "dee", b"[]")
    grade(place, kit.NAME, say=_quiet)
    assert feedback(place, kit.NAME, say=_quiet) == 4
    pages = {
        name: (place.root / "feedback" / name / kit.NAME / f"{kit.NAME}.html").read_text("utf-8")
        for name in ("ada", "ben", "cho", "dee")
    }
    assert "率を平均しています。" in pages["cho"]
    assert "You took the mean of rates." in pages["ben"]
    assert 'lang="en"' in pages["ben"] and 'lang="ja"' in pages["cho"]
    assert "<b>KPI</b>" not in pages["ben"]
    report(place, kit.NAME, say=_quiet)
    made = (place.root / "reports" / f"{kit.NAME}.html").read_text("utf-8")
    idea = "率を平均しています。" if lang == "ja" else "You took the mean of rates."
    assert f"<strong>2 (50 %)</strong> {idea}" in made
    with (place.root / "reports" / f"{kit.NAME}.csv").open(newline="", encoding="utf-8") as file:
        rows = {row["student_id"]: float(row["score"]) for row in csv.DictReader(file)}
    assert rows == {"ada": 12.0, "ben": 6.0, "cho": 6.0, "dee": 0.0}
    for page in (*pages.values(), made):
        assert not re.search(r"(src|href)=", page), "a page stands alone"
        assert "digest" not in page
        assert "0.0786" not in page and "24 / 305" not in page, "no right value, no line of the key"


def test_status_of_all_that_is_released(
    tmp_path: Path, lang: locale.Language, capsys: pytest.CaptureFixture[str]
) -> None:
    place = kit.make(tmp_path, ["ada", "ben"], lang)
    kit.hand_in(place, "ada", kit.answered(place))
    (place.root / "source" / "10_other").mkdir()
    assert cli.main(["class", "status", "--dir", str(place.root), "--lang", lang]) == 0
    said = capsys.readouterr().out
    assert "ben" in said and said.startswith(kit.NAME) and "10_other" not in said


def test_the_same_scores_as_stock_nbgrader(tmp_path: Path) -> None:
    """Right, a named idea, text for a number, an error, and left blank: in two hand-ins, since each is slow there."""
    place = kit.make(tmp_path, ["most", "some"])
    kit.hand_in(place, "most", kit.answered(place, {**kit.ANSWERS, "kind": "kind = 1 / 0"}))
    some = {"rate": WRONG["rate"], "labels": kit.ANSWERS["labels"], "rates": "rates = '0.08'"}
    kit.hand_in(place, "some", kit.answered(place, some))
    grade(place, kit.NAME, say=_quiet)
    ours = _rows(place)
    (place.root / "gradebook.db").unlink()
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    for command in (["generate_assignment", kit.NAME, "--create", "--force"], ["autograde", kit.NAME, "--force"]):
        done = subprocess.run(
            [sys.executable, "-m", "nbgrader", *command],
            cwd=place.root,
            env={**os.environ, "PATH": path},
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
    assert _rows(place) == ours


def _rows(place: Class) -> dict[tuple[str, str], object]:
    with Gradebook(place.database, "kpilearn") as book:
        return {
            (submission.student.id, each.name): (getattr(each, "auto_score", None), getattr(each, "auto_comment", None))
            for submission in book.assignment_submissions(kit.NAME)
            for notebook in submission.notebooks
            for each in (*notebook.grades, *notebook.comments)
        }


def test_the_command_line(tmp_path: Path, lang: locale.Language, capsys: pytest.CaptureFixture[str]) -> None:
    place = kit.make(tmp_path, ["ada"], lang)
    kit.hand_in(place, "ada", kit.answered(place))
    for step in ("release", "grade", "feedback", "report", "status"):
        assert cli.main(["class", step, "--dir", str(place.root), "--lang", lang]) == 0, step
    assert "ada" in capsys.readouterr().out
    assert cli.main(["class", "grade", "99_none", "--dir", str(place.root), "--lang", lang]) == 2
    assert kit.NAME in capsys.readouterr().err
    assert cli.main(["class", "grade", "--dir", str(tmp_path), "--lang", lang]) == 2


@pytest.mark.parametrize("bad", ["../x", "a/b", ".hidden", "x\ty", "a" * 101, " "])
def test_an_id_that_names_no_folder_is_refused(tmp_path: Path, bad: str, lang: locale.Language) -> None:
    roster = tmp_path / "roster.csv"
    roster.write_text(f'id\n"ok"\n"{bad}."\n', "utf-8")
    with pytest.raises(ClassError):
        read_roster(roster)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932"])
def test_a_roster_from_a_spreadsheet(tmp_path: Path, encoding: str) -> None:
    roster = tmp_path / "roster.csv"
    roster.write_text("社員番号,姓,名,言語\r\n007,田中,春,en\r\n\r\n", encoding)
    (learner,) = read_roster(roster)
    assert (learner.id, learner.names, learner.lang) == ("007", ("田中 春", "春 田中"), "en")
    assert (learner.called, replace(learner, last_name="Núñez", first_name="Eva").called) == ("田中 春", "Eva Núñez")


def test_a_class_is_not_made_over_other_files(tmp_path: Path, lang: locale.Language) -> None:
    roster = tmp_path / "roster.csv"
    roster.write_text("id\na\n", "utf-8")
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "thesis.txt").write_text("x")
    with pytest.raises(ClassError):
        new(tmp_path / "taken", lang, roster)
