"""Every lesson, run from top to bottom in JupyterLab as a learner does it who answers nothing yet."""

from typing import Any

import pytest
from lab import ROOT, Lab
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
LESSONS = sorted(path.name for path in (ROOT / "course" / "ja").glob("[0-9]*.ipynb"))
BOXES = "\ufffd□▯"  # what stands where a letter has been lost


def test_there_are_ten() -> None:
    assert len(LESSONS) == 10


@pytest.mark.parametrize("name", LESSONS)
def test_a_lesson_runs_from_top_to_bottom(lab: Lab, name: str) -> None:
    lab.open(name)
    lab.run_all()
    cells = lab.saved(name)["cells"]
    lab.screenshot(name.removesuffix(".ipynb"))
    lab.close()
    assert all(cell["execution_count"] for cell in cells if cell["cell_type"] == "code")
    for cell in cells:
        assert not any(box in "".join(cell["source"]) for box in BOXES), cell["id"]
        for output in cell.get("outputs", []):
            assert output["output_type"] != "error", (cell["id"], output)
            # matplotlib warns here when a font lacks a letter
            assert output.get("name") != "stderr", (cell["id"], output)
            assert not any(box in text for box in BOXES for text in said(output)), (cell["id"], output)


def test_a_term_leads_to_the_glossary(lab: Lab) -> None:
    term = {"ja": "転換率", "en": "conversion rate"}[lab.lang]
    lab.open("03_kpi_tree.ipynb")
    lab.panel.locator('a[href*="glossary.ipynb"]', has_text=term).first.click()
    heading = lab.panel.locator("h3", has_text=term).first
    expect(lab.page.locator(".lm-TabBar-tab.lm-mod-current", has_text="glossary.ipynb")).to_be_visible()
    expect(heading).to_be_in_viewport()
    lab.screenshot("glossary")


def said(output: dict[str, Any]) -> list[str]:
    """Return the texts of an output."""
    parts = [
        output.get("text", ""),
        *(part for kind, part in output.get("data", {}).items() if kind.startswith("text/")),
    ]
    return ["".join(part) for part in parts]
