"""Every statement of the article is taught and practised, and a lesson takes about as long as it says."""

from collections.abc import Iterator
from functools import cache

import nbformat
import pytest

from kpilearn.build import coverage, source
from kpilearn.build.coverage import Lesson
from kpilearn.locale import Language

NAMES = sorted(path.stem for path in (coverage.ROOT / "course" / "ja").glob("[0-9]*.ipynb"))
LINES = 8  # of a cell that a salesperson is to follow
_NOT_COUNTED = ("import ", "from ", "#")
NUMBERS = {statement.number for statement in coverage.statements()}


@cache  # read when a test asks for it, not whenever pytest looks what tests there are
def course() -> list[Lesson]:
    return coverage.lessons()


@pytest.fixture(params=NAMES)
def lesson(request: pytest.FixtureRequest) -> Lesson:
    return course()[NAMES.index(request.param)]


def taught() -> Iterator[tuple[str, str]]:
    return (pair for lesson in course() for pair in lesson.taught())


def practised() -> Iterator[tuple[str, str]]:
    return (pair for lesson in course() for pair in lesson.practised())


def test_all_fifty_are_taught_and_practised() -> None:
    assert len(NUMBERS) == 50
    assert coverage.places(taught()).keys() == NUMBERS
    assert coverage.places(practised()).keys() == NUMBERS


def test_what_practises_is_in_a_lesson() -> None:
    for lesson in course():
        code = "".join(cell.text["ja"] for cell in lesson.source.cells if cell.kind == "code")
        assert [name for name in lesson.quizzes if f'("{name}")' not in code] == []


def test_a_lesson_takes_as_long_as_it_says(lesson: Lesson, lang: Language) -> None:
    time, stated = lesson.time(lang), lesson.source.minutes
    assert stated is not None
    assert time.reading + time.doing == pytest.approx(stated, rel=coverage.TOLERANCE)
    title = next(cell for cell in lesson.source.cells if cell.key == "title")
    assert str(stated) in title.text[lang]


def test_there_is_something_to_do_every_five_minutes(lesson: Lesson, lang: Language) -> None:
    assert lesson.time(lang).alone <= coverage.LONGEST_READING


def test_the_report_counts_what_it_lists() -> None:
    lines = list(coverage.report(course(), coverage.statements()))
    assert lines[-2:] == ["50 of 50 taught", "50 of 50 practised"]
    assert not any(line.endswith(": -") for line in lines)


def test_the_report_shows_a_gap() -> None:
    lines = list(coverage.report(course()[1:], coverage.statements()))
    assert "      taught:    -" in lines
    assert lines[-2] != "50 of 50 taught"


def test_the_home_page_says_how_long_it_all_takes(lang: Language) -> None:
    home = source.read(coverage.ROOT, "course/home.py")
    title = next(cell.text[lang] for cell in home.cells if cell.key == "title")
    minutes = [lesson.source.minutes or 0 for lesson in course()]
    assert all(str(number) in title for number in (len(course()), sum(minutes), min(minutes), max(minutes)))


def test_a_cell_is_short_enough_to_follow(lesson: Lesson) -> None:
    for cell in lesson.source.cells:
        if cell.kind == "code":
            lines = [
                line for line in cell.text["en"].splitlines() if line.strip() and not line.startswith(_NOT_COUNTED)
            ]
            assert len(lines) <= LINES, (cell.key, lines)


def test_every_picture_says_what_it_shows(lesson: Lesson, lang: Language) -> None:
    notebook = nbformat.read(coverage.ROOT / "course" / lang / f"{lesson.name}.ipynb", as_version=4)
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if "image/png" in output.get("data", {}):
                assert output.metadata["image/png"]["alt"].strip(), cell.id
        assert "![](" not in cell.source, cell.id
