"""A small kit with one assignment of twelve points, a question of every kind, and what learners may make of it."""

import copy
import json
import runpy
import tempfile
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from nbgrader.api import Gradebook

from kpilearn.classroom.folder import Class
from kpilearn.classroom.gradebook import COURSE
from kpilearn.classroom.setup import new, release, tools
from kpilearn.datasets.territory import STANDARD, territory
from kpilearn.notebook.sealed import as_text, seal

NAME = "09_zoo"
POINTS = 2.0
KEY = """\
import pandas as pd

from kpilearn.locale import Words
from kpilearn.notebook.answers import Idea, Key, Question, choice, function, labels, number, table, tree_of

TREE = "sales = orders * value"
DATA = {"orders": [2.0, 3.0], "value": [100.0, 150.0], "people": [10.0, 20.0]}


def key(data):
    won, leads = pd.Series([3, 5, 16]), pd.Series([53, 41, 211])
    return Key(
        [
            Question(
                "rate",
                number(24 / 305, tolerance=0.00005),
                points=2,
                right_message=Words(ja="合計どうしで割れました。", en="Total by total: that is it."),
                ideas=[
                    Idea(
                        "mean_of_rates",
                        number((won / leads).mean(), tolerance=0.00005),
                        Words(ja="率を平均しています。", en="You took the mean of rates."),
                    )
                ],
                hints=[Words(ja="先に合計します。", en="Add up first.")],
            ),
            Question("kind", choice("kgi", ["kgi", "kpi"]), points=2),
            Question("labels", labels({"won": "KGI", "dials": "KPI"}, ["KGI", "KPI"]), points=2),
            Question("rates", table(won / leads, relative=0.0005), points=2),
            Question("tree", tree_of(TREE, DATA), points=2),
            Question("sales_of", function(lambda n, v: n * v, [[2, 3], [4, 5.5]], relative=1e-6), points=2),
        ]
    )
"""
ANSWERS = {
    "rate": 'rate = reps["won"].sum() / reps["leads"].sum()',
    "kind": 'kind = "KGI"',
    "labels": 'labels = {"won": "KGI", "dials": "KPI"}',
    "rates": 'rates = reps["won"] / reps["leads"]',
    "tree": 'tree = kl.tree("sales = orders * value")',
    "sales_of": "def sales_of(n, v):\n    return n * v",
}
BLANKS = {
    "rate": "rate = ____",
    "kind": "kind = ____",
    "labels": 'labels = {"won": ____, "dials": ____}',
    "rates": "rates = ____",
    "tree": 'tree = kl.tree("sales = ____")',
    "sales_of": "def sales_of(n, v):\n    return ____",
}
_BEGIN = 'import pandas as pd\n\nimport kpilearn as kl\n\nkl.begin("09_zoo", "ja")'
_DATA = 'reps = pd.DataFrame({"won": [3, 5, 16], "leads": [53, 41, 211]})\nreps'

Notebook = dict[str, Any]


def nbgrader_cell(key: str, source: str, kind: str = "code", **told: Any) -> dict[str, Any]:
    cell: dict[str, Any] = {"cell_type": kind, "id": key, "metadata": {}, "source": source}
    if kind == "code":
        cell |= {"outputs": [], "execution_count": None}
    if told:
        told = {"grade": False, "locked": False, "solution": False, "task": False, **told}
        cell["metadata"]["nbgrader"] = {**told, "grade_id": key, "schema_version": 3}
    return cell


def solved() -> Notebook:
    """The instructor's notebook, as ``kpilearn build`` would make it."""
    cells = [
        nbgrader_cell("task", "# 課題", "markdown"),
        nbgrader_cell("begin", _BEGIN, locked=True),
        nbgrader_cell("data", _DATA, locked=True),
    ]
    for name, blank in BLANKS.items():
        source = f"{blank}\n### BEGIN SOLUTION\n{ANSWERS[name]}\n### END SOLUTION"
        cells += [
            nbgrader_cell(f"q-{name}", f"## {name}", "markdown"),
            nbgrader_cell(name.replace("_", "-"), source, solution=True),
            nbgrader_cell(
                f"check-{name}".replace("_", "-"), f'kl.check("{name}")', grade=True, locked=True, points=POINTS
            ),
        ]
    spec = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
    return {
        "cells": cells,
        "metadata": {"kernelspec": spec, "kpilearn": {"lang": "ja"}, "language_info": {"name": "python"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }


def make(
    folder: Path,
    ids: Mapping[str, str] | list[str],
    lang: str = "ja",
    *,
    instructors: Notebook | None = None,
    key_text: str = KEY,
) -> Class:
    """Make the kit and a class with these learners (and languages) in ``folder``; release the assignment."""
    kit = folder / "kit"
    place = kit / "solutions" / lang / NAME
    (place / "checks").mkdir(parents=True)
    (place / f"{NAME}.ipynb").write_text(json.dumps(instructors or solved(), ensure_ascii=False), "utf-8")
    key = kit / "solutions" / f"{NAME}_key.py"
    key.write_text(key_text, "utf-8")
    sealed = seal(runpy.run_path(str(key))["key"](territory(NAME, learner=STANDARD)), NAME, rounds=3, rules=True)
    (place / "checks" / f"{NAME}.json").write_text(as_text(sealed), "utf-8")
    named = ids if isinstance(ids, Mapping) else dict.fromkeys(ids, "")
    roster = folder / "roster.csv"
    lines = ["id,last_name,first_name,email,lang", *(f'"{name}",,,,{own}' for name, own in named.items())]
    roster.write_text("\n".join(lines) + "\n", "utf-8")
    (folder / "class").mkdir()
    (folder / "class" / "class.json").write_text("{}", "utf-8")
    (folder / "class" / "gradebook.db").write_bytes(_empty_gradebook())
    made = new(folder / "class", "en" if lang == "en" else "ja", roster, kit=kit, say=lambda _: None)
    release(made, NAME, say=lambda _: None)
    return made


@cache
def _empty_gradebook() -> bytes:
    """A gradebook without a learner: the tools that nbgrader starts to make one take longer than most tests."""
    with tempfile.TemporaryDirectory() as folder, tools():
        file = Path(folder) / "gradebook.db"
        Gradebook(f"sqlite:///{file}", COURSE).close()
        return file.read_bytes()


def released(place: Class) -> Notebook:
    found: Notebook = json.loads(place.release(NAME).read_text("utf-8"))
    for cell in found["cells"]:
        cell["source"] = "".join(cell["source"])
    return found


def cell(notebook: Notebook, key: str) -> dict[str, Any]:
    found: dict[str, Any] = next(each for each in notebook["cells"] if each["id"] == key)
    return found


def answered(place: Class, answers: Mapping[str, str] = ANSWERS) -> Notebook:
    """The released notebook with these answers written in."""
    notebook = released(place)
    for name, source in answers.items():
        cell(notebook, name.replace("_", "-"))["source"] = source
    return notebook


def hand_in(place: Class, learner: str, notebook: Notebook | bytes, name: str = f"{NAME}.ipynb") -> Path:
    """Put a notebook (or any bytes) into ``submitted/`` with the released checks beside it."""
    folder = place.submitted(NAME, learner)
    (folder / "checks").mkdir(parents=True, exist_ok=True)
    sealed = place.release(NAME).parent / "checks" / f"{NAME}.json"
    (folder / "checks" / sealed.name).write_bytes(sealed.read_bytes())
    data = notebook if isinstance(notebook, bytes) else json.dumps(notebook, ensure_ascii=False).encode()
    (folder / name).write_bytes(data)
    return folder


def changed(notebook: Notebook, change: Callable[[Notebook], object]) -> Notebook:
    """A copy of the notebook with a change made to it."""
    copied = copy.deepcopy(notebook)
    change(copied)
    return copied
