"""A still picture of a board: its tree, and the KGI by period against the target."""

from __future__ import annotations

from collections.abc import Iterator
from math import isfinite, nan
from typing import TYPE_CHECKING

from kpilearn import locale
from kpilearn.kpitree import Model, ModelError
from kpilearn.notebook.widgets.card import EDGE, WIDTH, figure, framed, words

if TYPE_CHECKING:
    from kpilearn.notebook.widgets.board import Board

_ROW = 26
_CHART = 150


def picture(board: Board) -> str:
    """Return an ``<img>`` of the board as it stands."""
    model = board.model
    try:
        values = {name: row.tolist() for name, row in model.evaluate(board.levers, board.periods).items()}
    except ModelError:
        values = {name: [nan] * board.periods for name in model.quantities}
    now = figure(values[model.kgi][board.period - 1])
    title = locale.text("widgets.still", name=model.quantity(model.kgi).shown, value=now)
    rows = [(name, 0) for name in board.rows] if board.rows else list(_rows(model, model.kgi, 0, set()))
    parts = []
    for at, (name, depth) in enumerate(rows):
        y, style = 68 + _ROW * at, "font-weight='bold'" if at == 0 else ""
        parts.append(words(EDGE + 24 * depth, y, model.quantity(name).shown, 32 - depth, style))
        written = figure(values[name][board.period - 1])
        parts.append(words(WIDTH - EDGE, y, written, 12, f"text-anchor='end' {style}"))
    top = 68 + _ROW * len(rows)
    if board.periods > 1:
        parts += _chart(values[model.kgi], board.target, top)
        top += _CHART
    return framed(title, parts, top)


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

    step = (WIDTH - 2 * EDGE) / (len(series) - 1)
    line = " ".join(f"{EDGE + step * t:.1f},{y(value)}" for t, value in enumerate(series) if isfinite(value))
    drawn = [f"<polyline points='{line}' fill='none' stroke='#0067a5' stroke-width='2.5'/>"]
    if target is not None:
        name = f"{locale.text('widgets.board.target')} {figure(target)}"
        drawn.append(f"<path d='M{EDGE} {y(target)}H{WIDTH - EDGE}' stroke='#b44d00' stroke-dasharray='8 5'/>")
        drawn.append(words(WIDTH - EDGE, y(target) - 6, name, 40, "text-anchor='end' font-size='13' fill='#b44d00'"))
    return drawn
