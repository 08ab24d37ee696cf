"""The widgets in real JupyterLab: its keys stay out of them, Python hears of them, a saved notebook opens alive."""

from functools import partial

import nbformat
import pytest
from nbclient import NotebookClient
from playwright.sync_api import expect

from kpilearn.markets import small_shop

pytestmark = [pytest.mark.browser, pytest.mark.slow]

TREE = """\
import kpilearn as kl
from kpilearn.markets import small_shop
widget = kl.widgets.tree(small_shop.MODEL, target=19_810_000)
widget"""
QUIZ = """\
from kpilearn.locale import Words
from kpilearn.notebook.quiz_items import Choice, One, Quiz
choices = [Choice(Words(x, x), Words(x * 2, x * 2), right=x == "b") for x in "ab"]
quiz = kl.quiz(Quiz("q", [One(Words("?", "?"), choices)]))
quiz"""
SAYS = 'print("Python has", widget.levers["cvr"], quiz.result.score)'


def notebook(*cells):
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    cells = [nbformat.v4.new_code_cell(cell) for cell in cells]
    return nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernel})


@pytest.fixture
def opened(lab, browser):
    """Return a function that opens a notebook in JupyterLab."""
    context = browser.new_context(viewport={"width": 1024, "height": 900})
    yield partial(lab.open, context)
    context.close()


def active_cell(page):
    cells = "[...document.querySelectorAll('.jp-Notebook .jp-Cell')]"
    return page.evaluate(f"{cells}.findIndex((cell) => cell.classList.contains('jp-mod-active'))")


def test_keys_stay_in_the_widget_and_python_hears(opened, axe):
    page = opened("live.ipynb", notebook(TREE, QUIZ, SAYS))
    page.get_by_role("button", name="Idle").wait_for()
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_text("Run All Cells", exact=True).click()
    page.get_by_text("Python has 0.018 0").wait_for()

    slider = page.get_by_role("slider", name=small_shop.MODEL.quantity("cvr").shown)
    slider.click()
    cell, cells = active_cell(page), page.locator(".jp-Notebook .jp-Cell").count()
    slider.press("Home")
    for key in ("ArrowRight", "ArrowUp", "ArrowDown", "ArrowRight", "PageUp", "PageDown", "d", "d", "a", "m", "Enter"):
        slider.press(key)
    expect(slider).to_be_focused()
    expect(slider).to_have_value("0.006")
    page.get_by_role("radio").first.click()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("radio").nth(1)).to_be_checked()
    assert page.locator(".jp-Notebook .jp-Cell").count() == cells
    page.locator(".kl-quiz button").click()
    expect(page.locator(".kl-feedback").nth(1)).to_contain_text("bb")
    assert cell == 0

    says = page.locator(".jp-Notebook .jp-Cell").nth(2)
    says.locator(".cm-content").click()
    page.keyboard.press("Control+Enter")
    expect(says.locator(".jp-OutputArea-output")).to_have_text("Python has 0.006 1")

    assert axe(page, ".kl-widget") == []


@pytest.fixture(scope="module")
def built():
    """A notebook as the build leaves it: executed, with its widgets' state."""
    content = notebook(TREE, QUIZ)
    NotebookClient(content, timeout=120).execute()
    return content


def test_a_saved_notebook_opens_alive_before_anything_runs(opened, built):
    page = opened("built.ipynb", built)
    slider = page.get_by_role("slider", name=small_shop.MODEL.quantity("cvr").shown)
    slider.press("End")
    expect(page.locator(".kl-big")).to_have_text("40,794,748円/月")
    page.get_by_role("radio").nth(1).check()
    page.locator(".kl-quiz button").click()
    expect(page.locator(".kl-feedback").nth(1)).to_contain_text("bb")


def test_an_untrusted_notebook_shows_the_still_picture(opened, built):
    changed = {**built, "cells": [nbformat.v4.new_markdown_cell("by somebody else"), *built.cells]}
    page = opened("untrusted.ipynb", nbformat.from_dict(changed), trusted=False)
    picture = page.get_by_role("img", name="18,866,250")
    expect(picture).to_be_visible()
    assert picture.evaluate("(image) => image.naturalWidth") > 600
    assert page.locator(".kl-widget").count() == 0
