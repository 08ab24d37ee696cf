"""The mistakes of this package that can be explained."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kpilearn.locale import KpiError


class InstructorError(KpiError):
    """A guide, its lesson or the folder to write to is not as it must be."""


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Explain a folder that cannot be written to.

    Raises
    ------
    InstructorError
        Instead of an ``OSError`` in the block.
    """
    try:
        yield
    except OSError as error:
        raise InstructorError("instructor.not_written", folder=folder, reason=error) from error
