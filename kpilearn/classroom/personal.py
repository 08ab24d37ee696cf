"""Assignments in which each learner has data of their own: made once, kept for grading, the same under nbgrader.

``personal/<assignment>/<id>.json`` holds what belongs to one learner. It is written whole and fits the answer key that
it was made from; what does not fit any more is made anew, so that a release that was stopped goes on, and somebody who
joins later is provided for.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict, dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from nbformat import NotebookNode
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import NbGraderPreprocessor

import kpilearn
from kpilearn import locale
from kpilearn.classroom import judging, territory_cell
from kpilearn.classroom.errors import ClassError
from kpilearn.classroom.folder import Class
from kpilearn.classroom.progress import Progress
from kpilearn.datasets.territory import STANDARD, territory
from kpilearn.files import write_whole
from kpilearn.notebook import keys
from kpilearn.notebook.sealed import Json, as_text, file_of


@dataclass(frozen=True)
class Own:
    """What one learner has of an assignment.

    Attributes
    ----------
    line
        The line of the notebook that chooses the data.
    code
        The territory's code, which names the learner's sealed checks.
    checks
        The sealed checks as the learner has them.
    answers
        The same with the rules of decisions, for those who grade; one round.
    """

    line: str
    code: str
    checks: Json
    answers: Json


def is_personal(place: Class, assignment: str) -> bool:
    """Return whether each learner has data of their own in an assignment."""
    return _folder(place, assignment).is_dir()


def own(place: Class, assignment: str, learner: str) -> Own | None:
    """Return what a learner has of a personal assignment, or None if the assignment is the same for all.

    Raises
    ------
    ClassError
        It had to be made, and the answer key cannot be used.
    """
    if not is_personal(place, assignment):
        return None
    return _kept(place, assignment, learner) or _make(place, assignment, learner)


def make_all(place: Class, assignment: str, learners: Sequence[str], say: Callable[[str], None]) -> None:
    """Make what is missing, in parallel: the checks are slow to seal so that they are slow to guess.

    Raises
    ------
    ClassError
        The answer key cannot be used, or a learner's id would stand for everybody's data.
    """
    if any(territory(assignment, learner=name).is_standard for name in learners):
        raise ClassError("classroom.personal_id", id=STANDARD)
    _folder(place, assignment).mkdir(parents=True, exist_ok=True)
    missing = [name for name in learners if _kept(place, assignment, name) is None]
    if not missing:
        return
    jobs = min(os.cpu_count() or 1, len(missing))
    say(locale.text("classroom.personal_begin", count=len(missing)))
    progress = Progress(len(missing), say)
    with ProcessPoolExecutor(jobs, get_context("spawn"), locale.use, (locale.language(),)) as pool:
        futures = {pool.submit(_make, place, assignment, name): name for name in missing}
        try:
            for future in as_completed(futures):
                future.result()
                progress.step(futures[future], locale.text("classroom.line_made"))
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def forget(place: Class, assignment: str) -> None:
    """Make an assignment the same for all again."""
    for path in _folder(place, assignment).glob("*"):
        path.unlink()
    if is_personal(place, assignment):
        _folder(place, assignment).rmdir()


class OwnData(NbGraderPreprocessor):  # type: ignore[misc]
    """Has ``nbgrader autograde`` judge a learner by their own data too, as ``kpilearn class grade`` does."""

    def preprocess(self, notebook: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Set the notebook's data, and put the sealed checks for them, with the rules, beside it."""
        told = resources["nbgrader"]
        courses: CourseDirectory = self.parent.parent.coursedir
        mine = own(Class(Path(courses.root)), told["assignment"], told["student"])
        if mine is None:
            return notebook, resources
        folder = Path(courses.format_path(courses.autograded_directory, told["student"], told["assignment"]))
        write_whole(folder / file_of(told["assignment"], mine.code), as_text(mine.answers))
        for cell in notebook.cells:
            if cell.get("id") == territory_cell.ID:
                cell.source = territory_cell.choosing(cell.source, mine.line)
        return notebook, resources


def _folder(place: Class, assignment: str) -> Path:
    return place.root / "personal" / assignment


def _file(place: Class, assignment: str, learner: str) -> Path:
    return _folder(place, assignment) / f"{learner}.json"


def _kept(place: Class, assignment: str, learner: str) -> Own | None:
    """Return what was made before, if it still fits the answer key."""
    try:
        found = json.loads(_file(place, assignment, learner).read_text("utf-8"))
        return Own(**found["own"]) if found["made_from"] == _source(place, assignment) else None
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _make(place: Class, assignment: str, learner: str) -> Own:
    file = place.key(assignment)
    with judging.key_explained(file):
        data, checks = keys.seal_for(file, assignment, learner=learner)
    _, answers = judging.sealed_key(file, assignment, learner)
    mine = Own(territory_cell.line_of(data), data.code, checks, answers)
    content = {"made_from": _source(place, assignment), "own": asdict(mine)}
    write_whole(_file(place, assignment, learner), json.dumps(content, ensure_ascii=False, sort_keys=True) + "\n")
    return mine


def _source(place: Class, assignment: str) -> str:
    """Return a sum of what a learner's answers are computed from."""
    key = place.key(assignment)
    content = key.read_bytes() if key.exists() else b""
    return hashlib.sha256(kpilearn.__version__.encode() + b"\0" + content).hexdigest()
