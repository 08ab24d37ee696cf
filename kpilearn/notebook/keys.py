"""Answer keys as their authors write them, for those who hold them: the build, the grader, the tests.

A lesson's key is ``def key() -> Key``; its data are the standard ones. An assignment's is ``def key(data: Territory) ->
Key``: it takes every table from ``data.load`` and so gives the answers for each learner's data.
"""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

from kpilearn.datasets.territory import COURSE, STANDARD, Territory, territory
from kpilearn.notebook.answers import Key
from kpilearn.notebook.sealed import CollisionError, distinct, seal

MOST_DRAWS = 50


def of_lesson(file: Path) -> Key:
    """Return the key in a lesson's file."""
    found: Key = runpy.run_path(str(file))["key"]()
    return found


def of_assignment(file: Path, notebook: str, *, learner: str = STANDARD, course: str = COURSE) -> tuple[Key, Territory]:
    """Return the key in an assignment's file for a learner, and the territory that it is for.

    It is the first draw on which no two answers of a question are the same within their tolerances. All who hold the
    key come to the same one; a learner's notebook is told by the line ``repr(territory)``.

    Raises
    ------
    CollisionError
        There is none, or the standard data are such, which cannot be drawn anew.
    """
    make = runpy.run_path(str(file))["key"]
    for draw in range(MOST_DRAWS):
        data = territory(notebook, learner=learner, course=course, draw=draw)
        key: Key = make(data)
        try:
            distinct(key)
        except CollisionError:
            if data.is_standard or draw == MOST_DRAWS - 1:
                raise
        else:
            return key, data
    raise AssertionError("the last draw returns or raises")


def seal_for(
    file: Path, notebook: str, *, learner: str = STANDARD, course: str = COURSE
) -> tuple[Territory, dict[str, Any]]:
    """Return a learner's territory and what goes into their ``sealed.file_of(notebook, territory.code)``.

    Their notebook's cell ``data-source`` becomes ``f"data = {territory!r}"``.
    """
    key, data = of_assignment(file, notebook, learner=learner, course=course)
    return data, seal(key, notebook, learner=data.code)
