"""Stopped at any moment and started again, the grader ends where an undisturbed one does."""

import multiprocessing
import os
import random
import select
import shutil
import sqlite3
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import kit
import pytest

from kpilearn.classroom.errors import ClassError
from kpilearn.classroom.folder import Class
from kpilearn.classroom.grade import grade, read
from kpilearn.classroom.gradebook import Book

pytestmark = [
    pytest.mark.usefixtures("warm_sandbox"),
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="the sealed grader forks"),
]

LEARNERS = 12
KILLS = 20
# Each process that is killed is a fork of one that has imported everything: else most of the time goes into that.
_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(["kpilearn.classroom.grade"])


def _grade(root: Path, lines: Connection) -> None:
    grade(Class(root), kit.NAME, say=lines.send)


def _class(folder: Path) -> Class:
    place = kit.make(folder, [f"learner {number}" for number in range(LEARNERS)])
    names = list(kit.ANSWERS)
    for number in range(LEARNERS):
        answers = {name: kit.ANSWERS[name] for name in names[: number % (len(names) + 1)]}
        kit.hand_in(place, f"learner {number}", kit.answered(place, answers))
    return place


def _rows(place: Class) -> Any:
    """Everything in the gradebook but the random ids."""
    with Book(place) as book:
        found = book.nbgrader.assignment_submissions(kit.NAME)
        grades = [
            (each.student.id, str(each.timestamp), grade.name, grade.auto_score, grade.needs_manual_grade)
            for each in found
            for notebook in each.notebooks
            for grade in notebook.grades
        ]
        comments = [
            (each.student.id, comment.name, comment.auto_comment)
            for each in found
            for notebook in each.notebooks
            for comment in notebook.comments
        ]
    return sorted(grades), sorted(comments, key=str)


def _files(place: Class) -> dict[str, bytes]:
    """Everything that grading writes, but what a write that was cut off has left, and how long the cells took."""
    paths = [*(place.root / "autograded").rglob("[!.]*"), *(place.root / "results").rglob("[!.]*")]
    return {path.relative_to(place.root).as_posix(): _without_cpu(path) for path in paths if path.is_file()}


def _without_cpu(path: Path) -> bytes:
    return b"\n".join(line for line in path.read_bytes().split(b"\n") if not line.startswith(b' "cpu"'))


def _kill(place: Class, draw: random.Random) -> None:
    """Start the grader and end it without a warning, after some lines and a moment more."""
    lines, theirs = _FORKS.Pipe(duplex=False)
    process = _FORKS.Process(target=_grade, args=(place.root, theirs))
    process.start()
    theirs.close()
    with lines, suppress(EOFError):  # it had not so much to say
        for _ in range(draw.randrange(3)):
            lines.recv()
    select.select([], [], [], draw.random() * 0.5)
    process.kill()
    process.join()
    process.close()


def test_killed_at_random_moments(tmp_path: Path) -> None:
    place = _class(tmp_path / "one")
    shutil.copytree(tmp_path / "one", tmp_path / "two")
    other = Class(tmp_path / "two" / "class")
    grade(place, kit.NAME, say=lambda _: None)
    draw = random.Random(8)
    for _ in range(KILLS):
        _kill(other, draw)
    grade(other, kit.NAME, say=lambda _: None)
    assert _rows(other) == _rows(place)
    assert _files(other) == _files(place)


def test_a_locked_gradebook_is_said_and_nothing_is_lost(tmp_path: Path) -> None:
    place = _class(tmp_path)
    lock = sqlite3.connect(place.root / "gradebook.db", isolation_level=None)
    lock.execute("BEGIN EXCLUSIVE")
    with pytest.raises(ClassError) as caught:
        grade(place, kit.NAME, say=lambda _: None)
    assert caught.value.key == "classroom.database_locked"
    lock.close()
    grade(place, kit.NAME, say=lambda _: None)
    assert len(_rows(place)[0]) == LEARNERS * len(kit.ANSWERS)


def test_a_gradebook_locked_half_way_keeps_what_is_graded(tmp_path: Path) -> None:
    place = _class(tmp_path)
    lock = sqlite3.connect(place.root / "gradebook.db", isolation_level=None, check_same_thread=False)

    def say(line: str) -> None:
        if line.startswith("3/") and not lock.in_transaction:
            lock.execute("BEGIN EXCLUSIVE")

    with pytest.raises(ClassError):
        grade(place, kit.NAME, say=say)
    lock.close()
    kept = [name for name in place.handed_in(kit.NAME) if read(place, kit.NAME, name)]
    assert len(kept) >= 3
    summary = grade(place, kit.NAME, say=lambda _: None)
    assert summary.unchanged == len(kept)
    assert len(_rows(place)[0]) == LEARNERS * len(kit.ANSWERS)


def test_a_changed_hand_in_is_graded_again(tmp_path: Path) -> None:
    place = _class(tmp_path)
    grade(place, kit.NAME, say=lambda _: None)
    kit.hand_in(place, "learner 0", kit.answered(place))
    summary = grade(place, kit.NAME, say=lambda _: None)
    assert (summary.graded, summary.unchanged) == (1, LEARNERS - 1)
    with Book(place) as book:
        assert sum(filter(None, book.scores(kit.NAME)["learner 0"].values())) == 12


def test_points_given_by_hand_stay(tmp_path: Path) -> None:
    place = _class(tmp_path)
    grade(place, kit.NAME, say=lambda _: None)
    with Book(place) as book:
        found = book.nbgrader.find_grade("check-rate", kit.NAME, kit.NAME, "learner 0")
        found.manual_score = 1.5
        book.nbgrader.db.commit()
    grade(place, kit.NAME, again=True, say=lambda _: None)
    with Book(place) as book:
        found = book.nbgrader.find_grade("check-rate", kit.NAME, kit.NAME, "learner 0")
        assert (found.manual_score, found.score) == (1.5, 1.5)
