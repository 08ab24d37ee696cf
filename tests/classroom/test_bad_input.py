"""What an instructor mistypes: each time a sentence that says what to do, in both languages, and nothing is lost."""

import json
import os
import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path

import kit
import pytest

from kpilearn import cli, locale
from kpilearn.classroom.folder import Class

pytestmark = [
    pytest.mark.usefixtures("warm_sandbox"),
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="the sealed grader forks"),
]

Say = Callable[..., str]
STEPS = (["collect", "--from", "."], ["grade"], ["feedback"], ["report"])


@pytest.fixture
def say(lang: locale.Language, capsys: pytest.CaptureFixture[str]) -> Say:
    """Run a command that must fail, as its user types it; return what it says."""

    def run(*command: object, code: int = 2) -> str:
        assert cli.main([*map(str, command), "--lang", lang]) == code
        said = capsys.readouterr()
        return said.err if code == 2 else said.out

    return run


def message(key: str, **values: object) -> str:
    return locale.text(f"classroom.{key}", **values)


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (None, "roster_missing"),
        ("", "roster_empty"),
        ("id,last_name\n", "roster_empty"),
        ("name,mail\nAda,ada@example.com\n", "roster_no_id"),
        ("id\nada\nada\n", "roster_twice"),
        ("id,last_name\n,Ada\n", "roster_row_without_id"),
        ("id,lang\nada,fr\n", "roster_lang"),
        ("id\n../ada\n", "bad_id"),
    ],
)
def test_a_roster_that_will_not_do(tmp_path: Path, say: Say, content: str | None, key: str) -> None:
    roster = tmp_path / "roster.csv"
    if content is not None:
        roster.write_text(content, "utf-8")
    told = {"file": roster, "ids": "ada", "row": "Ada", "id": "../ada" if key == "bad_id" else "ada", "lang": "fr"}
    assert say("class", "new", tmp_path / "class", "--roster", roster).strip() == message(key, **told)
    assert not (tmp_path / "class").exists()


def test_a_folder_that_is_a_file(tmp_path: Path, say: Say) -> None:
    roster = tmp_path / "roster.csv"
    roster.write_text("id\nada\n", "utf-8")
    said = say("class", "new", roster, "--roster", roster)
    assert said.strip() == message("folder_taken", folder=roster)
    assert roster.read_text("utf-8") == "id\nada\n"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Class:
    place = kit.make(tmp_path_factory.mktemp("made"), ["ada", "ben"])
    (place.root / "source" / "10_other").mkdir()
    return place


def test_which_assignment(made: Class, say: Say) -> None:
    known = f"{kit.NAME}, 10_other"
    assert say("class", "report", "--dir", made.root).strip() == message("name_an_assignment", known=known)
    said = say("class", "status", "99_none", "--dir", made.root)
    assert said.strip() == message("which_assignment", name="99_none", known=known)


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step[0])
def test_what_is_not_released_yet(made: Class, say: Say, step: list[str]) -> None:
    said = say("class", step[0], "10_other", "--dir", made.root, *step[1:])
    assert said.strip() == message("not_released", assignment="10_other")


def test_options_that_cannot_be(made: Class, say: Say, tmp_path: Path) -> None:
    here = ("--dir", made.root)
    for given in ("-3", "0", "soon", "inf", "nan"):
        assert message("not_seconds", given=given) in say("class", "grade", kit.NAME, f"--seconds={given}", *here)
    collect = ("class", "collect", kit.NAME, *here, "--from")
    assert message("not_a_pair", given="x") in say(*collect, tmp_path, "--match", "x")
    assert message("no_inbox", folder=tmp_path / "none") in say(*collect, tmp_path / "none")
    assert message("not_handed_in", ids="zoe", assignment=kit.NAME) in say(
        "class", "grade", kit.NAME, "--only", "zoe", *here
    )
    said = say(*collect, tmp_path, "--match", "x.ipynb=ada", code=1)
    assert message("collect_no_such_file", file="x.ipynb") in said


def test_a_lesson_is_not_taken_for_its_assignment(made: Class, say: Say, tmp_path: Path) -> None:
    notebook = kit.released(made)
    lesson = {**notebook, "cells": [cell for cell in notebook["cells"] if cell["id"] in ("begin", "q-rate")]}
    for cell in lesson["cells"]:
        cell["metadata"] = {}
    (tmp_path / "ada.ipynb").write_text(json.dumps(lesson), "utf-8")
    said = say("class", "collect", kit.NAME, "--dir", made.root, "--from", tmp_path, code=0)
    assert message("collect_other", file="ada.ipynb") in said


def test_a_gradebook_that_another_program_holds(made: Class, say: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    impatient = partial(sqlite3.dbapi2.connect, timeout=0.1)  # it waits five seconds else, each time
    monkeypatch.setattr(sqlite3.dbapi2, "connect", impatient)
    with sqlite3.connect(made.root / "gradebook.db", isolation_level=None) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        for step in ("release", "grade", "feedback", "report"):
            said = say("class", step, kit.NAME, "--dir", made.root)
            assert said.strip() == message("database_locked"), step
        lock.execute("ROLLBACK")
    lock.close()


def test_a_gradebook_that_is_none(made: Class, say: Say) -> None:
    book = made.root / "gradebook.db"
    kept = book.read_bytes()
    try:
        book.write_bytes(b"no database" * 100)
        for step in ("release", "grade", "feedback", "report"):
            said = say("class", step, kit.NAME, "--dir", made.root)
            assert said.startswith(message("database", reason="\0").partition("\0")[0]), step
    finally:
        book.write_bytes(kept)
