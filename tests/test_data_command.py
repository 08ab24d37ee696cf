"""``kpilearn data``: what it prints, and that mistakes are explained."""

import pytest

from kpilearn import locale
from kpilearn.cli import main
from kpilearn.datasets.making import tables


def run(capsys, *arguments: str) -> tuple[int, str, str]:
    code = main(["data", *arguments, "--lang", locale.language()])
    done = capsys.readouterr()
    return code, done.out, done.err


def test_list_shows_every_table(capsys, lang: str) -> None:
    code, out, _ = run(capsys, "list")
    assert code == 0
    assert [line.split()[0] for line in out.splitlines()] == list(tables())


@pytest.mark.parametrize("name", list(tables()))
def test_describe_shows_every_column(capsys, name: str, lang: str) -> None:
    code, out, _ = run(capsys, "describe", name)
    assert code == 0
    for column in tables()[name].columns:
        assert locale.text(f"datasets.column.{column}") in out
    assert locale.text(f"datasets.{name}.about") in out


def test_preview_shows_rows_in_one_language(capsys, lang: str) -> None:
    _, out, _ = run(capsys, "preview", "indicator_cards", "--rows", "3")
    assert len(out.splitlines()) == 4
    assert ("reason_ja" in out, "reason_en" in out) == (lang == "ja", lang == "en")


def test_make_writes_and_says_so(capsys, tmp_path, lang: str) -> None:
    path = tmp_path / "x.parquet"
    code, out, _ = run(capsys, "make", "shop_orders", "--rows", "1234", "--seed", "7", "--out", str(path))
    assert code == 0
    assert path.exists()
    assert "1,234" in out


@pytest.mark.parametrize(
    "arguments",
    [
        ("describe", "shop_order"),
        ("preview", "shop_orders", "--rows", "-1"),
        ("make", "shop_orders", "--rows", "-5", "--out", "x.csv"),
        ("make", "shop_orders", "--rows", "many", "--out", "x.csv"),
        ("make", "shop_orders", "--seed", "1.5", "--out", "x.csv"),
        ("make", "shop_monthly", "--rows", "5", "--out", "x.csv"),
        ("make", "shop_orders", "--out", "x.xls"),
        ("make", "shop_orders"),
        ("mak", "shop_orders"),
    ],
)
def test_mistakes_are_explained(capsys, tmp_path, monkeypatch, arguments: tuple[str, ...], lang: str) -> None:
    monkeypatch.chdir(tmp_path)
    code, out, error = run(capsys, *arguments)
    assert (code, out) == (2, "")
    assert error.strip()
    assert list(tmp_path.iterdir()) == []


def test_build_says_that_all_is_current(capsys, lang: str) -> None:
    assert run(capsys, "build")[:2] == (0, locale.text("datasets.current") + "\n")
