"""The grader's side of the sandbox: it starts the warm process and has notebooks run, each in a child of its own."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self

from kpilearn.classroom.errors import ClassError
from kpilearn.classroom.isolation import TOO_LARGE, Walls
from kpilearn.classroom.wire import BrokenWireError, Wire

CELL_SECONDS = 6.0
_GRACE = 1.0  # from the interrupt to the kill
_SETUP = 20.0  # for the fork and the walls, on a busy machine
_LIVES = 4  # how often a notebook whose cell ended its process is begun again without that cell
_WARM_UP = 120.0

Trouble = Literal["time", "memory", "died", "garbled", "not_run"]


@dataclass(frozen=True)
class Cell:
    """One step: code to run, or a named answer to read by each of ``readers`` (kind, form)."""

    at: int
    source: str | None = None
    name: str = ""
    readers: Sequence[tuple[str, Mapping[str, Any]]] = ()

    def as_json(self) -> dict[str, Any]:
        """Return the frame's part."""
        if self.source is not None:
            return {"at": self.at, "source": self.source}
        return {"at": self.at, "name": self.name, "readers": [list(reader) for reader in self.readers]}


@dataclass
class Ran:
    """What became of a cell: its outputs and readings as the child sent them (not checked yet), or a trouble."""

    ok: bool = False
    outputs: Any = ()
    readings: Any = ()
    cut: bool = False
    cpu: float = 0.0
    trouble: Trouble | None = None


@dataclass
class Life:
    """One run of a notebook from its first cell."""

    ran: dict[int, Ran] = field(default_factory=dict)
    ended_at: int | None = None


class Sandbox:
    """The warm process. Several threads may run notebooks in it at once.

    Raises
    ------
    ClassError
        The warm process does not start.
    """

    def __init__(self) -> None:
        self._scratch = tempfile.TemporaryDirectory(prefix="kpilearn-warm-", ignore_cleanup_errors=True)
        self._control, theirs = socket.socketpair()
        command = [sys.executable, "-P", "-m", "kpilearn.classroom.forkserver", str(theirs.fileno())]
        self._errors = Path(self._scratch.name) / "errors"
        with self._errors.open("wb") as errors:
            self._process = subprocess.Popen(
                command,
                pass_fds=[theirs.fileno()],
                env=_environment(self._scratch.name),
                cwd=self._scratch.name,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=errors,
            )
        theirs.close()
        self._lock = threading.Lock()
        self._walls: Walls | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self._control.close()
        if self._walls is None:  # nothing was run: there is no need to wait until it is warm
            self._process.kill()
        self._process.wait()
        self._scratch.cleanup()

    @property
    def walls(self) -> Walls:
        """What isolates the cells on this system; waits until the process is warm."""
        with self._lock:
            if self._walls is None:
                self._control.settimeout(_WARM_UP)
                try:
                    self._walls = Walls(**json.loads(self._control.recv(4096)))
                except (OSError, ValueError) as error:
                    raise ClassError("classroom.no_sandbox", reason=self._last_error() or error) from error
                self._control.settimeout(None)
            return self._walls

    def run(self, cells: Sequence[Cell], files: Mapping[str, str], seconds: float = CELL_SECONDS) -> dict[int, Ran]:
        """Run ``cells`` and return what became of each, by its ``at``.

        A cell over its time is interrupted; if that does not help, or if it ends the process, the notebook is run again
        without it. What a cell gave the first time stays.

        Parameters
        ----------
        files
            Content of the working folder: base64 by relative path.
        """
        found: dict[int, Ran] = {}
        left = list(cells)
        for _ in range(_LIVES):
            life = self._live(left, files, seconds)
            for at, ran in life.ran.items():
                found.setdefault(at, ran)
            if life.ended_at is None:
                return found
            left = [cell for cell in left if cell.at != life.ended_at]
            if all(cell.at in found for cell in left):
                return found
        return {cell.at: found.get(cell.at, Ran(trouble="not_run")) for cell in cells}

    def _live(self, cells: Sequence[Cell], files: Mapping[str, str], seconds: float) -> Life:
        ours, data = socket.socketpair()
        watch, theirs = socket.socketpair()
        _ = self.walls
        with self._lock:
            socket.send_fds(self._control, [b"J"], [data.fileno(), theirs.fileno()])
        data.close()
        theirs.close()
        wire, life = Wire(ours), Life()
        try:
            self._begin(wire, watch, cells, files)
            for cell in cells:
                trouble = _one(wire, watch, cell, seconds, life)
                if trouble:
                    life.ran[cell.at] = Ran(trouble=trouble)
                    life.ended_at = cell.at
                    break
        finally:
            wire.close()
            report = _end(watch)
        if life.ended_at is not None and report.get("code") == TOO_LARGE:
            life.ran[life.ended_at].trouble = "memory"
        return life

    def _begin(self, wire: Wire, watch: socket.socket, cells: Sequence[Cell], files: Mapping[str, str]) -> None:
        """Send the job and wait until the walls stand: up to there, no code of the learner's has run."""
        try:
            wire.send({"cells": [cell.as_json() for cell in cells], "files": dict(files)})
            wire.receive(time.monotonic() + _SETUP)
        except (OSError, EOFError) as error:
            reason = _end(watch).get("refused") or self._last_error() or type(error).__name__
            raise ClassError("classroom.no_sandbox", reason=reason) from error

    def _last_error(self) -> str:
        return self._errors.read_text("utf-8", "replace").strip().split("\n")[-1]


def _one(wire: Wire, watch: socket.socket, cell: Cell, seconds: float, life: Life) -> Trouble | None:
    """Wait for one cell's report; return what ended the process instead."""
    deadline = time.monotonic() + seconds
    late = False
    try:
        try:
            said = wire.receive(deadline)
        except TimeoutError:
            late = True
            watch.sendall(b"I")
            said = wire.receive(deadline + _GRACE)
    except TimeoutError:
        return "time"
    except (EOFError, OSError):
        return "time" if late else "died"
    except BrokenWireError:
        return "garbled"
    if not isinstance(said, dict) or said.get("at") != cell.at:
        return "garbled"
    cpu = said.get("cpu")
    life.ran[cell.at] = Ran(
        ok=said.get("ok") is True and not late,
        outputs=said.get("outputs"),
        readings=said.get("readings"),
        cut=said.get("cut") is True,
        cpu=cpu if type(cpu) is float and 0 <= cpu < 1e6 else 0.0,
        trouble="time" if late else None,
    )
    return None


def _end(watch: socket.socket) -> dict[str, Any]:
    """End the child and all that it started; wait for that, and return the keeper's report (``forkserver.py``)."""
    with suppress(OSError):  # it has ended already, and left its report
        watch.sendall(b"K")
    try:
        watch.settimeout(_SETUP)
        report: dict[str, Any] = json.loads(watch.recv(4096) or b"{}")
    except (OSError, ValueError):
        report = {}
    watch.close()
    return report


def _environment(scratch: str) -> dict[str, str]:
    """Return the few variables that the warm process gets: no token or path of the instructor's."""
    kept = ("PATH", "HOME", "LANG", "LC_ALL", "MPLCONFIGDIR", "KPILEARN_DATASETS", "SYSTEMROOT", "TMPDIR", "TZ")
    ours = {name: os.environ[name] for name in kept if name in os.environ}
    threads = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    python = {"IPYTHONDIR": scratch, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"}
    # Arrow's own allocator reserves a gigabyte of addresses at once, which the limit on memory would not let it.
    return {**ours, **threads, **python, "ARROW_DEFAULT_MEMORY_POOL": "system"}
