"""The figures that lesson 3 names in its prose are those of its data."""

import pytest

import kpilearn as kl

SAID = {"orders": 0.31, "sales": 0.07, "cvr": 0.28, "visitors": 0.03, "average_order_value": -0.18}


@pytest.mark.parametrize("column, change", SAID.items())
def test_june_against_june(column: str, change: float) -> None:
    months = kl.load("shop_monthly")[column]
    assert months.iloc[-1] / months.iloc[-13] - 1 == pytest.approx(change, abs=0.005)


def test_the_living_tree_starts_where_the_prose_says() -> None:
    sales = kl.markets.small_shop.MODEL.evaluate()["sales"]
    assert sales[0] == sales[-1] == pytest.approx(18_870_000, abs=5_000)
    assert sales[0] * 1.05 == pytest.approx(19_810_000, abs=5_000)
