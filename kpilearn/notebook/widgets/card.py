"""Still pictures, for where nothing can move: rows of words, some with a bar."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from math import isfinite

#: Width, and the margin at both sides, in pixels.
WIDTH, EDGE = 720, 20
_ROW = 28
_BAR_FROM, _BAR_TO = 300, 600
_FONT = "Hiragino Sans,Noto Sans JP,Noto Sans CJK JP,Yu Gothic UI,Meiryo,sans-serif"


@dataclass(frozen=True)
class Row:
    """A row: what, how much, and (where there is one) the bar's length from 0 to 1."""

    name: str
    value: str
    share: float | None = None
    marked: bool = False


@dataclass(frozen=True)
class Card:
    """A picture of rows under a title; the title is also what a screen reader says."""

    title: str
    rows: Sequence[Row]

    def html(self) -> str:
        """Return the picture as an ``<img>``."""
        rows = [(64 + _ROW * at, row) for at, row in enumerate(self.rows)]
        names = (words(EDGE, y, row.name, 20 if row.share is None else 17) for y, row in rows)
        bars = (_bar(y, row.share, row.marked) for y, row in rows if row.share is not None)
        values = (words(WIDTH - EDGE, y, row.value, 36 if row.share is None else 12) for y, row in rows)
        columns = [*names, "<g stroke-width='16'>", *bars, "</g><g text-anchor='end'>", *values, "</g>"]
        return framed(self.title, columns, 62 + _ROW * len(rows))


def framed(title: str, parts: Iterable[str], height: int) -> str:
    """Return SVG under a title as an ``<img>`` that holds it: a viewer that allows no SVG of a page shows it too."""
    above = words(EDGE, 32, title, 62, "font-size='13' fill='#52606d'")
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" viewBox="0 0 {WIDTH} {height}" '
        f'font-family="{_FONT}" font-size="15" fill="#1b2530">'
        f"<rect x='1' y='1' width='{WIDTH - 2}' height='{height - 2}' rx='12' fill='#fff' stroke='#d4dce4'/>"
        f"{above}{''.join(parts)}</svg>"
    )
    inside = svg.replace('"', "'").replace("%", "%25").replace("#", "%23").replace("&", "&amp;")
    return f'<img alt="{escape(title)}" style="max-width:100%" src="data:image/svg+xml;charset=utf-8,{inside}">'


def words(x: float, y: float, text: str, most: int, style: str = "") -> str:
    """Return words, cut after so many Japanese letters; any other letter is half as wide."""
    widths = [2 if ord(letter) > 0x2E80 else 1 for letter in text]
    fits = next((at for at in range(len(text)) if sum(widths[: at + 1]) > 2 * most), len(text))
    shown = text if fits == len(text) else text[: fits - 1] + "…"
    return f"<text x='{x}' y='{y}'{style and ' '}{style}>{escape(shown)}</text>"


def figure(value: float) -> str:
    """Return a number as a still picture has it."""
    if not isfinite(value):
        return "–"
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:,.4g}"


def _bar(y: int, share: float, marked: bool) -> str:
    length = round((_BAR_TO - _BAR_FROM) * min(max(share, 0.0), 1.0))
    return f"<path d='M{_BAR_FROM} {y - 5}h{length}' stroke='{'#b44d00' if marked else '#0067a5'}'/>"
