"""``kpilearn class feedback``: a page for each learner, in their language, that says what a check says, and no more."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from kpilearn import locale
from kpilearn.classroom import handin
from kpilearn.classroom import repair as repairing
from kpilearn.classroom.doctor import explained
from kpilearn.classroom.errors import disk_explained
from kpilearn.classroom.folder import Class
from kpilearn.classroom.grade import results
from kpilearn.classroom.gradebook import Book, Marked
from kpilearn.classroom.handin import Cell, HandIn, Repair
from kpilearn.classroom.page import page
from kpilearn.classroom.repair import Assignment
from kpilearn.classroom.speaking import speaking
from kpilearn.files import write_whole
from kpilearn.locale import KpiError

ICONS = {"right": "✓", "near": "≈", "idea": "!", "wrong": "↻", "unreadable": "?", "not_attempted": "…", "manual": "✎"}
_HEADING = re.compile(r"^#+\s*(.+)$", re.MULTILINE)
_ESCAPES = re.compile(r"\x1b\[[0-9;]*m")
_LONGEST_OUTPUT = 4_000


@disk_explained()
def feedback(place: Class, assignment: str, *, say: Callable[[str], None] = print) -> int:
    """Write the page of everybody who has been graded, where nbgrader keeps feedback; return how many."""
    release = handin.parse(place.released(assignment), assignment)
    against, titles = repairing.assignment(assignment, release), headings(release)
    heading = title(release, assignment)
    found = results(place, assignment)
    with Book(place) as book:
        marks = book.marks(assignment)
    for result in found:
        with speaking("en" if result["lang"] == "en" else "ja"):
            made = _page(place, against, result, marks.get(result["learner"], {}), heading, titles)
        write_whole(place.root / "feedback" / result["learner"] / assignment / f"{assignment}.html", made)
    say(locale.text("classroom.feedback_done", count=len(found), folder=place.root / "feedback"))
    return len(found)


def _page(
    place: Class,
    against: Assignment,
    result: Mapping[str, Any],
    marks: Mapping[str, Marked],
    heading: str,
    titles: Mapping[str, str],
) -> str:
    cells = graded_cells(place, against.name, result["learner"])
    answers = {piece.name: piece.id for piece in against.pieces if piece.part == "answer"}
    answers |= {piece.id: piece.id for piece in against.pieces if piece.part == "memo"}
    questions = []
    for entry in result["questions"]:
        mark = marks.get(entry["id"])
        answer = answers.get(entry["name"], "")
        cell = cells.get(answer, {})
        comment = marks[answer].comment if answer in marks else ""
        questions.append(
            {
                "title": titles.get(entry["id"], entry["name"]),
                "state": entry["state"],
                "state_word": state_word("marked" if mark and mark.by_hand else entry["state"]),
                "icon": ICONS[entry["state"]],
                "message": entry.get("message", ""),
                "points": "–" if mark and mark.waits else f"{mark.points if mark else entry['points'] or 0:g}",
                "out_of": f"{mark.out_of if mark else entry.get('out_of', 0):g}",
                "comment": comment or (mark.comment if mark else ""),
                "source": cell.get("source", ""),
                "outputs": _outputs(cell),
            }
        )
    who = next((each for each in place.learners if each.id == result["learner"]), None)
    return page(
        "feedback",
        title=heading,
        who=who.called if who else result["learner"],
        points=f"{sum(mark.points for mark in marks.values()):g}",
        out_of=f"{sum(mark.out_of for mark in marks.values()):g}",
        problem=_problem(result),
        repairs=list(explained(Repair(**each) for each in result["repairs"])),
        questions=[] if result["problem"] else questions,
    )


def _problem(result: Mapping[str, Any]) -> str:
    return str(KpiError(result["problem"]["key"], **result["problem"]["values"])) if result["problem"] else ""


def state_word(state: str) -> str:
    """Return what a state is called; "manual" and "marked" are those of what a person grades."""
    return locale.text(f"{'classroom' if state in ('manual', 'marked') else 'check'}.state_{state}")


def title(release: HandIn, name: str) -> str:
    """Return the first heading of an assignment, which has its number too, or its name if there is none."""
    prose = (cell["source"] for cell in release.cells if cell["cell_type"] == "markdown")
    return next((found[1].strip() for text in prose if (found := _HEADING.search(text))), name)


def headings(release: HandIn) -> dict[str, str]:
    """Return what stands above each check: the first heading of the last prose before it."""
    titles, heading = {}, ""
    for cell in release.cells:
        if cell["cell_type"] == "markdown" and (found := _HEADING.search(cell["source"])):
            heading = found[1].strip()
        told = cell["metadata"].get("nbgrader", {})
        if told.get("grade"):
            titles[told["grade_id"]] = heading
    return titles


def graded_cells(place: Class, assignment: str, learner: str) -> dict[str, Cell]:
    """Return the cells of a graded notebook by their ids; none if nothing could be run."""
    try:
        notebook = json.loads(place.autograded(assignment, learner).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return {cell["id"]: cell for cell in notebook["cells"]}


def _outputs(cell: Mapping[str, Any]) -> list[str]:
    found = []
    for output in cell.get("outputs", []):
        if output["output_type"] == "error":
            text = "\n".join(output["traceback"])
        else:
            text = output.get("text") or output.get("data", {}).get("text/plain", "")
        text = _ESCAPES.sub("", text)
        found.append(text if len(text) <= _LONGEST_OUTPUT else text[:_LONGEST_OUTPUT] + " …")
    return found
