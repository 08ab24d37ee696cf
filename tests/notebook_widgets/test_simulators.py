"""Simulators, allocator and cockpit from Python: where they begin, that they compute what their market does, errors."""

import re

import numpy as np
import pytest

import kpilearn as kl
from kpilearn import locale
from kpilearn.markets import ads, callcentre, shop, sns
from kpilearn.notebook import widgets
from kpilearn.notebook.widgets.board import SettingError

MARKETS = {"sns": sns.MARKET, "shop": shop.MARKET, "ads": ads.MARKET}
NAMES = ["ads", "budget", "funnel", "shop", "sns", "staffing"]


def values(board):
    return {name: row.round(6).tolist() for name, row in board.model.evaluate(board.levers, board.periods).items()}


@pytest.mark.parametrize("name", NAMES)
def test_the_repr_is_the_line_that_makes_it(name):
    board = getattr(widgets, name)()
    lever = board.model.levers[0]
    board.levers = {lever.name: lever.low}
    board.target = 0.5
    again = eval(repr(board), {"kl": kl})
    assert again.settings == board.settings
    assert repr(again) == repr(board)
    assert values(again) == values(board)


@pytest.mark.parametrize("name", MARKETS)
def test_a_simulator_begins_before_the_plan_and_shows_what_a_company_can_set(name):
    board, market = getattr(widgets, name)(), MARKETS[name]
    assert board.levers == market.before
    assert [plan for _, plan in board.spec["parts"]["plans"]] == [{one.name: one.default for one in market.settable}]


@pytest.mark.parametrize("name", ["sns", "ads"])
def test_a_simulator_computes_what_its_market_computes(name):
    board, market = getattr(widgets, name)(), MARKETS[name]
    plan = {lever.name: lever.default for lever in market.settable}
    board.levers = plan
    expected = market.expected(plan, board.periods)
    for quantity, row in values(board).items():
        np.testing.assert_allclose(row, np.broadcast_to(expected[quantity], len(row)), atol=1e-6)


def test_the_shop_without_season_is_the_shop_in_an_average_month():
    board = widgets.shop(levers=MARKETS["shop"].before)
    average = MARKETS["shop"].expected(MARKETS["shop"].before, 12)["sales"] / shop.SEASON
    np.testing.assert_allclose(values(board)["sales"], average, rtol=0.01)  # mail does not follow the season


def test_the_targets_are_the_articles():
    assert widgets.sns().target == 979  # twice the 490 of before
    board = widgets.shop()
    assert board.target == pytest.approx(1.05 * values(board)["sales"][0], abs=1)
    assert widgets.ads().target is None  # the article says what to spend, not what for
    assert widgets.staffing().target == 0.8
    assert widgets.shop(target=None).target is None


def test_the_plan_raises_sales_and_costs_gross_profit():
    """What lesson 6 is about: the guardrail breaks where the goal is nearly reached."""
    before = values(widgets.shop())
    plan = values(widgets.shop(levers={"sends": 15, "coupon": 500, "new_products": 10, "points_back": 0.05}))
    assert plan["sales"][-1] > 1.04 * before["sales"][-1]
    assert plan["gross_profit"][-1] < 0.9 * before["gross_profit"][-1]


@pytest.mark.parametrize(
    ("levers", "answered"),
    [({"inbound_agents": 6}, 0.45), ({"inbound_agents": 7}, 0.72), ({"inbound_agents": 8}, 0.86)],
)
def test_staffing_is_erlang_c(levers, answered):
    """The figures of the syllabus: 60 calls an hour of 300 seconds."""
    assert values(widgets.staffing(levers=levers))["service_level"][0] == pytest.approx(answered, abs=0.005)


def test_twice_the_calls_do_not_need_twice_the_agents():
    levels = [
        values(widgets.staffing(levers={"inbound_agents": agents, "calls_per_hour": 120}))["service_level"][0]
        for agents in (13, 14)
    ]
    assert levels[0] < 0.8 <= levels[1]


def test_the_budget_is_split_evenly_and_wholly():
    for channels in (["brand", "general"], ["brand", "general", "display"]):
        now = values(widgets.budget(60_000, channels=channels))
        spends = [now[f"spend_{name}"][0] for name in channels]
        assert spends == pytest.approx([60_000 / len(channels)] * len(channels))
        assert sum(now[f"orders_{name}"][0] for name in channels) == pytest.approx(now["credited_orders"][0])


def test_orders_credited_may_rise_while_orders_really_added_fall():
    even, own = values(widgets.budget()), values(widgets.budget(levers={"share_brand": 0.5, "share_display": 0}))
    assert own["credited_orders"] > even["credited_orders"]
    own = values(widgets.budget(levers={"share_brand": 0.6, "share_display": 0.3}))
    assert own["new_ad_orders"] < even["new_ad_orders"]


@pytest.mark.parametrize(
    ("make", "key"),
    [
        (lambda: widgets.budget(0), "simulators.bad_total"),
        (lambda: widgets.budget("much"), "simulators.bad_total"),
        (lambda: widgets.budget(float("nan")), "simulators.bad_total"),
        (lambda: widgets.budget(channels=["brand"]), "simulators.bad_channels"),
        (lambda: widgets.budget(channels=["brand", "display"]), "simulators.bad_channels"),
        (lambda: widgets.budget(channels=["brand", "general", "tv"]), "simulators.bad_channels"),
        (lambda: widgets.budget(channels=3), "simulators.bad_channels"),
        (lambda: widgets.budget(levers={"share_brand": 0.7, "share_display": 0.4}), "simulators.budget_over"),
        (lambda: widgets.shop(levers={"sends": 32}), "kpitree.lever_out_of_range"),
        (lambda: widgets.sns(levers={"demand": 1.2}), "kpitree.unknown_lever"),
        (lambda: widgets.sns(target="plenty"), "widgets.bad_target"),
        (lambda: widgets.ads(period=7), "widgets.bad_period"),
        (lambda: widgets.funnel(levers={"attempts": float("inf")}), "widgets.bad_levers"),
        (lambda: widgets.staffing(levers={"handling_time": 0}), "kpitree.lever_out_of_range"),
    ],
)
def test_nonsense_is_explained(lang, make, key):
    with pytest.raises(SettingError) as explained:
        make()
    assert explained.value.key.startswith(key)
    assert str(explained.value)


def test_a_budget_that_is_overspent_from_the_page_changes_nothing():
    board = widgets.budget()
    before = board.settings
    with pytest.raises(SettingError):
        board.set_state({"levers": {"share_brand": 0.9}})
    assert board.settings == before


@pytest.mark.parametrize("periods", [0, -1, 2.5, "many", None, True])
def test_periods_that_are_none_are_explained(lang, periods):
    with pytest.raises(SettingError) as explained:
        widgets.sns(periods=periods)
    assert explained.value.key == "widgets.bad_periods"


@pytest.mark.parametrize("name", NAMES)
def test_the_still_picture_tells_what_matters_and_no_step_of_a_formula(lang, name, still_svg):
    board = getattr(widgets, name)()
    html = board._repr_mimebundle_()[0]["text/html"]
    svg = still_svg(html)
    kgi = board.model.quantity(board.model.kgi).shown
    assert kgi in html
    assert svg.count("text-anchor='end'") < 12
    assert locale.text("markets.callcentre.erlang") not in svg


def test_every_text_of_the_page_has_its_places_filled(lang):
    """The page fills these names; a place with another name would be shown to the learner as it is."""
    known = {
        "guard_least_gap": {"gap"}, "guard_room": {"gap"}, "guard_most_gap": {"gap"},
        "guard_least_start": {"limit"}, "line": {"name"},
        "guard_most_start": {"limit"}, "guard_least": {"limit"}, "guard_most": {"limit"}, "against_start": {"change"},
        "per_first": {"name"}, "trap": {"name", "before", "step", "first", "whole"}, "sweep": {"name"},
        "sweep_target": {"name"}, "sweep_alt": {"name", "value", "each"}, "response_alt": {"each"},
        "response_each": {"name", "result", "next"}, "next_differs": {"best", "low", "worst", "high"},
    }  # fmt: skip
    for part in ("today", "guards", "stages", "sweep", "division", "shop", "budget"):
        for key, text in locale.texts(f"simulators.{part}").items():
            assert set(re.findall(r"\{(\w+)\}", text)) == known.get(key, set()), key


def test_every_channel_has_a_name(lang):
    assert all(locale.has(f"simulators.channel.{name}") for name in ads.CAMPAIGNS)
    assert callcentre.MODEL.quantity("service_level").shown
