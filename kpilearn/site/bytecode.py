"""Wheels whose modules are compiled already, so that a browser does not compile thousands of files at every start.

Tests are left out, as Pyodide leaves them out of its own wheels, and what only a compiler or a type checker reads.

Pyodide itself does the compiling (`compile.mjs` runs this module in it): what it makes is for just its own Python.
"""

from __future__ import annotations

import io
import marshal
import zipfile
from importlib.util import MAGIC_NUMBER
from pathlib import Path

_UNREAD = (".pyi", ".h", ".a", ".pxd")
# After the magic number: "checked against nothing", and eight bytes that would else be the source's hash.
_HEADER = MAGIC_NUMBER + b"\x01\0\0\0" + bytes(8)


def compiled(archive: bytes) -> bytes:
    """Return a wheel, or a zip of modules, with bytecode in the place of each module's source.

    A file that is no Python (a template that ends in .py) stays as it is.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            if "/tests/" in entry.filename or entry.filename.endswith(_UNREAD):
                continue
            name, content = entry.filename, old.read(entry)
            if name.endswith(".py"):
                name, content = _compiled_module(name, content)
            new.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _compiled_module(name: str, source: bytes) -> tuple[str, bytes]:
    try:
        code = compile(source, name, "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return name, source
    return name + "c", _HEADER + marshal.dumps(code)


def compile_all(folder: str) -> None:
    """Compile each zip in ``folder`` in place."""
    for path in sorted(Path(folder).iterdir()):
        path.write_bytes(compiled(path.read_bytes()))
