"""Whether what is there is what the sources make."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from nbformat.v4 import new_output

from kpilearn.build import differences, notebooks, source
from kpilearn.build.notebooks import Edition
from kpilearn.files import write_whole
from kpilearn.locale import Language

FILE = "course/01_small.py"


@pytest.fixture
def built(kit: Path, lang: Language) -> tuple[Edition, dict[str, bytes]]:
    """Write the lesson, with outputs put there by hand, and its sealed key; return both files."""
    edition = Edition(FILE, lang)
    notebook = notebooks.compose(source.read(kit, FILE), edition)
    notebook.cells[1].outputs = [new_output("display_data", {"image/png": "aaaa", "text/plain": "<Figure>"})]
    files = {edition.notebook: notebooks.dump(notebook), edition.checks: b"{}\n"}
    for file, content in files.items():
        write_whole(kit / file, content)
    return edition, files


def test_the_same_files_do_not_differ(kit: Path, built: tuple[Edition, dict[str, bytes]]) -> None:
    assert list(differences.compare(kit, *built)) == []


@pytest.mark.parametrize(
    ("change", "cell"),
    [
        (lambda nb: nb["cells"][0].update(source="x"), "intro"),
        (lambda nb: nb["cells"][1].update(metadata={"a": 1}), "rate"),
        (lambda nb: nb["cells"][1]["outputs"][0]["data"].update({"text/plain": "x"}), "rate"),
        (lambda nb: nb["cells"][1].pop("outputs"), "rate"),
        (lambda nb: nb["cells"][1].update(attachments={}), "rate"),
        (lambda nb: nb["metadata"].update(widgets={}), ""),
        (lambda nb: nb["cells"].reverse(), ""),
        (lambda nb: nb["cells"].pop(), ""),
        (lambda nb: nb["cells"].append(nb["cells"][0]), ""),
        (lambda nb: nb.pop("cells"), ""),
    ],
)
def test_a_changed_notebook_is_named_with_its_cell(
    kit: Path, built: tuple[Edition, dict[str, bytes]], change: Callable[[Any], None], cell: str
) -> None:
    edition, _ = built
    content = json.loads((kit / edition.notebook).read_bytes())
    change(content)
    write_whole(kit / edition.notebook, json.dumps(content))
    assert [(found.file, found.cell) for found in differences.compare(kit, *built)] == [(edition.notebook, cell)]


def test_the_bytes_of_a_picture_may_differ(kit: Path, built: tuple[Edition, dict[str, bytes]]) -> None:
    path = kit / built[0].notebook
    path.write_bytes(path.read_bytes().replace(b"aaaa", b"bbbb"))
    assert list(differences.compare(kit, *built)) == []


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b'{"cells": [{}]}', b"\xff"])
def test_a_file_that_is_no_notebook_is_named(
    kit: Path, built: tuple[Edition, dict[str, bytes]], content: bytes
) -> None:
    (kit / built[0].notebook).write_bytes(content)
    assert [found.file for found in differences.compare(kit, *built)] == [built[0].notebook]


def test_missing_changed_and_left_over_files_are_named(kit: Path, built: tuple[Edition, dict[str, bytes]]) -> None:
    edition, files = built
    (kit / edition.notebook).unlink()
    (kit / edition.checks).write_text("{ }")
    assert [found.file for found in differences.compare(kit, *built)] == [edition.notebook, edition.checks]
    without_key = {file: content for file, content in files.items() if file != edition.checks}
    assert [found.file for found in differences.compare(kit, edition, without_key)] == [
        edition.notebook,
        edition.checks,
    ]


def test_a_stray_notebook_is_a_leftover(kit: Path, built: tuple[Edition, dict[str, bytes]]) -> None:
    editions = notebooks.editions(kit)
    assert list(differences.leftovers(kit, editions)) == []
    for stray in (
        "course/ja/99_old.ipynb",
        "exercises/en/99_old/99_old.ipynb",
        "solutions/ja/99_old/checks/99_old.json",
    ):
        write_whole(kit / stray, "{}")
        assert [found.file for found in differences.leftovers(kit, editions)] == [stray]
        (kit / stray).unlink()


def test_a_catalogue_that_is_not_compiled_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(differences.catalogue, "FOLDER", tmp_path)
    write_whole(tmp_path / "en" / "some.po", 'msgid "a"\nmsgstr "b"\n')
    assert [found.file for found in differences.catalogues()] == ["kpilearn/locale/en/some.mo"]
