"""The widgets in real JupyterLab: its keys stay out of them, Python hears of them, a saved notebook opens alive."""

import os
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbformat.sign import NotebookNotary
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


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """A JupyterLab of its own; the address of its notebooks, and their folder."""
    home, work = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("work")
    names = ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "JUPYTERLAB_SETTINGS_DIR", "IPYTHONDIR")
    folders = {name: str(home / name) for name in (*names, "JUPYTERLAB_WORKSPACES_DIR")}
    options = ["--allow-root", "--no-browser", "--port=0", "--IdentityProvider.token=t", f"--ServerApp.root_dir={work}"]
    server = subprocess.Popen(
        [sys.executable, "-m", "jupyterlab", *options, "--LabApp.news_url="],
        env={**os.environ, **folders, "KPILEARN_PROGRESS": "", "NO_COLOR": "1"},
        stderr=subprocess.PIPE,
        text=True,
    )
    with pytest.MonkeyPatch.context() as patch:
        for name, folder in folders.items():
            patch.setenv(name, folder)
        address = next(line.split()[-1] for line in server.stderr if "http://127.0.0.1" in line)
        yield address.partition("/lab")[0], work
    server.terminate()
    server.communicate()


@pytest.fixture
def opened(lab, browser):
    """Return a function that opens a notebook in JupyterLab."""
    address, work = lab
    context = browser.new_context(viewport={"width": 1024, "height": 900})

    def open_(name, content, *, trusted=True):
        nbformat.write(content, work / name)
        if trusted:
            NotebookNotary().sign(nbformat.read(work / name, as_version=4))
        page = context.new_page()
        page.goto(f"{address}/lab/tree/{name}?token=t&reset")
        page.locator(".jp-Notebook .jp-Cell").first.wait_for()
        return page

    yield open_
    context.close()


def active_cell(page):
    cells = "[...document.querySelectorAll('.jp-Notebook .jp-Cell')]"
    return page.evaluate(f"{cells}.findIndex((cell) => cell.classList.contains('jp-mod-active'))")


def test_keys_stay_in_the_widget_and_python_hears(opened):
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

    page.add_script_tag(path=Path(__file__).parent.parent / "node_modules/axe-core/axe.min.js")
    found = page.evaluate("axe.run('.kl-widget').then((found) => found.violations.map(({ id }) => id))")
    assert found == []


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
