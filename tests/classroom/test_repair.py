"""The doctor's part: what is put right, what is left alone."""

import copy
import json
import runpy
from pathlib import Path
from typing import Any

import kit
import nbformat
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kpilearn import locale
from kpilearn.classroom import handin
from kpilearn.classroom.doctor import KIT, doctor, explained, told_repairs
from kpilearn.classroom.errors import ClassError
from kpilearn.classroom.flags import look
from kpilearn.classroom.handin import HandInError, Repair, parse
from kpilearn.classroom.repair import assignment, repair
from kpilearn.notebook.sealed import as_text, seal


def _released() -> kit.Notebook:
    notebook = kit.solved()
    for cell in notebook["cells"]:
        cell["source"] = cell["source"].split("\n### BEGIN")[0]
    return notebook


RELEASED = _released()
AGAINST = assignment(kit.NAME, parse(json.dumps(RELEASED).encode(), "x"))


def _repaired(notebook: Any) -> tuple[list[handin.Cell], set[str]]:
    cells, repairs = repair(parse(json.dumps(notebook).encode(), "x.ipynb"), AGAINST)
    return cells, {each.kind for each in repairs}


def _check(cells: list[handin.Cell]) -> None:
    """Every piece once, what is locked as it was, each check after its answer, a notebook that is valid."""
    marks = [cell["metadata"]["nbgrader"]["grade_id"] for cell in cells if "nbgrader" in cell["metadata"]]
    assert sorted(marks) == sorted(piece.id for piece in AGAINST.pieces)
    by_id = {cell["id"]: cell for cell in cells}
    assert len(by_id) == len(cells)
    for piece in AGAINST.pieces:
        assert by_id[piece.id]["cell_type"] == "code"
        assert by_id[piece.id]["metadata"]["nbgrader"] == piece.cell["metadata"]["nbgrader"]
        if piece.locked:
            assert by_id[piece.id]["source"] == piece.cell["source"]
    for name in kit.ANSWERS:
        key = name.replace("_", "-")
        assert marks.index(key) < marks.index(f"check-{key}")
    nbformat.validate(nbformat.from_dict({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}))


def test_a_clean_notebook_is_left_alone() -> None:
    cells, kinds = _repaired(RELEASED)
    assert not kinds
    assert [cell["source"] for cell in cells] == [cell["source"] for cell in RELEASED["cells"]]


def test_what_a_learner_adds_stays() -> None:
    notebook = copy.deepcopy(RELEASED)
    notebook["cells"].insert(4, {"cell_type": "code", "id": "mine", "metadata": {}, "source": "1 + 1", "outputs": []})
    cells, kinds = _repaired(notebook)
    assert not kinds
    assert cells[4]["source"] == "1 + 1"


def test_a_repaired_notebook_needs_no_second_repair() -> None:
    notebook = copy.deepcopy(RELEASED)
    del notebook["cells"][5], notebook["cells"][3]
    notebook["cells"].append(copy.deepcopy(notebook["cells"][6]))
    cells, kinds = _repaired(notebook)
    assert kinds
    again, kinds = _repaired({**notebook, "cells": cells})
    assert not kinds
    assert again == cells


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_shuffle_deletion_and_copy_is_put_right(data: st.DataObject) -> None:
    cells = [copy.deepcopy(cell) for cell in RELEASED["cells"]]
    chosen = data.draw(st.lists(st.sampled_from(range(len(cells))), max_size=30))
    mixed = [copy.deepcopy(cells[at]) for at in chosen]
    for cell in mixed:
        if data.draw(st.booleans()):
            cell["metadata"] = data.draw(st.sampled_from([{}, {"nbgrader": {}}, {"nbgrader": {"grade_id": 3}}]))
        if data.draw(st.booleans()):
            cell["cell_type"] = data.draw(st.sampled_from(["markdown", "raw", "code"]))
    fixed, _ = _repaired({**RELEASED, "cells": mixed})
    _check(fixed)


_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=8,
)


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(st.sampled_from(["cells", "metadata", "nbformat", "worksheets"]), _JSON, max_size=4))
def test_any_json_gives_cells_or_a_reason(content: dict[str, Any]) -> None:
    try:
        handed = parse(json.dumps(content).encode(), "x.ipynb")
    except HandInError as problem:
        assert str(problem)
    else:
        _check(repair(handed, AGAINST)[0])


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_give_a_reason(data: bytes) -> None:
    with pytest.raises(HandInError):
        parse(data, "x.ipynb")


def test_every_repair_is_explained(lang: locale.Language) -> None:
    kinds = [key.removeprefix("repair_") for key in locale.texts("classroom") if key.startswith("repair_")]
    assert len(kinds) >= 10
    assert all(explained(Repair(kind, "cvr") for kind in kinds))


def test_repairs_told_by_a_stranger_are_looked_at() -> None:
    told: list[Any] = [{"kind": "missing", "cell": "x"}, {"kind": "../x"}, {"kind": 3}, 5, {"kind": "moved", "cell": 4}]
    assert told_repairs({"kpilearn": {"repairs": told}}) == [Repair("missing", "x")]
    assert told_repairs({"kpilearn": 3}) == told_repairs({"kpilearn": {"repairs": {}}}) == []


@pytest.fixture
def small_kit(tmp_path: Path) -> Path:
    for lang in locale.LANGUAGES:
        folder = tmp_path / "exercises" / lang / kit.NAME
        (folder / "checks").mkdir(parents=True)
        (folder / f"{kit.NAME}.ipynb").write_text(json.dumps(RELEASED), "utf-8")
    return tmp_path


def test_the_doctor_repairs_and_keeps_the_original(small_kit: Path, lang: locale.Language) -> None:
    notebook = copy.deepcopy(RELEASED)
    notebook["cells"] = [cell for cell in notebook["cells"] if cell["id"] != "check-rate"]
    file = small_kit / "mine.ipynb"
    file.write_text(json.dumps(notebook), "utf-8")
    before, said = file.read_bytes(), []
    assert doctor(file, kit=small_kit, say=said.append) == 1
    assert (small_kit / "mine.original.ipynb").read_bytes() == before
    assert any("check-rate" in line for line in said)
    assert "rate, kind, labels, rates, tree, sales_of" in said[-1]
    _check(parse(file.read_bytes(), "x").cells)
    again: list[str] = []
    doctor(file, kit=small_kit, say=again.append)
    assert len(again) == 1
    assert not (small_kit / "mine.original1.ipynb").exists()


def test_the_doctor_is_content_with_answers(small_kit: Path, lang: locale.Language) -> None:
    notebook = copy.deepcopy(RELEASED)
    for name, answer in kit.ANSWERS.items():
        kit.cell(notebook, name.replace("_", "-"))["source"] = answer
    file = small_kit / "mine.ipynb"
    file.write_text(json.dumps(notebook), "utf-8")
    assert doctor(file, kit=small_kit, say=lambda _: None) == 0


def test_the_doctor_says_which_assignments_there_are(small_kit: Path, lang: locale.Language) -> None:
    file = small_kit / "other.ipynb"
    file.write_text('{"cells": [], "nbformat": 4}', "utf-8")
    with pytest.raises(ClassError, match=kit.NAME):
        doctor(file, kit=small_kit)


def test_the_doctor_leaves_the_lesson_as_it_is(lang: locale.Language) -> None:
    """It has the name and the first cell of its assignment."""
    lesson = KIT / "course" / lang / "05_sns.ipynb"
    before = lesson.read_bytes()
    with pytest.raises(ClassError) as raised:
        doctor(lesson, say=lambda _: None)
    wanted = Path("exercises") / lang / "05_sns" / "05_sns.ipynb"
    assert str(raised.value) == locale.text("classroom.other_notebook", file=lesson.name, wanted=wanted)
    assert lesson.read_bytes() == before


@pytest.mark.parametrize("reason", ["missing", "no_file"])
def test_the_doctor_is_given_no_file(small_kit: Path, lang: locale.Language, reason: str) -> None:
    told = {
        "missing": ("file_unreadable", small_kit / "none.ipynb", {"reason": locale.text("locale.reason.missing")}),
        "no_file": ("file_link", small_kit, {}),
    }
    key, file, values = told[reason]
    with pytest.raises(HandInError) as raised:
        doctor(file, kit=small_kit)
    assert str(raised.value) == locale.text(f"classroom.{key}", file=file.name, **values)


def test_honest_code_is_not_flagged() -> None:
    for source in (*kit.ANSWERS.values(), 'sns.lineplot(x="a", y="b")', "x = [i**2 for i in range(3)]", "(1 +"):
        assert look(source, "x") == []


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("import ctypes", "system"),
        ("from os import fork", "system"),
        ("import urllib.request", "network"),
        ("kl.check = print", "patch"),
        ("open('../gradebook.db')", "files"),
        ("get_ipython().ast_transformers.append(1)", "interpreter"),
        ("class A:\n    def __eq__(self, o):\n        return True", "compare"),
    ],
)
def test_code_that_reaches_for_the_machinery_is_flagged(source: str, kind: str) -> None:
    assert kind in {flag.kind for flag in look(source, "x")}


def test_the_kits_own_key_can_be_sealed(tmp_path: Path) -> None:
    key = tmp_path / "key.py"
    key.write_text(kit.KEY, "utf-8")
    assert kit.NAME in as_text(seal(runpy.run_path(str(key))["key"](None), kit.NAME, rounds=1))
