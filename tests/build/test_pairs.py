"""Whether the languages of a cell agree."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kpilearn.build import pairs, source
from kpilearn.build.source import Cell, Source
from kpilearn.locale import Language

FILE = "course/01_small.py"
Edit = Callable[[str, str, str], None]


def test_a_sound_pair_agrees(kit: Path) -> None:
    assert pairs.check(source.read(kit, FILE)) == []


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("¥50,000", "¥5,000", ["5000", "50000"]),
        ("`leads`, we", "`lead`, we", ["lead", "leads"]),
        ("`won` and `leads`", "won and `leads`", ["won"]),
        ("[close rate](03_kpi_tree.ipynb)", "[close rate](04_reps.ipynb)", ["03_kpi_tree.ipynb", "04_reps.ipynb"]),
        ("The goal", "The 目標", ["目標"]),
    ],
)
def test_a_difference_is_named_with_its_cell(
    kit: Path, edit: Edit, lang: Language, old: str, new: str, shown: list[str]
) -> None:
    edit(FILE, old, new)
    [problem] = pairs.check(source.read(kit, FILE))
    assert (problem.file, problem.cell) == (FILE, "intro")
    assert all(words in problem.message for words in shown)


def test_swapped_languages_are_found(lang: Language) -> None:
    cell = Cell("intro", "prose", {"ja": "Hello", "en": "こんにちは"}, {})
    assert len({problem.message for problem in pairs.check(Source(FILE, cells=[cell]))}) == 2


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("¥50,000", "¥5,000", 'numbers="free"'),
        ("`leads`, we", "`lead`, we", 'names="free"'),
        ("03_kpi_tree.ipynb). The", "04_reps.ipynb). The", 'links="free"'),
        ("The goal", "The 目標", 'allow="目標"'),
    ],
)
def test_a_cell_may_say_that_it_must_be_so(kit: Path, edit: Edit, old: str, new: str, words: str) -> None:
    edit(FILE, old, new)
    edit(FILE, 'lang="en" key="intro"', f'lang="en" key="intro" {words}')
    assert pairs.check(source.read(kit, FILE)) == []


def test_a_japanese_name_may_have_an_english_one_and_a_link_its_own_language(kit: Path, edit: Edit) -> None:
    edit(FILE, "2つの数字 `won`", "[次](../ja/02.ipynb) 2つの数字 `勝ち`")
    edit(FILE, "two numbers, `won`", "two numbers ([next](../en/02.ipynb)), `wins`")
    assert pairs.check(source.read(kit, FILE)) == []


def test_japanese_in_code_that_no_line_can_translate_is_found(kit: Path, edit: Edit) -> None:
    edit(FILE, "rate = won", "率 = won")
    [problem] = pairs.check(source.read(kit, FILE))
    assert (problem.cell, "率" in problem.message) == ("rate", True)
