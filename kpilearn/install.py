"""Make ``.venv`` and put the locked packages into it, before anything but the standard library is there.

``bootstrap.py`` calls this with whatever Python the machine has. What was installed is written down in ``.venv`` at the
very end, so an interrupted installation goes on where it stopped, and a finished one is not looked at again.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import queue
import re
import shutil
import signal
import subprocess
import sys
import sysconfig
import threading
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from kpilearn import locale
from kpilearn.cli import preferred_language
from kpilearn.files import write_whole
from kpilearn.locale import KpiError, text

ROOT = Path(__file__).parent.parent
_TICK = 0.5  # seconds between two looks at how far pip has come
_WIDTH = 72  # columns that a progress line wipes


class InstallError(KpiError):
    """The kit could not be installed; the sentence says what to do."""


def main(arguments: Sequence[str]) -> int:
    """Install, then run ``kpilearn`` with ``arguments`` in the kit's own Python; return the exit code."""
    dev = arguments[:1] == ["--dev"]
    command = arguments[1:] if dev else arguments
    try:
        locale.use(preferred_language(command))
        python = install(ROOT, "requirements-dev.txt" if dev else "requirements.txt")
    except KpiError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("\n" + text("cli.install.interrupted"), file=sys.stderr)
        return 130
    return _run(python, command) if command else 0


def install(root: Path, requirements: str) -> Path:
    """Install ``requirements`` and the kit at ``root`` into ``root/.venv`` unless it is done; return its Python.

    Raises
    ------
    InstallError
        The folder cannot be written to, Python lacks venv, or a package could not be had.
    """
    venv = root / ".venv"
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if any(_is_current(root, each) for each in (requirements, "requirements-dev.txt")) and python.exists():
        return python
    print(text("cli.install.begin", folder=venv), flush=True)
    if _was_moved(root) or not _has_pip(python):
        make_venv(venv)
    install_locked(python, root / requirements)
    _install_kit(python, root)
    write_whole(_stamp(root, requirements), _fingerprint(root, requirements))
    print(text("cli.install.done"), flush=True)
    return python


def _stamp(root: Path, requirements: str) -> Path:
    return root / ".venv" / f"{requirements}.installed"


def _fingerprint(root: Path, requirements: str) -> str:
    """Return what was installed, and where: the scripts of a venv know its folder, so a moved one is made anew."""
    digest = hashlib.sha256()
    for name in (requirements, "pyproject.toml"):
        digest.update((root / name).read_bytes())
    return f"{root.resolve()}\n{digest.hexdigest()}\n"


def _is_current(root: Path, requirements: str) -> bool:
    stamp = _stamp(root, requirements)
    return stamp.exists() and stamp.read_text(encoding="utf-8") == _fingerprint(root, requirements)


def _was_moved(root: Path) -> bool:
    stamps = (root / ".venv").glob("*.installed")
    return any(stamp.read_text(encoding="utf-8").splitlines()[0] != str(root.resolve()) for stamp in stamps)


def _has_pip(python: Path) -> bool:
    try:
        return subprocess.run([python, "-m", "pip", "--version"], capture_output=True).returncode == 0
    except OSError:
        return False


def make_venv(venv: Path) -> None:
    """Make a virtual environment, in the place of one that may be there; raise InstallError if that fails."""
    if any(importlib.util.find_spec(module) is None for module in ("venv", "ensurepip")):
        raise InstallError("cli.install.no_venv", version="{}.{}".format(*sys.version_info))
    try:
        shutil.rmtree(venv, ignore_errors=True)
        venv.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InstallError("cli.read_only", folder=venv.parent, reason=error) from error
    made = subprocess.run([sys.executable, "-m", "venv", venv], capture_output=True, text=True, errors="replace")
    if made.returncode:
        raise InstallError("cli.install.venv_failed", output=(made.stdout + made.stderr).strip())


def install_locked(python: Path, requirements: Path) -> None:
    """Install exactly what the lock names, saying how far it has come."""
    total = sum(line[:1].isalnum() for line in requirements.read_text(encoding="utf-8").splitlines())
    fetching, installing = _Progress("cli.install.fetching"), _Progress("cli.install.installing")
    packages = before = 0
    # The list is whole; pip would work it out again, and not every pip takes a version that is not the latest.
    for line in _pip(python, "--require-hashes", "--no-deps", "-r", requirements):
        if re.match(r"Collecting |Processing |Ignoring |Requirement already satisfied", line):
            fetching.show(fetching.done + 1, total)
        elif line.startswith("Installing collected packages:"):
            packages, before = line.count(",") + 1, _installed(python)
        elif packages:
            installing.show(min(_installed(python) - before, packages), packages)
    if sys.stdout.isatty():
        print()


def _install_kit(python: Path, root: Path) -> None:
    """Install the kit itself so that its files are used where they are; needs no network."""
    for _ in _pip(python, "--no-deps", "--no-index", "--no-build-isolation", "--editable", root):
        pass
    # Python before 3.13 reads this file in the system's encoding: a full path with Japanese in it is lost on Windows.
    path = _site_packages(python) / "kpilearn.pth"
    path.write_text(os.path.relpath(root, path.parent) + "\n", encoding="ascii")


def _site_packages(python: Path) -> Path:
    return Path(sysconfig.get_path("purelib", "venv", {"base": str(python.parent.parent)}))


def _installed(python: Path) -> int:
    return sum(1 for _ in _site_packages(python).glob("*.dist-info"))


def _pip(python: Path, *arguments: str | Path) -> Iterator[str]:
    """Run ``pip install``; yield its lines, and an empty one whenever nothing came for a moment."""
    command = [python, "-m", "pip", "install", "--disable-pip-version-check", "--no-input", *arguments]
    environment = os.environ | {"PIP_USER": "0", "PYTHONUTF8": "1"}
    lines: queue.Queue[str | None] = queue.Queue()
    output = []
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace", env=environment
    ) as pip:
        threading.Thread(target=_forward, args=(pip.stdout, lines), daemon=True).start()
        while (line := _next(lines)) is not None:
            output.append(line)
            yield line
    if pip.returncode:
        errors = [line for line in output if line.startswith("ERROR")] or output
        raise InstallError("cli.install.failed", errors="\n".join(errors[-3:]))


def _forward(stream: Iterable[str], lines: queue.Queue[str | None]) -> None:
    for line in stream:
        lines.put(line.rstrip())
    lines.put(None)


def _next(lines: queue.Queue[str | None]) -> str | None:
    try:
        return lines.get(timeout=_TICK)
    except queue.Empty:
        return ""


class _Progress:
    """Says how far it is: on one line of a terminal, elsewhere (a log) at every twentieth package."""

    def __init__(self, key: str) -> None:
        self.key = key
        self.done = 0

    def show(self, done: int, total: int) -> None:
        if done <= self.done:
            return
        line = text(self.key, done=done, total=total)
        if sys.stdout.isatty():
            print(f"\r{line:<{_WIDTH}}", end="", flush=True)
        elif done // 20 > self.done // 20 or done == total:
            print(line, flush=True)
        self.done = done


def _run(python: Path, arguments: Sequence[str]) -> int:
    """Become ``kpilearn`` in the kit's Python; Ctrl-C then is its business alone."""
    command = [str(python), "-m", "kpilearn", *arguments]
    if sys.platform != "win32":
        os.execv(python, command)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    return subprocess.call(command)
