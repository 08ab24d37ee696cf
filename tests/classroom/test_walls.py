"""The walls as root, as an ordinary user, and where the system has no namespaces."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import kit
import pytest
from specimens import ZOO, Specimen

from kpilearn import locale
from kpilearn.classroom.isolation import Walls

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform != "linux", reason="Linux's own")]

# Root becomes nobody; where its Python lies in a folder of its own (/root), that folder is opened first, out of sight.
_ORDINARY = [
    *("unshare", "--mount", "sh", "-c"),
    'python=$1; shift; top=/$(echo "$python" | cut -d/ -f2); held=$(TMPDIR= mktemp -d); '
    'mount --bind "$python" "$held" && mount -t tmpfs -o mode=755 none "$top" && '
    'mkdir -p "$python" && mount --bind "$held" "$python" && '
    'exec setpriv --reuid=65534 --regid=65534 --clear-groups "$@"',
    *("sh", sys.base_prefix),
]
_NO_NAMESPACES = [
    *("unshare", "--user", "--map-root-user", "sh", "-c"),
    'echo 0 > /proc/sys/user/max_user_namespaces && exec setpriv --bounding-set=-all --inh-caps=-all "$@"',
    "sh",
]
_GRADE = """
import json, sys
from pathlib import Path
from kpilearn.classroom.folder import Class
from kpilearn.classroom.grade import grade
from kpilearn.classroom.gradebook import Book
from kpilearn.classroom.sandbox import Sandbox
from kpilearn.locale import KpiError
place = Class(Path(sys.argv[1]))
with Sandbox() as sandbox:
    missing = sandbox.walls.missing
try:
    grade(place, "09_zoo", unsealed="--unsealed" in sys.argv, seconds=4.0, say=lambda _: None)
    refused = ""
except KpiError as error:
    refused = str(error)
with Book(place) as book:
    scores = {name: sum(filter(None, own.values())) for name, own in book.scores("09_zoo").items()}
print(json.dumps([missing, refused, scores]))
"""
# What shows a wall each, and what must go on as ever, where walls are missing.
_TRIED = (
    "all_right",
    "plots",
    "magics",
    "writes_files",
    "infinite_loop",
    "kills_itself",
    "two_gigabytes",
    "50_daemons",
    "fork_bomb",
    "signals_everybody",
    "dials_localhost",
    "reads_key_and_others",
    "writes_gradebook_and_others",
    "reads_processes",
    "gains_rights",
    "own_module",
)
_NEEDS_NAMESPACES = {"50_daemons", "fork_bomb", "signals_everybody", "reads_processes", "gains_rights"}


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that an ordinary user can reach: pytest's own is only for its owner."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def _works(prefix: list[str]) -> bool:
    return bool(shutil.which(prefix[0])) and subprocess.run([*prefix, "true"], capture_output=True).returncode == 0


def _graded(
    folder: Path, zoo: list[Specimen], prefix: list[str], *options: str
) -> tuple[list[str], str, dict[str, float]]:
    place = kit.make(folder, [each.name for each in zoo])
    for each in zoo:
        each.bring(place, each.name)
    if prefix is _ORDINARY:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, 65534, 65534, follow_symlinks=False)
    command = [*prefix, sys.executable, "-c", _GRADE, str(place.root), *options]
    temporary = folder / "temporary"
    temporary.mkdir()
    temporary.chmod(0o777)
    environment = {**os.environ, "HOME": str(folder), "TMPDIR": str(temporary)}
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, env=environment)
    assert done.returncode == 0, done.stderr
    assert list(temporary.iterdir()) == [], "what the cells wrote is cleared away"
    missing, refused, scores = json.loads(done.stdout)
    return missing, refused, scores


@pytest.mark.skipif(os.geteuid() != 0, reason="the whole zoo runs as an ordinary user already")
@pytest.mark.skipif(sys.base_prefix.startswith(("/usr", "/bin")) or not _works(_ORDINARY), reason="root cannot change")
def test_the_whole_zoo_as_an_ordinary_user(open_folder: Path) -> None:
    missing, refused, scores = _graded(open_folder, ZOO, _ORDINARY)
    assert (missing, refused) == ([], "")
    assert scores == {each.name: each.points for each in ZOO}


@pytest.mark.skipif(not _works([*_NO_NAMESPACES, "--"]), reason="no user namespaces to be without")
def test_without_namespaces_it_says_what_is_open_and_asks(tmp_path: Path) -> None:
    zoo = [each for each in ZOO if each.name in _TRIED and each.name not in _NEEDS_NAMESPACES]
    missing, refused, scores = _graded(tmp_path / "asked", zoo, [*_NO_NAMESPACES, "--"])
    assert "processes" in missing
    assert locale.text("classroom.open_processes") in refused
    assert scores == {}
    _, refused, scores = _graded(tmp_path / "told", zoo, [*_NO_NAMESPACES, "--"], "--unsealed")
    assert refused == ""
    assert scores == {each.name: each.points for each in zoo}


@pytest.mark.parametrize(
    ("walls", "missing"),
    [
        (Walls(), ["files", "network", "processes"]),
        (Walls(landlock=3), ["network", "processes"]),
        (Walls(landlock=4), ["processes"]),
        (Walls(namespaces=True), ["files"]),
        (Walls(namespaces=True, mounts=True), []),
        (Walls(namespaces=True, landlock=1), []),
    ],
)
def test_what_is_missing(walls: Walls, missing: list[str], lang: locale.Language) -> None:
    assert walls.missing == missing
    assert all(locale.text(f"classroom.open_{name}") for name in missing)
