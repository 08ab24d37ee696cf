"""Every lesson and every exercise runs to the end in the browser edition's own Python."""

import json
import subprocess
from pathlib import Path

import pytest

from kpilearn.site import wheels

# No browser is needed, but the site is, which the tests in a browser have built.
pytestmark = pytest.mark.browser
HERE = Path(__file__).parent


def test_all_lessons_and_exercises_run_to_the_end_without_a_warning(site: Path) -> None:
    """All in one process: each lesson in one language and its exercise in the other, by turns."""
    files = site / "lab/files"
    names = sorted(path.stem for path in (files / "course/ja").glob("[0-9]*.ipynb"))
    paths = [path for number, name in enumerate(names) for path in by_turns(name, number)]
    notebooks = [{"path": path, "cells": code(files / path)} for path in paths]
    task = {"worker": str(site / "lab/static/pyodide" / wheels.WORKER), "notebooks": notebooks}
    done = subprocess.run(
        ["node", HERE / "run_notebooks.mjs"], input=json.dumps(task), capture_output=True, text=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert [json.loads(line) for line in done.stdout.splitlines()] == [{"path": path, "errors": []} for path in paths]
    assert len(paths) == 20


def by_turns(name: str, number: int) -> list[str]:
    first, second = ("ja", "en") if number % 2 else ("en", "ja")
    return [f"course/{first}/{name}.ipynb", f"exercises/{second}/{name}/{name}.ipynb"]


def code(path: Path) -> list[str]:
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
