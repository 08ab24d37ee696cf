"""Where the parts of Pyodide come from: a folder, an address, or the package registries of this machine.

Whatever the source, every file must have the SHA-256 that Pyodide's official lock file gives it; that of the lock file
itself and of Pyodide's own core are in ``pyodide.json``. The registries are asked through npm and pip, as this machine
has them set up.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import urllib.error
import urllib.request
import zipfile
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from kpilearn.site import cache as kept
from kpilearn.site.cache import SiteError

_HERE = Path(__file__).parent
LOCK = "pyodide-lock.json"
_SECONDS = 60  # without an answer from an address


class Source(Protocol):
    """Gives files of Pyodide's distribution by their names."""

    def read(self, names: Sequence[str]) -> dict[str, bytes]:
        """Return these files; raise SiteError if one is not to be had."""


class Folder:
    """A folder with the files of Pyodide's distribution."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, names: Sequence[str]) -> dict[str, bytes]:
        """Return these files of the folder."""
        try:
            return {name: (self._folder / name).read_bytes() for name in names}
        except OSError as error:
            raise SiteError("site.no_file", file=error.filename, reason=error) from error


class Address:
    """A web address below which the files of Pyodide's distribution are."""

    def __init__(self, address: str) -> None:
        self._address = address.rstrip("/") + "/"

    def read(self, names: Sequence[str]) -> dict[str, bytes]:
        """Fetch these files."""
        return {name: self._fetch(self._address + name) for name in names}

    def _fetch(self, address: str) -> bytes:
        try:
            with urllib.request.urlopen(address, timeout=_SECONDS) as answer:
                content: bytes = answer.read()
                return content
        except urllib.error.HTTPError as error:
            error.close()
            raise SiteError("site.no_file", file=address, reason=error) from None
        except (OSError, ValueError) as error:
            raise SiteError("site.no_file", file=address, reason=error) from error


class Registries:
    """The npm package of Pyodide's core, and a package of PyPI that carries the wheels of its distribution."""

    def read(self, names: Sequence[str]) -> dict[str, bytes]:
        """Return these files out of the two packages."""
        core = [name for name in names if name in pinned()["core"]]
        rest = [name for name in names if name not in pinned()["core"]]
        return {**(self._core(core) if core else {}), **(self._wheels(rest) if rest else {})}

    def _core(self, names: Sequence[str]) -> dict[str, bytes]:
        npm, package = shutil.which("npm"), pinned()["npm"]["package"]
        if npm is None:
            raise SiteError("site.no_npm")
        with tempfile.TemporaryDirectory() as scratch:
            _run([npm, "pack", f"{package}@{pinned()['version']}", "--pack-destination", scratch], Path(scratch))
            [packed] = Path(scratch).glob("*.tgz")
            with tarfile.open(packed) as archive:
                return {name: _member(archive, f"package/{name}") for name in names}

    def _wheels(self, names: Sequence[str]) -> dict[str, bytes]:
        own = pinned()["wheels"]
        [(_, carrier)] = kept.files({own["requirement"]: own["sha256"]}, lambda _: self._carrier(own)).items()
        with tempfile.TemporaryFile() as file:
            file.write(carrier)
            with zipfile.ZipFile(file) as archive:
                return {name: _entry(archive, f"{own['folder']}/{name}") for name in names}

    def _carrier(self, own: Mapping[str, str]) -> dict[str, bytes]:
        line = f"{own['requirement']} --hash=sha256:{own['sha256']}\n"
        [content] = download(line).values()
        return {own["requirement"]: content}


def source(where: str | None) -> Source:
    """Return the source that ``--pyodide`` names; by default the registries."""
    if where is None:
        return Registries()
    if re.match(r"https?://", where):
        return Address(where)
    if not Path(where).is_dir():
        raise SiteError("site.no_pyodide_folder", folder=where)
    return Folder(Path(where))


@cache
def pinned() -> Any:
    """Return ``pyodide.json``: the version, the sums of the core, and the packages that carry it."""
    return json.loads((_HERE / "pyodide.json").read_text(encoding="utf-8"))


def download(requirements: str) -> dict[str, bytes]:
    """Return the wheels for Pyodide that the lines of a locked requirements file name, by their file names.

    Raises
    ------
    SiteError
        pip could not get them, or one has another sum than its line says.
    """
    with tempfile.TemporaryDirectory() as scratch:
        lines = Path(scratch, "requirements.txt")
        lines.write_text(requirements, encoding="utf-8")
        target = ["--platform", "pyemscripten_2024_0_wasm32", "--python-version", "3.12", "--implementation", "cp"]
        target += ["--abi", "cp312", "--abi", "none", "--only-binary=:all:", "--no-deps", "--require-hashes"]
        quiet = ["--disable-pip-version-check", "--no-input", "--quiet"]
        _run([sys.executable, "-m", "pip", "download", *target, *quiet, "-d", scratch, "-r", lines], Path(scratch))
        return {path.name: path.read_bytes() for path in sorted(Path(scratch).glob("*.whl"))}


def _run(command: Sequence[str | Path], cwd: Path) -> None:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", errors="replace")
    if done.returncode:
        said = [line for line in (done.stdout + done.stderr).splitlines() if line.strip()]
        command_line = " ".join(map(str, command[:4]))
        raise SiteError("site.not_fetched", command=command_line, output="\n".join(said[-4:]))


def _member(archive: tarfile.TarFile, name: str) -> bytes:
    try:
        file = archive.extractfile(name)
    except KeyError:
        file = None
    if file is None:
        raise SiteError("site.no_file", file=name, reason="npm")
    return file.read()


def _entry(archive: zipfile.ZipFile, name: str) -> bytes:
    try:
        return archive.read(name)
    except KeyError as error:
        raise SiteError("site.no_file", file=name, reason=pinned()["wheels"]["requirement"]) from error
