"""Tables written to files of the learner's: whole or not at all."""

import sys

import pandas as pd
import pytest

from kpilearn.datasets import DataError, make
from kpilearn.datasets.folder import folder
from kpilearn.datasets.making import tables
from kpilearn.datasets.writing import write_table

ROWS = 70_000  # more than a block


@pytest.mark.parametrize("ending", [".csv", ".parquet"])
def test_both_kinds_of_file_hold_the_same_rows(tmp_path, ending: str) -> None:
    path, told = tmp_path / f"orders{ending}", []
    write_table("shop_orders", path, rows=ROWS, seed=7, progress=told.append)
    read = pd.read_csv(path, parse_dates=["ordered_on"]) if ending == ".csv" else pd.read_parquet(path)
    made = make("shop_orders", rows=ROWS, seed=7)
    assert len(read) == told[-1] == ROWS
    assert len(told) > 1
    for column in made.columns:
        assert (read[column].astype(str) == made[column].astype(str)).all()
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_the_standard_file_comes_out_as_it_is_in_the_kit(tmp_path) -> None:
    write_table("shop_orders", tmp_path / "x.csv")
    assert (tmp_path / "x.csv").read_bytes() == (folder() / "shop_orders.csv").read_bytes()


def test_no_rows_are_a_header(tmp_path) -> None:
    write_table("shop_orders", tmp_path / "x.csv", rows=0)
    assert (tmp_path / "x.csv").read_text() == ",".join(tables()["shop_orders"].columns) + "\n"


@pytest.mark.parametrize("asked", [{"rows": -1}, {"rows": 1.5}, {"seed": -2}, {"seed": "x"}])
@pytest.mark.parametrize("name", ["shop_orders", "shop_order"])
def test_bad_input_writes_nothing(tmp_path, name: str, asked, lang: str) -> None:
    with pytest.raises(DataError):
        write_table(name, tmp_path / "x.csv", **asked)
    assert list(tmp_path.iterdir()) == []


def test_a_path_that_cannot_be_written_to_is_explained(tmp_path, lang: str) -> None:
    (tmp_path / "file").write_text("in the way")
    for path in (tmp_path / "file" / "x.csv", tmp_path / "x.xlsx", tmp_path / "none"):
        with pytest.raises(DataError) as error:
            write_table("shop_orders", path, rows=10)
        assert path.name in str(error.value)
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(DataError):
        write_table("shop_orders", tmp_path / "folder.csv", rows=10)
    assert {each.name for each in tmp_path.iterdir()} == {"file", "folder.csv"}


@pytest.mark.parametrize("ending", [".csv", ".parquet"])
def test_what_was_there_stays_if_writing_stops(tmp_path, ending: str) -> None:
    path = tmp_path / f"x{ending}"
    path.write_text("before")

    def stop(rows: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_table("shop_orders", path, rows=ROWS, progress=stop)
    assert path.read_text() == "before"
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_without_parquet_s_library_it_says_what_to_do(tmp_path, monkeypatch, lang: str) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(DataError, match="pyarrow"):
        write_table("shop_orders", tmp_path / "x.parquet", rows=10)
    assert list(tmp_path.iterdir()) == []
