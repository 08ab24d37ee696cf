"""Markdown of a guide as HTML: no HTML of its own passes, and places in the lesson become links to its page."""

from __future__ import annotations

import mistune
from markupsafe import Markup

from kpilearn.instructor.lesson import Lesson

_PLACE = "lesson:"


class _Renderer(mistune.HTMLRenderer):
    def __init__(self, stem: str) -> None:
        super().__init__(escape=True)
        self._stem = stem

    def link(self, text: str, url: str, title: str | None = None) -> str:
        if url.startswith(_PLACE):
            address = f"{page_of(self._stem)}#cell-id={url.removeprefix(_PLACE)}"
            return f'<a class="place" href="{mistune.escape(address)}" target="_blank">{text}</a>'
        return super().link(text, url, title)


def html(markdown: str, lesson: Lesson) -> Markup:
    """Return Markdown as HTML; ``[…](lesson:CELL)`` leads to that cell on the page of ``lesson``."""
    render = mistune.create_markdown(renderer=_Renderer(lesson.stem), plugins=["table"])
    return Markup(render(markdown))


def page_of(stem: str) -> str:
    """Return the name of a lesson's own page beside its slides."""
    return f"{stem}_lesson.html"
