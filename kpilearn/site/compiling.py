"""Have Pyodide compile wheels (`bytecode.py`), once for each: the results are kept in the cache folder."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from kpilearn.files import write_whole
from kpilearn.locale import text
from kpilearn.site import cache
from kpilearn.site.cache import SiteError

_HERE = Path(__file__).parent
_MODULE, _SCRIPT = _HERE / "bytecode.py", _HERE / "compile.mjs"


def compiled(zips: Mapping[str, bytes], core: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return these wheels and zips with compiled modules; without Node they are returned as they are.

    Parameters
    ----------
    core
        Pyodide's own files.

    Raises
    ------
    SiteError
        Node or Pyodide failed.
    """
    node = shutil.which("node")
    if node is None:
        print(text("site.no_node"), flush=True)
        return dict(zips)
    places = {name: _place(content) for name, content in zips.items()}
    missing = [name for name, place in places.items() if not place.exists()]
    if missing:
        with tempfile.TemporaryDirectory() as scratch:
            pyodide, work = Path(scratch, "pyodide"), Path(scratch, "work")
            for name, content in core.items():
                write_whole(pyodide / name, content)
            for name in missing:
                write_whole(work / name, zips[name])
            command: list[str | Path] = [node, _SCRIPT, pyodide, work, _MODULE]
            done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace")
            if done.returncode:
                raise SiteError("site.not_compiled", output=(done.stdout + done.stderr).strip()[-2000:])
            for name in missing:
                write_whole(places[name], (work / name).read_bytes())
    return {name: place.read_bytes() for name, place in places.items()}


def _place(content: bytes) -> Path:
    """Return where the cache has what comes of a zip; another `bytecode.py` makes another thing of it."""
    mark = hashlib.sha256(_MODULE.read_bytes() + hashlib.sha256(content).digest()).hexdigest()
    return cache.folder() / "compiled" / mark[:2] / mark
