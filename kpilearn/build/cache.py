"""What was built from what, so that a build can leave out what has not changed."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

import kpilearn
from kpilearn.build import glossary
from kpilearn.build.notebooks import Edition
from kpilearn.files import write_whole

_FILE = ".kpilearn/build.json"
_LIBRARIES: tuple[str, ...] = ("anywidget", "ipykernel", "ipywidgets", "itables", "jupytext", "matplotlib")
_LIBRARIES += ("matplotlib-fontja", "nbclient", "nbconvert", "nbformat", "nbgrader", "numpy", "pandas", "seaborn")
_NEVER_IN_A_NOTEBOOK = ("cli.py", "start.py", "install.py", "__main__.py", "classroom/", "site/", "warm/")
_SUFFIXES = {".py", ".mo", ".js", ".css", ".json", ".csv"}


class Cache:
    """Remembers each edition's fingerprint and the digests of the files that came of it."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._common = _common(root)
        self._sources = [path for folder in ("course", "solutions") for path in sorted((root / folder).glob("*.py"))]
        try:
            self._built = json.loads((root / _FILE).read_text("utf-8"))
        except (OSError, ValueError):
            self._built = {}

    def is_current(self, edition: Edition) -> bool:
        """Return whether all files of ``edition`` are as they would be built now."""
        known = self._built.get(edition.notebook, {})
        files = known.get("files", {})
        unchanged = all(_digest(self._root / file) == digest for file, digest in files.items())
        return bool(known.get("from") == self._fingerprint(edition) and unchanged)

    def remember(self, edition: Edition, files: Mapping[str, bytes]) -> None:
        """Note that ``files`` have just been built."""
        digests = {file: hashlib.sha256(content).hexdigest() for file, content in files.items()}
        self._built[edition.notebook] = {"from": self._fingerprint(edition), "files": digests}
        write_whole(self._root / _FILE, json.dumps(self._built, indent=1))

    def _fingerprint(self, edition: Edition) -> str:
        own = [self._root / edition.source, self._root / edition.key]
        if not edition.is_assignment:
            own.append(self._root / glossary.FILE)
        digests = map(_digest, self._sources if edition.shows_others else own)
        return hashlib.sha256("\n".join([self._common, *digests]).encode()).hexdigest()


def _common(root: Path) -> str:
    """Return the fingerprint of what every notebook depends on: the package, the data, settings, libraries."""
    package = Path(kpilearn.__file__).parent
    digest = hashlib.sha256(sys.version.encode())
    for library in _LIBRARIES:
        digest.update(f"{library} {version(library)}\n".encode())
    for folder in (package, root / "datasets"):
        for path in sorted(folder.rglob("*")):
            name = path.relative_to(folder).as_posix()
            if path.suffix in _SUFFIXES and not name.startswith(_NEVER_IN_A_NOTEBOOK):
                digest.update(f"{name} {_digest(path)}\n".encode())
    digest.update(_digest(root / "nbgrader_config.py").encode())
    return digest.hexdigest()


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
