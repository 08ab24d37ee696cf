"""What the learner has done so far, in one small file of theirs: ``my_progress.json``.

::

    {"version": 1, "items": {"lesson/03_kpi_tree/check/cvr": {"state": "right", "tries": 2, "last": "2025-06-01"}}}

(an answer to a quiz or a question to commit to adds ``"answer"``, a quiz also ``"first"``: the answer first given to
each of its questions). It stays on the learner's machine. In the browser edition the page keeps the same items: a
kernel starts with what ``KPILEARN_PROGRESS_START`` holds, a file's text, and tells the page of each change.

Nothing here ever stops a lesson: trouble
with the file is told once, by :func:`notice`, to whoever shows the next message.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from kpilearn import locale
from kpilearn.files import write_whole
from kpilearn.notebook import session

State = Literal["tried", "right"]
VERSION = 1
FILE_NAME = "my_progress.json"

_LOCK_WAIT = 2.0
_LOCK_STALE = 10.0
_notices: list[str] = []
_told: set[tuple[str, Path]] = set()


class _UnusableError(Exception):
    """The file must be left as it is; the argument is the key of the message."""


def path() -> Path | None:
    """Return the progress file, or None when none is kept.

    It lies in the kit's root. The environment variable ``KPILEARN_PROGRESS`` names another; set but empty it keeps
    none, and neither do nbgrader's runs.
    """
    named = os.environ.get("KPILEARN_PROGRESS")
    if named is not None:
        return Path(named) if named else None
    if "NBGRADER_EXECUTION" in os.environ:
        return None
    return session.root() / FILE_NAME


def record(item: str, state: State, answer: Any = None, *, keep_first: bool = False) -> None:
    """Note that the learner has tried ``item`` of the notebook in use, or got it right.

    Once right stays right. Two notebooks may write at the same time: each write adds to what the file holds then.

    Parameters
    ----------
    item
        "check/<name>", "quiz/<name>" or "commit/<name>".
    answer
        JSON to keep with it: what the learner committed to, or answered to each question of a quiz.
    keep_first
        Keep beside it the answer first given to each question: ``answer`` is a list, None where there is none yet.
    """
    file = path()
    if file is None:
        return
    try:
        with _locked(file):
            items = _load(file)
            items[session.scope(item)] = entry = _merged(items.get(session.scope(item)), state, answer, keep_first)
            write_whole(file, json.dumps({"version": VERSION, "items": items}, ensure_ascii=False, indent=1) + "\n")
        _tell_page(session.scope(item), entry)
    except _UnusableError as trouble:
        _tell(str(trouble), file)
    except OSError:
        _tell("check.progress_not_written", file)


def read() -> dict[str, dict[str, Any]]:
    """Return all items by their full names ("lesson/03_kpi_tree/check/cvr"); empty when there is no file yet."""
    file = path()
    if file is None:
        return {}
    try:
        return _load(file)
    except _UnusableError as trouble:
        _tell(str(trouble), file)
    except OSError:
        _tell("check.progress_not_read", file)
    return {}


def find(item: str) -> dict[str, Any] | None:
    """Return what is kept about ``item`` of the notebook in use."""
    return read().get(session.scope(item))


def notice() -> str | None:
    """Return trouble with the file that the learner has not been told of yet, and forget it."""
    return _notices.pop(0) if _notices else None


def _merged(before: dict[str, Any] | None, state: State, answer: Any, keep_first: bool) -> dict[str, Any]:
    before = before or {}
    merged = {
        "state": "right" if "right" in (state, before.get("state")) else "tried",
        "tries": before.get("tries", 0) + 1,
        "last": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    kept = before.get("answer") if answer is None else answer
    if kept is not None:
        merged["answer"] = kept
    if keep_first:
        merged["first"] = _first(before.get("first"), answer)
    return merged


def _first(before: Any, answer: list[Any]) -> list[Any]:
    """Return the answer first given to each question; a quiz that has changed since begins anew."""
    if not isinstance(before, list) or len(before) != len(answer):
        return answer
    return [new if old is None else old for old, new in zip(before, answer, strict=True)]


def _load(file: Path) -> dict[str, dict[str, Any]]:
    """Return the file's items; move a damaged file aside, so that nothing in it is lost."""
    try:
        content = json.loads(_content(file))
        version, items = content["version"], content["items"]
        healthy = isinstance(items, dict) and all(isinstance(item, dict) for item in items.values())
    except FileNotFoundError:
        return {}
    except (ValueError, KeyError, TypeError):
        version, items, healthy = VERSION, {}, False
    if version != VERSION:
        raise _UnusableError("check.progress_version")
    if healthy:
        return dict(items)
    file.replace(_aside(file))
    _tell("check.progress_damaged", file)
    return {}


def _content(file: Path) -> bytes | str:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        kept = os.environ.get("KPILEARN_PROGRESS_START")
        if kept is None:
            raise
        return kept


def _tell_page(item: str, entry: dict[str, Any]) -> None:
    """Tell the browser's page of an item, where there is one: `widgets/kept.js` listens."""
    if sys.platform != "emscripten":
        return
    import js

    channel = js.BroadcastChannel.new("kpilearn/progress")
    channel.postMessage(json.dumps({"item": item, "entry": entry}))
    channel.close()


def _aside(file: Path) -> Path:
    """Return a name that is not taken: my_progress.damaged-1.json and so on."""
    numbers = (file.with_name(f"{file.stem}.damaged-{at}{file.suffix}") for at in range(1, 10_000))
    return next(name for name in numbers if not name.exists())


def _tell(key: str, file: Path) -> None:
    if (key, file) not in _told:
        _told.add((key, file))
        _notices.append(locale.text(key, file=file.name))


@contextmanager
def _locked(file: Path) -> Iterator[None]:
    """Hold the lock file, that only one process can create; one left behind by a crash is removed after ten seconds."""
    file.parent.mkdir(parents=True, exist_ok=True)
    lock = file.with_name(f".{file.name}.lock")
    waited_until = time.monotonic() + _LOCK_WAIT
    while True:
        try:
            os.close(os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
            break
        except FileExistsError:
            _remove_if_stale(lock)
            if time.monotonic() > waited_until:
                raise
            time.sleep(0.01)
    try:
        yield
    finally:
        lock.unlink(missing_ok=True)


def _remove_if_stale(lock: Path) -> None:
    try:
        if time.time() - lock.stat().st_mtime > _LOCK_STALE:
            lock.unlink(missing_ok=True)
    except FileNotFoundError:
        pass
