"""In the child: run the cells one by one, read the answers, and report each.

Nothing here is trusted by the other side: the learner's code runs in the same process and may replace any of it.
"""

from __future__ import annotations

import base64
import json
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from kpilearn.classroom.shell import Shell
from kpilearn.classroom.wire import Wire
from kpilearn.locale import KpiError
from kpilearn.notebook.reading import NotAttemptedError, UnreadableError, read

_LONGEST_VALUE = 300


def serve(shell: Shell, wire: Wire, work: str) -> None:
    """Run the job that comes first on the wire, then end."""
    job = wire.receive()
    _settle(work, job["files"])
    wire.send({"ready": True})
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for cell in job["cells"]:
        started = time.process_time()
        if "source" in cell:
            ran = {"ok": _run(shell, cell["source"])}
        else:
            ran = {"readings": _interruptible(lambda cell=cell: answers(shell.user_ns, cell), default=[])}
        wire.send(
            {
                "at": cell["at"],
                **ran,
                "outputs": shell.record.take(),
                "cut": shell.record.cut,
                "cpu": time.process_time() - started,
            }
        )


def _settle(work: str, files: Mapping[str, str]) -> None:
    """Lay out the working folder and make this copy of the warm process one of its own."""
    import numpy as np

    np.random.seed()
    random.seed()
    home = Path(work) / "home"
    folder = Path(work) / "work"
    for each in (home, folder):
        each.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(content))
    os.chdir(folder)
    os.environ.update(HOME=str(home), TMPDIR=work, USER="learner", NBGRADER_EXECUTION="autograde")
    tempfile.tempdir = None  # found anew, from TMPDIR
    sys.path.insert(0, "")


def _run(shell: Shell, source: str) -> bool:
    return bool(_interruptible(lambda: shell.run(source), default=False))


def _interruptible(step: Any, default: Any) -> Any:
    """Do a step that an interrupt (the time limit's) may stop; the interrupt goes no further."""
    try:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        try:
            return step()
        finally:
            signal.signal(signal.SIGINT, signal.SIG_IGN)
    except BaseException:
        return default


def answers(variables: Mapping[str, Any], cell: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Read the answer that a cell names as each of its readers wants it: what is told to the trusted side."""
    if cell["name"] not in variables:
        return []
    value = variables[cell["name"]]
    return [_read(value, kind, form) for kind, form in cell["readers"]]


def _read(value: object, kind: str, form: Mapping[str, Any]) -> dict[str, Any]:
    try:
        return {"atoms": _plain(read(value, kind, form))}
    except NotAttemptedError:
        return {"blank": True}
    except UnreadableError as trouble:
        return {"key": trouble.key, "values": {name: _short(each) for name, each in trouble.values.items()}}


def _plain(atoms: Sequence[Any]) -> list[Any]:
    json.dumps(atoms, allow_nan=False)
    return list(atoms)


def _short(value: object) -> int | str:
    if type(value) is int:
        return value
    return str(value)[:_LONGEST_VALUE] if isinstance(value, str | KpiError) else ""
