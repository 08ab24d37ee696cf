"""When a page has drawn what was asked of it."""

from playwright.sync_api import Page


def drawn(page: Page) -> None:
    """Wait until what was set has been drawn: widgets do that at the next frame, each view its own."""
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
