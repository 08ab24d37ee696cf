import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient
from playwright.sync_api import Browser, Page, expect
from servers import end

from kpilearn import locale
from kpilearn.notebook import home, page, progress, session

ROOT = Path(__file__).parents[2]
TITLES = {
    "ja": ["KGIとKPI", "あいまいな目標とSMART", "KPIツリー"],
    "en": ["KGI and KPI", "SMART and <vague> goals", "KPI tree"],
}
STEMS = ["01_kgi_kpi", "02_smart", "03_kpi_tree"]


def code(text: str) -> Any:
    return nbformat.v4.new_code_cell(text)


def write(path: Path, cells: list[Any], **own: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    python = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
    metadata = {"kernelspec": python, "kpilearn": own} if own else {"kernelspec": python}
    nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata=metadata), path)


def write_kit(root: Path, lang: str) -> Path:
    """Write three lessons and one assignment; return the lessons' folder."""
    folder = root / "course" / lang
    for at, (stem, title) in enumerate(zip(STEMS, TITLES[lang], strict=True)):
        prose = nbformat.v4.new_markdown_cell('`kl.check("not_this")`')
        cells = [
            prose,
            code('kl.check("a")\nkl.check("b")'),
            code('kl.check("a")'),
            code('kl.quiz("q")\nkl.commit("c")'),
        ]
        write(folder / f"{stem}.ipynb", cells, title=title, minutes=30 + at, lang=lang)
    exercise = root / "exercises" / lang / STEMS[2] / f"{STEMS[2]}.ipynb"
    write(exercise, [code(f'kl.check("x{at}")') for at in range(5)], title=f"{TITLES[lang][2]} 2", lang=lang)
    write(folder / "home.ipynb", [code(f'import kpilearn as kl\n\nkl.begin("home", "{lang}")\nkl.home()')], lang=lang)
    return folder


def test_lessons_come_from_the_notebooks_in_their_order(tmp_path: Path) -> None:
    folder = write_kit(tmp_path, "en")
    found = home.lessons(folder, tmp_path)
    assert [(lesson["number"], lesson["title"], lesson["minutes"]) for lesson in found] == [
        (1, "KGI and KPI", 30),
        (2, "SMART and <vague> goals", 31),
        (3, "KPI tree", 32),
    ]
    assert found[0]["checks"] == ["lesson/01_kgi_kpi/check/a", "lesson/01_kgi_kpi/check/b"]
    assert found[0]["quizzes"] == ["lesson/01_kgi_kpi/quiz/q"]
    assert (found[0]["href"], found[0]["path"]) == ("01_kgi_kpi.ipynb", "course/en/01_kgi_kpi.ipynb")
    assert [lesson["assignment"] is None for lesson in found] == [True, True, False]
    assert found[2]["assignment"]["href"] == "../../exercises/en/03_kpi_tree/03_kpi_tree.ipynb"
    assert found[2]["assignment"]["checks"] == [f"assignment/03_kpi_tree/check/x{at}" for at in range(5)]


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", '{"cells": []}'])
def test_a_file_that_is_no_notebook_is_passed_over(tmp_path: Path, content: str) -> None:
    folder = write_kit(tmp_path, "en")
    (folder / "04_mine.ipynb").write_text(content)
    assert len(home.lessons(folder, tmp_path)) == 3


def test_without_scripts_it_is_a_list_of_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lang: locale.Language
) -> None:
    monkeypatch.chdir(write_kit(tmp_path, lang))
    monkeypatch.setattr(session, "_session", None)
    shown, _ = home.home()._repr_mimebundle_()
    assert shown["text/plain"] == "kl.home()"
    assert shown["text/html"].count("<li ") == 3
    assert '<a href="02_smart.ipynb">' in shown["text/html"]
    assert "<vague>" not in shown["text/html"]


@pytest.fixture(scope="module", params=locale.LANGUAGES)
def kit(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Return the folder of a course whose home page has run; messages are in its language."""
    root = tmp_path_factory.mktemp("kit")
    folder = write_kit(root, request.param)
    notebook = nbformat.read(folder / "home.ipynb", as_version=4)
    NotebookClient(notebook, kernel_name="python3", resources={"metadata": {"path": str(folder)}}).execute()
    nbformat.write(notebook, folder / "home.ipynb")
    before = locale.language()
    locale.use(request.param)
    yield folder
    locale.use(before)


def opened(browser: Browser, address: str, **how: Any) -> tuple[Page, list[str]]:
    window = browser.new_context(**how).new_page()
    errors: list[str] = []
    window.on("console", lambda message: message.type == "error" and errors.append(message.text))
    window.on("pageerror", lambda error: errors.append(str(error)))
    window.goto(address)
    window.locator(".kl-home").wait_for(timeout=60_000)
    return window, errors


@pytest.mark.browser
@pytest.mark.parametrize(("width", "scheme"), [(390, "light"), (1024, "dark")])
def test_an_exported_page_leads_to_the_other_pages(browser: Browser, kit: Path, width: int, scheme: str) -> None:
    page.export(kit / "home.ipynb", kit / "home.html")
    window, errors = opened(
        browser, (kit / "home.html").as_uri(), viewport={"width": width, "height": 800}, color_scheme=scheme
    )
    links = window.locator(".kl-home-row a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    assert links == [f"{stem}.html" for stem in STEMS]  # whoever has no Python has no use for the assignment
    left = locale.text("home.left_lessons", done=0, lessons=3, minutes=30 + 31 + 32)
    expect(window.locator(".kl-home-overall")).to_have_text(left)
    assert window.evaluate("document.documentElement.scrollWidth <= innerWidth")
    window.add_script_tag(path=ROOT / "tests/node_modules/axe-core/axe.min.js")
    found = window.evaluate(
        "axe.run('.kl-home').then(({ violations }) => violations.map(({ id, nodes }) => id + nodes[0].html))"
    )
    assert found == []
    assert errors == []


@pytest.mark.browser
def test_in_jupyterlab_it_follows_the_progress_file(
    browser: Browser, kit: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = kit.parent.parent
    serve = "import sys, pathlib; from kpilearn.start import start; start(pathlib.Path(sys.argv[1]), browser=False)"
    command = [sys.executable, "-c", f"from kpilearn import locale; locale.use('{kit.name}'); {serve}", str(root)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            follow(browser, root, address(server), monkeypatch)
        finally:
            end(server)


def address(server: subprocess.Popen[str]) -> str:
    assert server.stdout
    return next(found[0] for line in server.stdout if (found := re.search(r"http://\S+", line)))


def done_of_four(done: int) -> re.Pattern[str]:
    words = re.escape(locale.text("home.left", done=done, lessons=3, assignments=1, minutes="MINUTES"))
    return re.compile(words.replace("MINUTES", r"\d+"))


def follow(browser: Browser, root: Path, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    window, errors = opened(browser, url, viewport={"width": 1280, "height": 900})
    overall, go = window.locator(".kl-home-overall"), window.locator(".kl-home-go")
    expect(overall).to_have_text(done_of_four(0))
    expect(go).to_contain_text(locale.text("home.start"))
    monkeypatch.setenv("KPILEARN_PROGRESS", str(root / "my_progress.json"))
    for item in ("check/a", "check/b", "quiz/q"):
        progress.record(f"lesson/{STEMS[0]}/{item}", "right")
    progress.record(f"lesson/{STEMS[1]}/commit/c", "tried")
    expect(overall).to_have_text(done_of_four(1))
    expect(go).to_contain_text(locale.text("home.go_on"))
    expect(go).to_contain_text(TITLES[locale.language()][1])
    states = window.locator(".kl-home-state").all_inner_texts()
    assert [text.split()[-1] for text in states] == [
        locale.text(f"home.{state}").split()[-1] for state in ("done", "going", "new", "new")
    ]
    (root / "my_progress.json").write_text("{")  # damaged: what was last known stays
    go.focus()
    window.keyboard.press("Enter")
    window.wait_for_url(re.compile(f"/lab/tree/course/{locale.language()}/{STEMS[1]}.ipynb"))
    expect(window.locator(".lm-TabBar-tabLabel", has_text="home.ipynb")).to_have_count(1)  # the home page stays open
    assert errors == []
    window.context.close()


def test_what_the_page_reads_is_what_python_writes() -> None:
    script = (Path(home.__file__).parent / "widgets" / "home.js").read_text("utf-8")
    assert f"version === {progress.VERSION}" in script
    assert json.dumps(progress.FILE_NAME) not in script  # it comes with the spec
