"""Which notebooks there are, where each one's files go, and the notebook in one language, not yet executed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

import nbformat
from nbformat import NotebookNode

from kpilearn.build.source import Cell, Source
from kpilearn.locale import LANGUAGES, Language

KEY_SUFFIX = "_key"

# No version in it: a notebook is the same, whichever Python built it.
_KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
_LANGUAGE = {
    "name": "python",
    "mimetype": "text/x-python",
    "file_extension": ".py",
    "codemirror_mode": {"name": "ipython", "version": 3},
    "nbconvert_exporter": "python",
    "pygments_lexer": "ipython3",
}
_NBGRADER = {
    "answer": {"grade": False, "solution": True, "locked": False},
    "graded": {"grade": True, "solution": False, "locked": True},
    "given": {"grade": False, "solution": False, "locked": True},
    "memo": {"grade": True, "solution": True, "locked": False},  # for a person to grade
}


@dataclass(frozen=True)
class Edition:
    """One source in one language. All paths are from the kit's root, with forward slashes."""

    source: str
    lang: Language

    @property
    def stem(self) -> str:
        """Return the notebook's name, such as ``03_kpi_tree``."""
        return PurePosixPath(self.source).stem

    @property
    def names(self) -> set[str]:
        """Return what a person may call it: the stem alone means the lesson and its assignment."""
        return {self.stem, self.source, self.source.removesuffix(".py")}

    @property
    def is_assignment(self) -> bool:
        """Return whether learners get a version without the answers."""
        return self.source.startswith("solutions/")

    @property
    def is_home(self) -> bool:
        """Return whether it is the page of contents, which shows what all other sources say of themselves."""
        return self.source == "course/home.py"

    @property
    def shows_others(self) -> bool:
        """Return whether it depends on what other sources say of themselves: contents and glossary."""
        return self.is_home or self.source == "course/glossary.py"

    @property
    def key(self) -> str:
        """Return where the answer key is, if there is one."""
        return self.source.removesuffix(".py") + KEY_SUFFIX + ".py"

    @property
    def folder(self) -> str:
        """Return where the notebook goes."""
        return f"solutions/{self.lang}/{self.stem}" if self.is_assignment else f"course/{self.lang}"

    @property
    def notebook(self) -> str:
        """Return the notebook's path."""
        return f"{self.folder}/{self.stem}.ipynb"

    @property
    def checks(self) -> str:
        """Return the path of the sealed key beside it."""
        return f"{self.folder}/checks/{self.stem}.json"

    @property
    def release(self) -> str:
        """Return the folder of the version for learners (assignments only)."""
        return f"exercises/{self.lang}/{self.stem}"


def editions(root: Path) -> list[Edition]:
    """Return every notebook that the sources under ``root`` make, in the order of the course."""
    files = sorted(path for folder in ("course", "solutions") for path in (root / folder).glob("*.py"))
    sources = [path.relative_to(root).as_posix() for path in files if not path.stem.endswith(KEY_SUFFIX)]
    return [Edition(source, lang) for source in sources for lang in LANGUAGES]


def compose(source: Source, edition: Edition) -> NotebookNode:
    """Return the notebook of ``source`` in one language, without outputs."""
    lang = edition.lang
    cells = [_cell(cell, lang) for cell in source.cells]
    own: dict[str, Any] = {"generated_from": source.file, "lang": lang, "title": source.title[lang]}
    if source.minutes is not None:
        own["minutes"] = source.minutes
    metadata = {"kernelspec": dict(_KERNEL), "language_info": dict(_LANGUAGE), "kpilearn": own}
    notebook: NotebookNode = nbformat.v4.new_notebook(cells=cells, metadata=metadata)  # type: ignore[no-untyped-call]
    return notebook


def dump(notebook: NotebookNode) -> bytes:
    """Return the notebook's file: valid, keys sorted, newline at the end."""
    nbformat.validate(notebook)
    text: str = nbformat.writes(notebook)  # type: ignore[no-untyped-call]
    return (text + "\n").encode()


def load(content: bytes) -> NotebookNode:
    """Return the notebook of a file that :func:`dump` made."""
    notebook: NotebookNode = nbformat.reads(content.decode(), as_version=4)  # type: ignore[no-untyped-call]
    return notebook


def forget_versions(notebook: NotebookNode) -> None:
    """Put the version-free description of the language back, after a kernel has written its own."""
    notebook.metadata["language_info"] = dict(_LANGUAGE)


def _cell(cell: Cell, lang: Language) -> NotebookNode:
    metadata: dict[str, Any] = {}
    if "tags" in cell.words:
        metadata["tags"] = cell.words["tags"]
    if cell.role in _NBGRADER:
        metadata["nbgrader"] = _NBGRADER[cell.role] | {"task": False, "schema_version": 3, "grade_id": cell.key}
        if "points" in cell.words:
            metadata["nbgrader"]["points"] = cell.words["points"]
    new = nbformat.v4.new_markdown_cell if cell.kind == "prose" else nbformat.v4.new_code_cell
    made: NotebookNode = new(cell.text[lang], id=cell.key, metadata=metadata)  # type: ignore[no-untyped-call]
    return made
