"""The built site in real Chromium with every other address refused: what a learner does, from page to hand-in."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from site_visit import Notebook, refuse_the_rest

from kpilearn import locale
from kpilearn.classroom.collect import collect
from kpilearn.classroom.setup import new, release

pytestmark = pytest.mark.browser
NAME = "05_sns"
LESSON, EXERCISE = f"course/ja/{NAME}.ipynb", f"exercises/ja/{NAME}/{NAME}.ipynb"
AXE = Path(__file__).parent.parent / "node_modules/axe-core/axe.min.js"
LONGEST = 120_000  # milliseconds: a kernel starts, on a busy machine
RIGHT = """\
before = daily[daily["date"] < "2025-04-02"]["inflow"]
last = daily.tail(30)["inflow"]

growth = last.mean() / before.mean()

kl.check("growth")"""
FULL = "navigator.storage.estimate = async () => ({ quota: 1e9, usage: 1e9 - 1e6 })"
OFF = "Storage.prototype.setItem = () => { throw new DOMException('', 'SecurityError') }"
PRIVATE = "navigator.storage.getDirectory = () => Promise.reject(new DOMException('', 'SecurityError'))"


def said(key: str, lang: locale.Language = "ja") -> str:
    return locale.texts("site", lang=lang)[key]


@pytest.fixture(scope="module")
def learner(browser: Browser, address: str) -> Iterator[BrowserContext]:
    """A learner's browser, from test to test; at the end it has asked nobody else for anything."""
    context = browser.new_context(locale="ja-JP", accept_downloads=True)
    context.set_default_timeout(LONGEST)
    asked = refuse_the_rest(context, address)
    yield context
    context.close()
    assert asked == []


@pytest.fixture(scope="module")
def exercise(learner: BrowserContext, address: str) -> Notebook:
    """The exercise with all its cells run: nothing is answered yet."""
    notebook = Notebook(learner.new_page(), address, EXERCISE)
    notebook.ready()
    notebook.run_all()
    return notebook


def reader(browser: Browser, address: str, **how: Any) -> BrowserContext:
    """Someone who looks, and for whom no kernel need start."""
    context = browser.new_context(**how)
    refuse_the_rest(context, address)
    context.route("**/static/pyodide/worker.js", lambda route: route.abort())
    return context


@contextmanager
def new_edition(site: Path, path: str, *, cell: str, text: str) -> Iterator[None]:
    """The site as built anew after a notebook's source has changed, until the block ends."""
    before = {file: file.read_bytes() for file in (site / "lab/files" / path, site / "lab/jupyter-lite.json")}
    notebook, settings = map(json.loads, before.values())
    next(each for each in notebook["cells"] if each["id"] == cell)["source"] = text
    notebook["metadata"]["kpilearn"]["edition"] = "another"
    settings["jupyter-config-data"]["litePluginSettings"]["kpilearn-site"]["editions"][path] = "another"
    for file, content in zip(before, (notebook, settings), strict=True):
        file.write_text(json.dumps(content), encoding="utf-8")
    try:
        yield
    finally:
        for file, content in before.items():
            file.write_bytes(content)


def found_by_axe(page: Page, within: str) -> list[str]:
    page.add_script_tag(path=AXE)
    found = page.evaluate("(within) => axe.run(within).then(({ violations }) => violations)", within)
    return [f"{each['id']}: {node['html'][:160]}" for each in found for node in each["nodes"]]


def test_page_and_notebook_of_a_lesson_know_of_each_other(learner: BrowserContext, address: str) -> None:
    page = learner.new_page()
    page.goto(f"{address}/ja/{NAME}.html")
    board = page.locator(".kl-board").first
    shown = board.inner_text()
    board.get_by_role("slider").first.press("ArrowRight")
    expect(board).not_to_have_text(shown, use_inner_text=True)
    question = page.locator(".kl-commit").first
    question.get_by_role("radio").nth(1).check()
    committed = question.locator(".kl-choice").nth(1).inner_text()
    question.get_by_role("button").click()

    page.get_by_role("link", name=said("page.open")).click()
    notebook = Notebook(page)
    notebook.ready()
    early = notebook.answer("growth", notebook.source("growth"))  # before the first cell
    assert locale.texts("errors", lang="ja")["name"].format(name="daily", near="") in early
    assert "Traceback" not in early
    notebook.run_all()
    assert notebook.errors() == []
    notebook.shows("recall", committed)
    assert "✓" in notebook.answer("growth", RIGHT)

    notebook.save()
    page.get_by_role("link", name=said("notebook.page")).click()
    expect(page.locator("[data-check=growth] .kl-card-right")).to_be_visible(timeout=LONGEST)
    page.close()


def test_answers_are_judged_in_the_notebook(exercise: Notebook) -> None:
    assert "✓" in exercise.answer("verdict", 'verdict = "far_short"', judged_by="check-verdict")
    assert "✓" not in exercise.answer("gap", "gap = 1", judged_by="check-gap")
    assert exercise.errors() == []


def test_what_is_downloaded_is_collected(exercise: Notebook, tmp_path: Path) -> None:
    page = exercise.page
    exercise.answer("gap", "gap = 12345", judged_by="check-gap")
    page.get_by_role("button", name=said("notebook.hand_in")).click()
    page.locator(".jp-Dialog input").fill("s01")
    with page.expect_download() as arriving:
        page.locator(".jp-Dialog .jp-mod-accept").click()
    inbox = tmp_path / "inbox"
    arriving.value.save_as(inbox / arriving.value.suggested_filename)
    roster = tmp_path / "roster.csv"
    roster.write_text("id,last_name,first_name\ns01,佐藤,花子\n", encoding="utf-8")
    place = new(tmp_path / "class", "ja", roster, say=lambda _: None)
    release(place, NAME, say=lambda _: None)
    assert collect(place, NAME, inbox, say=lambda _: None) == 0
    assert "gap = 12345" in (place.submitted(NAME, "s01") / f"{NAME}.ipynb").read_text(encoding="utf-8")


def test_work_outlives_a_reload_and_stands_beside_a_new_edition(exercise: Notebook, site: Path, address: str) -> None:
    page = exercise.page
    exercise.answer("gap", "gap = 777", judged_by="check-gap")
    exercise.save()
    page.reload()
    exercise.ready()
    assert exercise.source("gap") == "gap = 777"

    with new_edition(site, EXERCISE, cell="gap", text="gap = ____  # a new edition"):
        page.reload()
        exercise.ready()
        assert exercise.source("gap") == "gap = ____  # a new edition"
        notes = page.locator(".kl-site-notes")
        expect(notes).to_contain_text(said("notebook.old_kept"))
        new = page.url
        notes.get_by_role("link").click()
        page.wait_for_url(lambda url: url != new)  # not before what was written is kept
        old = Notebook(page)
        old.ready()
        assert old.source("gap") == "gap = 777"


@pytest.mark.parametrize(
    ("trouble", "key"), [(FULL, "storage_full"), (OFF, "storage_off"), (PRIVATE, "private_window")]
)
def test_what_could_lose_work_is_said_at_once(browser: Browser, address: str, trouble: str, key: str) -> None:
    context = reader(browser, address)
    context.add_init_script(trouble)
    page = context.new_page()
    Notebook(page, address, EXERCISE)
    expect(page.locator(".kl-site-notes")).to_contain_text(said(f"notebook.{key}"), timeout=LONGEST)
    context.close()


def test_without_https_pages_work_and_the_notebook_says_what_is_missing(browser: Browser, address: str) -> None:
    """By a name, as on a company's own web: Chromium then knows no service workers and no WebCrypto."""
    other = address.replace("127.0.0.1", "kpi.example")
    flags = ["--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP kpi.example 127.0.0.1"]
    insecure = browser.browser_type.launch(executable_path=shutil.which("chromium"), args=flags)
    context = reader(insecure, other)
    page = context.new_page()
    page.goto(f"{other}/ja/{NAME}.html")
    assert not page.evaluate("isSecureContext")
    check = page.locator("[data-check=growth]")
    check.get_by_role("textbox").fill("1.19")
    check.get_by_role("button").first.click()
    expect(check.locator(".kl-card-right")).to_be_visible()
    Notebook(page, other, EXERCISE)
    expect(page.locator(".kl-site-notes")).to_contain_text(said("notebook.no_https"), timeout=LONGEST)
    insecure.close()


@pytest.mark.parametrize("lang", locale.LANGUAGES)
def test_nothing_is_found_by_axe_nor_sticks_out_of_a_telephone(
    browser: Browser, address: str, lang: locale.Language
) -> None:
    context = reader(browser, address, viewport={"width": 390, "height": 844})
    page = context.new_page()
    for name in ("index", NAME):
        page.goto(f"{address}/{lang}/{name}.html")
        page.locator(".kl-widget").first.wait_for()
        expect(page.locator("svg[role=img]:not([aria-label])")).to_have_count(0)  # each has been drawn
        assert found_by_axe(page, "body") == [], name
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
    Notebook(page, address, LESSON.replace("ja", lang))
    bar = page.locator(".kl-site")
    bar.wait_for(timeout=LONGEST)
    assert found_by_axe(page, ".kl-site") == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.evaluate("document.documentElement.lang").startswith(lang)
    expect(bar.get_by_role("button", name=said("notebook.hand_in", lang))).to_be_in_viewport(ratio=1)
    heights = page.locator("#jp-MainMenu .lm-MenuBar-itemLabel").evaluate_all("(all) => all.map((e) => e.offsetHeight)")
    assert max(heights) == min(heights) < 36, "a menu's name in two lines"
    context.close()
