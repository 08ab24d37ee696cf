"""A still picture of a panel, for where nothing can move: a few rows of words, some with a bar."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

_WIDTH, _EDGE, _ROW = 720, 20, 28
_BAR_FROM, _BAR_TO = 300, 600
_FONT = "'Hiragino Sans','Noto Sans JP','Noto Sans CJK JP','Yu Gothic UI',Meiryo,sans-serif"


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
        """Return an ``<img>`` that holds the picture: a viewer which allows no SVG of the page's own shows it too."""
        svg = base64.b64encode(self._svg().encode()).decode()
        return f'<img alt="{escape(self.title)}" style="max-width:100%" src="data:image/svg+xml;base64,{svg}">'

    def _svg(self) -> str:
        height = 62 + _ROW * len(self.rows)
        rows = "".join(_drawn(row, 64 + _ROW * at) for at, row in enumerate(self.rows))
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{height}" '
            f'viewBox="0 0 {_WIDTH} {height}" font-family="{_FONT}" font-size="15" fill="#1b2530">'
            f"<rect x='1' y='1' width='{_WIDTH - 2}' height='{height - 2}' rx='12' fill='#fff' stroke='#d4dce4'/>"
            f"<text x='{_EDGE}' y='32' font-size='13' fill='#52606d'>{_short(self.title, 62)}</text>{rows}</svg>"
        )


def _drawn(row: Row, y: int) -> str:
    ends = f"x='{_WIDTH - _EDGE}' y='{y}' text-anchor='end'"
    if row.share is None:
        return f"<text x='{_EDGE}' y='{y}'>{_short(row.name, 20)}</text><text {ends}>{_short(row.value, 36)}</text>"
    length = round((_BAR_TO - _BAR_FROM) * min(max(row.share, 0.0), 1.0), 1)
    colour = "#b44d00" if row.marked else "#0067a5"
    bar = f"<rect x='{_BAR_FROM}' y='{y - 13}' width='{length}' height='16' rx='3' fill='{colour}'/>"
    return f"<text x='{_EDGE}' y='{y}'>{_short(row.name, 17)}</text>{bar}<text {ends}>{_short(row.value, 12)}</text>"


def _short(words: str, most: int) -> str:
    """Return the words, cut where they would not fit; a Japanese letter is as wide as two others."""
    widths = [2 if ord(letter) > 0x2E80 else 1 for letter in words]
    fits = next((at for at in range(len(words)) if sum(widths[: at + 1]) > 2 * most), len(words))
    return escape(words if fits == len(words) else words[: fits - 1] + "…")
