"""A built lesson in one language as its instructor needs it: headings, pictures, what to take away."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import nbformat

from kpilearn.instructor.errors import InstructorError
from kpilearn.locale import Language

_HEADING = re.compile(r"^#+\s*(.+)$", re.MULTILINE)
_WAY_ON = re.compile(r"^→.*\Z", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")


@dataclass(frozen=True)
class Picture:
    """A picture of a lesson: its address (the picture itself, as ``data:``) and what it shows, in words."""

    address: str
    alt: str


@dataclass(frozen=True)
class Lesson:
    """What a built notebook holds, by the keys of its cells."""

    stem: str
    lang: Language
    file: Path
    title: str
    cells: frozenset[str]
    headings: Mapping[str, str]
    pictures: Mapping[str, Picture]
    takeaway: str

    @property
    def number(self) -> int:
        """Return its place in the course."""
        return int(self.stem.partition("_")[0])


def read(root: Path, stem: str, lang: Language) -> Lesson:
    """Return the lesson as it was built.

    Raises
    ------
    InstructorError
        There is no such notebook, or the file is none.
    """
    file = root / "course" / lang / f"{stem}.ipynb"
    try:
        notebook = nbformat.read(file, as_version=4)  # type: ignore[no-untyped-call]
    except (OSError, ValueError, nbformat.ValidationError) as error:
        raise InstructorError("instructor.not_built", file=file, reason=error) from error
    # Links lead to the course's other pages, which are not beside a handout.
    prose = {
        cell.id: _LINK.sub(r"\1", _WAY_ON.sub("", cell.source))
        for cell in notebook.cells
        if cell.cell_type == "markdown"
    }
    found = {key: _HEADING.search(text) for key, text in prose.items()}
    pictures = {
        cell.id: _picture(output)
        for cell in notebook.cells
        for output in cell.get("outputs", [])
        if "image/png" in output.get("data", {})
    }
    return Lesson(
        stem,
        lang,
        file,
        notebook.metadata.kpilearn.title,
        frozenset(cell.id for cell in notebook.cells),
        {key: re.sub(r"\*\*|`", "", heading[1]) for key, heading in found.items() if heading},
        pictures,
        prose.get("takeaway", "").strip(),
    )


def _without_links(markdown: str) -> str:
    """Return prose without its links, which lead to pages of the course that are not beside a handout."""
    return _LINK.sub(r"\1", _WAY_ON.sub("", markdown))


def _picture(output: nbformat.NotebookNode) -> Picture:
    data = output.data["image/png"].replace("\n", "")
    return Picture(f"data:image/png;base64,{data}", output.metadata.get("image/png", {}).get("alt", ""))
