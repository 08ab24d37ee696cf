"""``kpilearn class status``: how far an assignment is."""

from __future__ import annotations

from collections.abc import Callable

from kpilearn import locale
from kpilearn.classroom.folder import Class
from kpilearn.classroom.grade import results


def status(place: Class, assignment: str, *, say: Callable[[str], None] = print) -> None:
    """Say how many have got it, handed it in, been graded and been answered, and who is missing."""
    ids = [each.id for each in place.learners]
    handed_in = set(place.handed_in(assignment))
    graded = {result["learner"] for result in results(place, assignment)}
    answered = {path.parent.parent.name for path in (place.root / "feedback").glob(f"*/{assignment}/{assignment}.html")}
    words = {
        "assignment": assignment,
        "released": locale.text("classroom.yes" if place.release(assignment).is_file() else "classroom.no"),
        "learners": len(ids),
        "handed_in": len(handed_in),
        "graded": len(graded & handed_in),
        "feedback": len(answered & handed_in),
        "missing": ", ".join(name for name in ids if name not in handed_in) or "-",
        "unknown": ", ".join(sorted(handed_in - set(ids))) or "-",
    }
    say(locale.text("classroom.status", **words))
