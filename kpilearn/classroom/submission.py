"""Grade one hand-in: repair it, have its cells run in the sandbox, judge the answers out here."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import kpilearn
from kpilearn import locale
from kpilearn.classroom import flags, handin, judging, personal, territory_cell
from kpilearn.classroom import repair as repairing
from kpilearn.classroom.doctor import told_repairs
from kpilearn.classroom.folder import Class
from kpilearn.classroom.handin import Cell, HandIn, HandInError, Repair
from kpilearn.classroom.judging import Question
from kpilearn.classroom.repair import Assignment, Piece
from kpilearn.classroom.sandbox import CELL_SECONDS, Ran, Sandbox
from kpilearn.classroom.sandbox import Cell as Step
from kpilearn.classroom.speaking import speaking
from kpilearn.notebook.check import Outcome, verdict
from kpilearn.notebook.sealed import Json, as_text, file_of

_LARGEST_EXTRA = 2_000_000  # bytes of other files that a learner hands in with the notebook, together
_LONGEST_OUTPUT = 1_000_000
_NO_RESPONSE = "No response."  # nbgrader's own words for an answer cell left as it was


@dataclass(frozen=True)
class Task:
    """What all hand-ins of an assignment with the same data are graded by; ``checks`` are beside the notebook."""

    assignment: Assignment
    questions: Mapping[str, Question]
    checks: Mapping[str, bytes]
    seconds: float = CELL_SECONDS
    digest: str = ""


@dataclass
class Result:
    """What grading found. All of it is JSON; it says the same each time the same hand-in is graded."""

    learner: str
    lang: str
    digest: str
    problem: dict[str, Any] | None = None
    questions: list[dict[str, Any]] = field(default_factory=list)
    comments: dict[str, str | None] = field(default_factory=dict)
    repairs: list[dict[str, str]] = field(default_factory=list)
    troubles: list[dict[str, str]] = field(default_factory=list)
    flags: list[dict[str, str]] = field(default_factory=list)
    timestamp: str | None = None
    packed_for: str | None = None
    cpu: float = 0.0

    def as_json(self) -> str:
        """Return the text of the result's file."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True, indent=1) + "\n"


@dataclass
class Graded:
    """A result and the notebook that shows it (None where nothing could be run)."""

    result: Result
    notebook: str | None = None


class Tasks:
    """The tasks of an assignment: one for all, or one for each learner where all have data of their own.

    Raises
    ------
    kpilearn.classroom.errors.ClassError
        The release or the answer key is missing or not usable.
    """

    def __init__(self, place: Class, assignment: str, seconds: float = CELL_SECONDS) -> None:
        self._place, self._name, self._seconds = place, assignment, seconds
        release, key = place.release(assignment), place.key(assignment)
        self._release = place.released(assignment)
        self._against = repairing.assignment(assignment, handin.parse(self._release, release.name))
        self._common: Task | None = None
        if not personal.is_personal(place, assignment):
            file = file_of(assignment)
            _, answers = judging.sealed_key(key, assignment)
            made_from = key.read_bytes() if key.exists() else b""
            self._common = self._task(self._against, answers, file, handin.read_file(release.parent / file), made_from)

    def of(self, learner: str) -> Task:
        """Return what a learner's hand-in is graded by."""
        if self._common is not None:
            return self._common
        own = personal.own(self._place, self._name, learner)
        assert own is not None
        checks = as_text(own.checks).encode()
        against = self._against.about(own.line)
        return self._task(against, own.answers, file_of(self._name, own.code), checks, as_text(own.answers).encode())

    def _task(self, against: Assignment, answers: Json, file: str, checks: bytes, made_from: bytes) -> Task:
        parts = (self._release, checks, made_from, repr((self._seconds, kpilearn.__version__)).encode())
        digest = hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()
        return Task(against, answers["questions"], {file: checks}, self._seconds, digest)


def find(folder: Path, against: Assignment) -> tuple[Path, list[Repair]]:
    """Return the file in a hand-in's folder that is the notebook, also under another name.

    Raises
    ------
    HandInError
        There is none, or the folder is a link.
    """
    wanted = folder / f"{against.name}.ipynb"
    ordinary = wanted.is_file() or not wanted.exists()
    if folder.is_symlink() or folder.parent.is_symlink() or wanted.is_symlink() or not ordinary:
        raise HandInError("classroom.file_link", file=wanted.name)
    if wanted.is_file():
        return wanted, []
    named = (path for path in sorted(folder.rglob("*.ipynb")) if not path.is_dir())
    others = [path for path in named if ".ipynb_checkpoints" not in path.parts]
    for path in others:
        if _is_of(path, against):
            return path, [Repair("renamed", path.name[:100])]
    if others:
        raise HandInError("classroom.other_notebook", file=others[0].name, wanted=wanted.name)
    raise HandInError("classroom.no_notebook", wanted=wanted.name)


def _is_of(path: Path, against: Assignment) -> bool:
    """Return whether a file is a notebook that was made from the assignment."""
    try:
        return repairing.is_of(handin.parse(handin.read_file(path), path.name), against)
    except HandInError:
        return False


def digest(folder: Path, by: Task, lang: str) -> str:
    """Return a sum of all that a result depends on."""
    total = hashlib.sha256(f"{by.digest} {lang}".encode())
    for path in sorted(folder.rglob("*")):
        total.update(f"{path.relative_to(folder)}\0{path.is_symlink()}\0".encode("utf-8", "surrogateescape"))
        if path.is_file() and not path.is_symlink() and path.stat().st_size <= handin.LARGEST_FILE:
            total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def grade(sandbox: Sandbox, by: Task, folder: Path, learner: str, lang: locale.Language) -> Graded:
    """Grade the hand-in in ``folder``. What is wrong with it is part of the result; nothing of it raises."""
    result = Result(learner, lang, digest(folder, by, lang), timestamp=_timestamp(folder))
    try:
        file, found = find(folder, by.assignment)
        handed = handin.parse(handin.read_file(file), file.name)
    except HandInError as problem:
        result.problem = {"key": problem.key, "values": {name: str(each) for name, each in problem.values.items()}}
        with speaking(lang):
            result.questions = [_entry(piece, by, Outcome("not_attempted", str(problem))) for piece in _graded(by)]
        return Graded(result)
    handed.repairs[:0] = [*told_repairs(handed.metadata), *found]
    result.packed_for = _packed_for(handed)
    cells, repairs = repairing.repair(handed, by.assignment)
    result.repairs = [each.as_json() for each in repairs]
    ran = sandbox.run(_steps(cells, by), _files(folder, by), by.seconds)
    with speaking(lang):
        return Graded(result, _write_up(cells, ran, by, result))


def _steps(cells: Sequence[Cell], by: Task) -> list[Step]:
    """Return what the sandbox is to do: run each code cell, but read the answer where a check stands."""
    pieces = {piece.id: piece for piece in _graded(by)}
    steps = []
    for at, cell in enumerate(cells):
        piece = pieces.get(_grade_id(cell))
        if piece and piece.name in by.questions:
            steps.append(Step(at, name=piece.name, readers=judging.readers(by.questions[piece.name])))
        elif cell["cell_type"] == "code" and cell["source"].strip():
            steps.append(Step(at, source=cell["source"]))
    return steps


def _files(folder: Path, by: Task) -> dict[str, str]:
    """Return the working folder: the sealed checks of the release, and small files that the learner handed in."""
    found = dict(by.checks)
    left = _LARGEST_EXTRA
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        linked = any(part.is_symlink() for part in (path, *path.parents) if part.is_relative_to(folder))
        if (
            linked
            or not path.is_file()
            or path.suffix == ".ipynb"
            or name == "timestamp.txt"
            or name.startswith("checks/")
        ):
            continue
        left -= path.stat().st_size
        if left >= 0:
            found[name] = path.read_bytes()
    return {name: base64.b64encode(content).decode() for name, content in found.items()}


def _write_up(cells: Sequence[Cell], ran: Mapping[int, Ran], by: Task, result: Result) -> str:
    """Fill ``result`` and return the graded notebook."""
    pieces = {piece.id: piece for piece in by.assignment.pieces}
    for at, cell in enumerate(cells):
        done, piece = ran.get(at, Ran(ok=True)), pieces.get(_grade_id(cell))
        result.cpu += done.cpu
        if cell["cell_type"] == "code":
            cell.update(outputs=_outputs(done), execution_count=None)
        if done.trouble:
            result.troubles.append({"kind": done.trouble, "cell": cell["id"]})
        if piece and piece.part == "graded":
            _grade_cell(cell, piece, done, by, result)
        elif piece and piece.part in ("answer", "memo"):
            untouched = cell["source"].strip() in ("", piece.cell["source"].strip())
            result.comments[piece.id] = _NO_RESPONSE if untouched else None
            if piece.part == "memo":
                result.questions.append(_memo(piece, written=not untouched))
        if not (piece and piece.locked) and cell["id"] != territory_cell.ID:
            result.flags += [flag.as_json() for flag in flags.look(cell["source"], cell["id"])]
    for number, cell in enumerate((cell for cell in cells if cell["cell_type"] == "code"), start=1):
        cell["execution_count"] = number
        for output in cell["outputs"]:
            if output["output_type"] == "execute_result":
                output["execution_count"] = number
    notebook = {"cells": list(cells), "metadata": dict(by.assignment.metadata), "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(notebook, ensure_ascii=False, sort_keys=True, indent=1) + "\n"


def _grade_cell(cell: Cell, piece: Piece, done: Ran, by: Task, result: Result) -> None:
    question = by.questions.get(piece.name)
    if question is None:  # for a person to grade
        result.questions.append({"id": piece.id, "name": piece.name, "points": None, "state": "manual"})
        return
    if done.trouble:
        outcome = Outcome("unreadable", locale.text(f"classroom.trouble_{done.trouble}", seconds=f"{by.seconds:g}"))
    else:
        outcome = judging.judge(question, piece.name, done.readings)
    entry = _entry(piece, by, outcome)
    shown = verdict(piece.name, question, outcome, graded=True)
    data = {"text/plain": f"{entry['points']:g}", "text/html": shown.as_html()}
    cell["outputs"] = [{"output_type": "execute_result", "data": data, "metadata": {}, "execution_count": None}]
    result.questions.append(entry)


def _entry(piece: Piece, by: Task, outcome: Outcome) -> dict[str, Any]:
    question = by.questions.get(piece.name)
    if question is None:
        return {"id": piece.id, "name": piece.name, "points": 0.0, "state": "manual"}
    points = float(question["points"]) if outcome.state == "right" else 0.0
    return {
        "id": piece.id,
        "name": piece.name,
        "points": points,
        "out_of": float(question["points"]),
        "state": outcome.state,
        "idea": outcome.idea,
        "message": outcome.message,
    }


def _memo(piece: Piece, *, written: bool) -> dict[str, Any]:
    """Return what a person is left to grade; what was not written is 0 points, as under nbgrader."""
    told = {"points": None, "state": "manual"} if written else {"points": 0.0, "state": "not_attempted"}
    return {"id": piece.id, "name": piece.id, "out_of": float(piece.cell["metadata"]["nbgrader"]["points"]), **told}


def _outputs(done: Ran) -> list[dict[str, Any]]:
    """Return a cell's outputs as a notebook holds them: plain text that the child sent, no more than allowed."""
    found: list[dict[str, Any]] = []
    left = _LONGEST_OUTPUT
    for output in done.outputs if isinstance(done.outputs, list) else []:
        made = _output(output, left) if isinstance(output, dict) else None
        if made:
            found.append(made)
            left -= len(json.dumps(made))
        if left <= 0:
            break
    if done.trouble:
        text = locale.text(f"classroom.cell_{done.trouble}")
        found.append({"output_type": "error", "ename": "kpilearn", "evalue": text, "traceback": [text]})
    elif done.cut and found:
        text = locale.text("classroom.output_cut") + "\n"
        found.append({"output_type": "stream", "name": "stdout", "text": text})
    return found


def _output(output: Mapping[str, Any], most: int) -> dict[str, Any] | None:
    kind = output.get("output_type")
    if kind == "error":
        lines = output.get("lines")
        shown = [str(line)[:20_000] for line in lines[:50]] if isinstance(lines, list) else []
        name, value = str(output.get("name"))[:200], str(output.get("value"))[:2_000]
        return {"output_type": "error", "ename": name, "evalue": value, "traceback": shown}
    text = output.get("text")
    if not isinstance(text, str):
        return None
    text = text[:most]
    if kind == "stream":
        name = "stderr" if output.get("name") == "stderr" else "stdout"
        return {"output_type": "stream", "name": name, "text": text}
    if kind == "display_data":
        return {"output_type": kind, "data": {"text/plain": text}, "metadata": {}}
    if kind == "execute_result":
        return {"output_type": kind, "data": {"text/plain": text}, "metadata": {}, "execution_count": None}
    return None


def _graded(by: Task) -> list[Piece]:
    return [piece for piece in by.assignment.pieces if piece.part == "graded"]


def _grade_id(cell: Cell) -> str:
    found: str = cell["metadata"].get("nbgrader", {}).get("grade_id", "")
    return found


def _packed_for(handed: HandIn) -> str | None:
    """Return whose copy of the release it was made from, where ``release`` has noted that."""
    own = handed.metadata.get("kpilearn")
    mark = own.get("learner") if isinstance(own, dict) else None
    return mark[:200] if isinstance(mark, str) else None


def _timestamp(folder: Path) -> str | None:
    """Return when it was handed in, as nbgrader's commands and ``collect`` write it."""
    try:
        return handin.read_file(folder / "timestamp.txt").decode("utf-8").strip()[:100] or None
    except (HandInError, UnicodeDecodeError):
        return None
