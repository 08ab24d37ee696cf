"""The site, built once for all tests; what its build needs comes from the cache folder, or by pip and npm."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kpilearn import locale
from kpilearn.site import command

sys.path.insert(0, str(command.ROOT / "benchmarks"))  # for `site_visit`, which the benchmark shares
from site_visit import served


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("site") / "out"
    command.build(command.ROOT, out, locale.LANGUAGES)
    return out


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    with served(site) as address:
        yield address
