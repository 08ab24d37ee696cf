"""Feedback and report in Chromium: nothing for axe-core to complain about, nothing beside the window."""

import json
import os
from pathlib import Path

import kit
import pytest
from playwright.sync_api import Browser

from kpilearn import locale
from kpilearn.classroom.feedback import feedback
from kpilearn.classroom.grade import grade
from kpilearn.classroom.report import report

AXE = Path(__file__).parents[1] / "node_modules" / "axe-core" / "axe.min.js"

pytestmark = [
    pytest.mark.usefixtures("warm_sandbox"),
    pytest.mark.browser,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="the sealed grader forks"),
]


def test_the_pages(tmp_path: Path, lang: locale.Language, browser: Browser) -> None:
    ids = ["right", "wrong", "also-wrong", "blank", "broken"]
    place = kit.make(tmp_path, ids, lang)
    wrong = {
        **kit.ANSWERS,
        "rate": "rate = 1 / 0",
        "kind": 'kind = "KPI"  # the same remark word for word',
        "tree": "x" * 300,
    }
    for name, answers in {"right": kit.ANSWERS, "wrong": wrong, "also-wrong": wrong, "blank": kit.BLANKS}.items():
        kit.hand_in(place, name, kit.answered(place, answers))
    kit.hand_in(place, "broken", b"[]")
    grade(place, kit.NAME, say=lambda _: None)
    feedback(place, kit.NAME, say=lambda _: None)
    report(place, kit.NAME, say=lambda _: None)
    pages = [*(place.root / "feedback").rglob("*.html"), place.root / "reports" / f"{kit.NAME}.html"]
    assert len(pages) == len(ids) + 1
    for path in pages:
        page = browser.new_page(viewport={"width": 390, "height": 800})
        page.goto(path.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, path
        page.evaluate(AXE.read_text("utf-8"))
        found = page.evaluate("axe.run()")
        assert not found["violations"], json.dumps(found["violations"], indent=1)
        page.close()
