"""What a table is: its columns, keys and how its rows are made."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from kpilearn.datasets.columns import COLUMNS, Column

if TYPE_CHECKING:
    import pandas as pd

#: What the source of a table is: a market's random draw, or a person.
Origin = Literal["generated", "written"]


@dataclass(frozen=True)
class Table:
    """One table of the course.

    Parameters
    ----------
    name
        English snake_case; its title, description and making are the messages ``datasets.<name>.title``, ``.about``.
    lesson
        The lesson that it belongs to, 1 to 10.
    columns
        Names of columns in ``COLUMNS``.
    key
        The columns that identify a row.
    make
        Seed → all rows; none for a table that a person wrote.
    blocks
        Seed → endless blocks of rows, of which the table is the first ones; none where more rows make no sense.
    references
        Column → table whose key it is.
    """

    name: str
    lesson: int
    columns: tuple[str, ...]
    key: tuple[str, ...]
    make: Callable[[int], pd.DataFrame] | None = None
    blocks: Callable[[int], Iterator[pd.DataFrame]] | None = None
    references: Mapping[str, str] = field(default_factory=dict)

    @property
    def fields(self) -> tuple[Column, ...]:
        """The columns with their type and unit."""
        return tuple(COLUMNS[name] for name in self.columns)
