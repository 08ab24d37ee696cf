"""``kpilearn class status``: how far an assignment is."""

from __future__ import annotations

from collections.abc import Callable

from kpilearn import locale
from kpilearn.classroom import personal
from kpilearn.classroom.folder import Class
from kpilearn.classroom.grade import results
from kpilearn.classroom.gradebook import Book


def status(place: Class, assignment: str, *, say: Callable[[str], None] = print) -> None:
    """Say how many have handed it in, been graded and been answered, what waits for a person, and who is missing."""
    ids = [each.id for each in place.learners]
    handed_in = set(place.handed_in(assignment))
    graded = {result["learner"] for result in results(place, assignment)}
    answered = {path.parent.parent.name for path in (place.root / "feedback").glob(f"*/{assignment}/{assignment}.html")}
    with Book(place) as book:
        waiting = book.waiting(assignment) if graded else 0
    words = {
        "assignment": assignment,
        "released": locale.text("classroom.yes" if place.release(assignment).is_file() else "classroom.no"),
        "data": locale.text(f"classroom.data_{'own' if personal.is_personal(place, assignment) else 'same'}"),
        "learners": len(ids),
        "handed_in": len(handed_in),
        "graded": len(graded & handed_in),
        "waiting": waiting,
        "feedback": len(answered & handed_in),
        "missing": ", ".join(name for name in ids if name not in handed_in) or "-",
        "unknown": ", ".join(sorted(handed_in - set(ids))) or "-",
    }
    say(locale.text("classroom.status", **words))
