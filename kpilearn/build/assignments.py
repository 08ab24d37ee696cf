"""The parts that the cells of a graded assignment play, and whether they and the answer key agree."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

from nbformat import NotebookNode

from kpilearn.build import translate
from kpilearn.build.problems import Problem, problem
from kpilearn.build.source import Cell, Source
from kpilearn.notebook.answers import Key

BEGIN, END = "### BEGIN SOLUTION", "### END SOLUTION"


def check(source: Source) -> list[Problem]:
    """Return what is wrong with the parts that the cells of ``source`` play."""
    is_assignment = source.file.startswith("solutions/")
    return [
        problem(source.file, cell.key, message, **values)
        for cell in source.cells
        for message, values in _check_cell(cell, is_assignment)
    ]


def agree(source: Source, key: Key) -> Iterator[Problem]:
    """Yield where the graded cells of ``source`` and the questions of ``key`` do not fit each other."""
    points = {_checked(cell): (cell, cell.words["points"]) for cell in source.cells if cell.role == "graded"}
    for question in key.questions:
        cell, own = points.get(question.name, (None, None))
        if cell is None:
            yield problem(source.file, "", "never_graded", name=question.name)
        elif own != question.points:
            yield problem(source.file, cell.key, "points_differ", own=own, theirs=question.points)


def unsolved(notebook: NotebookNode, file: str) -> list[Problem]:
    """Return the graded cells of the executed, solved ``notebook`` that do not show full points."""
    return [
        problem(file, cell.id, "solution_not_right")
        for cell in notebook.cells
        if cell.cell_type == "code"
        and cell.metadata.get("nbgrader", {}).get("grade")
        and f"{cell.metadata.nbgrader.points:g}" not in {out.get("data", {}).get("text/plain") for out in cell.outputs}
    ]


def _check_cell(cell: Cell, is_assignment: bool) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the key and the values of a message for each thing that is wrong in ``cell``."""
    if cell.role in ("answer", "graded", "memo") and not is_assignment:
        yield "role_in_lesson", {"role": cell.role}
    if cell.role in ("graded", "memo"):
        if not _is_points(cell.words.get("points")):
            yield "no_points", {}
        if cell.role == "graded" and _checked(cell) is None:
            yield "graded_no_check", {}
        if cell.role == "memo" and cell.kind != "prose":
            yield "memo_no_prose", {}
    elif "points" in cell.words:
        yield "points_elsewhere", {}
    for text in dict.fromkeys(cell.text.values()):
        marks = [line.strip() for line in text.split("\n") if "BEGIN SOLUTION" in line or "END SOLUTION" in line]
        if cell.role in ("answer", "memo") and marks != [BEGIN, END]:
            yield "no_region", {}
        elif cell.role not in ("answer", "memo") and marks:
            yield "stray_region", {}


def _is_points(points: Any) -> bool:
    return isinstance(points, int | float) and not isinstance(points, bool) and points > 0


def _checked(cell: Cell) -> str | None:
    """Return the name in a cell that is ``kl.check("name")`` and nothing else, or None."""
    try:
        tree = translate.parse(cell.text["ja"])
    except SyntaxError:
        return None
    match list(ast.iter_child_nodes(tree)):
        case [ast.Expr(ast.Call(ast.Attribute(ast.Name("kl"), "check"), [ast.Constant(str(name))], []))]:
            return name
    return None
