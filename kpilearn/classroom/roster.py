"""Who is in the class: a table with a line a person, as a spreadsheet writes it."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kpilearn import locale
from kpilearn.classroom.errors import ClassError

# What a column may be called, in either language.
_COLUMNS = {
    "id": ("id", "student_id", "learner_id", "社員番号", "学籍番号", "番号"),
    "last_name": ("last_name", "family_name", "姓", "名字", "氏名", "name", "名前"),
    "first_name": ("first_name", "given_name", "名"),
    "email": ("email", "mail", "メール", "メールアドレス"),
    "lang": ("lang", "language", "言語"),
}
_LONGEST_ID = 100


@dataclass(frozen=True)
class Learner:
    """A person in the class. ``id`` names their folder; ``lang`` is "" for the class's language."""

    id: str
    last_name: str = ""
    first_name: str = ""
    email: str = ""
    lang: str = ""

    @property
    def names(self) -> tuple[str, str]:
        """The name in the Japanese and in the Western order."""
        return f"{self.last_name} {self.first_name}".strip(), f"{self.first_name} {self.last_name}".strip()

    @property
    def called(self) -> str:
        """The name in the order of its own script; the id where the roster has no name."""
        latin = all(unicodedata.name(letter, "").startswith("LATIN") for letter in self.last_name if letter.isalpha())
        return self.names[1 if latin else 0] or self.id


def read(file: Path) -> list[Learner]:
    """Return the learners in a CSV file (UTF-8, or as Japanese Excel writes it).

    Raises
    ------
    ClassError
        The file cannot be read, has no ``id`` column, or holds an id that cannot name a folder, or one twice.
    """
    try:
        data = file.read_bytes()
    except FileNotFoundError as error:
        raise ClassError("classroom.roster_missing", file=file) from error
    except OSError as error:
        raise ClassError("classroom.roster_unreadable", file=file, reason=error) from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp932", "replace")
    rows = [[field.strip() for field in row] for row in csv.reader(io.StringIO(text)) if any(map(str.strip, row))]
    columns = _columns(rows[0]) if rows else {}
    if rows and "id" not in columns:
        raise ClassError("classroom.roster_no_id", file=file)
    learners = [
        Learner(**{"id": "", **{name: row[at] for name, at in columns.items() if at < len(row)}}) for row in rows[1:]
    ]
    if not learners:
        raise ClassError("classroom.roster_empty", file=file)
    for row, learner in zip(rows[1:], learners, strict=True):
        if not learner.id:
            raise ClassError("classroom.roster_row_without_id", row=", ".join(filter(None, row)))
        check_id(learner.id)
        if learner.lang and learner.lang not in locale.LANGUAGES:
            raise ClassError("classroom.roster_lang", id=learner.id, lang=learner.lang)
    twice = sorted({each.id for each in learners if [other.id for other in learners].count(each.id) > 1})
    if twice:
        raise ClassError("classroom.roster_twice", ids=", ".join(twice))
    return learners


def check_id(name: str) -> None:
    """Complain about an id that cannot name a folder of its own on every system."""
    control = any(unicodedata.category(letter) in ("Cc", "Cs") for letter in name)
    if (
        control
        or not name.strip()
        or len(name) > _LONGEST_ID
        or name.strip(". ") != name
        or set(name) & set('/\\:*?"<>|+')
    ):
        raise ClassError("classroom.bad_id", id=name)


def _columns(header: Sequence[str]) -> dict[str, int]:
    named = [unicodedata.normalize("NFKC", name).casefold() for name in header]
    return {
        column: next(at for at, name in enumerate(named) if name in names)
        for column, names in _COLUMNS.items()
        if any(name in names for name in named)
    }
