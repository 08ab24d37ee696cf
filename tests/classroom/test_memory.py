"""Memory of all processes of a notebook together, and of its files that are nowhere but there."""

import os
import sys
from pathlib import Path

import kit
import pytest

from kpilearn import locale
from kpilearn.classroom.feedback import feedback
from kpilearn.classroom.grade import grade, read

pytestmark = [
    pytest.mark.usefixtures("warm_sandbox"),
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="the sealed grader forks"),
    pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc"),
]

CHILDREN = """\
import os, time
for _ in range(8):
    if os.fork() == 0:
        kept = bytearray(b"x" * (1 << 20)) * 300
        time.sleep(3600)
os.wait()
"""
FILES = """\
import os, time
kept = [os.memfd_create(str(at)) for at in range(80)]
for each in kept:
    os.write(each, b"x" * 30_000_000)
time.sleep(3600)
"""
MODEST = """\
import os, time
kept = b"x" * 100_000_000
children = []
for _ in range(6):
    child = os.fork()
    if child == 0:
        time.sleep(1)
        os._exit(0)
    children.append(child)
[os.waitpid(child, 0) for child in children]
kept = None
"""


def test_what_takes_too_much_is_ended_and_explained(tmp_path: Path, lang: locale.Language) -> None:
    zoo = {"children": CHILDREN, "files": FILES, "modest": MODEST}
    place = kit.make(tmp_path, list(zoo), lang)
    for name, source in zoo.items():
        kit.hand_in(place, name, kit.answered(place, {**kit.ANSWERS, "rate": source + kit.ANSWERS["rate"]}))
    grade(place, kit.NAME, seconds=40, say=lambda _: None)
    found = {name: read(place, kit.NAME, name) or {} for name in zoo}
    assert [sum(each["points"] for each in result["questions"]) for result in found.values()] == [10, 10, 12]
    assert [[each["kind"] for each in result["troubles"]] for result in found.values()] == [["memory"], ["memory"], []]
    feedback(place, kit.NAME, say=lambda _: None)
    page = (place.root / "feedback" / "files" / kit.NAME / f"{kit.NAME}.html").read_text("utf-8")
    assert locale.text("classroom.cell_memory") in page
