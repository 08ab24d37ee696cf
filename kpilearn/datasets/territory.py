"""``kl.territory``: each learner's own data for an assignment, or the standard data."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING
from unicodedata import normalize

from kpilearn.datasets.errors import DataError, whole
from kpilearn.datasets.making import STANDARD_SEED, make, table
from kpilearn.datasets.reading import load

if TYPE_CHECKING:
    import pandas as pd

COURSE = "kpilearn"
#: The learner whose data are the kit's own files.
STANDARD = "standard"


@dataclass(frozen=True, repr=False)
class Territory:
    """The data of one learner for one assignment: as the standard data, with other luck.

    What is true of the standard data (see each market's ``truths``) is true here as well; the figures differ. ``draw``
    counts how often the luck was drawn anew, because two answers of a question came out the same.
    """

    assignment: str
    learner: str
    course: str = COURSE
    draw: int = 0

    def __repr__(self) -> str:
        """Return the line of a notebook that gets this territory."""
        said = [json.dumps(self.assignment, ensure_ascii=False)]
        said += [f"learner={json.dumps(self.learner, ensure_ascii=False)}"]
        said += [f"course={json.dumps(self.course, ensure_ascii=False)}"] if self.course != COURSE else []
        said += [f"draw={self.draw}"] if self.draw else []
        return f"kl.territory({', '.join(said)})"

    @property
    def is_standard(self) -> bool:
        """Whether its tables are the kit's own files."""
        return self.learner == STANDARD

    @cached_property
    def seed(self) -> int:
        """The seed of this territory, the same on every machine."""
        if self.is_standard:
            return STANDARD_SEED
        parts = [self.course, self.assignment, self.learner, *([str(self.draw)] if self.draw else [])]
        return int.from_bytes(sha256("\0".join(parts).encode()).digest()[:6], "big")

    @property
    def code(self) -> str:
        """What tells this territory's files and digests from others': empty for the standard one."""
        return "" if self.is_standard else f"{self.seed:012x}"

    @cached_property
    def _drawn(self) -> dict[str, pd.DataFrame]:
        return {}

    def load(self, name: str) -> pd.DataFrame:
        """Return a table of this territory, or the standard one if it was written by hand; see ``kl.load``."""
        if self.is_standard or not table(name).make:
            return load(name)
        if name not in self._drawn:
            self._drawn[name] = make(name, seed=self.seed)
        return self._drawn[name].copy()


def territory(assignment: str, *, learner: str, course: str = COURSE, draw: int = 0) -> Territory:
    """Return a learner's territory, such as ``territory("05_sns", learner="sato")``.

    Parameters
    ----------
    assignment
        The assignment's name.
    learner
        The learner's id, or "standard" for the kit's own files. Spaces around it, and full-width or narrow letters,
        make no difference.
    course
        Another course, another territory: a class can have its own name here.
    draw
        The number of the draw, from 0 (see :class:`Territory`).

    Raises
    ------
    DataError
        A part is empty or no text, or ``draw`` is no whole number from 0 up.
    """
    parts = []
    for part, value in (("assignment", assignment), ("learner", learner), ("course", course)):
        text = normalize("NFKC", value).strip() if isinstance(value, str) else ""
        if not text:
            raise DataError(f"datasets.no_{part}")
        parts.append(text)
    return Territory(parts[0], parts[1], parts[2], whole(draw, "datasets.bad_draw"))
