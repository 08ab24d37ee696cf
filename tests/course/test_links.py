"""Every link of a built notebook leads to a file of the kit."""

import re
from pathlib import Path

import nbformat
import pytest

ROOT = Path(__file__).parents[2]
NOTEBOOKS = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("[ces]*/??/**/*.ipynb"))


@pytest.mark.parametrize("notebook", NOTEBOOKS)
def test_links_lead_somewhere(notebook: str) -> None:
    path = ROOT / notebook
    cells = nbformat.read(path, as_version=4).cells
    links = [
        link for cell in cells if cell.cell_type == "markdown" for link in re.findall(r"\]\(([^)]+)\)", cell.source)
    ]
    broken = [link for link in links if ":" not in link and not (path.parent / link.partition("#")[0]).exists()]
    assert broken == []


def test_there_are_notebooks() -> None:
    assert {name.partition("/")[0] for name in NOTEBOOKS} == {"course", "exercises", "solutions"}
