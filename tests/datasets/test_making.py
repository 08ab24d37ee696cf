"""Tables drawn anew: by seed, as long as wanted, and a territory for each learner."""

from itertools import islice

import pandas as pd
import pytest

import kpilearn
from kpilearn.datasets import DataError, make, territory
from kpilearn.datasets.making import STANDARD_SEED, tables
from kpilearn.datasets.reading import load

ENDLESS = [name for name, table in tables().items() if table.blocks]
GENERATED = [name for name, table in tables().items() if table.make]


@pytest.mark.parametrize("name", GENERATED)
def test_one_seed_one_table(name: str) -> None:
    assert make(name, seed=5).equals(make(name, seed=5))
    if name != "ads_tests":
        assert not make(name, seed=5).equals(make(name, seed=6))


@pytest.mark.parametrize("name", ENDLESS)
def test_a_longer_table_begins_with_the_shorter(name: str) -> None:
    long = make(name, rows=60_000, seed=3)
    assert len(long) == 60_000
    assert list(long.columns) == list(tables()[name].columns)
    for rows in (0, 1, 777, 30_001):
        short = make(name, rows=rows, seed=3)
        pd.testing.assert_frame_equal(short, long.iloc[:rows])
    key = list(tables()[name].key)
    assert not long.duplicated(key).any()


@pytest.mark.parametrize("name", ENDLESS)
def test_a_block_does_not_depend_on_those_before(name: str) -> None:
    blocks = tables()[name].blocks
    assert blocks is not None
    first, second = islice(blocks(3), 2)
    assert not first.iloc[:100, 1:].reset_index(drop=True).equals(second.iloc[:100, 1:].reset_index(drop=True))
    assert list(second.index) == list(range(len(second)))


@pytest.mark.parametrize(
    "asked",
    [
        {"rows": -1},
        {"rows": 1.5},
        {"rows": "ten"},
        {"rows": True},
        {"seed": -1},
        {"seed": 0.5},
        {"seed": None},
        {"seed": "7"},
    ],
)
def test_bad_numbers_are_explained(asked, lang: str) -> None:
    with pytest.raises(DataError) as error:
        make("shop_orders", **asked)
    assert str(next(iter(asked.values()))) in str(error.value)


def test_tables_that_cannot_be_made_so_say_it(lang: str) -> None:
    with pytest.raises(DataError, match="shop_orders"):
        make("shop_monthly", rows=10)
    with pytest.raises(DataError, match="indicator_cards"):
        make("indicator_cards")
    with pytest.raises(DataError, match="shop_orders"):
        make("shop_order")


def test_a_territory_is_the_same_on_every_machine() -> None:
    assert territory("05_sns", learner="sato").seed == 256967924011768
    assert territory("05_sns", learner="  ｓａｔｏ ").seed == territory("05_sns", learner="sato").seed


def test_territories_differ_by_course_assignment_and_learner() -> None:
    seeds = {
        territory(assignment, learner=learner, course=course).seed
        for assignment in ("05_sns", "06_shop")
        for learner in ("sato", "suzuki", "sato2", "佐藤")
        for course in ("kpilearn", "spring")
    }
    assert len(seeds) == 16


def test_two_learners_have_data_of_their_own_and_the_same_cards() -> None:
    one, two = territory("06_shop", learner="sato"), territory("06_shop", learner="suzuki")
    for name in GENERATED:
        assert list(one.load(name).columns) == list(load(name).columns)
        if name != "ads_tests":
            assert not one.load(name).equals(two.load(name))
    assert one.load("indicator_cards").equals(load("indicator_cards"))
    orders = one.load("shop_orders")
    assert orders["customer_id"].isin(one.load("shop_customers")["customer_id"]).all()
    with pytest.raises(DataError, match="shop_orders"):
        one.load("shop_order")


def test_the_standard_territory_is_the_kits_own_files() -> None:
    data = territory("05_sns", learner="standard")
    assert (data.seed, data.code) == (STANDARD_SEED, "")
    assert data.load("sns_posts").equals(load("sns_posts"))


def test_another_draw_is_another_territory() -> None:
    seeds = {territory("05_sns", learner="sato", draw=draw).seed for draw in range(3)}
    assert len(seeds) == 3
    assert territory("05_sns", learner="sato").seed in seeds
    with pytest.raises(DataError, match="draw"):
        territory("05_sns", learner="sato", draw=-1)


@pytest.mark.parametrize("parts", [{}, {"draw": 2}, {"course": '春の"1組"'}])
def test_a_territory_shows_the_line_that_gets_it(parts) -> None:
    data = territory("05_sns", learner='佐藤 "x" ', **parts)
    assert eval(repr(data), {"kl": kpilearn}) == data


def test_what_a_learner_does_to_a_table_stays_with_them() -> None:
    data = territory("05_sns", learner="sato")
    own = data.load("sns_posts")
    own["extra"] = 1
    assert "extra" not in data.load("sns_posts")


@pytest.mark.parametrize(
    "parts", [{"learner": ""}, {"learner": None}, {"learner": "　 "}, {"learner": "a", "course": 3}]
)
def test_a_territory_needs_names(parts, lang: str) -> None:
    with pytest.raises(DataError) as error:
        territory("05_sns", **parts)
    assert str(error.value)
    with pytest.raises(DataError):
        territory("", learner="sato")
