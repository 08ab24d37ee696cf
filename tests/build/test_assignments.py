"""The parts of an assignment's cells, its release by nbgrader, and what must not be in it."""

from __future__ import annotations

import runpy
from collections.abc import Callable
from pathlib import Path

import pytest

from kpilearn.build import assignments, leaks, notebooks, release, source
from kpilearn.build.notebooks import Edition
from kpilearn.build.problems import Problem
from kpilearn.files import write_whole
from kpilearn.locale import Language
from kpilearn.notebook.answers import Key
from kpilearn.notebook.sealed import as_text, seal

FILE = "solutions/01_small.py"
KEY = "solutions/01_small_key.py"
Edit = Callable[[str, str, str], None]


def test_a_sound_assignment_has_nothing_to_mend(graded_kit: Path) -> None:
    read = source.read(graded_kit, FILE)
    assert assignments.check(read) == []
    assert list(assignments.agree(read, key_of(graded_kit))) == []


@pytest.mark.parametrize(
    ("old", "new", "cell"),
    [
        (" points=2", "", "close-rate-check"),
        ("points=2", "points=0", "close-rate-check"),
        ("points=2", 'points="two"', "close-rate-check"),
        ('kl.check("close_rate")', 'print(kl.check("close_rate"))', "close-rate-check"),
        ('kl.check("close_rate")', 'kl.check("close_rate", 3)', "close-rate-check"),
        ('kl.check("close_rate")', 'kl.check("close_rate"); x = 1', "close-rate-check"),
        ('role="given"', 'role="given" points=1', "data"),
        ("### BEGIN SOLUTION\n", "", "close-rate"),
        ("### END SOLUTION\n", "", "close-rate"),
        ('key="close-rate" role="answer"', 'key="close-rate"', "close-rate"),
    ],
)
def test_a_cell_that_plays_its_part_badly_is_named(
    graded_kit: Path, edit: Edit, lang: Language, old: str, new: str, cell: str
) -> None:
    edit(FILE, old, new)
    problems = assignments.check(source.read(graded_kit, FILE))
    assert {(problem.file, problem.cell) for problem in problems} == {(FILE, cell)}


def test_a_lesson_has_no_graded_cells(kit: Path, edit: Edit) -> None:
    edit("course/01_small.py", '# %% key="rate"', '# %% key="rate" role="graded" points=2')
    problems = assignments.check(source.read(kit, "course/01_small.py"))
    assert {problem.cell for problem in problems} == {"rate"}


def test_key_and_graded_cells_must_fit(graded_kit: Path, edit: Edit) -> None:
    edit(KEY, "points=2", "points=3")
    [problem] = assignments.agree(source.read(graded_kit, FILE), key_of(graded_kit))
    assert (problem.file, problem.cell) == (FILE, "close-rate-check")
    edit(KEY, '"close_rate"', '"other"')
    [problem] = assignments.agree(source.read(graded_kit, FILE), key_of(graded_kit))
    assert "other" in problem.message


def test_the_learners_version_keeps_the_question_and_loses_the_answer(graded_kit: Path, lang: Language) -> None:
    make_release(graded_kit, lang)
    cells = {cell.id: cell for cell in released(graded_kit, lang).cells}
    assert cells["close-rate"].source == "close_rate = ____"
    assert list(cells) == ["task", "data", "close-rate", "close-rate-check"]
    assert cells["close-rate-check"].metadata.nbgrader.points == 2
    assert all(not cell.get("outputs") for cell in cells.values())
    assert show_leaks(graded_kit, lang) == []


def test_the_state_of_solved_widgets_is_not_released(graded_kit: Path, lang: Language) -> None:
    make_release(graded_kit, lang, widgets={"application/vnd.jupyter.widget-state+json": {"state": {}}})
    assert "widgets" not in released(graded_kit, lang).metadata


def test_what_nbgrader_refuses_is_explained(graded_kit: Path, edit: Edit, lang: Language) -> None:
    edit(FILE, "### END SOLUTION\n", "")
    [problem] = make_release(graded_kit, lang)
    assert problem.file == f"solutions/{lang}/01_small/01_small.ipynb"
    assert "solution" in problem.message


def test_a_line_of_the_solution_outside_its_region_is_found(graded_kit: Path, edit: Edit, lang: Language) -> None:
    edit(FILE, "won, leads = 12, 347\n", "won, leads = 12, 347\nhelp = 'x = won / leads # 割り算'\n")
    edit(FILE, "#: ja = en\n", "#: ja = en\n#: x = won / leads # 割り算 = x = won / leads # a division\n")
    edit(FILE, "close_rate = won / leads  #", "won / leads #")
    make_release(graded_kit, lang)
    [problem] = show_leaks(graded_kit, lang)
    assert (problem.file, problem.cell) == (f"exercises/{lang}/01_small/01_small.ipynb", "data")
    assert "won / leads #" in problem.message


@pytest.mark.parametrize("value", ["0.0346", "28.917"])
def test_a_value_of_the_key_in_the_code_is_found(graded_kit: Path, edit: Edit, lang: Language, value: str) -> None:
    edit(FILE, "won, leads = 12, 347\n", f"won, leads = 12, 347\nprint({value})\n")
    make_release(graded_kit, lang)
    [problem] = show_leaks(graded_kit, lang)
    assert (problem.file, problem.cell) == (f"exercises/{lang}/01_small/01_small.ipynb", "data")
    assert value in problem.message


def test_a_negative_value_is_found_without_its_sign(graded_kit: Path, edit: Edit) -> None:
    edit(KEY, "number(12 / 347", "number(-12 / 347")
    edit(FILE, "won, leads = 12, 347\n", "won, leads = 12, 347\nprint('a loss of 0.0346')\n")
    make_release(graded_kit, "ja")
    assert [problem.cell for problem in show_leaks(graded_kit, "ja")] == ["data"]


def test_a_value_in_the_text_is_found_as_a_percentage_too_unless_the_cell_allows_it(
    graded_kit: Path, edit: Edit, lang: Language
) -> None:
    edit(FILE, "成約率を計算してください。", "成約率を計算してください。3.5 %です。")
    edit(FILE, "Compute the close rate.", "Compute the close rate: 3.5 %.")
    make_release(graded_kit, lang)
    [problem] = show_leaks(graded_kit, lang)
    assert problem.cell == "task"
    edit(FILE, 'lang="en" key="task"', 'lang="en" key="task" allow="3.5%"')
    assert show_leaks(graded_kit, lang) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("割り算です。", "0.0346です。"),
        ("points=2, ideas", "points=2, solution=Words(ja='close_rate = won / leads', en='won / leads it is'), ideas"),
    ],
)
def test_an_answer_in_the_sealed_key_is_found(graded_kit: Path, edit: Edit, old: str, new: str) -> None:
    edit(KEY, old, new)
    make_release(graded_kit, "ja")
    assert {problem.file for problem in show_leaks(graded_kit, "ja")} == {"exercises/ja/01_small/checks/01_small.json"}


def test_a_file_that_does_not_belong_there_is_found(graded_kit: Path) -> None:
    write_whole(graded_kit / "solutions/ja/01_small/01_small_key.py", "key")
    make_release(graded_kit, "ja")
    assert [problem.file for problem in show_leaks(graded_kit, "ja")] == ["exercises/ja/01_small/01_small_key.py"]


def key_of(kit: Path) -> Key:
    key: Key = runpy.run_path(str(kit / KEY))["key"](None)
    return key


def make_release(kit: Path, lang: Language, **metadata: object) -> list[Problem]:
    """Make the learners' version of the assignment, without running it first."""
    edition = Edition(FILE, lang)
    notebook = notebooks.compose(source.read(kit, FILE), edition)
    notebook.metadata.update(metadata)
    write_whole(kit / edition.notebook, notebooks.dump(notebook))
    write_whole(kit / edition.checks, as_text(seal(key_of(kit), edition.stem, rounds=1)))
    return release.generate(kit, kit, edition)


def released(kit: Path, lang: Language) -> notebooks.NotebookNode:
    return notebooks.load((kit / f"exercises/{lang}/01_small/01_small.ipynb").read_bytes())


def show_leaks(kit: Path, lang: Language) -> list[Problem]:
    return list(leaks.check(kit, source.read(kit, FILE), Edition(FILE, lang), key_of(kit)))
