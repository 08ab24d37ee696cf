"""The instructor reads and marks a memo in nbgrader's own page, in real Chromium, with no other network."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
import stock
from playwright.sync_api import Browser, Page, expect
from servers import end, wait_for

from kpilearn import locale
from kpilearn.classroom.folder import Class
from kpilearn.classroom.grade import grade
from kpilearn.classroom.setup import new, release

pytestmark = [pytest.mark.browser, pytest.mark.skipif(not hasattr(os, "fork"), reason="the sealed grader forks")]

NAME, LEARNER, MEMO = "08_noise", "sato", "**待ちます。 / Wait.**"
NOT_NEEDED = ("jupyter_lsp", "jupyter_server_terminals", "jupyterlab", "jupyterlab_jupytext", "notebook")
SCREENSHOTS = Path(__file__).parents[2] / ".kpilearn" / "screenshots"


@pytest.fixture
def place(tmp_path: Path, lang: locale.Language) -> Class:
    """A class of one, whose hand-in has been graded but for the memo: solved, with one answer left blank."""
    (tmp_path / "roster.csv").write_text(f"id,last_name,first_name,email,lang\n{LEARNER},,,,\n", "utf-8")
    made = new(tmp_path / "class", lang, tmp_path / "roster.csv", say=lambda _: None)
    release(made, NAME, say=lambda _: None)
    folder = made.submitted(NAME, LEARNER)
    shutil.copytree(made.release(NAME).parent, folder)
    notebook = nbformat.read(made.release(NAME), as_version=4)
    stock.write_in(notebook, {"some": "some = 1 - (1 - rate) ** 100", "months_needed": "months_needed = 1.55"}, MEMO)
    nbformat.write(notebook, folder / f"{NAME}.ipynb")
    grade(made, NAME, say=lambda _: None)
    return made


@pytest.fixture
def page(place: Class, browser: Browser) -> Iterator[Page]:
    """nbgrader's list of this assignment's submissions."""
    settings = place.root.parent / "jupyter_server_config.json"
    settings.write_text(json.dumps({"ServerApp": {"jpserver_extensions": dict.fromkeys(NOT_NEEDED, False)}}), "utf-8")
    folders = {f"JUPYTER_{name}_DIR": str(settings.parent) for name in ("CONFIG", "DATA", "RUNTIME")}
    command = [sys.executable, "-m", "jupyter_server", "--no-browser", "--allow-root", "--port=0"]
    command += ["--IdentityProvider.token="]
    with (
        subprocess.Popen(
            command, cwd=place.root, env=os.environ | folders, stderr=subprocess.PIPE, encoding="utf-8"
        ) as server,
        browser.new_page(viewport={"width": 1280, "height": 900}) as page,
    ):
        assert server.stderr
        try:
            home = next(found[0] for line in server.stderr if (found := re.search(r"http://127[.]0[.]0[.]1:\d+", line)))
            wait_for(server, home)
            page.route(lambda url: not url.startswith(home), lambda route: route.abort())
            page.set_default_timeout(60_000)
            page.goto(f"{home}/formgrader/gradebook/{NAME}/{NAME}")
            yield page
        finally:  # or an error here would wait for the server for ever
            end(server)


def test_a_memo_is_read_and_marked(place: Class, page: Page, lang: locale.Language) -> None:
    page.get_by_role("link", name="Submission #1").click()
    memo = page.locator(".nbgrader_cell", has=page.locator("#memo"))
    expect(memo).to_contain_text("Wait.")
    expect(page.locator("#check-some")).to_have_attribute("placeholder", "2")
    expect(page.locator("#check-months-needed")).to_have_attribute("placeholder", "0")
    right, blank = (locale.text(f"check.state_{state}") for state in ("right", "not_attempted"))
    outputs = page.locator(".output_html")
    expect(outputs.filter(has_text=right).first).to_be_visible()
    expect(outputs.filter(has_text=blank).first).to_be_visible()
    with page.expect_response(lambda answer: "/api/grade/" in answer.url and answer.request.method == "PUT") as saved:
        memo.locator("#memo").fill("3")
        memo.locator("#memo").press("Tab")
    assert saved.value.ok
    memo.scroll_into_view_if_needed()
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"formgrader-{lang}.png")
    found = stock.rows(place.database, NAME)
    assert found[LEARNER, "memo"] == (None, 3, False)
