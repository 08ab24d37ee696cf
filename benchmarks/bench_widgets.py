"""Boards in JupyterLab and Chromium against ``ipywidgets.interact`` with seaborn, the same lever of the same model.

Three repeats, each a cell run anew: first the board, then interact. In each a pointer moves the lever a step and waits
for the picture to be painted, 40 times (median and p95), then drags it over 60 events 25 ms apart (how many frames
were painted, and how long after the last event the last one). One line of JSON a widget has the worst of the three
repeats: ``ratio`` of the medians, ``p95_ms``, ``painted`` of 60, ``settled_ms``, ``first_ms`` (from running the cell to
its first paint) and ``kb`` (the kernel's messages about it: widget, picture). The exit code is 1 if a floor is missed.

``python benchmarks/bench_widgets.py shop staffing`` measures these only.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from playwright.sync_api import Locator, Page, sync_playwright

#: The widget, and the place among its sliders of the lever that is moved.
WIDGETS = {"sns": 0, "shop": 0, "ads": 0, "budget": 0, "funnel": 0, "staffing": 1}
REPEATS, STEPS, EVENTS, PAUSE_MS = 3, 40, 60, 25
#: What must hold in every repeat; ratio and painted at least, the others at most.
FLOORS = {"ratio": 12, "p95_ms": 40, "painted": 55, "settled_ms": 60, "first_ms": 400, "kb": 60}
AT_LEAST = ("ratio", "painted")

_SETUP = """\
import kpilearn as kl
import matplotlib.pyplot as plt
import seaborn as sns
from ipywidgets import FloatSlider, interact
kl.begin("bench", "en")
def against(board, at):
    model, lever = board.model, board.spec["model"]["levers"][at]
    before = model.evaluate(board.levers, board.periods)
    def draw(**moved):
        values = model.evaluate({**board.levers, **moved}, board.periods)
        figure, (left, right) = plt.subplots(1, 2, figsize=(9, 4))
        months = range(1, board.periods + 1)
        sns.lineplot(x=months, y=before[model.kgi], linestyle=":", label="as today", ax=left)
        sns.lineplot(x=months, y=values[model.kgi], marker="o", label="now", ax=left)
        left.axhline(board.target or before[model.kgi][-1], color="C1", linestyle="--", label="target")
        left.set(title=model.kgi, xlabel=model.period)
        left.legend()
        sns.barplot(x=[float(values[name][-1]) for name in board.rows], y=list(board.rows), ax=right)
        right.bar_label(right.containers[0], fmt="%.3g")
        figure.tight_layout()
        plt.show()
    low, high, step = (lever[end] for end in ("low", "high", "step"))
    interact(draw, **{lever["name"]: FloatSlider(board.levers[lever["name"]], min=low, max=high, step=step)})
"""
# What is painted: in the board its main picture, in the other the image that replaces the one before.
_WATCH = """([cell, kind]) => {
  const root = document.querySelectorAll(".jp-Notebook .jp-Cell")[cell];
  const seen = window.seen = { events: [], paints: [], asked: performance.now() };
  // A message comes after the paint of the frame. The board draws inside one; an image is painted in the next.
  const painted = () => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const now = performance.now();
      if (now - (seen.paints.at(-1) ?? -9) > 2) seen.paints.push(now);
    };
    channel.port2.postMessage(0);
  };
  window.observer?.disconnect();
  window.observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const element = target.nodeType === 1 ? target : target.parentElement;
      if (kind === "board" && (element?.closest(".kl-main") || element?.querySelector?.(".kl-main"))) return painted();
      for (const node of kind === "interact" ? addedNodes : []) {
        const image = node.matches?.("img") ? node : node.querySelector?.("img");
        if (image) return image.decode().then(() => requestAnimationFrame(painted), () => {});
      }
    }
  });
  const attributes = kind === "board" ? { attributes: true, attributeFilter: ["d", "style"] } : {};
  window.observer.observe(root, { subtree: true, childList: true, characterData: true, ...attributes });
  window.moved ??= (event) => window.seen.events.push(event.timeStamp);
  document.removeEventListener("pointermove", window.moved, true);
  document.addEventListener("pointermove", window.moved, true);
}"""
_PAINTED = "(after) => window.seen.paints.at(-1) > after && window.seen.paints.at(-1)"


@dataclass(frozen=True)
class Run:
    """What one side did in one repeat: milliseconds of each step, of settling, of the first paint; frames; bytes."""

    steps: list[float]
    painted: int
    settled: float
    first: float
    sent: int


def main(names: list[str]) -> int:
    missed = []
    with _lab() as (address, work), sync_playwright() as playwright:
        flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=flags)
        for name in names or list(WIDGETS):
            page = browser.new_page(viewport={"width": 1280, "height": 1400})
            sent = _received(page)
            _open(page, address, work, name)
            pairs = [
                (_measured(page, 1, "board", name, sent), _measured(page, 2, "interact", name, sent))
                for _ in range(REPEATS)
            ]
            line = _worst(pairs)
            print(json.dumps({"bench": "widgets", "widget": name, **line}), flush=True)
            missed += [f"{name}: {key}" for key, floor in FLOORS.items() if not _holds(key, line[key], floor)]
            page.close()
        browser.close()
    print("load of the machine: " + ", ".join(f"{load:.1f}" for load in os.getloadavg()), file=sys.stderr)
    if missed:
        print("missed: " + ", ".join(missed), file=sys.stderr)
    return 1 if missed else 0


def _received(page: Page) -> list[int]:
    """Return a list that grows by the bytes of each message from the kernel about widgets and outputs."""
    sizes: list[int] = []

    def note(frame: str | bytes) -> None:
        text = frame if isinstance(frame, str) else frame.decode("utf-8", "replace")
        if re.search(r'"msg_type": ?"(comm_|execute_result|display_data)', text):
            sizes.append(len(frame.encode() if isinstance(frame, str) else frame))

    page.on("websocket", lambda socket: socket.on("framereceived", note))
    return sizes


def _holds(key: str, value: float, floor: float) -> bool:
    return value >= floor if key in AT_LEAST else value <= floor


def _worst(pairs: list[tuple[Run, Run]]) -> dict[str, float]:
    ours = [board for board, _ in pairs]
    return {
        "ratio": round(min(median(other.steps) / median(board.steps) for board, other in pairs), 1),
        "p95_ms": round(max(quantiles(board.steps, n=20)[-1] for board in ours), 1),
        "painted": min(board.painted for board in ours),
        "settled_ms": round(max(board.settled for board in ours), 1),
        "first_ms": round(max(board.first for board in ours)),
        "kb": round(max(board.sent for board in ours) / 1000, 1),
    }


@contextmanager
def _lab() -> Iterator[tuple[str, Path]]:
    with tempfile.TemporaryDirectory() as home, tempfile.TemporaryDirectory() as work:
        kinds = (
            "JUPYTER_CONFIG_DIR",
            "JUPYTER_DATA_DIR",
            "JUPYTER_RUNTIME_DIR",
            "JUPYTERLAB_SETTINGS_DIR",
            "IPYTHONDIR",
        )
        folders = {kind: f"{home}/{kind}" for kind in (*kinds, "JUPYTERLAB_WORKSPACES_DIR")}
        options = [
            "--allow-root",
            "--no-browser",
            "--port=0",
            "--IdentityProvider.token=t",
            f"--ServerApp.root_dir={work}",
        ]
        server = subprocess.Popen(
            [sys.executable, "-m", "jupyterlab", *options, "--LabApp.news_url="],
            env={**os.environ, **folders, "KPILEARN_PROGRESS": f"{home}/progress.json", "NO_COLOR": "1"},
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            assert server.stderr is not None
            address = next(line.split()[-1] for line in server.stderr if "http://127.0.0.1" in line)
            yield address.partition("/lab")[0], Path(work)
        finally:
            server.terminate()
            server.communicate()


def _open(page: Page, address: str, work: Path, name: str) -> None:
    sources = [_SETUP, f"kl.widgets.{name}()", f"against(kl.widgets.{name}(), {WIDGETS[name]})", '"ready"']
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    empty: dict[str, Any] = {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": None}
    cells = [{**empty, "source": source} for source in sources]
    notebook = {"nbformat": 4, "nbformat_minor": 4, "metadata": {"kernelspec": kernel}, "cells": cells}
    (work / f"{name}.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    page.goto(f"{address}/lab/tree/{name}.ipynb?token=t&reset")
    page.locator(".jp-Notebook .jp-Cell").first.wait_for()
    page.get_by_role("button", name="Idle").wait_for()
    for at in range(len(cells)):  # everything once, so that imports and fonts are not measured
        _run(page, at)
        if at in (1, 2):
            _slider(page, at, name).wait_for()
    _cell(page, 3).get_by_text("'ready'").last.wait_for()


def _cell(page: Page, at: int) -> Locator:
    return page.locator(".jp-Notebook .jp-Cell").nth(at)


def _run(page: Page, at: int) -> None:
    _cell(page, at).locator(".cm-content").click()
    page.keyboard.press("Control+Enter")


def _slider(page: Page, at: int, name: str) -> Locator:
    return (
        _cell(page, at).locator("input[type=range]").nth(WIDGETS[name])
        if at == 1
        else _cell(page, at).locator(".noUi-base")
    )


def _measured(page: Page, at: int, kind: str, name: str, sent: list[int]) -> Run:
    _cell(page, at).locator(".cm-content").click()
    _cell(page, at).scroll_into_view_if_needed()
    sent.clear()
    page.evaluate(_WATCH, [at, kind])
    page.keyboard.press("Control+Enter")
    asked = page.evaluate("window.seen.asked")
    page.wait_for_timeout(1500)  # all that comes with the first paint has come
    first = page.evaluate("window.seen.paints[0] ?? NaN") - asked
    received = sum(sent)
    slider = _slider(page, at, name)
    slider.scroll_into_view_if_needed()
    places = _places(slider, kind)
    page.mouse.click(*places[0])
    page.wait_for_timeout(800)
    page.mouse.down()  # on the handle, which has come there
    page.wait_for_timeout(300)
    steps = [_step(page, places[i % len(places)]) for i in range(1, STEPS + 1)]
    page.wait_for_timeout(800)
    painted, settled = _drag(page, places)
    page.mouse.up()
    return Run(steps, painted, settled, first, received)


def _places(slider: Locator, kind: str) -> list[tuple[float, float]]:
    """Return points, there and back, each more than a step of the lever from the one before: every event moves it.

    They end at 0.6: with a larger share of the budget the model behind interact, whose sliders are not linked, has no
    result.
    """
    box = slider.bounding_box()
    assert box is not None
    edge = 12 if kind == "board" else 0
    shares = [0.175 + 0.085 * i for i in range(6)]
    shares += shares[-2:0:-1]
    return [(box["x"] + edge + share * (box["width"] - 2 * edge), box["y"] + box["height"] / 2) for share in shares]


def _step(page: Page, place: tuple[float, float]) -> float:
    """Move the lever and return the milliseconds from the event to the paint."""
    page.evaluate("window.seen.events.length = 0")
    page.mouse.move(*place)
    page.wait_for_function(
        "window.seen.events.length > 0 && window.seen.paints.at(-1) > window.seen.events[0]", polling=4, timeout=10_000
    )
    taken: float = page.evaluate("window.seen.paints.find((at) => at > window.seen.events[0]) - window.seen.events[0]")
    page.wait_for_timeout(30)
    return taken


def _drag(page: Page, places: list[tuple[float, float]]) -> tuple[int, float]:
    page.evaluate("window.seen.events.length = window.seen.paints.length = 0")
    for i in range(EVENTS):
        page.mouse.move(*places[(STEPS + 1 + i) % len(places)])
        page.wait_for_timeout(PAUSE_MS)
    page.wait_for_timeout(1500)
    seen: dict[str, Any] = page.evaluate("({ events: window.seen.events, paints: window.seen.paints })")
    last = seen["events"][-1]
    return min(EVENTS, len(seen["paints"])), max(0.0, seen["paints"][-1] - last)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
