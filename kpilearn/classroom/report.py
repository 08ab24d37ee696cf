"""``kpilearn class report``: the class on one page, and its grades as a table for an LMS."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from unicodedata import normalize

from nbgrader.plugins import CsvExportPlugin

from kpilearn import locale
from kpilearn.classroom import handin, judging, likeness
from kpilearn.classroom import repair as repairing
from kpilearn.classroom.doctor import explained
from kpilearn.classroom.errors import disk_explained
from kpilearn.classroom.feedback import graded_cells, headings, state_word, title
from kpilearn.classroom.folder import Class
from kpilearn.classroom.grade import results
from kpilearn.classroom.gradebook import Book
from kpilearn.classroom.handin import Repair
from kpilearn.classroom.page import page
from kpilearn.classroom.speaking import speaking
from kpilearn.files import write_whole
from kpilearn.locale import KpiError

PASS = 0.8
# What share of the class has one idea: from where a talk with all pays, and the minutes for it. Below: with each.
_TALKS = ((0.5, 10), (0.25, 5), (0.1, 2))
_UNSETTLED = ("wrong", "near", "unreadable", "not_attempted", "manual")


@disk_explained()
def report(place: Class, assignment: str, *, say: Callable[[str], None] = print) -> None:
    """Write ``reports/<assignment>.html`` and ``.csv`` (nbgrader's own export)."""
    found = results(place, assignment)
    release = handin.parse(place.released(assignment), assignment)
    against = repairing.assignment(assignment, release)
    with Book(place) as book:
        totals = book.totals(assignment)
        target = place.root / "reports" / f"{assignment}.csv"
        target.parent.mkdir(exist_ok=True)
        CsvExportPlugin(to=str(target), assignment=[assignment]).export(book.nbgrader)
    titles = headings(release)
    questions = judging.sealed_key(place.key(assignment), assignment)[1]["questions"]
    answers = _answers(place, against, found)
    released = {piece.id: piece.cell["source"] for piece in against.pieces}
    with speaking(place.lang):
        made = page(
            "report",
            title=title(release, assignment),
            handed_in=len(found),
            learners=len(place.learners),
            passed=sum(points >= PASS * most for points, most in totals.values() if most),
            mean=f"{sum(points for points, _ in totals.values()) / len(totals):.1f}" if totals else "-",
            out_of=f"{max((most for _, most in totals.values()), default=0):g}",
            missing=[each.id for each in place.learners if each.id not in {result["learner"] for result in found}],
            scores=_scores(totals),
            questions=[_question(entry, found, titles, questions) for entry in _order(found)],
            pairs=likeness.pairs(answers, released),
            foreign=_foreign(place, found),
            other_data=_other_data(place, found),
            remarks=[each for each in map(_remarks, found) if each["lines"]],
        )
    write_whole(target.with_suffix(".html"), made)
    say(locale.text("classroom.report_done", page=target.with_suffix(".html"), table=target))


def _order(found: Sequence[Mapping[str, Any]]) -> list[tuple[str, str]]:
    """Return the questions in order: id of the check and name."""
    return list(dict.fromkeys((entry["id"], entry["name"]) for result in found for entry in result["questions"]))


def _scores(totals: Mapping[str, tuple[float, float]]) -> list[dict[str, Any]]:
    return [
        {"id": name, "points": f"{points:g}", "share": round(100 * points / most) if most else 0}
        for name, (points, most) in sorted(totals.items())
    ]


def _question(
    entry: tuple[str, str],
    found: Sequence[Mapping[str, Any]],
    titles: Mapping[str, str],
    questions: Mapping[str, judging.Question],
) -> dict[str, Any]:
    """Return a question's row: how many are right, which wrong ideas there are, and the minutes they ask for."""
    key, name = entry
    own = [each for result in found for each in result["questions"] if each["id"] == key]
    ideas = Counter(each["idea"] for each in own if each["state"] == "idea")
    messages = {idea["name"]: idea["message"] for idea in questions[name]["ideas"]} if name in questions else {}
    rows = [
        {
            "name": idea,
            "message": (messages.get(idea) or {}).get(locale.language(), ""),
            "count": count,
            "share": round(100 * count / len(own)),
            "minutes": _minutes(count / len(own)),
        }
        for idea, count in ideas.most_common()
    ]
    states = Counter(each["state"] for each in own)
    return {
        "title": titles.get(key, name),
        "name": name,
        "by_hand": "manual" in states,
        "right": states["right"],
        "share": round(100 * states["right"] / len(own)),
        "ideas": rows,
        "others": [(state_word(state), states[state]) for state in _UNSETTLED if states[state]],
        "minutes": sum(row["minutes"] for row in rows),
    }


def _minutes(share: float) -> int:
    return next((minutes for least, minutes in _TALKS if share >= least), 0)


def _answers(
    place: Class, against: repairing.Assignment, results_: Sequence[Mapping[str, Any]]
) -> dict[str, dict[str, str]]:
    """Return everybody's answers by cell, without those that are a named idea: these are common by nature."""
    answers = {piece.id: piece.name for piece in against.pieces if piece.part == "answer"}
    found = {}
    for result in results_:
        ideas = {entry["name"] for entry in result["questions"] if entry["state"] == "idea"}
        cells = graded_cells(place, against.name, result["learner"])
        found[result["learner"]] = {
            key: cells[key]["source"] for key, name in answers.items() if key in cells and name not in ideas
        }
    return found


def _foreign(place: Class, found: Sequence[Mapping[str, Any]]) -> list[tuple[str, str]]:
    """Return who handed in a notebook that was packed for somebody else."""
    marks = [(result["learner"], result.get("packed_for")) for result in found]
    known = {each.id for each in place.learners}
    return [(learner, mark) for learner, mark in marks if mark and mark != learner and mark in known]


def _other_data(place: Class, found: Sequence[Mapping[str, Any]]) -> list[tuple[str, str]]:
    """Return who handed in a notebook that was on the data of another."""
    known = {normalize("NFKC", each.id): each.id for each in place.learners}
    said = [(result["learner"], each) for result in found for each in result["repairs"]]
    return [(learner, known.get(each["cell"], each["cell"])) for learner, each in said if each["kind"] == "data_other"]


def _remarks(result: Mapping[str, Any]) -> dict[str, Any]:
    lines = []
    if result["problem"]:
        lines.append(str(KpiError(result["problem"]["key"], **result["problem"]["values"])))
    lines += explained(Repair(**each) for each in result["repairs"])
    for each in result["troubles"]:
        lines.append(f"{each['cell']}: {locale.text('classroom.cell_' + each['kind'])}")
    for each in result["flags"]:
        lines.append(f"{each['cell']}: {locale.text('classroom.flag_' + each['kind'])} – `{each['line']}`")
    return {"id": result["learner"], "lines": lines}
