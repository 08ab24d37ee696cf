"""``kl.certificate()``: what the learner has done, as one page to keep, print or hand in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import Any

from kpilearn import locale
from kpilearn.files import write_whole
from kpilearn.locale import KpiError
from kpilearn.notebook import home, progress, sealed, session
from kpilearn.notebook.gain import Gain, gain
from kpilearn.notebook.quiz_items import is_answer, is_right

FILE_NAME = "my_certificate.html"
LONGEST_NAME = 80

_STYLE = """
body { font-family: "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic UI", Meiryo, sans-serif;
  max-width: 46rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.7; color: #1b2733; background: #fff; }
table { border-collapse: collapse; margin: 1rem 0; width: 100%; }
td { white-space: nowrap; }
th, td { border-bottom: 1px solid #ccd3da; padding: .3rem .5rem; text-align: start; }
.name { font-size: 1.4rem; min-height: 2rem; border-bottom: 1px solid #1b2733; }
.note { color: #4c5a67; font-size: .9rem; }
"""


class CertificateError(KpiError):
    """The name is none."""


@dataclass(frozen=True)
class Work:
    """A lesson or an assignment: how many are right of how many, of its questions, quizzes and questions of quizzes."""

    kind: str
    number: int
    title: str
    checks: tuple[int, int]
    quizzes: tuple[int, int]
    items: tuple[int, int]

    @property
    def done(self) -> bool:
        """Whether enough of it is right (:data:`kpilearn.notebook.home.PASS_MARK`)."""
        right, of = (sum(pair) for pair in zip(self.checks, self.quizzes, strict=True))
        return of > 0 and right / of >= home.PASS_MARK


@dataclass(frozen=True, repr=False)
class Certificate:
    """The results of a learner.

    Attributes
    ----------
    file
        The name of the file that was written in the course's folder; empty when there is nothing to write yet.
    """

    name: str
    works: Sequence[Work]
    gain: Gain
    day: date
    file: str

    @property
    def message(self) -> str:
        """What is done, and where the page is."""
        if not self.file:
            return locale.text("certificate.nothing")
        return f"{self._overall()} {locale.text('certificate.written', file=self.file)}"

    def __repr__(self) -> str:
        return self.message

    def page(self) -> str:
        """Return the page, which needs nothing from outside."""
        title = escape(locale.text("certificate.title"))
        head = "".join(f'<th scope="col">{words}</th>' for words in _texts("work", "checks", "quizzes", "state"))
        rows = "".join(map(_row, self.works))
        parts = [
            f"<h1>{title}</h1>",
            f'<p class="note">{escape(locale.text("certificate.name"))}</p><p class="name">{escape(self.name)}</p>',
            f"<p>{escape(locale.text('certificate.day', day=self.day.isoformat()))}</p>",
            f"<p><strong>{escape(self._overall())}</strong></p>",
            f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>",
            f"<h2>{escape(locale.text('certificate.gain'))}</h2>{self.gain.as_html()}",
            f'<p class="note">{escape(locale.text("certificate.note", file=progress.FILE_NAME))}</p>',
        ]
        return (
            f'<!DOCTYPE html>\n<html lang="{locale.language()}"><head><meta charset="utf-8">'
            f'<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<title>{title}</title><style>{_STYLE}</style></head><body><main>{''.join(parts)}</main></body></html>\n"
        )

    def _overall(self) -> str:
        counts = {
            f"{key}_{kind}": sum(work.kind == kind and (key == "of" or work.done) for work in self.works)
            for kind in ("lesson", "assignment")
            for key in ("done", "of")
        }
        return locale.text("certificate.overall", **counts)

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        shown = f'<p lang="{locale.language()}" role="status">{escape(self.message)}</p>'
        return {"text/plain": repr(self), "text/html": shown}


def certificate(name: str = "") -> Certificate:
    """Write what the learner has done to ``my_certificate.html`` beside their progress file, and show it in a line.

    Parameters
    ----------
    name
        The learner's name as it is to stand there; empty leaves a line to write it on.

    Raises
    ------
    CertificateError
        The name is no text, or too long for the line.
    OSError
        The page cannot be written; what was there is untouched.
    """
    if not isinstance(name, str) or len(name) > LONGEST_NAME:
        raise CertificateError("certificate.bad_name", most=LONGEST_NAME)
    kept, file = progress.read(), progress.path()
    works = list(_works(home.lessons(session.folder(), session.root()), kept))
    is_written = bool(kept) and file is not None
    made = Certificate(name.strip(), works, gain(), date.today(), FILE_NAME if is_written else "")
    if is_written and file is not None:
        write_whole(file.with_name(FILE_NAME), made.page())
    return made


def _works(lessons: Sequence[Mapping[str, Any]], kept: Mapping[str, Mapping[str, Any]]) -> Iterator[Work]:
    def right(names: Sequence[str]) -> tuple[int, int]:
        return sum(kept.get(name, {}).get("state") == "right" for name in names), len(names)

    def items(names: Sequence[str]) -> tuple[int, int]:
        asked = [pair for name in names for pair in _items(name, kept.get(name, {}).get("answer"))]
        return sum(is_right(item, answer) for item, answer in asked), len(asked)

    for lesson in lessons:
        for kind, work in (("lesson", lesson), ("assignment", lesson["assignment"])):
            if work:
                counts = right(work["checks"]), right(work["quizzes"]), items(work["quizzes"])
                yield Work(kind, lesson["number"], work["title"], *counts)


def _items(name: str, answers: Any) -> list[tuple[Any, Any]]:
    """Return each question of a quiz ("lesson/05_sns/quiz/denominators") with the answer kept to it, or None."""
    _, notebook, _, quiz = name.split("/")
    try:
        items = sealed.load(notebook, session.folder())["quizzes"][quiz]["items"]
    except (sealed.SealedError, KeyError):  # an assignment's, or one whose answer key is not there
        return []
    if not isinstance(answers, list) or len(answers) != len(items) or not all(map(is_answer, items, answers)):
        answers = [None] * len(items)
    return list(zip(items, answers, strict=True))


def _row(work: Work) -> str:
    heading = locale.text(f"home.{work.kind}", number=work.number)
    state = "✓ " + locale.text("home.done") if work.done else locale.text("certificate.open")
    counts = [f"{right} / {of}" if of else "–" for right, of in (work.checks, work.items)]
    cells = "".join(f"<td>{escape(words)}</td>" for words in (*counts, state))
    return f'<tr><th scope="row">{escape(f"{heading}　{work.title}")}</th>{cells}</tr>'


def _texts(*keys: str) -> Iterator[str]:
    return (escape(locale.text(f"certificate.{key}")) for key in keys)
