"""Put a handed-in notebook right: each cell of the assignment once, unchanged where it must be, in a sensible order.

The released notebook is the measure. A cell is recognised by its ``grade_id``, else by its id, else by what it says: an
assignment that went through a tool which drops metadata is as good as any other.
"""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, Literal

from kpilearn.classroom import territory_cell
from kpilearn.classroom.handin import Cell, HandIn, Repair

Part = Literal["given", "data", "answer", "graded", "memo"]
_PARTS: Mapping[tuple[bool, bool], Part] = {  # by what nbgrader calls grade and solution
    (False, False): "given",
    (False, True): "answer",
    (True, False): "graded",
    (True, True): "memo",
}
_CHECK = re.compile(r"^kl\.check\(\"(\w+)\"\)$")
_LEAST_SHARE = 0.15
_ID = re.compile(r"^[a-zA-Z0-9-_]{1,64}$")


@dataclass(frozen=True)
class Piece:
    """A cell of the assignment as it was released, and the part it plays."""

    id: str
    part: Part
    cell: Cell
    name: str = ""

    @property
    def locked(self) -> bool:
        """Whether a learner was not meant to change it."""
        return self.part in ("given", "graded")


@dataclass(frozen=True)
class Assignment:
    """A released assignment: its pieces in order, and the notebook's metadata."""

    name: str
    pieces: Sequence[Piece]
    metadata: Mapping[str, Any]

    def about(self, line: str) -> Assignment:
        """Return the assignment for the data that ``line`` chooses."""
        pieces = [
            replace(piece, cell={**piece.cell, "source": line}) if piece.part == "data" else piece
            for piece in self.pieces
        ]
        return replace(self, pieces=pieces)

    @property
    def chooses_data(self) -> bool:
        """Whether it has a cell that says whose data it is about."""
        return any(piece.part == "data" for piece in self.pieces)


def assignment(name: str, release: HandIn) -> Assignment:
    """Return the released notebook as its pieces."""
    pieces: list[Piece] = []
    for cell in release.cells:
        told = cell["metadata"].get("nbgrader")
        if cell["id"] == territory_cell.ID and territory_cell.chosen(cell["source"]):
            pieces.append(Piece(cell["id"], "data", cell, territory_cell.NAME))
        if not told:
            continue
        part = _PARTS[bool(told.get("grade")), bool(told.get("solution"))]
        checked = _CHECK.match(cell["source"].strip()) if part == "graded" else None
        pieces.append(Piece(told["grade_id"], part, cell, checked[1] if checked else ""))
    named = [*pieces]
    for at, (piece, after) in enumerate(pairwise(pieces)):
        if piece.part == "answer" and after.part == "graded":
            named[at] = Piece(piece.id, piece.part, piece.cell, after.name)
    return Assignment(name, named, release.metadata)


def repair(handed: HandIn, against: Assignment) -> tuple[list[Cell], list[Repair]]:
    """Return the cells as they are to be run, and what was put right; ``handed`` stays as it is."""
    repairs = list(handed.repairs)
    cells = copy.deepcopy(handed.cells)
    if _kernel(handed.metadata) != _kernel(against.metadata):
        repairs.append(Repair("kernel"))
    holders = _holders(cells, against, repairs)
    for piece in against.pieces:
        if piece.id in holders:
            repairs += _restore(holders[piece.id], piece)
    order = _with_missing(cells, holders, against, repairs)
    _reorder(order, holders, against, repairs)
    _name(order, holders)
    return order, repairs


def is_of(handed: HandIn, against: Assignment) -> bool:
    """Return whether a notebook was made from the assignment; its lesson has a cell in common with it."""
    return _share(handed, against) >= _LEAST_SHARE


def _share(handed: HandIn, against: Assignment) -> float:
    """Return which share of an assignment's pieces a notebook has, by marks and locked cells."""
    marks = {_told(cell) for cell in handed.cells}
    said = {cell["source"].strip() for cell in handed.cells}
    found = [
        piece
        for piece in against.pieces
        if piece.id in marks or (piece.locked and piece.cell["source"].strip() in said)
    ]
    return len(found) / len(against.pieces)


def _kernel(metadata: Mapping[str, Any]) -> Any:
    kernel = metadata.get("kernelspec")
    return kernel.get("name") if isinstance(kernel, dict) else None


def _holders(cells: list[Cell], against: Assignment, repairs: list[Repair]) -> dict[str, Cell]:
    """Return the cell that stands for each piece; copies lose their mark, and untouched ones go."""
    known = {piece.id: piece for piece in against.pieces}
    found: dict[str, list[Cell]] = {}
    for cell in cells:
        mark = _mark(cell, known)
        cell["metadata"].pop("nbgrader", None)
        if mark:
            found.setdefault(mark, []).append(cell)
    for piece, cell in _by_content(cells, against, found):
        found[piece.id] = [cell]
        repairs.append(Repair("recognised", piece.id))
    holders = {}
    for mark, several in found.items():
        if len(several) > 1:
            repairs.append(Repair("duplicate", mark))
            several = _without_untouched(several, known[mark], cells)
        holders[mark] = several[-1]
    return holders


def _mark(cell: Cell, known: Mapping[str, Piece]) -> str:
    told = _told(cell)
    if told in known:
        return told
    other = cell["id"] or cell["metadata"].get("id")
    return other if isinstance(other, str) and other in known else ""


def _told(cell: Cell) -> str:
    """Return the ``grade_id`` that a cell says it has."""
    told = cell["metadata"].get("nbgrader", {}).get("grade_id")
    return told if isinstance(told, str) else ""


def _without_untouched(several: list[Cell], piece: Piece, cells: list[Cell]) -> list[Cell]:
    """Return the copies of an answer that say something; one left as released would wipe the others out."""
    changed = [cell for cell in several if cell["source"].strip() != piece.cell["source"].strip()]
    if piece.locked or not changed:
        return several
    for cell in several:
        if all(cell is not kept for kept in changed):
            cells[:] = [each for each in cells if each is not cell]
    return changed


def _by_content(
    cells: Sequence[Cell], against: Assignment, found: Mapping[str, Sequence[Cell]]
) -> Iterator[tuple[Piece, Cell]]:
    """Yield pieces that no cell is marked as, with the unmarked cell that says the same or sets the same name."""
    taken = {id(cell) for several in found.values() for cell in several}
    for piece in against.pieces:
        if piece.id in found:
            continue
        for cell in cells:
            if id(cell) not in taken and _is_like(cell, piece):
                taken.add(id(cell))
                yield piece, cell
                break


def _is_like(cell: Cell, piece: Piece) -> bool:
    if cell["source"].strip() == piece.cell["source"].strip():
        return True
    if piece.part == "data":
        return territory_cell.chosen(cell["source"]) is not None
    return piece.part == "answer" and cell["cell_type"] == "code" and piece.name in set(_names_set(cell["source"]))


def _names_set(source: str) -> Iterator[str]:
    """Yield the names that a cell's own lines assign or define."""
    try:
        lines = ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return
    for line in lines:
        if isinstance(line, ast.FunctionDef):
            yield line.name
        for target in getattr(line, "targets", [getattr(line, "target", None)]):
            if isinstance(target, ast.Name):
                yield target.id


def _restore(cell: Cell, piece: Piece) -> list[Repair]:
    """Make ``cell`` what its piece must be; say what was changed."""
    repairs = []
    if cell["cell_type"] != piece.cell["cell_type"]:
        repairs.append(Repair("type", piece.id))
        cell["cell_type"] = piece.cell["cell_type"]
        cell.pop("attachments", None)
        if cell["cell_type"] == "code":
            cell.update(outputs=[], execution_count=None)
    if piece.locked and cell["source"].rstrip() != piece.cell["source"].rstrip():
        repairs.append(Repair("restored", piece.id))
    if piece.locked:
        cell["source"] = piece.cell["source"]
    if piece.part == "data":
        repairs += _set_data(cell, piece.cell["source"])
    cell["metadata"] = {**cell["metadata"], **copy.deepcopy(piece.cell["metadata"])}
    return repairs


def _set_data(cell: Cell, line: str) -> list[Repair]:
    """Have a cell choose the data of its learner, which ``line`` does; say what it chose instead."""
    said, own = territory_cell.chosen(cell["source"]), territory_cell.chosen(line)
    if said == own or own is None:
        return []
    cell["source"] = territory_cell.choosing(cell["source"], line)
    if said is None or (said.assignment, said.course, said.learner) == (own.assignment, own.course, own.learner):
        return [Repair("data_changed", cell["id"])]
    return [Repair("data_standard" if said.is_standard else "data_other", said.learner[:100])]


def _with_missing(
    cells: list[Cell], holders: dict[str, Cell], against: Assignment, repairs: list[Repair]
) -> list[Cell]:
    """Return the cells with what was deleted put back behind the piece before it."""
    order = list(cells)
    at = 0
    for piece in against.pieces:
        if piece.id not in holders:
            cell = copy.deepcopy(piece.cell)
            if piece.part in ("answer", "memo"):
                cell["source"] = ""  # the answer may be in another cell: a blank here would hide it
            holders[piece.id] = cell
            order.insert(at, cell)
            repairs.append(Repair("missing", piece.id))
        at = _place(order, holders[piece.id]) + 1
    return order


def _reorder(order: list[Cell], holders: Mapping[str, Cell], against: Assignment, repairs: list[Repair]) -> None:
    """Put the first piece first, and each check behind its answer."""
    first = holders[against.pieces[0].id]
    if any(_place(order, cell) < _place(order, first) for cell in holders.values()):
        _move(order, first, 0)
        repairs.append(Repair("moved", against.pieces[0].id))
    for before, piece in pairwise(against.pieces):
        if piece.part != "graded" or before.part != "answer":
            continue
        answer, check = holders[before.id], holders[piece.id]
        if _place(order, check) < _place(order, answer):
            _move(order, check, _place(order, answer))
            repairs.append(Repair("moved", piece.id))


def _place(order: Sequence[Cell], cell: Cell) -> int:
    return next(at for at, each in enumerate(order) if each is cell)


def _move(order: list[Cell], cell: Cell, to: int) -> None:
    del order[_place(order, cell)]
    order.insert(to, cell)


def _name(order: Sequence[Cell], holders: Mapping[str, Cell]) -> None:
    """Give every cell an id of its own: a piece its own, another a number."""
    pieces = {id(cell): mark for mark, cell in holders.items()}
    taken = set(holders)
    for at, cell in enumerate(order):
        if id(cell) in pieces:
            cell["id"] = pieces[id(cell)]
        elif cell["id"] in taken or not _ID.match(cell["id"]):
            cell["id"] = f"cell-{at}"
        taken.add(cell["id"])
