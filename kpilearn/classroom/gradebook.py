"""Results into nbgrader's gradebook, by one writer, a transaction each."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from types import TracebackType
from typing import Any, Self

from nbgrader.api import BaseCell, Gradebook, MissingEntry, SubmittedNotebook
from nbgrader.plugins import LateSubmissionPlugin
from nbgrader.utils import parse_utc
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from kpilearn.classroom.errors import ClassError
from kpilearn.classroom.folder import Class
from kpilearn.classroom.roster import Learner

COURSE = "kpilearn"


@dataclass(frozen=True)
class Marked:
    """What the gradebook says of a cell of somebody's: points, a person's comment, whether a person gave the points.

    ``waits``: whether a person still has to read it.
    """

    points: float = 0.0
    out_of: float = 0.0
    comment: str = ""
    by_hand: bool = False
    waits: bool = False


class Book:
    """The open gradebook of a class.

    Raises
    ------
    ClassError
        It cannot be opened or written: locked by another program, read-only, disk full. What it held is untouched.
    """

    def __init__(self, place: Class) -> None:
        logging.getLogger("alembic").setLevel(logging.WARNING)
        with _explained():
            self._book = Gradebook(place.database, COURSE)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self._book.close()

    def enrol(self, learner: Learner) -> None:
        """Add a learner, or bring what is known of them up to date."""
        known = {"first_name": learner.first_name, "last_name": learner.last_name, "email": learner.email}
        with self._transaction():
            self._book.update_or_create_student(learner.id, **{name: each or None for name, each in known.items()})

    def record(self, assignment: str, result: Mapping[str, Any]) -> bool:
        """Write a result; return whether anything changed.

        What a person has graded by hand stays, as under ``nbgrader autograde``: it is only marked for another look.
        """
        learner = result["learner"]
        with self._transaction():
            try:
                self._book.find_student(learner)
            except MissingEntry:
                self._book.add_student(learner)
            timestamp = None if result["timestamp"] is None else _parsed(result["timestamp"])
            submission = self._book.update_or_create_submission(assignment, learner, timestamp=timestamp)
            notebook = next(each for each in submission.notebooks if each.name == assignment)
            changed = _set_grades(notebook, result, self._names)
            changed |= _set_comments(notebook, result, self._names)
            notebook.late_submission_penalty = _penalty(learner, notebook, submission.total_seconds_late)
            self._book.db.commit()
        return changed

    @cached_property
    def _names(self) -> dict[str, str]:
        """The cells' names by their ids, read once: asked for one by one, they took most of a result's time."""
        return dict(self._book.db.query(BaseCell.id, BaseCell.name).all())

    def scores(self, assignment: str) -> dict[str, dict[str, float | None]]:
        """Return the automatic score of each graded cell by learner."""
        with self._transaction():
            return {
                submission.student.id: {
                    grade.name: grade.auto_score for notebook in submission.notebooks for grade in notebook.grades
                }
                for submission in self._book.assignment_submissions(assignment)
            }

    def marks(self, assignment: str) -> dict[str, dict[str, Marked]]:
        """Return points and comments, also those given by hand, by learner and cell."""
        found: dict[str, dict[str, Marked]] = {}
        with self._transaction():
            for submission in self._book.assignment_submissions(assignment):
                own = found.setdefault(submission.student.id, {})
                for notebook in submission.notebooks:
                    said = {comment.name: comment.manual_comment or "" for comment in notebook.comments}
                    own |= {name: Marked(comment=words) for name, words in said.items()}
                    for grade in notebook.grades:
                        by_hand, waits = grade.manual_score is not None, grade.needs_manual_grade
                        comment = said.get(grade.name, "")
                        own[grade.name] = Marked(grade.score or 0.0, grade.max_score, comment, by_hand, waits)
        return found

    def waiting(self, assignment: str) -> int:
        """Return how many cells a person still has to read and mark."""
        with self._transaction():
            found = self._book.assignment_submissions(assignment)
            grades = (grade for each in found for notebook in each.notebooks for grade in notebook.grades)
            return sum(grade.needs_manual_grade for grade in grades)

    def totals(self, assignment: str) -> dict[str, tuple[float, float]]:
        """Return points, also those given by hand, and the most there are, by learner."""
        with self._transaction():
            return {
                each.student.id: (each.score, each.max_score) for each in self._book.assignment_submissions(assignment)
            }

    @property
    def nbgrader(self) -> Gradebook:
        """The object of nbgrader itself, for its exporters."""
        return self._book

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        try:
            with _explained(), self._book.db.no_autoflush:
                yield
                self._book.db.expunge_all()  # a class of 500 takes no more memory, and each no more time, than one of 5
        except BaseException:
            self._book.db.rollback()
            raise


def _set_grades(notebook: SubmittedNotebook, result: Mapping[str, Any], names: Mapping[str, str]) -> bool:
    found = {entry["id"]: entry["points"] for entry in result["questions"]}
    changed = False
    for grade in notebook.grades:
        points = found.get(names[grade.cell_id], 0.0)
        by_hand = grade.manual_score is not None
        needed = points is None or by_hand
        if grade.auto_score == points and (by_hand or grade.needs_manual_grade == needed):
            continue
        grade.auto_score = points
        grade.needs_manual_grade = needed
        changed = True
    return changed


def _set_comments(notebook: SubmittedNotebook, result: Mapping[str, Any], names: Mapping[str, str]) -> bool:
    changed = False
    for comment in notebook.comments:
        said = result["comments"].get(names[comment.cell_id])
        if comment.auto_comment != said:
            comment.auto_comment = said
            changed = True
    return changed


def _penalty(learner: str, notebook: SubmittedNotebook, late: float) -> float | None:
    """Return what nbgrader's plugin takes off for lateness, within what there is."""
    if late <= 0:
        return None
    penalty = LateSubmissionPlugin().late_submission_penalty(learner, notebook.score, late)
    return None if penalty is None else min(max(penalty, 0.0), notebook.score)


def _parsed(timestamp: str) -> Any:
    try:
        return parse_utc(timestamp)
    except (ValueError, OverflowError):
        return None


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        locked = "locked" in str(error.orig)
        raise ClassError("classroom.database_locked" if locked else "classroom.database", reason=error.orig) from error
    except (SQLAlchemyError, MissingEntry) as error:
        raise ClassError("classroom.database", reason=error) from error
