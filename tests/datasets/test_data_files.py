"""The files in ``datasets/``: current, valid, described in both languages, small, and the same for everybody."""

import re

import pandas as pd
import pytest
from frictionless import Package

from kpilearn import locale
from kpilearn.datasets.folder import PACKAGE_FILE, described, folder
from kpilearn.datasets.making import STANDARD_SEED, csv, make, tables, write_all
from kpilearn.datasets.reading import load

GENERATED = [name for name, table in tables().items() if table.make]


def test_making_them_again_gives_the_same_bytes(tmp_path) -> None:
    for name, table in tables().items():
        if not table.make:
            (tmp_path / f"{name}.csv").write_bytes((folder() / f"{name}.csv").read_bytes())
    written = write_all(tmp_path)
    assert {path.name for path in written} == {f"{name}.csv" for name in GENERATED} | {PACKAGE_FILE}
    for path in written:
        assert path.read_bytes() == (folder() / path.name).read_bytes(), path.name
    assert write_all(tmp_path) == []


def test_nothing_else_is_in_the_folder() -> None:
    assert {path.name for path in folder().iterdir()} == {f"{name}.csv" for name in tables()} | {PACKAGE_FILE}


def test_frictionless_finds_nothing_wrong() -> None:
    report = Package(folder() / PACKAGE_FILE).validate()
    assert report.valid, report.flatten(["resource", "rowNumber", "fieldName", "message"])[:10]


def test_frictionless_would_find_a_row_that_refers_to_nobody(tmp_path) -> None:
    for path in folder().iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    orders = tmp_path / "shop_orders.csv"
    orders.write_text(orders.read_text().replace("\n1,", "\n1,9", 1))
    assert not Package(tmp_path / PACKAGE_FILE).validate().valid


@pytest.mark.parametrize("name", list(tables()))
def test_a_file_is_small_and_plain(name: str) -> None:
    content = (folder() / f"{name}.csv").read_bytes()
    text = content.decode()
    assert len(content) < 500_000
    assert "\r" not in text
    assert text.endswith("\n")
    header = text.partition("\n")[0].split(",")
    assert header == list(tables()[name].columns)
    assert all(re.fullmatch("[a-z0-9_]+", column) for column in header)


@pytest.mark.parametrize("name", list(tables()))
def test_a_table_is_described_in_both_languages_with_units(name: str) -> None:
    resource = described(folder())[name]
    for key in ("title", "title_ja", "description", "description_ja", "generated", "hash"):
        assert resource[key], key
    assert re.search("[ぁ-ん]", resource["description_ja"])
    assert not re.search("[ぁ-ん]", resource["description"])
    for field in resource["schema"]["fields"]:
        assert field["title"]
        assert field["title_ja"]
        assert ("unit" in field) == (field["type"] in ("number", "integer") and not field["name"].endswith("_id"))
    assert resource["schema"]["primaryKey"]


def test_describing_does_not_change_the_language(tmp_path, lang: str) -> None:
    (tmp_path / "indicator_cards.csv").write_bytes((folder() / "indicator_cards.csv").read_bytes())
    (tmp_path / "article_goals.csv").write_bytes((folder() / "article_goals.csv").read_bytes())
    write_all(tmp_path)
    assert locale.language() == lang
    assert (tmp_path / PACKAGE_FILE).read_bytes() == (folder() / PACKAGE_FILE).read_bytes()


@pytest.mark.parametrize("name", GENERATED)
def test_loading_gives_what_was_made(name: str) -> None:
    loaded, made = load(name), make(name, seed=STANDARD_SEED)
    pd.testing.assert_frame_equal(loaded, made)
    assert csv(loaded) == (folder() / f"{name}.csv").read_text()


def test_months_add_up_and_recompute() -> None:
    months, parts = load("shop_monthly"), load("shop_monthly_segments")
    sums = parts.groupby("month")[["visitors", "orders", "sales"]].sum().reset_index(drop=True)
    assert (sums == months[["visitors", "orders", "sales"]]).all(axis=None)
    for table in (months, parts):
        product = table["visitors"] * table["cvr"] * table["average_order_value"]
        assert (product.round() == table["sales"]).all()
    pooled = parts["orders"].sum() / parts["visitors"].sum()
    assert parts["cvr"].mean() > 1.2 * pooled


def test_days_add_up_to_the_posts() -> None:
    posts, daily = load("sns_posts"), load("sns_daily").set_index("date")
    sums = posts.groupby("date")[["likes", "shares", "link_clicks"]].sum()
    assert (sums == daily[["likes", "shares", "link_clicks"]]).all(axis=None)
    moved = daily["followers_gained"] - daily["followers_lost"]
    assert (daily["followers"].diff().dropna() == moved.iloc[1:]).all()


def test_a_customer_s_first_order_is_the_first_of_the_orders() -> None:
    first = load("shop_orders").groupby("customer_id")["ordered_on"].min()
    assert first.tolist() == load("shop_customers").set_index("customer_id")["first_order_on"].tolist()


def test_the_article_s_figures_are_in_the_data() -> None:
    posts = load("sns_posts")
    plan = posts[posts["date"] >= "2025-04-02"]
    assert (plan.groupby("date").size() == 5).all()
    assert plan["photo"].all()
    assert plan["likes"].median() == pytest.approx(20, abs=2)
    last = load("shop_monthly").iloc[-1]
    assert (last["mails_per_subscriber"], last["coupon_yen"], last["new_products"], last["points_back"]) == (
        15,
        500,
        10,
        0.05,
    )
    assert load("newsletter_sends")["sent_on"].diff().dropna().eq("2D").all()
    assert load("videos")["published_on"].diff().dropna().eq("3D").all()
    ads = load("ads_daily")
    assert ads["spend"].sum() / 3 == pytest.approx(50_000, rel=0.05)


def test_cards_and_goals_are_complete() -> None:
    cards, goals = load("indicator_cards"), load("article_goals")
    assert len(cards) >= 24
    assert set(cards["kind"]) == {"KGI", "KPI", "activity", "neither"}
    assert cards["kind"].value_counts().min() >= 4
    assert cards["from_article"].iloc[:20].all()
    for table in (cards, goals):
        assert (table != "").all(axis=None)
        for column in table.columns:
            if column.endswith("_ja"):
                assert table[column].str.contains("[ぁ-んァ-ン一-龥]").all()
            if column.endswith("_en"):
                assert not table[column].str.contains("[ぁ-んァ-ン一-龥]").any()
