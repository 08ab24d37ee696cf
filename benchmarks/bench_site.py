"""The edition that needs no installation, in Chromium, with every other address refused.

One JSON line: ``bench``; ``outside_requests``; ``page_live_s`` (from asking for lesson 5's page until its lever has
answered a key); ``first_cell_s`` and ``lesson_s`` (from asking for its notebook until the first and the last cell have
run), on the second visit in the same browser; ``first_cell_cold_s`` (on the first); ``site_mb``; ``pages_mb`` (without
``lab``, the notebook part). The exit code is 1 if a goal is missed.

``python benchmarks/bench_site.py FOLDER`` measures a site built before; by default one is built.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright
from site_visit import Notebook, refuse_the_rest, served

from kpilearn import locale
from kpilearn.site import command, pages

GOALS = {"outside_requests": 0, "page_live_s": 1.5, "first_cell_s": 10, "site_mb": 80, "pages_mb": 10}
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]


def main(arguments: list[str]) -> int:
    with tempfile.TemporaryDirectory() as scratch:
        site = Path(*arguments) if arguments else Path(scratch, "site")
        if not arguments:
            command.build(command.ROOT, site, locale.LANGUAGES)
        line: dict[str, Any] = {"bench": "site", **measured(site, Path(scratch, "profile")), **sizes(site)}
    print(json.dumps(line))
    print("load of the machine: " + ", ".join(f"{load:.1f}" for load in os.getloadavg()), file=sys.stderr)
    missed = [name for name, goal in GOALS.items() if line[name] > goal]
    if missed:
        print("missed: " + ", ".join(missed), file=sys.stderr)
    return bool(missed)


def measured(site: Path, profile: Path) -> dict[str, float]:
    """Visit lesson 5 twice with the same profile, closing the browser in between."""
    outside: list[str] = []
    with served(site) as address, sync_playwright() as playwright:
        visits = []
        for _ in range(2):
            context = playwright.chromium.launch_persistent_context(
                profile, executable_path="/usr/bin/chromium", args=FLAGS
            )
            context.set_default_timeout(180_000)
            asked = refuse_the_rest(context, address)
            visits.append((page_live(context.new_page(), address), *cells_run(context.new_page(), address)))
            outside += asked
            context.close()
    (_, cold, _), (live, first, last) = visits
    times = {"page_live_s": live, "first_cell_s": first, "lesson_s": last, "first_cell_cold_s": cold}
    return {"outside_requests": len(outside), **{name: round(seconds, 2) for name, seconds in times.items()}}


def page_live(page: Any, address: str) -> float:
    """Return the seconds until the lesson's page has answered a press on its lever."""
    start = time.perf_counter()
    page.goto(f"{address}/ja/05_sns.html", wait_until="commit")
    lever = page.locator(".kl-widget input[type=range]").first
    lever.wait_for()
    before = page.locator(".kl-board").first.inner_text()
    lever.press("ArrowRight")
    page.wait_for_function("(before) => document.querySelector('.kl-board').innerText !== before", arg=before)
    return time.perf_counter() - start


def cells_run(page: Any, address: str) -> tuple[float, float]:
    """Return the seconds until the notebook's first and last cell have run."""
    notebook = Notebook(page, address, "course/ja/05_sns.ipynb")
    notebook.ready()
    times = [seconds for _, seconds in notebook.run_all()]
    if notebook.errors():
        raise SystemExit("\n".join(notebook.errors()))
    return times[0], times[-1]


def sizes(site: Path) -> dict[str, float]:
    """Return the site's size, and that of its pages, in millions of bytes."""
    files = {path.relative_to(site): path.stat().st_size for path in site.rglob("*") if path.is_file()}
    without = sum(size for path, size in files.items() if path.parts[0] != pages.LITE)
    return {"site_mb": round(sum(files.values()) / 1e6, 1), "pages_mb": round(without / 1e6, 1)}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
