"""nbgrader's own commands, and submissions as learners make them from a released notebook."""

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from nbgrader.api import Gradebook

# Grade by grade: automatic points, points given by hand, and whether a person has still to look.
Rows = dict[tuple[str, str], tuple[float | None, float | None, bool]]


IN_ONE = Path(__file__).with_name("nbgrader_in_one.py")


def nbgrader(folder: Path, *arguments: str, lang: str = "ja") -> str:
    """Run one of nbgrader's commands in ``folder``; return what it says."""
    return _run(folder, ["-m", "nbgrader", *arguments], lang)


def nbgrader_in_one(folder: Path, step: str, names: Iterable[str], lang: str) -> str:
    """Run a step of ``nbgrader_in_one.py`` for these assignments in ``folder``; return what it says."""
    return _run(folder, [str(IN_ONE), step, *names], lang)


def _run(folder: Path, arguments: Sequence[str], lang: str) -> str:
    environment = {name: value for name, value in os.environ.items() if name != "KPILEARN_PROGRESS"}
    environment |= {"COURSE_LANG": lang, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run([sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def write_in(notebook: Any, answers: Mapping[str, str], memo: str = "") -> None:
    """Put code into the cells that these questions are answered in, and words into the memo; the others stay."""
    for before, cell in zip(notebook.cells, notebook.cells[1:], strict=False):
        asked = re.search(r'^kl\.check\("(\w+)"\)$', cell.source)
        if asked and asked[1] in answers:
            before.source = answers[asked[1]]
    for cell in notebook.cells:
        if memo and cell.cell_type == "markdown" and cell.metadata.get("nbgrader", {}).get("grade"):
            cell.source += f"\n\n{memo}"


def graded_cells(notebook: Any) -> dict[str, str]:
    """Return the grade_id of each question's graded cell."""
    cells = [cell for cell in notebook.cells if cell.metadata.get("nbgrader", {}).get("grade")]
    asked = {cell.metadata.nbgrader.grade_id: re.search(r'kl\.check\("(\w+)"\)', cell.source) for cell in cells}
    return {found[1]: cell for cell, found in asked.items() if found}


def rows(database: str, assignment: str) -> Rows:
    """Return all grades of an assignment in a gradebook, by learner and cell."""
    with Gradebook(database, "kpilearn") as book:
        return {
            (submission.student.id, grade.name): (grade.auto_score, grade.manual_score, bool(grade.needs_manual_grade))
            for submission in book.assignment_submissions(assignment)
            for notebook in submission.notebooks
            for grade in notebook.grades
        }
