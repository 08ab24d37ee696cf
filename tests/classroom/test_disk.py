"""A full disk, or a folder that must not be written: said clearly, nothing lost, and the next run goes on."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import kit
import pytest

from kpilearn import locale

_OWN_MOUNTS = ["unshare", "--mount", *([] if hasattr(os, "geteuid") and os.geteuid() == 0 else ["--map-root-user"])]
_MAY_MOUNT = (
    bool(shutil.which("unshare")) and subprocess.run([*_OWN_MOUNTS, "true"], capture_output=True).returncode == 0
)
pytestmark = [pytest.mark.slow, pytest.mark.skipif(not _MAY_MOUNT, reason="needs mounts of its own")]

LEARNERS = 6
# Run with mounts that nobody else sees: `part` of the class lies on a small disk, then on one with room again.
_GRADE = """
import json, shutil, subprocess, sys
from pathlib import Path
from kpilearn import locale
from kpilearn.classroom.folder import Class
from kpilearn.classroom.grade import grade, read
from kpilearn.classroom.gradebook import Book
from kpilearn.classroom.errors import ClassError
root, part, small, roomy, lang = sys.argv[1:]
locale.use(lang)
disk = (Path(root) / part).resolve()
disk.mkdir(exist_ok=True)
spare = Path(root).parent / "spare"
shutil.copytree(disk, spare)
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16m", "none", str(disk)], check=True)
shutil.copytree(spare, disk, dirs_exist_ok=True)
small = small.replace("USED", str(shutil.disk_usage(disk).used + 8192))
subprocess.run(["mount", "-o", f"remount,{small}", str(disk)], check=True)
place = Class(Path(root))
try:
    grade(place, "09_zoo", say=lambda _: None)
    said = ""
except ClassError as error:
    said = str(error)
kept = [name for name in place.handed_in("09_zoo") if read(place, "09_zoo", name)]
subprocess.run(["mount", "-o", f"remount,{roomy}", str(disk)], check=True)
summary = grade(place, "09_zoo", say=lambda _: None)
with Book(place) as book:
    scores = {name: sum(filter(None, own.values())) for name, own in book.scores("09_zoo").items()}
left = [str(path) for name in ("autograded", "results") for path in (Path(root) / name).rglob(".*")]
print(json.dumps([said, len(kept), summary.unchanged, scores, left]))
"""


@pytest.mark.parametrize("part", ["results", "autograded", "."])
@pytest.mark.parametrize(
    ("small", "roomy", "key", "lang"),
    [("size=USED", "size=16m", "classroom.disk_full", "ja"), ("ro", "rw", "classroom.no_access", "en")],
    ids=["full", "read-only"],
)
def test_it_is_said_and_nothing_is_lost(
    tmp_path: Path, part: str, small: str, roomy: str, key: str, lang: locale.Language
) -> None:
    place = kit.make(tmp_path, [f"learner {number}" for number in range(LEARNERS)])
    for number in range(LEARNERS):
        kit.hand_in(place, f"learner {number}", kit.answered(place))
    command = [*_OWN_MOUNTS, sys.executable, "-c", _GRADE, str(place.root), part, small, roomy, lang]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    said, kept, unchanged, scores, left = json.loads(done.stdout)
    before = locale.language()
    locale.use(lang)
    sentences = [locale.text(each, path="§", reason="§").split("§")[0] for each in (key, "classroom.database")]
    locale.use(before)
    assert any(said.startswith(sentence) for sentence in sentences), said
    assert kept == unchanged
    assert scores == dict.fromkeys(place.handed_in(kit.NAME), 12.0)
    assert left == []
