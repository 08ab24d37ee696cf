"""The page's side of the widgets: Node for its arithmetic, Chromium for all else."""

import json
import re
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import nbformat
import pytest
from frames import drawn
from ipywidgets.embed import dependency_state
from nbformat.sign import NotebookNotary
from playwright.sync_api import Browser, BrowserContext, Page
from servers import folders, stock_lab

import kpilearn
import kpilearn.notebook.widgets
from kpilearn.markets import small_shop
from kpilearn.notebook import page

#: Each widget of the course, as a learner calls it; in the middle of something where that shows more of it.
CALLS = {
    "ads": "kl.widgets.ads()",
    "budget": "kl.widgets.budget()",
    "campaign": 'kl.widgets.campaign("callcentre", seed=10, target=120, decisions=[{}, {"inbound_agents": 9}])',
    "funnel": "kl.widgets.funnel()",
    "incentive": 'kl.widgets.incentive("dials")',
    "resample": "kl.widgets.resample(observed=25)",
    "segments": 'kl.widgets.segments(view="segments")',
    "shop": "kl.widgets.shop()",
    "smart": 'kl.widgets.smart("orders", 95, today="2026-04-01")',
    "sns": "kl.widgets.sns()",
    "sorter": 'kl.widgets.sorter(4, placed={1: "KGI", 14: "KPI"})',
    "staffing": "kl.widgets.staffing()",
    "tree": "kl.widgets.tree(small_shop.MODEL, target=19_810_000)",
    "tree_editor": "kl.widgets.tree_editor()",
}
WIDGETS = Path(kpilearn.notebook.widgets.__file__).parent
HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def calls() -> dict[str, str]:
    """The line of Python for each widget of the course (``kl`` and ``small_shop`` imported)."""
    assert CALLS.keys() == set(kpilearn.notebook.widgets.__all__)
    return CALLS


@pytest.fixture
def every_widget(lang: str, calls: dict[str, str]) -> dict[str, Any]:
    """Each widget of the course, by its name."""
    return {name: eval(call, {"kl": kpilearn, "small_shop": small_shop}) for name, call in calls.items()}


@pytest.fixture(scope="session")
def in_node() -> Callable[[Sequence[dict[str, Any]]], list[dict[str, Any]]]:
    """Return a function that has tasks done by the page's own modules, all in one process; see evaluate.mjs."""

    def run(tasks: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        modules = [(WIDGETS / name).as_uri() for name in ("evaluator.js", "reach.js")]
        done = subprocess.run(
            ["node", HERE / "evaluate.mjs", *modules],
            input="\n".join(map(json.dumps, tasks)),
            capture_output=True,
            text=True,
            check=True,
        )
        return [json.loads(line) for line in done.stdout.splitlines()]

    return run


@pytest.fixture(scope="session")
def page_does() -> Callable[[str, Sequence[Any]], list[Any]]:
    """Return a function that runs a few lines of JavaScript on tasks, with the page's modules at hand."""

    def run(script: str, tasks: Sequence[Any]) -> list[Any]:
        modules = {file.name: file.as_uri() for file in WIDGETS.glob("*.js")}
        data = (
            'import { readFileSync } from "node:fs";\nconst { modules, tasks } = JSON.parse(readFileSync(0, "utf8"));\n'
        )
        done = subprocess.run(
            ["node", "--input-type=module", "-e", f"{data}{script}\nconsole.log(JSON.stringify(answers));"],
            input=json.dumps({"modules": modules, "tasks": tasks}),
            capture_output=True,
            text=True,
            check=True,
        )
        answers: list[Any] = json.loads(done.stdout)
        return answers

    return run


@pytest.fixture
def export_page(tmp_path: Path, lang: str) -> Callable[..., Path]:
    """Return a function that puts widgets and prose into a built notebook, and exports that."""

    def export(*parts: Any, **metadata: Any) -> Path:
        cells = [nbformat.v4.new_markdown_cell(part) if isinstance(part, str) else code_cell(part) for part in parts]
        state = {
            "application/vnd.jupyter.widget-state+json": {
                "state": states(parts),
                "version_major": 2,
                "version_minor": 0,
            }
        }
        own = {"lang": lang, "title": {"ja": "KPIツリー", "en": "KPI tree"}[lang], **metadata}
        notebook = nbformat.v4.new_notebook(cells=cells, metadata={"kpilearn": own, "widgets": state})
        nbformat.write(notebook, tmp_path / "lesson.ipynb")
        page.export(tmp_path / "lesson.ipynb", tmp_path / "lesson.html")
        return tmp_path / "lesson.html"

    return export


def code_cell(shown: Any) -> Any:
    data, metadata = shown._repr_mimebundle_()
    output = nbformat.v4.new_output("execute_result", data, metadata=metadata, execution_count=1)
    return nbformat.v4.new_code_cell("widget", outputs=[output], execution_count=1)


def states(parts: Sequence[Any]) -> dict[str, Any]:
    """Return what JupyterLab saves of widgets: as JSON, so that the page gets no more than that."""
    shown = [part for part in parts if not isinstance(part, str)]
    return json.loads(json.dumps(dependency_state(shown, drop_defaults=False))) if shown else {}


def drawn_in(html: str) -> str:
    """Return the SVG of a still picture, as a browser reads it."""
    found = re.search(r'src="data:image/svg\+xml;charset=utf-8,([^"]*)"', html)
    assert found
    return unquote(unescape(found[1]))


def faults_of(page: Page, where: str = "html") -> list[str]:
    """Return what axe-core finds in a part of a page, as "rule: element"."""
    page.add_script_tag(path=HERE.parent / "node_modules/axe-core/axe.min.js")
    found = page.evaluate("(where) => axe.run(where).then((found) => found.violations)", where)
    return [f"{each['id']}: {node['html'][:160]}" for each in found for node in each["nodes"]]


@pytest.fixture(scope="session")
def axe() -> Callable[..., list[str]]:
    """Return ``faults_of``."""
    return faults_of


@dataclass(frozen=True)
class Lab:
    """A JupyterLab: its address, and the folder of its notebooks."""

    address: str
    work: Path

    def open(self, context: BrowserContext, name: str, content: Any, *, trusted: bool = True) -> Page:
        """Open a notebook in a window of its own."""
        nbformat.write(content, self.work / name)
        if trusted:
            NotebookNotary().sign(nbformat.read(self.work / name, as_version=4))
        page = context.new_page()
        page.goto(f"{self.address}/lab/tree/{name}?token=t&reset")
        page.locator(".jp-Notebook .jp-Cell").first.wait_for()
        return page


@pytest.fixture(scope="package")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """Real JupyterLab, with settings of its own; it saves the state of widgets, as it does for a learner."""
    home, work = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("work")
    kept = home / "JUPYTERLAB_SETTINGS_DIR" / "@jupyter-widgets" / "jupyterlab-manager"
    kept.mkdir(parents=True)
    (kept / "plugin.jupyterlab-settings").write_text('{"saveState": true}', encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch, stock_lab(home, work) as address:
        for name, folder in folders(home).items():
            patch.setenv(name, folder)
        yield Lab(address, work)


class Reader:
    """Someone who reads an exported page in a browser without a network."""

    def __init__(self, browser: Browser, width: int = 1024, theme: str = "light") -> None:
        self.context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=theme)
        self.asked: list[str] = []
        self.errors: list[str] = []
        self.context.route(re.compile("^(https?|wss?):"), self._refuse)
        self.page = self.context.new_page()
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", lambda message: message.type == "error" and self.errors.append(message.text))

    def _refuse(self, route: Any) -> None:
        self.asked.append(route.request.url)
        route.abort()

    def open(self, file: Path) -> Page:
        self.page.goto(file.as_uri())
        self.page.locator(".kl-widget").last.wait_for()
        drawn(self.page)
        return self.page

    def accessibility(self) -> list[str]:
        """Return what axe-core finds, as "rule: element"."""
        return faults_of(self.page)


@pytest.fixture(scope="session")
def still_svg() -> Callable[[str], str]:
    """Return a function that reads the SVG out of a still picture's HTML, as a browser does."""
    return drawn_in


@pytest.fixture
def reader(browser: Browser) -> Iterator[Callable[..., Reader]]:
    """Return a function that opens a browser window; at the end none of them may have met an error or the network."""
    readers: list[Reader] = []

    def start(**how: Any) -> Reader:
        readers.append(Reader(browser, **how))
        return readers[-1]

    yield start
    for one in readers:
        one.context.close()
        assert one.asked == []
        assert one.errors == []
