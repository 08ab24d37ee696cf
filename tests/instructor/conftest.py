"""The instructor's pages, made once for all tests."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from kpilearn import locale
from kpilearn.instructor import guide, pages

ROOT = Path(__file__).parents[2]
AXE = ROOT / "tests" / "node_modules" / "axe-core" / "axe.min.js"
STEMS = guide.stems(ROOT)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with all slides, guides and handouts."""
    out = tmp_path_factory.mktemp("instructor")
    for make in (pages.slides, pages.guides, pages.handouts):
        make(ROOT, STEMS, locale.LANGUAGES, out / make.__name__, say=lambda _: None)
    return out


class Visitor:
    """Someone with a browser that reaches one server on this machine and nothing else."""

    def __init__(self, browser: Browser, allowed: str, width: int, height: int) -> None:
        self.asked: list[str] = []
        self.errors: list[str] = []
        self.context = browser.new_context(viewport={"width": width, "height": height})
        self.context.route(
            lambda address: address.startswith(("http", "ws")) and not (allowed and address.startswith(allowed)),
            lambda route: (self.asked.append(route.request.url), route.abort()),
        )
        self.page = self.context.new_page()
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", lambda message: message.type == "error" and self.errors.append(message.text))

    def axe(self, page: Page | None = None) -> list[str]:
        """Return what axe-core finds, as "rule: element"."""
        page = page or self.page
        page.evaluate(AXE.read_text("utf-8"))
        found = page.evaluate("axe.run().then((found) => found.violations)")
        return [f"{each['id']}: {node['html'][:160]}" for each in found for node in each["nodes"]]


@pytest.fixture
def visit(browser: Browser) -> Iterator[Callable[..., Visitor]]:
    """Return a function that opens a browser window; none of them may meet an error or ask anything of a network."""
    visitors: list[Visitor] = []

    def start(allowed: str = "", width: int = 1280, height: int = 720) -> Visitor:
        visitors.append(Visitor(browser, allowed, width, height))
        return visitors[-1]

    yield start
    for one in visitors:
        one.context.close()
        assert one.asked == []
        assert one.errors == []
