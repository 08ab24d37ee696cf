"""The guides' sources: each lesson has one, whole, and what they name exists."""

import re
from functools import cache
from pathlib import Path

import pytest
from conftest import ROOT, STEMS
from markupsafe import escape

from kpilearn import locale
from kpilearn.build import glossary, source
from kpilearn.instructor import day, guide, lesson, pages, wrong_ideas
from kpilearn.instructor.errors import InstructorError
from kpilearn.instructor.guide import Words
from kpilearn.notebook import keys

DAY = 360


@cache  # read when a test asks for it, not whenever pytest looks what tests there are
def read() -> dict[str, guide.Guide]:
    return {stem: guide.read(ROOT, stem) for stem in STEMS}


def parts(stem: str) -> dict[str, Words]:
    each = read()[stem]
    return {**each.parts, **each.wrong, **each.slides}


def test_every_lesson_has_a_guide() -> None:
    lessons = sorted(path.stem for path in (ROOT / "course").glob("[0-9]*.py") if not path.stem.endswith("_key"))
    assert lessons == STEMS


def test_the_parts_are_in_both_languages() -> None:
    for stem in STEMS:
        for name, words in parts(stem).items():
            assert words["ja"].strip() and words["en"].strip(), (stem, name)


def test_every_slide_has_a_title_few_words_and_notes(lang: locale.Language) -> None:
    most = {"ja": 145, "en": 300}[lang]
    for stem, each in read().items():
        slides = each.in_language(lang)
        assert len(slides) >= 7, stem
        assert any(slide.pictures for slide in slides), stem
        for slide in slides:
            assert slide.title and slide.notes, (stem, slide.title)
            assert slide.words or slide.pictures, (stem, slide.title)
            assert len(slide.words) <= most, (stem, slide.title, len(slide.words))


@pytest.mark.parametrize("stem", STEMS)
def test_minutes_add_up_and_their_sections_exist(stem: str) -> None:
    each = read()[stem]
    taught = lesson.read(ROOT, stem, "en")
    for place, whole in enumerate(guide.WORKSHOPS):
        assert sum(minutes[place] for minutes in each.minutes.values()) == whole
    assert set(each.minutes) - {guide.EXERCISE} <= set(taught.headings)
    assert all(minutes[at] > 0 for minutes in (each.minutes[guide.EXERCISE],) for at in range(3))


@pytest.mark.parametrize("stem", STEMS)
def test_the_wrong_ideas_are_those_of_the_lesson(stem: str) -> None:
    key = keys.of_lesson(ROOT / "course" / f"{stem}_key.py")
    named = read()[stem].wrong
    assert len(named) >= 4
    for name, words in named.items():
        found = wrong_ideas.find(key, name, words)
        assert found.answer.ja and found.answer.en


@pytest.mark.parametrize(
    ("name", "ja", "en"),
    [
        ("wrong-needed_cvr-nobody", "", ""),
        ("said-nobody", "> だれも言いません", "> Nobody says this"),
        ("said-right", "> 件（アポの数）", "> appointment"),
        ("said-mixed", "> 10本全部", "> call"),
    ],
)
def test_a_wrong_idea_that_the_lesson_does_not_have(name: str, ja: str, en: str, lang: locale.Language) -> None:
    with pytest.raises(InstructorError, match=name):
        wrong_ideas.find(keys.of_lesson(ROOT / "course" / "03_kpi_tree_key.py"), name, {"ja": ja, "en": en})


def test_the_handout_has_the_terms_of_its_lesson(lang: locale.Language, tmp_path: Path) -> None:
    pages.handouts(ROOT, STEMS, [lang], tmp_path, say=lambda _: None)
    terms = glossary.read(ROOT)
    for stem in STEMS:
        page = (tmp_path / lang / f"{stem}.html").read_text(encoding="utf-8")
        own = [term for term in terms if term.lesson == int(stem[:2])]
        assert own and page.count('lang="ja"') - page.count('<html lang="ja"') == len(own)
        for term in own:
            words = (term.forms["ja"][0], term.forms["en"][0], term.means[lang])
            assert all(escape(each) in page for each in words), term


def test_the_day_is_read_and_its_steps_follow_each_other() -> None:
    steps = day.read(ROOT).steps(list(read().values()))
    assert [step.begins for step in steps[1:]] == [step.begins + step.minutes for step in steps[:-1]]
    assert [step.name for step in steps if step.name in read()] == STEMS
    assert (steps[0].name, steps[-1].name) == ("opening", "closing")
    assert sum(step.minutes for step in steps) == DAY


def test_no_guide_repeats_its_lesson(lang: locale.Language) -> None:
    """A guide speaks to the instructor: no long run of a lesson's own prose stands in it."""
    run = {"ja": 28, "en": 60}[lang]
    for stem in STEMS:
        cells = source.read(ROOT, f"course/{stem}.py").cells
        taught = _letters("\n".join(cell.text[lang] for cell in cells if cell.kind == "prose"))
        for name, words in parts(stem).items():
            ours = _letters(words[lang])
            runs = {ours[at : at + run] for at in range(len(ours) - run + 1)}
            repeated = sorted(each for each in runs if each in taught)
            assert not repeated, (stem, name, repeated[0])


def _letters(words: str) -> str:
    return re.sub(r"[\s*>|#-]+", "", words)


BROKEN = {
    "instructor.no_part": ('# %% [markdown] lang="ja" key="board"', '# %% [markdown] lang="ja" key="slide-board"'),
    "instructor.minutes": ('"situation": (8,', '"situation": (9,'),
    "instructor.no_literal": ("minutes = {", "minutes = dict() | {"),
}


@pytest.mark.parametrize("message", BROKEN)
def test_what_is_wrong_with_a_source_is_named(message: str, lang: locale.Language, tmp_path: Path) -> None:
    old, new = BROKEN[message]
    text = (ROOT / "instructor" / "03_kpi_tree.py").read_text(encoding="utf-8")
    assert old in text
    text = text.replace(old, new).replace(old.replace('"ja"', '"en"'), new.replace('"ja"', '"en"'))
    (tmp_path / "instructor").mkdir()
    (tmp_path / "instructor" / "03_kpi_tree.py").write_text(text, encoding="utf-8")
    with pytest.raises(InstructorError) as raised:
        guide.read(tmp_path, "03_kpi_tree")
    values = {"key": "board", "whole": 60, "given": 61, "error": "%"}
    assert locale.text(message, **values).partition("%")[0] in str(raised.value)
