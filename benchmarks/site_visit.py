"""A visitor of a built site: a web server for it, and Chromium that may ask nothing else (tests and the benchmark)."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

#: Where a notebook tells of its code cells: [index, seconds since the page was asked for] for each that has run.
_WATCH = """() => {
  const { content, context } = jupyterapp.shell.currentWidget;
  window.ran = [];
  content.widgets.forEach(({ model }, at) => model.stateChanged?.connect((_, { name, newValue }) => {
    if (name === "executionCount" && newValue) ran.push([at, performance.now() / 1000]);
  }));
}"""
# A notebook is ready for its reader when its kernel has been asked for: what is run before that waits for it.
_READY = "window.jupyterapp?.shell?.currentWidget?.context?.sessionContext?.session?.kernel"
_ERRORS = '[data-mime-type="application/vnd.jupyter.error"], [data-mime-type="application/vnd.jupyter.stderr"]'

_FIND = "(id) => jupyterapp.shell.currentWidget.content.widgets.find(({ model }) => model.id === id)"
_ANSWER = f"""async ([id, code, judge]) => {{
  const {{ content }} = jupyterapp.shell.currentWidget;
  const find = {_FIND};
  find(id).model.sharedModel.setSource(code);
  for (const each of new Set([id, judge])) {{
    content.deselectAll();
    content.activeCellIndex = content.widgets.indexOf(find(each));
    await jupyterapp.commands.execute("notebook:run-cell");
  }}
  return find(judge).outputArea.node.innerText;
}}"""


class _Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: Any) -> None:
        pass


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Serve a folder as any web server would; give the address."""
    handler = functools.partial(_Handler, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def refuse_the_rest(context: Any, address: str) -> list[str]:
    """Refuse whatever a browser asks of other addresses; return the list that such requests go to."""
    asked: list[str] = []

    def refuse(route: Any) -> None:
        asked.append(route.request.url)
        route.abort()

    def is_other(url: str) -> bool:
        return url.startswith(("http:", "https:", "ws:", "wss:")) and not url.startswith(f"{address}/")

    context.route(is_other, refuse)
    return asked


class Notebook:
    """A notebook of the site, open in a page, or opened by its path (``course/ja/05_sns.ipynb``)."""

    def __init__(self, page: Any, address: str = "", path: str = "") -> None:
        self.page = page
        if path:
            page.goto(f"{address}/lab/notebooks/index.html?path={path}")

    def ready(self) -> None:
        """Wait until cells can be run, and begin to note which have."""
        self.page.wait_for_function(_READY)
        self.page.evaluate(_WATCH)

    def run_all(self) -> list[tuple[int, float]]:
        """Run all cells; return index and seconds since the page was asked for, for each."""
        self.page.evaluate(
            "() => { jupyterapp.commands.execute('notebook:run-all-cells').then(() => { ran.done = true }) }"
        )
        self.page.wait_for_function("ran.done")
        return [(int(at), seconds) for at, seconds in self.page.evaluate("ran")]

    def answer(self, cell: str, code: str, judged_by: str = "") -> str:
        """Write ``code`` into the cell with this id and run it; return what it, or the cell that judges it, shows."""
        return str(self.page.evaluate(_ANSWER, [cell, code, judged_by or cell]))

    def shows(self, cell: str, words: str) -> None:
        """Wait until the output of the cell with this id has these words, on the screen or not."""
        script = f"([id, words]) => ({_FIND})(id).outputArea.node.textContent.includes(words)"
        self.page.wait_for_function(script, arg=[cell, words])

    def source(self, cell: str) -> str:
        """Return the text of the cell with this id."""
        return str(self.page.evaluate(f"(id) => ({_FIND})(id).model.sharedModel.source", cell))

    def save(self) -> None:
        """Save, as the notebook does by itself every two minutes and when its page is left."""
        self.page.evaluate("() => jupyterapp.shell.currentWidget.context.save()")

    def errors(self) -> list[str]:
        """Return what cells show as error or warning."""
        return [str(each) for each in self.page.locator(_ERRORS).all_inner_texts()]
