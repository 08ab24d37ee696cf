"""``kl.territory``: each learner's own data for an assignment."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING
from unicodedata import normalize

from kpilearn.datasets.errors import DataError
from kpilearn.datasets.making import make, table
from kpilearn.datasets.reading import load

if TYPE_CHECKING:
    import pandas as pd

COURSE = "kpilearn"


@dataclass(frozen=True)
class Territory:
    """The data of one learner for one assignment: as the standard data, with other luck.

    What is true of the standard data (see each market's ``truths``) is true here as well; the figures differ.
    """

    assignment: str
    learner: str
    course: str = COURSE

    @cached_property
    def seed(self) -> int:
        """The seed of this territory, the same on every machine."""
        parts = "\0".join((self.course, self.assignment, self.learner))
        return int.from_bytes(sha256(parts.encode()).digest()[:6], "big")

    def load(self, name: str) -> pd.DataFrame:
        """Return a table of this territory, or the standard one if it was written by hand; see ``kl.load``."""
        return make(name, seed=self.seed) if table(name).make else load(name)


def territory(assignment: str, *, learner: str, course: str = COURSE) -> Territory:
    """Return a learner's territory, such as ``kl.territory("05_sns", learner="sato")``.

    Parameters
    ----------
    assignment
        The assignment's name.
    learner
        The learner's id. Spaces around it, and full-width or narrow letters, make no difference.
    course
        Another course, another territory: a class can have its own name here.

    Raises
    ------
    DataError
        A part is empty or no text.
    """
    parts = []
    for part, value in (("assignment", assignment), ("learner", learner), ("course", course)):
        text = normalize("NFKC", value).strip() if isinstance(value, str) else ""
        if not text:
            raise DataError(f"datasets.no_{part}")
        parts.append(text)
    return Territory(*parts)
