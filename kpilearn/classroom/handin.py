"""Read the file that a learner handed in, however it was made: to cells, or to a reason that can be told."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kpilearn.classroom.errors import ClassError

Cell = dict[str, Any]
LARGEST_FILE = 100_000_000  # bytes: JupyterLab itself does not open more
_MARKS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig"))
_ENCODINGS = ("utf-8", "cp932")
_KINDS = ("code", "markdown", "raw")


class HandInError(ClassError):
    """What was handed in is no notebook; the sentence is for the learner."""


@dataclass(frozen=True)
class Repair:
    """Something that was put right: the message ``classroom.repair_<kind>`` says what."""

    kind: str
    cell: str = ""

    def as_json(self) -> dict[str, str]:
        """Return the fields, for a record."""
        return {"kind": self.kind, "cell": self.cell}


@dataclass
class HandIn:
    """A notebook as handed in: its cells in the present format, and what had to be put right for that."""

    cells: list[Cell]
    metadata: dict[str, Any]
    repairs: list[Repair] = field(default_factory=list)


def read_file(path: Path) -> bytes:
    """Return the content of a file that came from outside.

    Raises
    ------
    HandInError
        It is a link, no regular file, or too large.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError as error:
        key = "classroom.file_link" if path.is_symlink() else "classroom.file_unreadable"
        raise HandInError(key, file=path.name, reason=error) from error
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        os.close(descriptor)
        raise HandInError("classroom.file_link", file=path.name)
    with os.fdopen(descriptor, "rb") as file:
        if status.st_size > LARGEST_FILE:
            raise HandInError("classroom.file_large", file=path.name, limit=LARGEST_FILE // 1_000_000)
        return file.read(LARGEST_FILE)


def parse(data: bytes, name: str) -> HandIn:
    """Return the notebook in ``data``.

    Raises
    ------
    HandInError
        There is none. ``name`` is the file's, for the message.
    """
    if not data.strip():
        raise HandInError("classroom.file_empty", file=name)
    text, encoding = _decoded(data)
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise HandInError("classroom.file_damaged", file=name) from error
    repairs = [] if encoding == "utf-8" else [Repair("encoding")]
    if isinstance(content, dict) and isinstance(content.get("worksheets"), list) and "cells" not in content:
        content = {**content, "cells": list(_old_cells(content["worksheets"])), "nbformat": 4}
        repairs.append(Repair("format"))
    if not isinstance(content, dict) or not isinstance(content.get("cells"), list):
        raise HandInError("classroom.file_no_notebook", file=name)
    if content.get("nbformat") != 4:
        repairs.append(Repair("format"))
    cells = [_normal(cell) for cell in content["cells"] if isinstance(cell, dict)]
    metadata = content.get("metadata")
    return HandIn(cells, metadata if isinstance(metadata, dict) else {}, repairs)


def _decoded(data: bytes) -> tuple[str, str]:
    """Return the text and its encoding; what cannot be decoded is replaced, so that JSON can tell the place."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace"), encoding
    for encoding in _ENCODINGS:
        try:
            return data.decode(encoding), encoding
        except UnicodeDecodeError:
            pass
    return data.decode("utf-8", "replace"), "?"


def _old_cells(sheets: Sequence[Any]) -> Iterator[Cell]:
    """Yield the cells of a notebook of format 3 (nbformat.v4.convert says what became of each field)."""
    for sheet in sheets:
        for cell in sheet.get("cells", []) if isinstance(sheet, dict) else []:
            if not isinstance(cell, dict):
                continue
            kind, source = cell.get("cell_type"), _text(cell.get("input", cell.get("source")))
            if kind == "heading":
                level = cell.get("level", 1)
                kind, source = "markdown", f"{'#' * (level if type(level) is int and 1 <= level <= 6 else 1)} {source}"
            yield {"cell_type": kind, "source": source, "metadata": cell.get("metadata", {})}


def _normal(cell: Mapping[str, Any]) -> Cell:
    """Return a cell with a type, a source and metadata of the right types; the rest as it is."""
    kind = cell.get("cell_type")
    metadata = cell.get("metadata")
    metadata = dict(metadata) if isinstance(metadata, dict) else {}
    if not isinstance(metadata.get("nbgrader", {}), dict):
        del metadata["nbgrader"]
    found: Cell = {
        "cell_type": kind if kind in _KINDS else "raw",
        "id": cell.get("id") if isinstance(cell.get("id"), str) else "",
        "metadata": metadata,
        "source": _text(cell.get("source")),
    }
    if found["cell_type"] == "code":
        outputs, count = cell.get("outputs"), cell.get("execution_count")
        found["outputs"] = [each for each in outputs if isinstance(each, dict)] if isinstance(outputs, list) else []
        found["execution_count"] = count if type(count) is int else None
    elif isinstance(cell.get("attachments"), dict):
        found["attachments"] = cell["attachments"]
    return found


def _text(source: Any) -> str:
    if isinstance(source, list):
        source = "".join(line for line in source if isinstance(line, str))
    text = source if isinstance(source, str) else ""
    return text.replace("\r\n", "\n").encode("utf-8", "replace").decode()
