"""Read a guide: ``instructor/NN_topic.py``, a source in both languages like a lesson's.

Its cells are told by their keys. Prose:

``goals``, ``prepare``, ``ask``, ``exercise``, ``board``, ``worksheet``
    The parts of the guide; the worksheet goes to the handout.
``wrong-QUESTION-IDEA``, ``said-NAME``
    How to answer a wrong idea that the lesson's own key has: of a question by its name, or a choice of a quiz, which
    the cell's first line quotes (``> Always a KPI``). What the lesson says to it comes from the key.
``slide-NAME``
    A slide: a heading, a few words, ``![](CELL)`` for a picture of the lesson, ``[words](lesson:CELL)`` for a place in
    it, and the speaker's notes below a line ``Note:``.

And one cell of code, ``plan``, with literals only:

``minutes``
    By section (a cell of the lesson with a heading, or ``exercise``), the minutes it gets in a workshop of 60 minutes
    on this lesson alone, in one of 120, and in a day of 360 minutes on the whole course.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kpilearn.build import pairs, source
from kpilearn.build.problems import Problem
from kpilearn.build.source import Cell, Source
from kpilearn.instructor.errors import InstructorError
from kpilearn.instructor.wrong_ideas import SAID
from kpilearn.locale import Language, text

FOLDER = "instructor"
PARTS = ("goals", "prepare", "ask", "exercise", "board", "worksheet")
WORKSHOPS = (60, 120)  # minutes of a workshop on one lesson
EXERCISE = "exercise"

_SLIDE, _WRONG = "slide-", ("wrong-", SAID)
_PICTURE = re.compile(r"^!\[\]\(([\w-]+)\)$", re.MULTILINE)
_PLACE = re.compile(r"\]\(lesson:([\w-]+)\)")

Words = Mapping[Language, str]


@dataclass(frozen=True)
class Slide:
    """A slide in one language: its title, its words and notes (Markdown), the lesson's cells with its pictures."""

    title: str
    words: str
    pictures: Sequence[str]
    notes: str


@dataclass(frozen=True)
class Guide:
    """What is written for the instructor of a lesson."""

    stem: str
    motto: Words
    parts: Mapping[str, Words]
    minutes: Mapping[str, tuple[int, int, int]]
    wrong: Mapping[str, Words]
    slides: Mapping[str, Words]

    def in_language(self, lang: Language) -> list[Slide]:
        """Return the slides in ``lang``."""
        return [_slide(words[lang]) for words in self.slides.values()]

    @property
    def day_minutes(self) -> int:
        """Return what the lesson gets of a day on the whole course."""
        return sum(share for _, _, share in self.minutes.values())


def stems(root: Path) -> list[str]:
    """Return the lessons that have a guide, in the order of the course."""
    return sorted(path.stem for path in (root / FOLDER).glob("[0-9]*_*.py"))


def read(root: Path, stem: str) -> Guide:
    """Return the guide of a lesson.

    Raises
    ------
    InstructorError
        Something in its source is wrong; the message names each thing and its cell.
    """
    found = source.read(root, f"{FOLDER}/{stem}.py")
    plan, flaws = literals(found)
    problems = [*found.problems, *pairs.check(found), *flaws]
    if problems:
        raise InstructorError("instructor.problems", problems="\n".join(map(str, problems)))
    prose = {cell.key: cell.text for cell in found.cells if cell.kind == "prose"}
    guide = Guide(
        stem,
        found.title,
        {key: prose[key] for key in PARTS if key in prose},
        plan.get("minutes", {}),
        {key: words for key, words in prose.items() if key.startswith(_WRONG)},
        {key: words for key, words in prose.items() if key.startswith(_SLIDE)},
    )
    problems = list(_missing(found, guide))
    if problems:
        raise InstructorError("instructor.problems", problems="\n".join(map(str, problems)))
    return guide


def literals(found: Source) -> tuple[dict[str, Any], list[Problem]]:
    """Return what the code cells assign to names; nothing is run."""
    values: dict[str, Any] = {}
    problems = []
    for cell in found.cells:
        if cell.kind == "code":
            try:
                for statement in ast.parse(cell.text["ja"]).body:
                    name, value = _assignment(statement)
                    values[name] = value
            except (SyntaxError, ValueError) as error:
                problems.append(Problem(found.file, cell.key, text("instructor.no_literal", error=error)))
    return values, problems


def places(words: str) -> set[str]:
    """Return the cells of the lesson to which Markdown links."""
    return set(_PLACE.findall(words))


def _assignment(statement: ast.stmt) -> tuple[str, Any]:
    match statement:
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            return name, ast.literal_eval(value)
    raise ValueError(ast.unparse(statement))


def _missing(found: Source, guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each part that a guide must have and has not, and each cell that is no part."""
    for key in PARTS:
        if key not in guide.parts:
            yield Problem(found.file, "", text("instructor.no_part", key=key))
    if not guide.slides:
        yield Problem(found.file, "", text("instructor.no_part", key=f"{_SLIDE}…"))
    for place, whole in enumerate(WORKSHOPS):
        given = sum(each[place] for each in guide.minutes.values())
        if given != whole:
            yield Problem(found.file, "plan", text("instructor.minutes", whole=whole, given=given))
    for cell in found.cells:
        if not _is_known(cell):
            yield Problem(found.file, cell.key, text("instructor.odd_cell", known=", ".join(PARTS)))


def _is_known(cell: Cell) -> bool:
    return cell.kind == "code" or cell.key in PARTS or cell.key.startswith((_SLIDE, *_WRONG))


def _slide(markdown: str) -> Slide:
    shown, _, notes = markdown.partition("\nNote:")
    title, _, words = shown.strip().partition("\n")
    return Slide(title.lstrip("# "), _PICTURE.sub("", words).strip(), _PICTURE.findall(words), notes.strip())
