"""The five cases: the article's figures, the expected path, luck around it, and where each figure is from."""

import inspect
import re
from importlib import import_module

import numpy as np
import pytest

from kpilearn import locale
from kpilearn.markets import NAMES, by_name
from kpilearn.markets.market import Market, Total

DRAWS = 4_000


@pytest.fixture(params=NAMES)
def market(request: pytest.FixtureRequest) -> Market:
    return by_name(request.param)


def defaults(market: Market) -> dict[str, float | None]:
    return {lever.name: lever.default for lever in market.model.levers}


def test_default_levers_are_the_article_s_figures() -> None:
    assert (
        defaults(by_name("sns")).items()
        >= {
            "posts_per_day": 5,
            "likes_per_post": 20,
            "photo_share": 1,
            "follower_drive": 100,
        }.items()
    )
    assert by_name("sns").goals == {"inflow": 2.0}
    shop = {"sends": 15, "coupon": 500, "new_products": 10, "points_back": 0.05}
    assert defaults(by_name("shop")).items() >= shop.items()
    assert defaults(by_name("ads")).items() >= {"budget": 50_000, "videos": 10}.items()


def test_the_shop_s_plan_raises_sales_by_five_per_cent_and_costs_profit() -> None:
    shop = by_name("shop")
    plan, before = shop.expected(), shop.expected(shop.before)
    assert plan["sales"].sum() / before["sales"].sum() == pytest.approx(1.05, abs=0.02)
    assert plan["gross_profit"].sum() < 0.9 * before["gross_profit"].sum()


def test_the_mean_of_many_draws_is_the_expected_path(market: Market) -> None:
    expected, drawn = market.expected(), market.draw(5, draws=DRAWS)
    for name in market.model.order:
        mean, error = drawn[name].mean(axis=0), drawn[name].std(axis=0) / DRAWS**0.5
        # The mean of a ratio of random counts is a little off the ratio of their means.
        slack = 0.02 if name in ("cvr", "close_rate") else 1e-9
        assert (np.abs(mean - expected[name]) <= 5 * error + slack * np.abs(expected[name]) + 1e-9).all(), name


def test_draws_are_random_where_the_market_says_so(market: Market) -> None:
    drawn = market.draw(5, draws=50)
    for name, noise in market.noise.items():
        assert drawn[name].std(axis=0).min() > 0, name
        assert (drawn[name] == np.round(drawn[name])).all(), name
        if hasattr(noise, "of") and not isinstance(noise, Total):
            assert (drawn[name] <= drawn[noise.of]).all(), name
    assert not (drawn[market.model.kgi][0] == drawn[market.model.kgi][1]).all()


def test_one_seed_is_one_luck_in_every_period_and_for_every_lever(market: Market) -> None:
    kgi = market.model.kgi
    long, short = market.draw(9, periods=12)[kgi], market.draw(9, periods=4)[kgi]
    assert (long[:, :4] == short).all()
    assert (market.draw(9)[kgi] != market.draw(10)[kgi]).any()
    lever = market.settable[0]
    together = market.draw(9, {lever.name: [lever.low, lever.high]})[kgi]
    for at, value in enumerate((lever.low, lever.high)):
        assert (together[:, at] == market.draw(9, {lever.name: value})[kgi]).all()


def test_what_a_market_names_is_there_and_in_range(market: Market) -> None:
    names = market.model.quantities
    assert set(market.before) == {lever.name for lever in market.settable}
    assert {*market.noise, *market.seen, *market.outside, *market.goals} <= set(names)
    for surprise in market.surprises:
        assert surprise.lever in market.outside
    market.expected(market.before)  # raises if one is out of range


def test_every_corner_of_the_levers_can_be_evaluated(market: Market) -> None:
    corners = np.meshgrid(*[(lever.low, lever.high) for lever in market.model.levers])
    given = {lever.name: corner.ravel() for lever, corner in zip(market.model.levers, corners, strict=True)}
    for path in (market.expected(given), market.draw(1, given)):
        assert np.isfinite(path[market.model.kgi]).all()


def test_labels_and_surprises_are_worded(market: Market, lang: str) -> None:
    keys = [quantity.label for quantity in market.model.quantities.values()]
    for key in keys + [surprise.key for surprise in market.surprises]:
        assert locale.has(key), key


@pytest.mark.parametrize("name", NAMES)
def test_every_figure_has_a_unit_and_says_where_it_is_from(name: str) -> None:
    """A comment in its line, or right above it, says A, C, P or that it is the article's."""
    source = inspect.getsource(import_module(f"kpilearn.markets.{name}")).splitlines()
    marked = re.compile(r"#.*(\b[ACP]\b|article's)")
    above: list[str] = []
    for line in source:
        if line.strip().startswith("#"):
            above.append(line)
            continue
        figure = re.match(r'\s*(?:Constant|Lever)\("|[A-Z][A-Z_, ]+ = [^m]', line)
        named = re.search(r"Constant\(.*, [A-Z_]+", line)  # its own definition says where it is from
        of_one = re.search(r'"(one_\w+|per_month|seconds)", ', line)  # only converts units
        counted = re.match(
            r"(SEGMENTS|MARKET|MODEL|REDEEMED|READING|BONUS_APPOINTMENTS) =", line
        )  # follows from others
        if figure and not (named or of_one or counted):
            assert any(map(marked.search, [line, *above])), line.strip()
        if re.match(r"\s*(?:Constant|Lever)\(\"", line):
            assert "unit=" in line, line.strip()
        above = []
