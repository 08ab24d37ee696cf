"""reveal.js for the slides: fetched once as files of a Python package, checked by sum, kept in the kit's folder."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

from kpilearn.files import write_whole
from kpilearn.instructor.errors import InstructorError, writing
from kpilearn.locale import text

VERSION = "5.2.0"
# The package that carries reveal.js; nothing of it is installed, and pip refuses a file with another sum.
_PACKAGE = "sphinx-revealjs==3.2.1 --hash=sha256:805bed3ca459346e0f01967d5ed1c40d6b7b917de1541e1e4566c8341fe7017b\n"
_INSIDE = "sphinx_revealjs/_static/revealjs/"
FILES = ("LICENSE", "dist/reset.css", "dist/reveal.css", "dist/reveal.js", "plugin/notes/notes.js")


def fetch(root: Path) -> Path:
    """Return the folder with reveal.js's ``FILES`` (by their last names), fetching them if they are not there yet.

    Raises
    ------
    InstructorError
        It is not there and cannot be fetched, or the kit's folder cannot be written to.
    """
    folder = root / ".kpilearn" / f"reveal-{VERSION}"
    if all((folder / Path(file).name).exists() for file in FILES):
        return folder
    print(text("instructor.fetching", version=VERSION), flush=True)
    with TemporaryDirectory(prefix="kpi-") as scratch, zipfile.ZipFile(_download(Path(scratch))) as wheel:
        for file in FILES:
            with writing(folder):
                write_whole(folder / Path(file).name, wheel.read(_INSIDE + file))
    return folder


def _download(scratch: Path) -> Path:
    """Return the package's file, which pip has fetched into ``scratch`` and checked."""
    wanted = scratch / "wanted.txt"
    wanted.write_text(_PACKAGE, encoding="utf-8")
    options = ["--no-deps", "--require-hashes", "--only-binary", ":all:", "--no-input", "--retries", "1"]
    pip = subprocess.run(
        [sys.executable, "-m", "pip", "download", "--quiet", *options, "--dest", scratch, "--requirement", wanted],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        env=os.environ | {"PYTHONUTF8": "1"},
    )
    if pip.returncode:
        errors = [line for line in pip.stderr.splitlines() if line.startswith("ERROR")]
        raise InstructorError("instructor.not_fetched", version=VERSION, reason=" ".join(errors[-1:]) or pip.stderr)
    return next(scratch.glob("*.whl"))
