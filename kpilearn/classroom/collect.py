"""``kpilearn class collect``: a folder of notebooks and zips, as mail or an LMS brings them, matched to the roster.

Nothing is guessed: a file that may be somebody else's is asked about, or left and named.
"""

from __future__ import annotations

import io
import re
import sys
import time
import unicodedata
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from kpilearn import locale
from kpilearn.classroom import doctor, handin, personal
from kpilearn.classroom import repair as repairing
from kpilearn.classroom.errors import ClassError, disk_explained
from kpilearn.classroom.folder import Class
from kpilearn.classroom.handin import HandIn, HandInError
from kpilearn.classroom.repair import Assignment
from kpilearn.classroom.roster import Learner
from kpilearn.files import write_whole
from kpilearn.notebook.sealed import as_text, file_of

_MOST_ENTRIES = 2_000
_SKIPPED = ("__MACOSX", ".ipynb_checkpoints")

Ask = Callable[[str, Sequence[Learner]], str | None]


@dataclass(frozen=True)
class Arrival:
    """A notebook that came in: where from (for matching and for messages), its bytes, and when."""

    label: str
    data: bytes
    when: float
    handed: HandIn | None = None


@disk_explained()
def collect(
    place: Class,
    assignment: str,
    inbox: Path,
    *,
    matches: Mapping[str, str] | None = None,
    ask: Ask | None = None,
    say: Callable[[str], None] = print,
) -> int:
    """Take in all notebooks of an assignment under ``inbox``.

    Parameters
    ----------
    matches
        Whose a file is, by its name as it is printed.
    ask
        Called for a doubtful file with the learners it may be from; default: the terminal, if there is one.

    Returns
    -------
    int
        0, or 1 if files are left whose owner is not clear, or ``matches`` names files that are not there.
    """
    against = repairing.assignment(assignment, handin.parse(place.released(assignment), assignment))
    unused = dict(matches or {})
    ask = ask or (_ask if sys.stdin.isatty() else None)
    taken: dict[str, Arrival] = {}
    doubtful: list[tuple[str, Sequence[Learner]]] = []
    for arrival in _arrivals(inbox, say):
        told = unused.pop(arrival.label, None)
        if told is None and not _belongs(arrival, against):
            say(locale.text("classroom.collect_other", file=arrival.label))
            continue
        owners = _owners(place.learners, arrival, told)
        owner = owners[0].id if len(owners) == 1 else ask(arrival.label, owners or place.learners) if ask else None
        if owner is None:
            doubtful.append((arrival.label, owners))
            continue
        taken[owner] = _newer(owner, taken.get(owner), arrival, say)
    changed = [owner for owner, arrival in sorted(taken.items()) if _take(place, against, owner, arrival, say)]
    for label, owners in doubtful:
        names = ", ".join(each.id for each in owners) or locale.text("classroom.nobody")
        say(locale.text("classroom.collect_doubtful", file=label, names=names))
    for label in unused:
        say(locale.text("classroom.collect_no_such_file", file=label))
    missing = [each.id for each in place.learners if not place.submitted(assignment, each.id).is_dir()]
    words = {"new": len(changed), "same": len(taken) - len(changed), "missing": ", ".join(missing) or "-"}
    say(locale.text("classroom.collect_done", **words))
    return 1 if doubtful or unused else 0


def _arrivals(inbox: Path, say: Callable[[str], None]) -> Iterator[Arrival]:
    if not inbox.is_dir():
        raise ClassError("classroom.no_inbox", folder=inbox)
    for path in sorted(inbox.rglob("*")):
        label = path.relative_to(inbox).as_posix()
        if path.suffix.lower() not in (".ipynb", ".zip") or set(path.relative_to(inbox).parts) & set(_SKIPPED):
            continue
        if path.is_dir():  # an unpacked zip may keep its name; what is in it comes by itself
            continue
        try:
            data = handin.read_file(path)
            when = path.lstat().st_mtime
            found = _unpacked(label, data) if path.suffix.lower() == ".zip" else [Arrival(label, data, when)]
            for each in found:
                yield replace(each, handed=_parsed(each))
        except HandInError as problem:
            say(f"{label}: {problem}")


def _unpacked(label: str, data: bytes) -> list[Arrival]:
    """Return the notebooks in a zip. Only their bytes are used, never a path; links and bombs are refused."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [entry for entry in archive.infolist()[:_MOST_ENTRIES] if _is_notebook(entry)]
            if sum(entry.file_size for entry in entries) > handin.LARGEST_FILE:
                raise HandInError("classroom.file_large", file=label, limit=handin.LARGEST_FILE // 1_000_000)
            return [
                Arrival(f"{label}/{_name(entry)}", archive.open(entry).read(entry.file_size), _when(entry))
                for entry in entries
            ]
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        raise HandInError("classroom.file_damaged", file=label) from error


def _is_notebook(entry: zipfile.ZipInfo) -> bool:
    path = PurePosixPath(_name(entry))
    linked = entry.external_attr >> 28 == 0xA  # S_IFLNK
    ordinary = not linked and not entry.is_dir()
    return path.suffix.lower() == ".ipynb" and ordinary and not set(path.parts) & set(_SKIPPED)


def _name(entry: zipfile.ZipInfo) -> str:
    """Return an entry's name; Windows in Japan writes it in its own encoding, which zipfile takes for another."""
    if entry.flag_bits & 0x800:
        return entry.filename
    try:
        return entry.filename.encode("cp437").decode("cp932")
    except UnicodeError:
        return entry.filename


def _when(entry: zipfile.ZipInfo) -> float:
    try:
        return time.mktime((*entry.date_time, 0, 0, -1))
    except (ValueError, OverflowError):
        return 0.0


def _parsed(arrival: Arrival) -> HandIn | None:
    try:
        return handin.parse(arrival.data, arrival.label)
    except HandInError:
        return None


def _belongs(arrival: Arrival, against: Assignment) -> bool:
    """Return whether a notebook is of this assignment. One that cannot be read may be: its owner is to be told so."""
    return arrival.handed is None or repairing.is_of(arrival.handed, against)


def _owners(learners: Sequence[Learner], arrival: Arrival, told: str | None) -> Sequence[Learner]:
    """Return whose it may be: as told, else whom its own mark and its name speak of."""
    if told is not None:
        found = [each for each in learners if each.id == told]
        if not found:
            raise ClassError("classroom.no_learner", id=told)
        return found
    marked = _marked(arrival, learners)
    return [each for each in learners if each in marked or _is_named(arrival.label, each)]


def _newer(owner: str, one: Arrival | None, other: Arrival, say: Callable[[str], None]) -> Arrival:
    if one is None:
        return other
    left, kept = sorted((one, other), key=lambda each: (each.when, each.label))
    say(locale.text("classroom.collect_twice", id=owner, kept=kept.label, left=left.label))
    return kept


def _marked(arrival: Arrival, learners: Sequence[Learner]) -> list[Learner]:
    own = arrival.handed.metadata.get("kpilearn") if arrival.handed else None
    mark = own.get("learner") if isinstance(own, dict) else None
    return [each for each in learners if each.id == mark]


def _is_named(label: str, learner: Learner) -> bool:
    """Return whether a file's name has a learner's id, mail name or full name in it."""
    plain = _plain(label)
    whole = [learner.id, learner.email.partition("@")[0]]
    if any(re.search(rf"(?<![^\W_]){re.escape(_plain(name))}(?![^\W_])", plain) for name in whole if name):
        return True
    letters = re.sub(r"[\W_]+", "", plain)
    names = {re.sub(r"[\W_]+", "", _plain(name)) for name in learner.names}
    return bool(learner.last_name and learner.first_name) and any(name in letters for name in names)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def _ask(label: str, learners: Sequence[Learner]) -> str | None:
    print(locale.text("classroom.ask", file=label))
    for number, learner in enumerate(learners, start=1):
        print(f"  {number}. {learner.id}  {learner.called}")
    answer = input(locale.text("classroom.ask_number"))
    return learners[int(answer) - 1].id if answer.isdecimal() and 0 < int(answer) <= len(learners) else None


def _take(place: Class, against: Assignment, learner: str, arrival: Arrival, say: Callable[[str], None]) -> bool:
    """Keep the original, put the repaired notebook where grading finds it; return whether it is a new one."""
    kept = place.root / "received" / against.name / learner / "original.ipynb"
    folder = place.submitted(against.name, learner)
    target = folder / f"{against.name}.ipynb"
    if target.is_file() and kept.is_file() and kept.read_bytes() == arrival.data:
        return False
    content: str | bytes = arrival.data
    own = personal.own(place, against.name, learner)
    if arrival.handed is not None:
        against = against.about(own.line) if own else against
        cells, repairs = repairing.repair(arrival.handed, against)
        if repairs:
            content = doctor.repaired(arrival.handed, cells, repairs, against)
            for line in doctor.explained(repairs):
                say(f"{learner}: {line}")
    released = place.release(against.name).parent
    checks = file_of(against.name, own.code if own else "")
    write_whole(folder / checks, as_text(own.checks) if own else (released / checks).read_bytes())
    stamp = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(arrival.when))
    write_whole(folder / "timestamp.txt", stamp + "\n")
    write_whole(target, content)
    write_whole(kept, arrival.data)
    return True
