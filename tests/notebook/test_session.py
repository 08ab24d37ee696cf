import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import kpilearn as kl
from kpilearn import locale
from kpilearn.locale import KpiError
from kpilearn.notebook import session
from kpilearn.notebook.answers import Key, Question, choice
from kpilearn.notebook.blank import blank

Begin = Callable[..., dict[str, Any]]


def test_it_sets_language_and_blank_and_shows_nothing(
    begin: Begin, lang: locale.Language, capsys: pytest.CaptureFixture[str]
) -> None:
    variables = begin(lang=lang)
    assert variables["____"] is blank
    assert locale.language() == lang
    assert capsys.readouterr() == ("", "")


def test_it_sets_the_look_of_plots(begin: Begin) -> None:
    import matplotlib as mpl

    with mpl.rc_context():
        begin()
        assert "IPAexGothic" in mpl.rcParams["font.sans-serif"] + mpl.rcParams["font.family"]


def test_an_unknown_language_is_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(KpiError, match="fr"):
        kl.begin("01", "fr")


def test_the_folder_stays_when_the_learner_changes_it(
    begin: Begin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(Key([Question("x", choice("a"))]))
    monkeypatch.chdir("/")
    assert kl.check("x", "a").state == "right"


@pytest.mark.parametrize(("points", "kind"), [(None, "lesson"), (1, "assignment")])
def test_items_are_named_by_notebook_and_kind(begin: Begin, points: float | None, kind: str) -> None:
    begin(Key([Question("x", choice("a"), points=points)]))
    assert session.scope("check/x") == f"{kind}/01_test/check/x"


def test_it_works_in_plain_python(tmp_path: Path) -> None:
    code = "import kpilearn as kl; kl.begin('01', 'en'); print(____ + 1, ____.mean())"
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], cwd=tmp_path, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("____ ____\n", "")
