"""Every assignment under nbgrader's own hands: it takes the sources, and gives the points that our grader gives."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

import atlas
import nbformat
import pytest
import stock

from kpilearn.classroom.folder import Class
from kpilearn.classroom.grade import grade
from kpilearn.classroom.setup import new, release
from kpilearn.locale import LANGUAGES, Language

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not hasattr(os, "fork"), reason="the sealed grader forks")]

LEARNER = "sato"


def of_language(lang: Language) -> list[atlas.Assignment]:
    """Return the assignments tried in this language, every other one: the build runs every solution in both."""
    return atlas.assignments()[LANGUAGES.index(lang) :: len(LANGUAGES)]


def answers(each: atlas.Assignment) -> tuple[dict[str, str], dict[str, float]]:
    """Return what the learner writes, and what it is worth: right ways, then wrong ideas and nothing in turn.

    A right way may build on an earlier answer, so the right ones come first. That a notebook with nothing but right
    answers gets all points is what ``nbgrader validate`` says of the solution.
    """
    names = list(each.right)
    done, rest = names[: len(names) // 2], names[len(names) // 2 :]
    right = {name: each.right[name][1 - at % 2] for at, name in enumerate(done)}
    ideas = {name: next(iter(each.wrong[name].values())) for name in rest[::2]}
    worth = {question.name: (question.points or 0.0) * (question.name in right) for question in each.key()[0].questions}
    return right | ideas, worth


def hand_in(place: Class, name: str, written: Mapping[str, str]) -> None:
    given = place.release(name)
    notebook = nbformat.read(given, as_version=4)
    stock.write_in(notebook, written, memo="待ちます。")
    folder = place.submitted(name, LEARNER)
    shutil.copytree(given.parent, folder)
    nbformat.write(notebook, folder / given.name)


def files(folder: Path) -> dict[str, bytes]:
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in found.items()}


def test_nbgrader_gives_the_points_that_ours_gives(lang: Language, tmp_path: Path) -> None:
    roster = tmp_path / "roster.csv"
    roster.write_text(f"id,last_name,first_name,email,lang\n{LEARNER},,,,\n", "utf-8")
    ours, theirs = (new(tmp_path / which, lang, roster, say=lambda _: None) for which in ("ours", "theirs"))
    every = {each.name: answers(each) for each in of_language(lang)}
    stock.nbgrader_in_one(theirs.root, "generate", every, lang)
    for name, (written, _) in every.items():
        release(ours, name, say=lambda _: None)
        assert files(theirs.release(name).parent) == files(ours.release(name).parent)
        for place in (ours, theirs):
            hand_in(place, name, written)
        grade(ours, name, say=lambda _: None)
    stock.nbgrader_in_one(theirs.root, "autograde", every, lang)
    for name, (_, worth) in every.items():
        found = stock.rows(ours.database, name)
        assert stock.rows(theirs.database, name) == found
        cells = stock.graded_cells(nbformat.read(ours.release(name), as_version=4))
        assert {question: found[LEARNER, cell][0] for question, cell in cells.items()} == worth


def test_nbgrader_finds_every_solution_valid(lang: Language, tmp_path: Path) -> None:
    names = [each.name for each in of_language(lang)]
    for name in names:
        shutil.copytree(atlas.ROOT / "solutions" / lang / name, tmp_path / "source" / name)
    shutil.copy(atlas.ROOT / "nbgrader_config.py", tmp_path)
    stock.nbgrader_in_one(tmp_path, "validate", names, lang)
