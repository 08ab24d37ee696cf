"""``kl.check``, ``kl.hint``, ``kl.solution``: what a learner asks about their own answer."""

from __future__ import annotations

import difflib
import html
import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from kpilearn import locale
from kpilearn.locale import KpiError
from kpilearn.notebook import progress, sealed, session
from kpilearn.notebook.grid import Atom
from kpilearn.notebook.reading import NotAttemptedError, UnreadableError, read

State = Literal["not_attempted", "unreadable", "idea", "near", "wrong", "unjudged", "so_far", "right"]

# Icon and colour of a card's edge by state; the word beside the icon carries the meaning.
_LOOKS = {
    "right": ("✓", "#2e8b57"),
    "near": ("≈", "#b7791f"),
    "idea": ("!", "#b7791f"),
    "wrong": ("↻", "#b7791f"),
    "unreadable": ("?", "#3b7dd8"),
    "unjudged": ("→", "#3b7dd8"),
    "so_far": ("→", "#2e8b57"),
    "not_attempted": ("…", "#808080"),
    "note": ("i", "#3b7dd8"),
}
# What a learner's number must be multiplied with to be right, and the message that explains it.
_NEAR_MISSES = (
    (0.01, "check.near_percent"),
    (100.0, "check.near_ratio"),
    (0.001, "check.near_thousand"),
    (1000.0, "check.near_thousandth"),
    (0.0001, "check.near_man"),
    (10_000.0, "check.near_man_part"),
    (-1.0, "check.near_sign"),
)
_MISSING = object()


class UnknownQuestionError(KpiError):
    """The notebook has no question of that name."""


@dataclass(frozen=True)
class Outcome:
    """What a check found: the state, the sentence about it, and the name of the wrong idea if one was recognised."""

    state: State
    message: str
    idea: str | None = None


@dataclass(frozen=True, repr=False)
class Card:
    """A short message in a frame; plain text where there is no HTML."""

    look: str
    title: str
    message: str
    code: str = ""
    foot: str = ""

    def __repr__(self) -> str:
        parts = [f"{_LOOKS[self.look][0]} {self.title}", self.message, self.code, self.foot]
        return "\n".join(part for part in parts if part)

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        return {"text/plain": repr(self), "text/html": self.as_html()}

    def as_html(self) -> str:
        """Return the card; all that it says is text, whatever a learner's data holds."""
        icon, colour = _LOOKS[self.look]
        body = "".join(f'<p style="margin:.3em 0 0">{_inline(part)}</p>' for part in (self.message,) if part)
        if self.code:
            body += f'<pre style="margin:.5em 0 0;white-space:pre-wrap"><code>{html.escape(self.code)}</code></pre>'
        if self.foot:
            body += f'<p style="margin:.3em 0 0;font-size:.92em">{_inline(self.foot)}</p>'
        return (
            f'<div role="status" lang="{locale.language()}" style="border-left:.3em solid {colour};'
            f'padding:.4em .8em;margin:.2em 0;max-width:46em;line-height:1.6">'
            f'<strong><span aria-hidden="true">{icon}</span> {_inline(self.title)}</strong>{body}</div>'
        )


@dataclass(frozen=True, repr=False)
class Verdict(Card):
    """A check's outcome, as a lesson shows it.

    In an assignment its plain text is the points, a bare number: that is how nbgrader's own ``autograde`` reads partial
    credit from a graded cell (``nbgrader.utils.determine_grade``).
    """

    outcome: Outcome = Outcome("not_attempted", "")
    points: float | None = None
    out_of: float | None = None

    @property
    def state(self) -> State:
        """One of the states of a check."""
        return self.outcome.state

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        plain = repr(self) if self.points is None else f"{self.points:g}"
        return {"text/plain": plain, "text/html": self.as_html()}


def check(name: str, value: object = _MISSING) -> Verdict:
    """Compare the learner's variable ``name`` (or ``value``) with the sealed answer.

    Raises
    ------
    UnknownQuestionError, kpilearn.notebook.sealed.SealedError, kpilearn.notebook.session.NotBegunError
        There is nothing to compare with.
    """
    here = session.current()
    question = _question(name)
    if value is _MISSING and name not in here.namespace:
        outcome = Outcome("not_attempted", locale.text("check.missing", name=name))
    else:
        found = here.namespace[name] if value is _MISSING else value
        outcome = judge(question, name, found, here.checks["rounds"])
    if outcome.state != "not_attempted":
        here.tried.add(name)
        # Who studies alone has no grader: as far as this copy can tell, the question is done.
        progress.record(f"check/{name}", "right" if outcome.state in ("right", "so_far") else "tried")
    return _verdict(name, question, outcome)


def hint(name: str) -> Card:
    """Show one more hint at each call."""
    hints = _question(name)["hints"]
    if not hints:
        return Card("note", locale.text("check.hint_none"), locale.text("check.hint_none_why"))
    here = session.current()
    here.hints[name] = number = min(here.hints[name] + 1, len(hints))
    more = "more" if number < len(hints) else f"last_{here.checks['kind']}"
    title = locale.text("check.hint_title", number=number, count=len(hints))
    return Card("note", title, _in_language(hints[number - 1]), foot=locale.text(f"check.hint_{more}", name=name))


def solution(name: str) -> Card:
    """Show a lesson's solution once the learner has tried; an assignment's is not in their copy."""
    question = _question(name)
    if session.current().checks["kind"] == "assignment":
        return Card("note", locale.text("check.solution_none"), locale.text("check.solution_assignment"))
    if question["solution"] is None:
        return Card("note", locale.text("check.solution_none"), locale.text("check.hint_none_why"))
    if name not in session.current().tried and progress.find(f"check/{name}") is None:
        return Card("note", locale.text("check.solution_later"), locale.text("check.solution_try", name=name))
    title = locale.text("check.solution_title", name=name)
    return Card("note", title, "", code=sealed.unpack(_in_language(question["solution"])))


def judge(question: Mapping[str, Any], name: str, value: object, rounds: int) -> Outcome:
    """Return what a sealed question (see :func:`kpilearn.notebook.sealed.seal`) says to ``value``.

    Never raises and never runs code of the value's own class, except a function that is the answer itself.
    """
    return judge_readings(question, name, Readings(value), rounds)


def judge_readings(question: Mapping[str, Any], name: str, readings: Readings, rounds: int) -> Outcome:
    """Do what :func:`judge` does with a value that is read already: a grader reads it in another process."""
    opened = next((lock for lock in question["right"] if readings.open(lock, rounds)), None)
    if opened is not None:
        return _right(question, opened)
    for idea in question["ideas"]:
        if readings.open(idea["lock"], rounds):
            return Outcome("idea", _in_language(idea["message"]), idea["name"])
    first = question["right"][0]
    try:
        atoms = readings.of(first)
    except NotAttemptedError:
        return Outcome("not_attempted", locale.text("check.blank", name=name))
    except UnreadableError as trouble:
        return Outcome("unreadable", str(trouble))
    if "rule" in first and first["rule"] is None:
        return Outcome("unjudged", locale.text("check.unjudged"))
    near = _near_miss(question, first, atoms, rounds)
    if near:
        return Outcome("near", locale.text(near))
    return Outcome("wrong", _parts(first, atoms, rounds) or locale.text("check.wrong_message"))


def _right(question: Mapping[str, Any], lock: Mapping[str, Any]) -> Outcome:
    said = _in_language(question["right_message"])
    if lock["form"].get("hidden", ()) is None:  # withheld from a learner's copy
        return Outcome("so_far", " ".join(filter(None, [said, locale.text("check.so_far")])))
    return Outcome("right", said or locale.text("check.right_message"))


class Readings:
    """A learner's value as each kind of answer reads it, read once."""

    def __init__(self, value: object) -> None:
        self._value = value
        self._known: dict[str, list[Atom] | UnreadableError] = {}

    def of(self, lock: Mapping[str, Any]) -> list[Atom]:
        """Return the atoms, or raise UnreadableError or NotAttemptedError."""
        reader = json.dumps([lock["kind"], lock["form"]])
        if reader not in self._known:
            try:
                self._known[reader] = read(self._value, lock["kind"], lock["form"])
            except UnreadableError as trouble:
                self._known[reader] = trouble
        atoms = self._known[reader]
        if isinstance(atoms, UnreadableError):
            raise atoms
        return atoms

    def open(self, lock: Mapping[str, Any], rounds: int) -> bool:
        """Return whether the value can be read for this lock, and opens it."""
        try:
            return sealed.opens(lock, self.of(lock), rounds)
        except (UnreadableError, NotAttemptedError):
            return False


def _near_miss(question: Mapping[str, Any], lock: Mapping[str, Any], atoms: Sequence[Atom], rounds: int) -> str | None:
    """Return the key of the message for a number that only misses its unit, sign or digits."""
    value = atoms[0] if lock["kind"] == "number" else None
    if type(value) is not float:
        return None
    for factor, key in _NEAR_MISSES:
        if math.isfinite(value * factor) and any(
            sealed.opens(right, [value * factor], rounds) for right in question["right"]
        ):
            return key
    if any(sealed.opens(short, [value], rounds) for short in question["rounded"]):
        return "check.near_rounded"
    return None


def _parts(lock: Mapping[str, Any], atoms: Sequence[Atom], rounds: int) -> str | None:
    """Return which parts of an answer are right already."""
    sections = lock["sections"]
    if not sections or len(atoms) != len(lock["marks"]):
        return None
    wrong = [
        name
        for name, section in sections.items()
        if not sealed.opens(section, [atoms[at] for at in section["at"]], rounds)
    ]
    values = {
        "right": len(sections) - len(wrong),
        "count": len(sections),
        "names": ", ".join(f"`{n}`" for n in wrong[:5]),
    }
    if not wrong and lock["form"].get("hidden"):
        return locale.text("check.only_so_far")
    return locale.text(f"check.parts_{lock['kind']}", **values) if wrong else None


def _verdict(name: str, question: Mapping[str, Any], outcome: Outcome) -> Verdict:
    return verdict(name, question, outcome, graded=session.current().checks["kind"] == "assignment")


def verdict(name: str, question: Mapping[str, Any], outcome: Outcome, *, graded: bool) -> Verdict:
    """Return what a lesson, or with ``graded`` an assignment, shows of an outcome."""
    out_of = question["points"] if graded else None
    points = None if out_of is None else (out_of if outcome.state == "right" else 0.0)
    feet = [progress.notice() or ""]
    if outcome.state not in ("right", "so_far") and question["hints"]:
        feet.insert(0, locale.text("check.ask_hint", name=name))
    if points is not None:
        key = "check.points_later" if outcome.state in ("unjudged", "so_far") else "check.points"
        feet.insert(0, locale.text(key, points=f"{points:g}", out_of=f"{out_of:g}"))
    title = locale.text("check.title", state=locale.text(f"check.state_{outcome.state}"), name=name)
    foot = " ".join(foot for foot in feet if foot)
    return Verdict(outcome.state, title, outcome.message, foot=foot, outcome=outcome, points=points, out_of=out_of)


def _question(name: str) -> Mapping[str, Any]:
    questions: Mapping[str, Mapping[str, Any]] = session.current().checks["questions"]
    if name not in questions:
        near = difflib.get_close_matches(str(name), questions, n=1, cutoff=0) or [""]
        raise UnknownQuestionError("check.unknown_question", name=name, near=near[0])
    return questions[name]


def _in_language(words: Mapping[str, str] | None) -> str:
    return "" if words is None else words[locale.language()]


def _inline(text: str) -> str:
    """Return text as HTML, `so` as code."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(text))
