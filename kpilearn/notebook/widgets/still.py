"""A still picture of a board, for where nothing can move: a notebook not trusted, a viewer without scripts."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from html import escape
from math import isfinite, nan
from typing import TYPE_CHECKING

from kpilearn import locale
from kpilearn.kpitree import Model, ModelError

if TYPE_CHECKING:
    from kpilearn.notebook.widgets.board import Board

_WIDTH = 720
_EDGE = 20
_ROW = 26
_CHART = 150
_FONT = "'Hiragino Sans','Noto Sans JP','Noto Sans CJK JP','Yu Gothic UI',Meiryo,sans-serif"


def picture(board: Board) -> str:
    """Return an ``<img>`` of the board as it stands: its tree, and the KGI by period against the target.

    The picture is inside the tag, so that a viewer which allows no SVG of the page's own shows it too.
    """
    model = board.model
    try:
        values = {name: row.tolist() for name, row in model.evaluate(board.levers, board.periods).items()}
    except ModelError:
        values = {name: [nan] * board.periods for name in model.quantities}
    now = _figure(values[model.kgi][board.period - 1])
    alt = locale.text("widgets.still", name=model.quantity(model.kgi).shown, value=now)
    svg = base64.b64encode(_svg(board, values, alt).encode()).decode()
    return f'<img alt="{escape(alt)}" style="max-width:100%" src="data:image/svg+xml;base64,{svg}">'


def _svg(board: Board, values: dict[str, list[float]], caption: str) -> str:
    model = board.model
    rows = [(name, 0) for name in board.rows] if board.rows else list(_rows(model, model.kgi, 0, set()))
    parts = [_text(_EDGE, 34, caption, "font-size='13' fill='#52606d'")]
    for at, (name, depth) in enumerate(rows):
        style = "font-weight='bold'" if at == 0 else ""
        y = 68 + _ROW * at
        parts.append(_text(_EDGE + 24 * depth, y, _short(model.quantity(name).shown), style))
        figure = _figure(values[name][board.period - 1])
        parts.append(_text(_WIDTH - _EDGE, y, figure, f"text-anchor='end' {style}"))
    top = 68 + _ROW * len(rows)
    if board.periods > 1:
        parts += _chart(values[model.kgi], board.target, top)
        top += _CHART
    frame = f"<rect x='1' y='1' width='{_WIDTH - 2}' height='{top - 2}' rx='12' fill='#fff' stroke='#d4dce4'/>"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{top}" viewBox="0 0 {_WIDTH} {top}" '
        f'font-family="{_FONT}" font-size="15" fill="#1b2530">{frame}{"".join(parts)}</svg>'
    )


def _rows(model: Model, name: str, depth: int, seen: set[str]) -> Iterator[tuple[str, int]]:
    """Yield the tree's names with their depth; a name's second time, and a stock, is not gone into."""
    yield name, depth
    if name in seen or name in model.starts:
        return
    seen.add(name)
    for child in model.children(name):
        yield from _rows(model, child, depth + 1, seen)


def _chart(series: list[float], target: float | None, top: int) -> list[str]:
    points = [value for value in [*series, target] if value is not None and isfinite(value)]
    if not points:
        return []
    low, high = min(*points, 0), max(*points, 0) or 1

    def y(value: float) -> float:
        return round(top + (_CHART - 30) * (high - value) / (high - low), 1)

    step = (_WIDTH - 2 * _EDGE) / (len(series) - 1)
    line = " ".join(f"{_EDGE + step * t:.1f},{y(value)}" for t, value in enumerate(series) if isfinite(value))
    drawn = [f"<polyline points='{line}' fill='none' stroke='#0067a5' stroke-width='2.5'/>"]
    if target is not None:
        name = f"{locale.text('widgets.board.target')} {_figure(target)}"
        drawn.append(f"<path d='M{_EDGE} {y(target)}H{_WIDTH - _EDGE}' stroke='#b44d00' stroke-dasharray='8 5'/>")
        drawn.append(_text(_WIDTH - _EDGE, y(target) - 6, name, "text-anchor='end' font-size='13' fill='#b44d00'"))
    return drawn


def _text(x: float, y: float, words: str, style: str) -> str:
    return f"<text x='{x}' y='{y}' {style}>{escape(words)}</text>"


def _short(label: str) -> str:
    return label if len(label) <= 40 else label[:39] + "…"


def _figure(value: float) -> str:
    if not isfinite(value):
        return "–"
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:,.4g}"
