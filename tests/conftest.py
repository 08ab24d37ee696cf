"""What every test may use."""

import shutil
from collections.abc import Iterator

import matplotlib
import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from kpilearn import locale
from kpilearn.notebook import session

# Chromium may start as root, and asks nothing of any network.
CHROMIUM_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]
CHROMIUM_FLAGS += ["--disable-component-update", "--no-first-run", "--disable-quic"]

#: How long, in milliseconds, a page is waited for on a busy machine: what is never shown fails then.
LONGEST = 60_000


@pytest.fixture(autouse=True)
def settings() -> Iterator[None]:
    """Undo what a test sets for all that follows: pictures, as a seaborn theme does, the language, the notebook."""
    before, begun = locale.language(), session._session
    with matplotlib.rc_context():
        yield
    locale.use(before)
    session._session = begun


@pytest.fixture(params=locale.LANGUAGES)
def lang(request: pytest.FixtureRequest) -> Iterator[locale.Language]:
    """Run the test once in each language, with the package's messages in that language."""
    before = locale.language()
    locale.use(request.param)
    yield request.param
    locale.use(before)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Real Chromium, started once for all tests (Playwright allows one of its loops at a time)."""
    names = ("chromium", "chromium-browser", "google-chrome")
    found = next(filter(None, map(shutil.which, names)), None)
    expect.set_options(timeout=LONGEST)
    assert found, "install Chromium first: sh tests/install-tools.sh"
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found, args=CHROMIUM_FLAGS)
        yield started
        started.close()
