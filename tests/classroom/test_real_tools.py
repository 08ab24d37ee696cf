"""Hand-ins that the real tools have written: JupyterLab in a browser, and nbgrader's own ``zip_collect``."""

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import kit
import pytest
from playwright.sync_api import Browser, Page, expect
from servers import stock_lab

from kpilearn.classroom.collect import collect
from kpilearn.classroom.folder import Class
from kpilearn.classroom.grade import grade, results

pytestmark = [
    pytest.mark.usefixtures("warm_sandbox"),
    pytest.mark.skipif(not hasattr(os, "fork"), reason="the sealed grader forks"),
]

BLACKBOARD = r".*_(?P<student_id>\w+)_attempt_(?P<timestamp>[0-9\-]+)_(?P<file_id>\w+)"


def points(place: Class) -> dict[str, float]:
    """Grade what has been handed in; return the points of each learner."""
    grade(place, kit.NAME, say=lambda _: None)
    found = results(place, kit.NAME)
    return {each["learner"]: sum(entry["points"] for entry in each["questions"]) for each in found}


@pytest.mark.slow
def test_what_zip_collect_has_taken_in(tmp_path: Path) -> None:
    place = kit.make(tmp_path, ["ada", "ben"])
    archive = place.root / "downloaded" / kit.NAME / "archive"
    archive.mkdir(parents=True)
    half = dict(list(kit.ANSWERS.items())[:3])
    with zipfile.ZipFile(archive / "gradebook.zip", "w") as packed:
        for learner, answers in {"ada": kit.ANSWERS, "ben": half}.items():
            name = f"{kit.NAME}_{learner}_attempt_2026-04-01-15-00-00_{kit.NAME}.ipynb"
            packed.writestr(name, json.dumps(kit.answered(place, answers)))
    command = ["zip_collect", kit.NAME, f"--FileNameCollectorPlugin.named_regexp={BLACKBOARD}"]
    done = subprocess.run([sys.executable, "-m", "nbgrader", *command], cwd=place.root, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert points(place) == {"ada": 12, "ben": 6}
    stamp = place.submitted(kit.NAME, "ada") / "timestamp.txt"
    assert stamp.read_text("utf-8").startswith("2026-04-01 15:00:00")
    assert collect(place, kit.NAME, archive.parent / "extracted", say=lambda _: None) == 0
    assert points(place) == {"ada": 12, "ben": 6}


@pytest.fixture
def page(tmp_path: Path, browser: Browser) -> Iterator[Page]:
    """A learner's copy of the assignment, unpacked and opened in JupyterLab as it comes."""
    place = kit.make(tmp_path, ["ada"])
    with zipfile.ZipFile(place.root / "handout" / kit.NAME / f"{kit.NAME}_ada.zip") as packed:
        packed.extractall(tmp_path / "work")
    with (
        stock_lab(tmp_path / "home", tmp_path / "work") as address,
        browser.new_page(viewport={"width": 1280, "height": 900}) as opened,
    ):
        opened.set_default_timeout(60_000)
        opened.goto(f"{address}/lab/tree/{kit.NAME}/{kit.NAME}.ipynb?token=t&reset")
        opened.locator(".jp-Notebook .jp-Cell").first.wait_for()
        opened.get_by_role("button", name="Idle").wait_for()
        yield opened


@pytest.mark.browser
def test_what_jupyterlab_has_saved(tmp_path: Path, page: Page) -> None:
    """All answers typed in and run; one cell then split in two, which JupyterLab gives the same ``grade_id``."""
    for name, answer in kit.ANSWERS.items():
        editor = page.locator(".jp-CodeCell .cm-content").filter(has_text=kit.BLANKS[name].splitlines()[-1].strip())
        editor.click()
        page.keyboard.press("Control+a")
        page.keyboard.insert_text(f"unused = 1\n{answer}" if name == "kind" else answer)
    page.locator(".jp-CodeCell .cm-content").filter(has_text="unused").click()
    page.keyboard.press("Control+Home")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Control+Shift+Minus")
    expect(page.locator(".jp-CodeCell .cm-content").filter(has_text="unused = 1")).not_to_contain_text("kind")
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_text("Run All Cells", exact=True).click()
    expect(page.locator(".jp-CodeCell .jp-InputPrompt").filter(has_text="[ ]")).to_have_count(0)
    expect(page.locator(".jp-CodeCell .jp-InputPrompt").filter(has_text="[*]")).to_have_count(0)
    page.keyboard.press("Control+s")
    expect(page.locator(".lm-TabBar-tab.lm-mod-current.jp-mod-dirty")).to_have_count(0)

    place = Class(tmp_path / "class")
    saved = json.loads((tmp_path / "work" / kit.NAME / f"{kit.NAME}.ipynb").read_text("utf-8"))
    marks = [cell["metadata"].get("nbgrader", {}).get("grade_id") for cell in saved["cells"]]
    assert marks.count("kind") == 2 and "version" in saved["metadata"]["language_info"]
    said: list[str] = []
    assert collect(place, kit.NAME, tmp_path / "work", say=said.append) == 0
    assert points(place) == {"ada": 12}
    (result,) = results(place, kit.NAME)
    assert [repair["kind"] for repair in result["repairs"]] == ["duplicate"]
