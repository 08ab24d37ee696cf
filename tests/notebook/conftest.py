"""A notebook of its own for each test."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kpilearn import locale
from kpilearn.notebook import sealed, session
from kpilearn.notebook.answers import Key

Begin = Callable[..., dict[str, Any]]


@pytest.fixture
def begin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Begin]:
    """Begin a notebook in an empty folder with the sealed ``key``; return the learner's variables."""
    monkeypatch.delenv("KPILEARN_PROGRESS", raising=False)
    monkeypatch.chdir(tmp_path)
    before = locale.language()

    def begun(key: Key | None = None, lang: str = "en", notebook: str = "01_test") -> dict[str, Any]:
        if key is not None:
            (tmp_path / "checks").mkdir(exist_ok=True)
            text = sealed.as_text(sealed.seal(key, notebook, rounds=2))
            (tmp_path / "checks" / f"{notebook}.json").write_text(text, "utf-8")
        variables: dict[str, Any] = {"kl": __import__("kpilearn")}
        exec(f"kl.begin({notebook!r}, {lang!r})", variables)
        return variables

    yield begun
    session._session = None
    locale.use(before)
