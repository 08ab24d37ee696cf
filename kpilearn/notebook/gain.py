"""``kl.gain()``: what the learner knew before the course and knows now, by the answers first given in two tests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, TypeAlias

from kpilearn import locale
from kpilearn.notebook import progress, sealed, session
from kpilearn.notebook.quiz_items import in_language, is_answer, is_right

#: A lesson and the name of a test in it. The two tests have the same topics in the same order.
BEFORE = ("01_kgi_kpi", "pre-test")
AFTER = ("10_callcentre", "post-test")

#: For each question whether its first answer was right; None: there is no answer yet.
Rights: TypeAlias = Sequence[bool | None]

_MARKS = {True: "✓", False: "×", None: "–"}
_WORDS = {True: "gain.right", False: "gain.wrong", None: "gain.none"}


@dataclass(frozen=True, repr=False)
class Gain:
    """Both tests question by question. It is shown as a table, with a sentence about it."""

    topics: Sequence[str]
    before: Rights
    after: Rights

    @property
    def has_before(self) -> bool:
        """Whether the test before the course was taken."""
        return _is_taken(self.before)

    @property
    def has_after(self) -> bool:
        """Whether the test after the course was taken."""
        return _is_taken(self.after)

    @property
    def message(self) -> str:
        """What there is to say, whichever of the tests was taken."""
        if not self.has_after:
            return locale.text("gain.not_yet")
        before, after, of = self.before.count(True), self.after.count(True), len(self.after)
        if not self.has_before:
            return locale.text("gain.only_after", after=after, of=of)
        key = "gain.more" if after > before else "gain.same"
        return locale.text(key, before=before, after=after, of=of, more=after - before)

    def __repr__(self) -> str:
        rows = [f"{_MARKS[then]} → {_MARKS[now]}  {topic}" for topic, then, now in self._rows()]
        return "\n".join([self.message, *rows])

    def as_html(self) -> str:
        """Return the sentence and the table."""
        words = {key: escape(locale.text(f"gain.{key}")) for key in ("topic", "before", "after")}
        head = f'<th scope="col">{words["topic"]}</th>'
        head += "".join(f'<th scope="col" style="text-align:center">{words[key]}</th>' for key in ("before", "after"))
        name = '<th scope="row" style="text-align:start;font-weight:normal">'
        rows = "".join(
            f"<tr>{name}{escape(topic)}</th>{_cell(then)}{_cell(now)}</tr>" for topic, then, now in self._rows()
        )
        table = f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>" if rows else ""
        return f'<div lang="{locale.language()}"><p role="status">{escape(self.message)}</p>{table}</div>'

    def _rows(self) -> list[tuple[str, bool | None, bool | None]]:
        return list(zip(self.topics, self.before, self.after, strict=True)) if self.has_after else []

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        return {"text/plain": repr(self), "text/html": self.as_html()}


def gain() -> Gain:
    """Compare the answers first given in the test of lesson 1 and in that of lesson 10.

    Raises
    ------
    kpilearn.notebook.sealed.SealedError
        The answer key of one of the lessons is not beside the notebook, or damaged.
    """
    kept = progress.read()
    (topics, before), (_, after) = (_first(test, kept) for test in (BEFORE, AFTER))
    return Gain(topics, before, after)


def _first(test: tuple[str, str], kept: dict[str, dict[str, Any]]) -> tuple[list[str], Rights]:
    """Return a test's topics, and whether the first answers to its questions were right."""
    lesson, name = test
    if not any(f"lesson/{each}/quiz/{quiz}" in kept for each, quiz in (BEFORE, AFTER)):
        return [], ()  # nothing to compare: the keys of the other lessons need not be there
    items = sealed.load(lesson, session.folder())["quizzes"][name]["items"]
    first = kept.get(f"lesson/{lesson}/quiz/{name}", {}).get("first")
    if not isinstance(first, list) or len(first) != len(items) or not all(map(is_answer, items, first)):
        first = [None] * len(items)  # not taken, or the questions have changed since
    rights = [None if answer is None else is_right(item, answer) for item, answer in zip(items, first, strict=True)]
    return [in_language(item["topic"], locale.language()) for item in items], tuple(rights)


def _is_taken(rights: Rights) -> bool:
    return any(right is not None for right in rights)


def _cell(right: bool | None) -> str:
    return (
        f'<td style="text-align:center"><span role="img" aria-label="{escape(locale.text(_WORDS[right]))}">'
        f"{_MARKS[right]}</span></td>"
    )
