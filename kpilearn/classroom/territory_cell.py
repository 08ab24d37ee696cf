"""The cell of an assignment that says whose data it is about, read without running it.

Learners may change it, since it is also how somebody who studies alone chooses. In a class the roster decides: a
hand-in is judged on the data that its learner was given, whatever its cell says (`repair.py`).
"""

from __future__ import annotations

import ast
from dataclasses import dataclass

from kpilearn.datasets import DataError
from kpilearn.datasets.territory import Territory, territory

ID = "data-source"
NAME = "data"


@dataclass(frozen=True)
class _Line:
    """Where in a cell its data are chosen (lines from 1), and which."""

    territory: Territory
    first: int
    last: int


def line_of(data: Territory) -> str:
    """Return the line that chooses ``data``."""
    return f"{NAME} = {data!r}"


def chosen(source: str) -> Territory | None:
    """Return the territory that a cell chooses, or None if it does not do so in one plain line."""
    line = _find(source)
    return line.territory if line else None


def choosing(source: str, line: str) -> str:
    """Return the cell with ``line`` in place of its own choice; where it has none that can be read, just ``line``."""
    own = _find(source)
    if own is None:
        return line
    lines = source.split("\n")
    return "\n".join([*lines[: own.first - 1], line, *lines[own.last :]])


def _find(source: str) -> _Line | None:
    try:
        steps = ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    found = [step for step in steps if NAME in _names_set(step)]
    if len(found) != 1 or not isinstance(found[0], ast.Assign):
        return None
    data = _territory(found[0].value)
    if data is None or source.split("\n")[found[0].lineno - 1][: found[0].col_offset].strip():
        return None
    return _Line(data, found[0].lineno, found[0].end_lineno or found[0].lineno)


def _names_set(step: ast.stmt) -> set[str]:
    """Return every name that a statement sets, however deep in it."""
    return {
        node.id for node in ast.walk(step) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store | ast.Del)
    }


def _territory(call: ast.expr) -> Territory | None:
    """Return the territory that a call such as ``kl.territory("08_noise", learner="sato")`` gives."""
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute) or call.func.attr != "territory":
        return None
    values = [*call.args, *(word.value for word in call.keywords)]
    if not all(isinstance(value, ast.Constant) for value in values) or any(word.arg is None for word in call.keywords):
        return None
    given = [value.value for value in call.args if isinstance(value, ast.Constant)]
    named = {str(word.arg): word.value.value for word in call.keywords if isinstance(word.value, ast.Constant)}
    try:
        return territory(*given, **named)  # type: ignore[arg-type]
    except (DataError, TypeError):
        return None
