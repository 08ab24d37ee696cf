"""A class's folder: nbgrader's own layout, with folders of ours beside it.

::

    class.json           language                     roster.csv    who is in it
    nbgrader_config.py   nbgrader's settings          gradebook.db  nbgrader's
    source/  release/  submitted/  autograded/  feedback/           nbgrader's steps
    keys/                answer keys                  received/     what came in, untouched
    handout/             a zip a learner            personal/     learners' own data and checks, where they have such
    results/             what grading found, a file a hand-in: the journal of every step after
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from kpilearn import locale
from kpilearn.classroom import handin, roster
from kpilearn.classroom.errors import ClassError
from kpilearn.classroom.roster import Learner

SETTINGS = "class.json"


@dataclass(frozen=True)
class Class:
    """A class by its folder."""

    root: Path

    @cached_property
    def lang(self) -> locale.Language:
        """The class's language."""
        try:
            lang = json.loads((self.root / SETTINGS).read_text("utf-8"))["lang"]
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ClassError("classroom.no_class", folder=self.root) from error
        return "en" if lang == "en" else "ja"

    @cached_property
    def learners(self) -> list[Learner]:
        """The people of the roster."""
        return roster.read(self.root / "roster.csv")

    @property
    def database(self) -> str:
        """The gradebook's address."""
        return f"sqlite:///{self.root.resolve()}/gradebook.db"

    @property
    def assignments(self) -> list[str]:
        """The names of the assignments that the class has."""
        return sorted(path.name for path in (self.root / "source").glob("*") if path.is_dir())

    def named(self, name: str | None) -> str:
        """Return the assignment ``name``, or the only one; complain where that is not clear."""
        if name is None and len(self.assignments) == 1:
            return self.assignments[0]
        if name not in self.assignments:
            key = "classroom.which_assignment" if name else "classroom.name_an_assignment"
            raise ClassError(key, name=name, known=", ".join(self.assignments))
        return name

    def language_of(self, learner: str) -> locale.Language:
        """Return the language in which a learner is addressed."""
        lang = self._languages.get(learner, "")
        return "en" if lang == "en" else "ja" if lang == "ja" else self.lang

    @cached_property
    def _languages(self) -> dict[str, str]:
        return {each.id: each.lang for each in self.learners}

    def source(self, assignment: str) -> Path:
        """Return the solved notebook."""
        return self.root / "source" / assignment / f"{assignment}.ipynb"

    def release(self, assignment: str) -> Path:
        """Return the released notebook."""
        return self.root / "release" / assignment / f"{assignment}.ipynb"

    def released(self, assignment: str) -> bytes:
        """Return the content of the released notebook.

        Raises
        ------
        ClassError
            It has not been released.
        """
        if not self.release(assignment).exists():
            raise ClassError("classroom.not_released", assignment=assignment)
        return handin.read_file(self.release(assignment))

    def key(self, assignment: str) -> Path:
        """Return the answer key."""
        return self.root / "keys" / f"{assignment}_key.py"

    def submitted(self, assignment: str, learner: str) -> Path:
        """Return the folder with a learner's hand-in."""
        return self.root / "submitted" / learner / assignment

    def autograded(self, assignment: str, learner: str) -> Path:
        """Return a learner's graded notebook."""
        return self.root / "autograded" / learner / assignment / f"{assignment}.ipynb"

    def result(self, assignment: str, learner: str) -> Path:
        """Return the file with what grading found."""
        return self.root / "results" / assignment / f"{learner}.json"

    def handed_in(self, assignment: str) -> Iterator[str]:
        """Yield the ids under which something of the assignment lies in ``submitted/``."""
        for path in sorted((self.root / "submitted").glob("*")):
            if (path / assignment).is_dir() or (path / assignment).is_symlink():
                yield path.name
