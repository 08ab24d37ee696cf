"""What is wrong, and where: the one thing that every part of the build hands back."""

from __future__ import annotations

from dataclasses import dataclass

from kpilearn import locale


@dataclass(frozen=True)
class Problem:
    """One thing to mend, said in the language in use when it was found.

    ``file`` is a path from the kit's root with forward slashes; ``cell`` a cell's key, or "" for the file as a whole.
    """

    file: str
    cell: str
    message: str

    def __str__(self) -> str:
        place = "build.in_cell" if self.cell else "build.in_file"
        return locale.text(place, file=self.file, cell=self.cell, message=self.message)


def problem(file: str, cell: str, key: str, /, **values: object) -> Problem:
    """Return the problem that the message ``build.<key>`` describes."""
    return Problem(file, cell, locale.text(f"build.{key}", **values))
