"""Where the article's statements are taught and practised, and how long a lesson takes: ``make coverage``.

A lesson says so itself: ``teaches="05 14"`` behind a text's ``# %%``, ``practises="05"`` behind that of a code cell or
in a quiz item of the answer key, ``minutes=6`` behind that of a widget. The numbers are those of
``course/coverage.tsv``.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from kpilearn.build import source
from kpilearn.build.source import Cell, Source
from kpilearn.locale import LANGUAGES, Language
from kpilearn.notebook import keys
from kpilearn.notebook.answers import Key
from kpilearn.notebook.quiz_items import Item, Match, Quiz, Several

ROOT = Path(__file__).parents[2]

#: How much a newcomer reads in a minute, with care: Japanese characters, English words (our assumption).
SPEED: Mapping[Language, float] = {"ja": 400, "en": 160}
#: How long a reader may be left without anything to do, in minutes.
LONGEST_READING = 5.0
#: How far a lesson may be from its stated minutes, as a share of them.
TOLERANCE = 0.2

# Minutes of what a learner does, where the cell does not say (our assumptions).
_TRY, _COMMIT, _RECALL, _RUN = 3.0, 1.0, 0.5, 0.5
_CHOICE, _SEVERAL, _PAIR = 0.75, 1.0, 0.25

_CALL = re.compile(r'kl\.(?P<what>commit|recall|quiz|pretest|widgets)\b(?:\("(?P<name>[^"]+)")?')
_MARKUP = re.compile(r"\]\([^)]*\)|[#*`>|_\[\]-]|\s")


class Statement(NamedTuple):
    """One teachable statement of the article, in the course's own words."""

    number: str
    ja: str
    en: str


class Time(NamedTuple):
    """How long a lesson takes, in minutes; ``alone`` is the longest reading with nothing to do in between."""

    reading: float
    doing: float
    alone: float


@dataclass(frozen=True)
class Lesson:
    """A lesson's source and answer key."""

    source: Source
    key: Key

    @property
    def name(self) -> str:
        """The lesson's name, such as ``05_sns``."""
        return Path(self.source.file).stem

    @cached_property
    def quizzes(self) -> Mapping[str, Quiz]:
        """The key's quizzes by name."""
        return {quiz.name: quiz for quiz in self.key.quizzes}

    def taught(self) -> Iterator[tuple[str, str]]:
        """Yield each statement's number with the cell that teaches it."""
        for cell in self.source.cells:
            for number in str(cell.words.get("teaches", "")).split():
                yield number, f"{self.name}:{cell.key}"

    def practised(self) -> Iterator[tuple[str, str]]:
        """Yield each statement's number with the cell, or the question of a quiz, that practises it."""
        for cell in self.source.cells:
            for number in str(cell.words.get("practises", "")).split():
                yield number, f"{self.name}:{cell.key}"
        for quiz in self.quizzes.values():
            for at, item in enumerate(quiz.items, start=1):
                for number in item.practises.split():
                    yield number, f"{self.name}:{quiz.name}-{at}"

    def time(self, lang: Language) -> Time:
        """Return how long the lesson takes in a language."""
        reading = doing = alone = longest = 0.0
        for cell in self.source.cells:
            if cell.kind == "prose":
                minutes = _size(cell.text[lang], lang) / SPEED[lang]
                reading += minutes
                alone += minutes
                longest = max(longest, alone)
                continue
            minutes, is_active = self._doing(cell)
            doing += minutes
            alone = 0.0 if is_active else alone
        return Time(reading, doing, longest)

    def _doing(self, cell: Cell) -> tuple[float, bool]:
        """Return the minutes of a code cell, and whether it asks for more than to be run and looked at."""
        call = _CALL.search(cell.text["ja"])
        what = "try" if cell.role == "try" else call["what"] if call else ""
        if what == "widgets" and "minutes" not in cell.words:
            raise ValueError(f"{self.name}:{cell.key} is a widget and needs minutes=")
        usual = {"try": _TRY, "commit": _COMMIT, "recall": _RECALL}.get(what, _RUN)
        if call and what in ("quiz", "pretest"):
            usual = sum(map(_minutes, self.quizzes[call["name"]].items))
        return float(cell.words.get("minutes", usual)), bool(what)


def statements(root: Path = ROOT) -> list[Statement]:
    """Return the statements of ``course/coverage.tsv``."""
    with (root / "course" / "coverage.tsv").open(encoding="utf-8", newline="") as file:
        return [Statement(row["id"], row["ja"], row["en"]) for row in csv.DictReader(file, delimiter="\t")]


def lessons(root: Path = ROOT) -> list[Lesson]:
    """Return all lessons that have an answer key, in the order of the course."""
    found = sorted((root / "course").glob("[0-9]*_key.py"))
    sources = [(path, f"course/{path.name.removesuffix('_key.py')}.py") for path in found]
    return [Lesson(source.read(root, file), keys.of_lesson(path)) for path, file in sources]


def places(pairs: Iterator[tuple[str, str]]) -> dict[str, list[str]]:
    """Return the places of each statement by its number."""
    found: dict[str, list[str]] = defaultdict(list)
    for number, place in pairs:
        found[number].append(place)
    return found


def _size(markdown: str, lang: Language) -> int:
    """Return how much there is to read: characters (Japanese) or words, without the marks of Markdown."""
    return len(_MARKUP.sub("", markdown)) if lang == "ja" else len(markdown.split())


def _minutes(item: Item) -> float:
    if isinstance(item, Match):
        return _PAIR * len(item.pairs)
    return _SEVERAL if isinstance(item, Several) else _CHOICE


def report(course: list[Lesson], known: list[Statement]) -> Iterator[str]:
    """Yield the lines that ``make coverage`` prints."""
    taught = places(pair for lesson in course for pair in lesson.taught())
    practised = places(pair for lesson in course for pair in lesson.practised())
    for number, _, english in known:
        yield f"{number}  {english}"
        yield f"      taught:    {', '.join(taught[number]) or '-'}"
        yield f"      practised: {', '.join(practised[number]) or '-'}"
    yield ""
    yield f"Read with care: {SPEED['ja']} Japanese characters or {SPEED['en']} English words a minute"
    yield "lesson          language  reading   doing   total  stated  active  longest reading (minutes)"
    for lesson in course:
        for lang in LANGUAGES:
            time, stated = lesson.time(lang), lesson.source.minutes
            total = time.reading + time.doing
            yield (
                f"{lesson.name:<15} {lang:<8} {time.reading:8.1f} {time.doing:7.1f} {total:7.1f} {stated:7}"
                f" {time.doing / total:7.0%} {time.alone:8.1f}"
            )
    yield ""
    for what, found in (("taught", taught), ("practised", practised)):
        yield f"{sum(bool(found[each.number]) for each in known)} of {len(known)} {what}"


if __name__ == "__main__":
    print(*report(lessons(), statements()), sep="\n")
