"""``kl.load``: typed rows, or a sentence that says what to do."""

import pytest

import kpilearn as kl
from kpilearn.datasets import DataError, load
from kpilearn.datasets.folder import folder


@pytest.fixture
def copied(tmp_path, monkeypatch):
    for path in folder().iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    monkeypatch.setenv("KPILEARN_DATASETS", str(tmp_path))
    return tmp_path


def test_types() -> None:
    orders = kl.load("shop_orders")
    assert orders.dtypes.astype(str).to_dict() == {
        "order_id": "int64",
        "customer_id": "int64",
        "ordered_on": "datetime64[s]",
        "channel": "str",
        "items": "int64",
        "order_value": "int64",
    }
    assert kl.load("coupon_trial")["redeemed"].dtype == bool
    assert kl.load("shop_monthly")["cvr"].dtype == "float64"


@pytest.mark.parametrize("name", ["shop_order", "shop orders", "SHOP_ORDERS", "売上", "", 3, None, []])
def test_a_misspelt_name_suggests_the_nearest(name, lang: str) -> None:
    with pytest.raises(DataError) as error:
        load(name)
    assert str(error.value)
    if str(name).startswith("shop"):
        assert "shop_orders" in str(error.value)


def test_a_missing_file_says_so(copied, lang: str) -> None:
    (copied / "videos.csv").unlink()
    with pytest.raises(DataError, match=r"videos\.csv.*data build|data build.*videos\.csv"):
        load("videos")
    (copied / "datapackage.json").unlink()
    with pytest.raises(DataError, match=r"datapackage\.json"):
        load("videos")


def test_an_edited_file_says_so(copied, lang: str) -> None:
    path = copied / "videos.csv"
    path.write_text(path.read_text().replace("\n1,", "\n1001,", 1))
    with pytest.raises(DataError, match=r"videos\.csv"):
        load("videos")


def test_windows_line_ends_are_no_edit(copied) -> None:
    path = copied / "article_goals.csv"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert load("article_goals").shape == (12, 10)


def test_no_folder_says_so(tmp_path, monkeypatch, lang: str) -> None:
    monkeypatch.setenv("KPILEARN_DATASETS", str(tmp_path / "nowhere"))
    with pytest.raises(DataError, match="nowhere"):
        load("videos")
