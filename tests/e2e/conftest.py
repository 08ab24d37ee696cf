"""A newcomer's machine: a copy of the kit, the course opened by its own command, and a real browser."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from lab import ROOT, Lab
from playwright.sync_api import Browser

from kpilearn import locale


@pytest.fixture(scope="session")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of everything a learner gets, so that what is tried here changes nothing there."""
    copy = tmp_path_factory.mktemp("e2e") / "営業 研修"
    for folder in ("kpilearn", "course", "datasets", "exercises"):
        shutil.copytree(
            ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints")
        )
    return copy


@pytest.fixture(scope="session", params=locale.LANGUAGES)
def lab(request: pytest.FixtureRequest, kit: Path, browser: Browser) -> Iterator[Lab]:
    """The course, opened as a newcomer does it; only that the page also lets a test ask how its kernel is."""
    command = [sys.executable, "-m", "kpilearn", "start", "--no-browser", "--lang", request.param]
    (kit / "my_progress.json").unlink(missing_ok=True)  # another language's learner is another newcomer
    settings = kit.parent / "jupyter_lab_config.json"
    settings.write_text('{"LabApp": {"expose_app_in_browser": true}}', encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": str(kit), "PYTHONUTF8": "1", "JUPYTER_CONFIG_PATH": str(kit.parent)}
    with (
        subprocess.Popen(command, cwd=kit.parent, env=environment, stdout=subprocess.PIPE, encoding="utf-8") as server,
        browser.new_page(viewport={"width": 1280, "height": 900}) as page,
    ):
        assert server.stdout
        server.stdout.readline()
        try:
            yield Lab(page, kit, request.param, server.stdout.readline().strip())
        finally:
            server.send_signal(signal.SIGINT)
            server.stdout.read()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keep a picture of what a failed test saw."""
    report = yield
    lab = item.funcargs.get("lab") if isinstance(item, pytest.Function) else None
    if report.failed and lab:
        lab.screenshot(f"failed-{item.originalname}")
    return report
