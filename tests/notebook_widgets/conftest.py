"""The page's side of the widgets: Node for its arithmetic, Chromium for all else."""

import json
import re
import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import nbformat
import pytest
from ipywidgets.embed import dependency_state
from playwright.sync_api import Browser, Page

import kpilearn.notebook.widgets
from kpilearn.notebook import page

WIDGETS = Path(kpilearn.notebook.widgets.__file__).parent
HERE = Path(__file__).parent


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


class Reader:
    """Someone who reads an exported page in a browser without a network."""

    def __init__(self, browser: Browser, width: int = 1024, theme: str = "light") -> None:
        self.context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=theme)
        self.asked: list[str] = []
        self.errors: list[str] = []
        self.context.route(re.compile("^(https?|wss?):"), self._refuse)
        self.page = self.context.new_page()
        self.page.set_default_timeout(5_000)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", lambda message: message.type == "error" and self.errors.append(message.text))

    def _refuse(self, route: Any) -> None:
        self.asked.append(route.request.url)
        route.abort()

    def open(self, file: Path) -> Page:
        self.page.goto(file.as_uri())
        self.page.locator(".kl-widget").last.wait_for()
        return self.page

    def accessibility(self) -> list[str]:
        """Return what axe-core finds, as "rule: element"."""
        self.page.add_script_tag(path=HERE.parent / "node_modules/axe-core/axe.min.js")
        found = self.page.evaluate("axe.run().then((found) => found.violations)")
        return [f"{each['id']}: {node['html'][:160]}" for each in found for node in each["nodes"]]


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
