"""What may be wrong with the form of a source."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kpilearn.build import assignments, notebooks, source
from kpilearn.build.notebooks import Edition
from kpilearn.locale import Language

FILE = "course/01_small.py"
INTRO = '# %% [markdown] lang="ja" key="intro"'


def test_a_sound_source_has_both_languages_of_every_cell(kit: Path) -> None:
    read = source.read(kit, FILE)
    assert read.problems == []
    assert read.title == {"ja": "小さなレッスン", "en": "A small lesson"}
    assert [cell.key for cell in read.cells] == ["intro", "rate"]
    assert all(cell.text.keys() == {"ja", "en"} for cell in read.cells)
    assert "# the close rate" in read.cells[1].text["en"]


@pytest.mark.parametrize(
    ("old", "new", "cell"),
    [
        ('lang="en" key="intro"', 'lang="en" key="other"', "intro"),
        ('lang="ja" key="intro"', 'lang="en" key="intro"', "intro"),
        (INTRO, f'{INTRO}\n"""まえ"""\n{INTRO}', "intro"),
        ('key="rate"', 'key="intro"', "intro"),
        ('lang="ja" key="intro"', 'lang="fr" key="intro"', "intro"),
        ('# %% key="rate"', '# %% key="rate" rol="try"', "rate"),
        ('# %% key="rate"', '# %% key="rate" role="answers"', "rate"),
        ('# %% key="rate"', '# %% key="成約率"', "成約率"),
        ("#: 成約率 = the close rate\n", "", "rate"),
        ("#: 成約率 = the", "#: 成約 = the", "rate"),
        ("won / leads  #", "won / (leads  #", "rate"),
    ],
)
def test_a_flaw_is_named_with_its_file_and_cell(
    kit: Path, edit: Callable[[str, str, str], None], lang: Language, old: str, new: str, cell: str
) -> None:
    edit(FILE, old, new)
    problems = source.read(kit, FILE).problems
    assert (FILE, cell) in {(problem.file, problem.cell) for problem in problems}
    assert all(FILE in str(problem) and problem.cell in str(problem) for problem in problems)


def test_a_cell_without_a_key_is_found_by_how_it_starts(kit: Path, edit: Callable[[str, str, str], None]) -> None:
    edit(FILE, '# %% key="rate"', "# %%")
    [problem] = source.read(kit, FILE).problems
    assert "won, leads = 12, 48" in str(problem)


def test_words_that_no_notebook_can_hold_are_named(kit: Path, edit: Callable[[str, str, str], None]) -> None:
    edit(FILE, '# %% key="rate"', '# %% key="rate" tags="raises-exception"')
    [problem] = source.read(kit, FILE).problems
    assert (problem.file, "raises-exception" in problem.message) == (FILE, True)


@pytest.mark.parametrize("new", ["# titles:", "# kpilearn:\n#   title: {ja: ["])
def test_a_bad_header_is_named(kit: Path, edit: Callable[[str, str, str], None], new: str) -> None:
    edit(FILE, "# kpilearn:", new)
    assert [problem.file for problem in source.read(kit, FILE).problems] == [FILE]


def test_the_notebook_has_the_keys_as_ids_and_nothing_of_jupytext(graded_kit: Path, lang: Language) -> None:
    edition = Edition("solutions/01_small.py", lang)
    notebook = notebooks.compose(source.read(graded_kit, edition.source), edition)
    assert [cell.id for cell in notebook.cells] == ["task", "data", "close-rate", "close-rate-check"]
    assert "jupytext" not in notebook.metadata
    parts = {cell.id: dict(cell.metadata.get("nbgrader", {})) for cell in notebook.cells}
    assert parts == {
        "task": {},
        "data": flags("data", locked=True),
        "close-rate": flags("close-rate", solution=True),
        "close-rate-check": flags("close-rate-check", grade=True, locked=True) | {"points": 2},
    }


MEMO = '''
# %% [markdown] lang="ja" key="memo" role="memo" points=3
"""
**決めること：**
### BEGIN SOLUTION
待ちます。
### END SOLUTION
"""
# %% [markdown] lang="en" key="memo" role="memo" points=3
"""
**To decide:**
### BEGIN SOLUTION
We wait.
### END SOLUTION
"""
'''


def test_a_memo_is_for_a_person_to_grade(graded_kit: Path, lang: Language) -> None:
    file = graded_kit / "solutions" / "01_small.py"
    file.write_text(file.read_text("utf-8") + MEMO, "utf-8")
    read = source.read(graded_kit, "solutions/01_small.py")
    assert [*read.problems, *assignments.check(read)] == []
    memo = notebooks.compose(read, Edition(read.file, lang)).cells[-1]
    assert (memo.cell_type, memo.metadata.nbgrader) == (
        "markdown",
        flags("memo", grade=True, solution=True) | {"points": 3},
    )


@pytest.mark.parametrize("old", [" points=3", "### BEGIN SOLUTION\nWe", "### END SOLUTION\n"])
def test_a_memo_needs_points_and_a_solution_in_both_languages(graded_kit: Path, old: str) -> None:
    file = graded_kit / "solutions" / "01_small.py"
    file.write_text(file.read_text("utf-8") + MEMO.replace(old, ""), "utf-8")
    problems = assignments.check(source.read(graded_kit, "solutions/01_small.py"))
    assert {problem.cell for problem in problems} == {"memo"}


def flags(key: str, *, grade: bool = False, solution: bool = False, locked: bool = False) -> dict[str, object]:
    parts = {"grade": grade, "solution": solution, "locked": locked, "task": False}
    return {**parts, "schema_version": 3, "grade_id": key}
