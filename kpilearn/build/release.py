"""The learners' version of an assignment, made by nbgrader itself."""

from __future__ import annotations

import json
import logging
import os
from pathlib import Path
from typing import Any

from nbformat import NotebookNode
from nbgrader.converters import GenerateAssignment
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from kpilearn.build.notebooks import Edition
from kpilearn.build.problems import Problem, problem
from kpilearn.files import write_whole
from kpilearn.notebook.sealed import as_text, withhold

CONFIG_FILE = "nbgrader_config.py"


class TidyRelease(NbGraderPreprocessor):  # type: ignore[misc]
    """Removes what nbgrader leaves: blank lines of the stub, the state of the solved widgets, rules of decisions.

    The rules are in the sealed keys that it has copied from ``solutions``. They go whoever makes the release: the
    build, ``nbgrader generate_assignment`` or the button on nbgrader's page.
    """

    def preprocess(self, notebook: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Tidy ``notebook`` in place, and the sealed keys beside it."""
        own = resources["nbgrader"]
        courses: CourseDirectory = self.parent.parent.coursedir
        folder = courses.format_path(courses.release_directory, own["student"], own["assignment"])
        for path in Path(folder).glob("checks/*.json"):
            write_whole(path, as_text(withhold(json.loads(path.read_text("utf-8")))))
        notebook.metadata.pop("widgets", None)
        for cell in notebook.cells:
            if cell.metadata.get("nbgrader", {}).get("solution"):
                cell.source = cell.source.strip()
        return notebook, resources


def generate(root: Path, kit: Path, edition: Edition) -> list[Problem]:
    """Write the release version of the solved assignment in ``kit``, with the settings in ``root``.

    ``kit`` is a scratch folder laid out like the kit itself. No gradebook is touched: the instructor's own
    ``nbgrader generate_assignment`` fills that.
    """
    config = _config(root, edition)
    log = Messages()
    converter = GenerateAssignment(
        coursedir=CourseDirectory(root=str(kit), assignment_id=edition.stem, config=config),
        no_database=True,
        config=config,
    )
    converter.log = logging.Logger("nbgrader", logging.ERROR)
    converter.log.addHandler(log)
    try:
        converter.start()
    except NbGraderException as error:
        return [problem(edition.notebook, "", "nbgrader", error=" / ".join(log.lines) or error)]
    return []


def _config(root: Path, edition: Edition) -> Config:
    os.environ["COURSE_LANG"] = edition.lang
    config: Config = PyFileConfigLoader(CONFIG_FILE, path=str(root)).load_config()
    config.SaveCells.enabled = False
    return config


class Messages(logging.Handler):
    """Keeps the last line of each error that nbgrader logs: its exception says no more than "see above"."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record's last line."""
        self.lines.append(record.getMessage().strip().split("\n")[-1])
