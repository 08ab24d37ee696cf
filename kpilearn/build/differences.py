"""Whether the files that are there are those that the sources make now."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from kpilearn.build import catalogue
from kpilearn.build.notebooks import Edition
from kpilearn.build.problems import Problem, problem
from kpilearn.locale import LANGUAGES

# Where everything is generated; a learner's own notebooks in course/ have no business in a repository either.
_FOLDERS = [f"{folder}/{lang}" for folder in ("course", "solutions", "exercises") for lang in LANGUAGES]
_IGNORED = {".ipynb_checkpoints", "__pycache__"}


def compare(root: Path, edition: Edition, files: Mapping[str, bytes]) -> Iterator[Problem]:
    """Yield how the files of ``edition`` under ``root`` differ from ``files``, what they would be if built now."""
    for file in sorted(set(files) | _there(root, edition)):
        path = root / file
        if file not in files:
            yield problem(file, "", "leftover")
        elif not path.exists():
            yield problem(file, "", "missing")
        elif path.read_bytes() != files[file]:
            yield from _differences(file, path.read_bytes(), files[file])


def leftovers(root: Path, editions: Iterable[Edition]) -> Iterator[Problem]:
    """Yield the files in the generated folders that belong to no source."""
    known = {file for edition in editions for file in _there(root, edition)}
    for folder in _FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            file = path.relative_to(root).as_posix()
            if path.is_file() and file not in known and not _IGNORED & set(path.parts):
                yield problem(file, "", "leftover")


def _there(root: Path, edition: Edition) -> set[str]:
    """Return the files that are there under the names of ``edition``."""
    folders = [edition.folder, edition.release] if edition.is_assignment else []
    paths = {path for folder in folders for path in (root / folder).rglob("*")}
    paths |= {root / edition.notebook, root / edition.checks}
    return {path.relative_to(root).as_posix() for path in paths if path.is_file() and not _IGNORED & set(path.parts)}


def catalogues() -> Iterator[Problem]:
    """Yield the message catalogues that are not compiled from their words of now."""
    for path, content in catalogue.compiled():
        if not path.exists() or path.read_bytes() != content:
            yield problem(f"kpilearn/locale/{path.parent.name}/{path.name}", "", "catalogue_differs")


def _differences(file: str, found: bytes, wanted: bytes) -> Iterator[Problem]:
    """Yield in which cells two versions of a file differ; pictures may."""
    if not file.endswith(".ipynb"):
        yield problem(file, "", "file_differs")
        return
    try:
        ours, theirs = (_without_pictures(json.loads(content)) for content in (found, wanted))
        our_cells, their_cells = ([(cell["id"], cell) for cell in made.pop("cells")] for made in (ours, theirs))
    except (ValueError, KeyError, TypeError, AttributeError):
        yield problem(file, "", "no_notebook")
        return
    if [key for key, _ in our_cells] != [key for key, _ in their_cells]:
        yield problem(file, "", "cells_differ")
    there = dict(our_cells)
    for key, cell in their_cells:
        parts = _parts_that_differ(there.get(key, cell), cell)
        if parts:
            yield problem(file, key, "cell_differs", part=", ".join(parts))
    if ours != theirs:
        yield problem(file, "", "metadata_differs")


def _parts_that_differ(one: dict[str, Any], other: dict[str, Any]) -> list[str]:
    return sorted(part for part in one.keys() | other.keys() if one.get(part) != other.get(part))


def _without_pictures(value: Any) -> Any:
    """Return ``value`` with the bytes of every picture left out."""
    if isinstance(value, dict):
        return {name: "" if name.startswith("image/") else _without_pictures(part) for name, part in value.items()}
    return [_without_pictures(part) for part in value] if isinstance(value, list) else value
