"""``kl.home()``: the course's page of contents, with what the learner has done and where to go on."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path
from typing import Any

import traitlets

from kpilearn import locale
from kpilearn.notebook import progress, session
from kpilearn.notebook.widgets import bundle
from kpilearn.notebook.widgets.widget import Widget

#: The share of a lesson's questions and quizzes with which it is done (the syllabus's pass mark).
PASS_MARK = 0.8

_CALL = re.compile(r'kl\.(?P<what>check|quiz)\("(?P<name>[^"]+)"')
_NUMBER = re.compile(r"(?P<number>\d+)_")


class Home(Widget):
    """The page of contents.

    In JupyterLab the page itself reads ``my_progress.json`` from the server, when it comes into view and every few
    seconds while it is: no kernel is needed. Elsewhere it shows what was saved with the notebook.

    Attributes
    ----------
    spec : dict
        The lessons (see :func:`lessons`) and the words around them.
    progress : dict
        What :func:`kpilearn.notebook.progress.read` returned when the cell ran.
    """

    progress = traitlets.Dict().tag(sync=True)

    _esm = bundle.script("home.js")
    _css = bundle.style("base.css", "home.css")

    def __repr__(self) -> str:
        return "kl.home()"

    def still(self) -> str:
        """Return the lessons as a list of links."""
        return _plain(self.spec["lessons"])


def home() -> Home:
    """Show the lessons beside this notebook, what is done of each, and the next step."""
    folder, root = session.folder(), session.root()
    spec = {
        "lang": locale.language(),
        "texts": dict(locale.texts("home")),
        "folder": folder.relative_to(root).as_posix(),
        "file": progress.FILE_NAME,
        "pass_mark": PASS_MARK,
        "lessons": lessons(folder, root),
    }
    done = progress.read()
    return Home({**spec, "notice": progress.notice() or ""}, progress=done)


def lessons(folder: Path, root: Path) -> list[dict[str, Any]]:
    """Return what the built lessons in ``folder`` say of themselves, in the order of the course.

    Each has ``number``, ``title``, ``minutes``, ``href`` (from ``folder``), ``path`` (from ``root``), the full names of
    its ``checks`` and ``quizzes`` in the progress file, and its ``assignment`` (the same but for the number), or None.
    """
    found = []
    for path in sorted(folder.glob("*.ipynb")):
        number = _NUMBER.match(path.name)
        lesson = _work(path, "lesson", folder, root)
        if number and lesson:
            assignment = root / "exercises" / folder.name / path.stem / path.name
            lesson |= {"number": int(number["number"]), "assignment": _work(assignment, "assignment", folder, root)}
            found.append(lesson)
    return found


def _work(path: Path, kind: str, folder: Path, root: Path) -> dict[str, Any] | None:
    """Return what a lesson or an assignment is called, where it is, and which questions and quizzes it has."""
    notebook = _read(path)
    if notebook is None:
        return None
    own = notebook["metadata"].get("kpilearn", {})
    calls = dict.fromkeys(_calls(notebook))  # each once, in order
    return {
        "title": own.get("title", path.stem),
        "minutes": own.get("minutes"),
        "href": Path(os.path.relpath(path, folder)).as_posix(),
        "path": path.relative_to(root).as_posix(),
        "checks": [f"{kind}/{path.stem}/check/{name}" for what, name in calls if what == "check"],
        "quizzes": [f"{kind}/{path.stem}/quiz/{name}" for what, name in calls if what == "quiz"],
    }


def _calls(notebook: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            for call in _CALL.finditer("".join(cell["source"])):
                yield call["what"], call["name"]


def _read(path: Path) -> dict[str, Any] | None:
    """Return a notebook, or None if the file is none (a learner may have put anything there)."""
    try:
        notebook = json.loads(path.read_text(encoding="utf-8"))
        return notebook if {"cells", "metadata"} <= notebook.keys() else None
    except (OSError, ValueError, AttributeError):
        return None


def _plain(contents: list[dict[str, Any]]) -> str:
    """Return the lessons as a list of links, for a viewer that runs no scripts (a notebook that is not trusted)."""
    rows = [
        f'<li value="{lesson["number"]}"><a href="{escape(lesson["href"])}">{escape(lesson["title"])}</a></li>'
        for lesson in contents
    ]
    return f'<ol lang="{locale.language()}">{"".join(rows)}</ol>'
