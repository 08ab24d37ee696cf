"""Make the pages: guides, handouts, slides."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from markupsafe import Markup

from kpilearn.build import glossary
from kpilearn.classroom.page import page
from kpilearn.classroom.speaking import speaking
from kpilearn.files import write_whole
from kpilearn.instructor import day, guide, lesson, reveal, wrong_ideas
from kpilearn.instructor.errors import InstructorError, writing
from kpilearn.instructor.guide import Guide, Slide
from kpilearn.instructor.lesson import Lesson
from kpilearn.instructor.markdown import html, page_of
from kpilearn.locale import Language, text
from kpilearn.notebook import keys
from kpilearn.notebook.answers import Key
from kpilearn.notebook.page import export

_FOLDER = Path(__file__).parent

Say = Callable[[str], object]


def guides(root: Path, stems: Sequence[str], languages: Sequence[Language], out: Path, say: Say = print) -> None:
    """Write the guide of each lesson to ``out/LANG/STEM.html``, and the day's plan to ``out/LANG/index.html``.

    Raises
    ------
    InstructorError
        A source is wrong, a lesson is not built, or ``out`` cannot be written to.
    """
    known = [guide.read(root, stem) for stem in guide.stems(root)]
    frame = day.read(root)
    answers = {stem: keys.of_lesson(root / "course" / f"{stem}_key.py") for stem in stems}
    for lang in languages:
        lessons = {each.stem: lesson.read(root, each.stem, lang) for each in known}
        with speaking(lang):
            _write(out / lang / "index.html", _day_page(frame, known, lessons, lang), say)
            for each in known:
                if each.stem in stems:
                    made = _guide_page(each, lessons[each.stem], answers[each.stem])
                    _write(out / lang / f"{each.stem}.html", made, say)


def handouts(root: Path, stems: Sequence[str], languages: Sequence[Language], out: Path, say: Say = print) -> None:
    """Write the handout of each lesson to ``out/LANG/STEM.html``; raises what :func:`guides` raises."""
    terms = glossary.read(root)
    for lang, each, taught in _chosen(root, stems, languages):
        with speaking(lang):
            made = _page(
                "handout",
                own_style=_style("handout.css"),
                lesson=taught,
                takeaway=html(taught.takeaway, taught),
                terms=[term for term in terms if term.lesson == taught.number],
                worksheet=html(each.parts["worksheet"][lang], taught),
            )
        _write(out / lang / f"{each.stem}.html", made, say)


def slides(root: Path, stems: Sequence[str], languages: Sequence[Language], out: Path, say: Say = print) -> None:
    """Write the slides of each lesson to ``out/LANG/STEM.html``, the lesson's own page and reveal.js beside them.

    Raises
    ------
    InstructorError
        What :func:`guides` raises; or reveal.js is not there yet and cannot be fetched.
    """
    files = reveal.fetch(root)
    for file in files.iterdir():
        with writing(out):
            write_whole(out / "reveal" / file.name, file.read_bytes())
    made: dict[Language, list[Lesson]] = {lang: [] for lang in languages}
    for lang, each, taught in _chosen(root, stems, languages):
        shown = [_slide(slide, taught, each) for slide in each.in_language(lang)]
        with speaking(lang):
            content = _page(
                "slides", own_style=_style("slides.css"), lesson=taught, motto=each.motto[lang], slides=shown
            )
        with writing(out):
            export(taught.file, out / lang / page_of(each.stem))
        _write(out / lang / f"{each.stem}.html", content, say)
        made[lang].append(taught)
    for lang, lessons in made.items():
        with speaking(lang):
            _write(out / lang / "index.html", _page("contents", lessons=lessons), say)


def _chosen(
    root: Path, stems: Sequence[str], languages: Sequence[Language]
) -> Iterator[tuple[Language, Guide, Lesson]]:
    for stem in stems:
        each = guide.read(root, stem)
        for lang in languages:
            yield lang, each, lesson.read(root, stem, lang)


def _day_page(frame: day.Day, known: Sequence[Guide], lessons: dict[str, Lesson], lang: Language) -> str:
    steps = frame.steps(known)
    some = next(iter(lessons.values()))
    parts = {name: html(words[lang], some) for name, words in frame.parts.items()}
    return _page(
        "day",
        own_style=_style("guide.css"),
        title=frame.title[lang],
        parts=parts,
        steps=steps,
        lessons=lessons,
        whole=sum(step.minutes for step in steps),
    )


def _guide_page(each: Guide, taught: Lesson, answers: Key) -> str:
    lang = taught.lang
    rows = [(_section(name, taught), minutes) for name, minutes in each.minutes.items()]
    wrong = [
        (wrong_ideas.find(answers, name, words), html(wrong_ideas.quoted(words[lang])[1], taught))
        for name, words in each.wrong.items()
    ]
    return _page(
        "guide",
        own_style=_style("guide.css"),
        lesson=taught,
        motto=each.motto[lang],
        parts={name: html(words[lang], taught) for name, words in each.parts.items()},
        rows=rows,
        sums=[*guide.WORKSHOPS, each.day_minutes],
        wrong=[
            (idea.asked and idea.asked.in_(lang), idea.said.in_(lang), idea.answer.in_(lang), how)
            for idea, how in wrong
        ],
        slides=[(slide.title, html(slide.notes, taught)) for slide in each.in_language(lang)],
    )


def _section(name: str, taught: Lesson) -> str:
    if name == guide.EXERCISE:
        return text("instructor.exercise")
    if name not in taught.headings:
        raise InstructorError("instructor.no_section", stem=taught.stem, name=name, known=", ".join(taught.headings))
    return taught.headings[name]


def _slide(slide: Slide, taught: Lesson, each: Guide) -> dict[str, Any]:
    unknown = [name for name in slide.pictures if name not in taught.pictures]
    unknown += guide.places(slide.words) - taught.cells
    if unknown:
        raise InstructorError("instructor.no_picture", stem=each.stem, title=slide.title, names=", ".join(unknown))
    return {
        "title": slide.title,
        "words": html(slide.words, taught) if slide.words else Markup(""),
        "pictures": [taught.pictures[name] for name in slide.pictures],
        "notes": html(slide.notes, taught),
    }


def _page(template: str, **values: Any) -> str:
    return page(template, folder=_FOLDER, **values)


def _style(name: str) -> Markup:
    return Markup((_FOLDER / name).read_text("utf-8"))


def _write(file: Path, content: str, say: Say) -> None:
    with writing(file.parent):
        write_whole(file, content)
    say(str(file))
