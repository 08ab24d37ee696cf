"""``kpilearn doctor FILE``: look a notebook over before it is handed in, and put right what can be."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from kpilearn import locale
from kpilearn.classroom import handin, territory_cell
from kpilearn.classroom import repair as repairing
from kpilearn.classroom.errors import ClassError
from kpilearn.classroom.handin import Cell, HandIn, Repair
from kpilearn.classroom.repair import Assignment
from kpilearn.datasets.territory import STANDARD, territory
from kpilearn.files import write_whole

KIT = Path(__file__).parent.parent.parent
_BEGIN = re.compile(r"kl\.begin\(\s*[\"']([\w-]+)[\"']\s*,\s*[\"'](ja|en)[\"']")
_MOST_TOLD = 100


def doctor(file: Path, *, kit: Path = KIT, say: Callable[[str], None] = print) -> int:
    """Look ``file`` over, repair it in place (the original stays beside it), and say what was done.

    Returns
    -------
    int
        0: it can be handed in. 1: questions are still blank.

    Raises
    ------
    ClassError
        It is no notebook, or none of an assignment of this kit.
    """
    data = handin.read_file(file)
    handed = handin.parse(data, file.name)
    against = _assignment(handed, file, kit)
    against = against.about(_data_line(handed, against))
    cells, repairs = repairing.repair(handed, against)
    if repairs:
        kept = _beside(file)
        write_whole(kept, data)
        write_whole(file, repaired(handed, cells, repairs, against))
        say(locale.text("doctor.repaired", count=len(repairs), file=file.name, kept=kept.name))
        for line in explained(repairs):
            say(f"- {line}")
    blank = unanswered(cells, against)
    if blank:
        say(locale.text("doctor.blank", names=", ".join(blank)))
        return 1
    say(locale.text("doctor.fine", file=file.name))
    return 0


def repaired(handed: HandIn, cells: Sequence[Cell], repairs: Sequence[Repair], against: Assignment) -> str:
    """Return the text of the repaired notebook. Its metadata tells what was repaired, for the grader to report."""
    own = handed.metadata.get("kpilearn")
    told = [*told_repairs(handed.metadata), *repairs]
    metadata = {
        **handed.metadata,
        **against.metadata,
        "kpilearn": {
            **(own if isinstance(own, dict) else {}),
            **against.metadata.get("kpilearn", {}),
            "repairs": [each.as_json() for each in told],
        },
    }
    content = {"cells": list(cells), "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(content, ensure_ascii=False, sort_keys=True, indent=1) + "\n"


def told_repairs(metadata: Mapping[str, Any]) -> list[Repair]:
    """Return the repairs that a notebook's metadata tells of: what is no such thing is left out."""
    own = metadata.get("kpilearn")
    told = own.get("repairs") if isinstance(own, dict) else None
    found = []
    for each in told[:_MOST_TOLD] if isinstance(told, list) else []:
        kind, cell = (each.get("kind"), each.get("cell", "")) if isinstance(each, dict) else (None, "")
        if isinstance(kind, str) and isinstance(cell, str) and locale.has(f"classroom.repair_{kind}"):
            found.append(Repair(kind, cell[:100]))
    return found


def explained(repairs: Iterable[Repair]) -> Iterator[str]:
    """Yield a sentence for each repair, in the language in use."""
    for each in repairs:
        yield locale.text(f"classroom.repair_{each.kind}", cell=each.cell)


def unanswered(cells: Sequence[Cell], against: Assignment) -> list[str]:
    """Return the names of the questions whose answer cell is as it was released."""
    source = {cell["metadata"].get("nbgrader", {}).get("grade_id"): cell["source"].strip() for cell in cells}
    answers = [piece for piece in against.pieces if piece.part == "answer"]
    return [piece.name or piece.id for piece in answers if source[piece.id] in ("", piece.cell["source"].strip())]


def _assignment(handed: HandIn, file: Path, kit: Path) -> Assignment:
    """Return the released assignment that a notebook was made from: by its first cell, or by its name.

    A lesson has the first cell of its assignment.
    """
    said = next((found for cell in handed.cells if (found := _BEGIN.search(cell["source"]))), None)
    name, lang = (said[1], said[2]) if said else (file.stem, locale.language())
    release = kit / "exercises" / lang / name / f"{name}.ipynb"
    if not release.is_file():
        known = sorted(path.name for path in (kit / "exercises" / lang).glob("*") if path.is_dir())
        raise ClassError("doctor.unknown", file=file.name, known=", ".join(known))
    against = repairing.assignment(name, handin.parse(release.read_bytes(), release.name))
    if not repairing.is_of(handed, against):
        raise ClassError("classroom.other_notebook", file=file.name, wanted=release.relative_to(kit))
    return against


def _data_line(handed: HandIn, against: Assignment) -> str:
    """Return the line that chooses the learner's data: as their copy of the assignment notes it, else as a cell says.

    Which of both is right only the class knows; it looks when the notebook is handed in.
    """
    own = handed.metadata.get("kpilearn")
    noted = own.get("data") if isinstance(own, dict) else None
    said = [noted] if isinstance(noted, str) else []
    said += [cell["source"] for cell in handed.cells if cell["cell_type"] == "code"]
    found = (data for data in map(territory_cell.chosen, said) if data and data.assignment == against.name)
    first = next(found, None) or territory(against.name, learner=STANDARD)
    return territory_cell.line_of(first)


def _beside(file: Path) -> Path:
    """Return a name for the original that is not taken."""
    names = (file.with_name(f"{file.stem}.original{number or ''}{file.suffix}") for number in range(1_000_000))
    return next(path for path in names if not path.exists())
