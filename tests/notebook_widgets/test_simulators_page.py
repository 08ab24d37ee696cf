"""Simulators, allocator and cockpit in an exported page, in real Chromium with the network refused."""

import re

import pytest
from frames import drawn
from playwright.sync_api import expect

import kpilearn as kl
from kpilearn import locale
from kpilearn.markets import ads, callcentre, shop
from kpilearn.notebook import widgets

pytestmark = pytest.mark.browser

ALL = ["sns", "shop", "ads", "budget", "funnel", "staffing"]


def said(key, **values):
    return locale.text(f"simulators.{key}", **values)


def figure(text):
    """The number in a cell or a slider's words."""
    return float(re.search(r"-?[\d,]+(\.\d+)?", text)[0].replace(",", ""))


def test_the_plan_reaches_for_the_goal_and_breaks_the_guardrail(export_page, reader, lang):
    page = reader().open(export_page(widgets.shop()))
    guard, plan = page.locator(".kl-guards li"), page.get_by_role("button", name=said("plan"))
    expect(guard).to_contain_text(said("guards.guard_kept"))
    expect(plan).to_have_attribute("aria-pressed", "false")
    plan.click()
    expect(plan).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_role("slider", name=shop.MODEL.quantity("coupon").shown)).to_have_value("500")
    expect(guard.get_by_role("status")).to_contain_text(said("guards.guard_broken"))
    now = widgets.shop(levers={"sends": 15, "coupon": 500, "new_products": 10, "points_back": 0.05})
    profit = now.model.evaluate(now.levers, 12)["gross_profit"][-1]
    expect(guard).to_contain_text(f"{profit:,.0f}")
    expect(page.locator(".kl-reached")).to_contain_text("99 %")  # short by a little is not the whole
    page.get_by_role("button", name=said("today.reset")).click()
    expect(guard).to_contain_text(said("guards.guard_kept"))


def test_a_guardrail_at_most(export_page, reader, lang):
    page = reader().open(export_page(widgets.ads()))
    budget = page.locator(".kl-guards li").first
    page.get_by_role("slider", name=ads.MODEL.quantity("budget").shown).press("End")
    expect(budget).to_contain_text(said("guards.guard_broken"))
    expect(budget.locator(".kl-gap")).to_contain_text("100,000")


def test_the_tree_begins_folded(export_page, reader, lang):
    page = reader().open(export_page(*[getattr(widgets, name)() for name in ("sns", "shop", "ads")]))
    assert [tree.locator(".kl-box:visible").count() for tree in page.locator(".kl-tree").all()] == [4, 7, 4]


def test_sliders_of_a_split_always_make_the_whole(export_page, reader, lang):
    page = reader().open(export_page(widgets.budget()))
    sliders = page.locator(".kl-levers").get_by_role("slider")
    rows = page.locator(".kl-table tbody tr")

    def spends():
        return [figure(row.get_by_role("cell").first.inner_text()) for row in rows.all()]

    expect(rows).to_have_count(3)
    assert sum(spends()) == pytest.approx(50_000, abs=2)
    for slider, keys in (
        (0, ["Home"]),
        (1, ["End"]),
        (2, ["PageUp", "ArrowRight"]),
        (1, ["PageDown"]),
        (0, ["End", "PageDown"]),
    ):
        for key in keys:
            sliders.nth(slider).press(key)
        drawn(page)
        words = sliders.nth(slider).get_attribute("aria-valuetext")
        expect(rows.nth(slider).get_by_role("cell").first).to_contain_text(words.partition("(")[0].strip())
        assert sum(spends()) == pytest.approx(50_000, abs=2)
    page.get_by_role("button", name=said("budget.reset")).click()
    expect(sliders.first).to_have_attribute("aria-valuetext", re.compile("16,667"))


def test_average_and_next_order_are_those_of_the_model(export_page, reader, lang):
    board = widgets.budget(levers={"share_brand": 0.2, "share_display": 0.1})
    page = reader().open(export_page(board))
    cells = page.locator(".kl-table tbody tr").nth(1).get_by_role("cell").all_inner_texts()  # general: 70 %
    campaign = ads.CAMPAIGNS["general"]

    def orders(spend):
        ratio = (spend / campaign.half) ** campaign.steepness
        return campaign.most * ratio / (1 + ratio)

    expected = [35_000, orders(35_000), 35_000 / orders(35_000), 1_000 / (orders(36_000) - orders(35_000))]
    assert [figure(cell) for cell in cells] == pytest.approx(expected, rel=0.005)
    expect(page.locator(".kl-trap")).to_contain_text(said("channel.brand"))
    picture = page.locator(".kl-chart svg[role=img]")
    expect(picture).to_have_attribute("aria-label", re.compile(re.escape(cells[3])))


def test_the_verdict_turns_where_the_next_order_costs_the_same(export_page, reader, lang):
    page = reader().open(export_page(widgets.budget(channels=["brand", "general"])))
    slider = page.locator(".kl-levers").get_by_role("slider").first
    seen = set()
    slider.press("Home")
    for _ in range(50):
        drawn(page)
        seen.add(page.locator(".kl-trap").inner_text())
        slider.press("ArrowRight")
    assert said("division.next_same") in seen
    assert len(seen) > 10


def test_a_split_replays(export_page, reader, lang):
    page = reader().open(export_page(widgets.budget(30_000, channels=["brand", "general"])))
    page.locator(".kl-levers").get_by_role("slider").first.press("End")
    page.locator(".kl-settings summary").click()
    shown = page.locator(".kl-settings code")
    expect(shown).to_contain_text("1}")
    again = eval(shown.inner_text(), {"kl": kl})
    assert again.settings == {"levers": {"share_brand": 1.0}, "target": None}
    assert again.model.evaluate(again.levers, 1)["spend_brand"] == 30_000


def test_the_funnel_divides_by_the_stage_before_and_by_the_dials(export_page, reader, lang):
    page = reader().open(export_page(widgets.funnel()))
    page.get_by_role("slider", name=callcentre.MODEL.quantity("attempts").shown).press("ArrowRight")
    expected = widgets.funnel(levers={"attempts": 2})
    counts = expected.model.evaluate(expected.levers, 6)
    stages = ["dials", "contacts", "appointments", "meetings", "outbound_orders"]
    values = [counts[name][-1] for name in stages]
    rows = page.locator(".kl-funnel tbody tr")
    expect(rows.first).to_contain_text(f"{values[0]:,.0f}")
    for i, row in enumerate(rows.all()):
        cells = row.get_by_role("cell").all_inner_texts()
        assert figure(cells[0]) == pytest.approx(values[i], rel=0.005)
        if i:
            assert figure(cells[1]) == pytest.approx(100 * values[i] / values[i - 1], rel=0.005)
            assert figure(cells[2]) == pytest.approx(100 * values[i] / values[0], rel=0.005)


def test_the_sweep_says_how_many_agents(export_page, reader, lang):
    page = reader().open(export_page(widgets.staffing()))
    agents = page.get_by_role("slider", name=callcentre.MODEL.quantity("inbound_agents").shown)
    page.locator("summary", has_text=locale.text("widgets.board.table")).click()
    rows = page.locator(".kl-table tbody tr")
    expect(rows).to_have_count(14)  # 2 to 15 agents
    assert [figure(rows.nth(i).get_by_role("cell").first.inner_text()) for i in (4, 5, 6)] == [45.0, 71.6, 86.3]
    agents.press("ArrowRight")
    agents.press("ArrowRight")
    expect(page.locator(".kl-reached")).to_contain_text("108 %")
    expect(page.locator(".kl-chart svg[role=img]")).to_have_attribute("aria-label", re.compile("86.3.*62.5"))
    agents.press("Home")
    expect(page.locator(".kl-guards")).to_contain_text(said("guards.guard_broken"))
    assert "NaN" not in page.locator(".kl-widget").inner_html()


@pytest.mark.parametrize("name", ALL)
def test_nothing_moves_a_slider_away_while_it_is_dragged(export_page, reader, lang, name):
    """Words above it that come, go or wrap would: with the finger then beside the slider, the drag ends."""
    page = reader().open(export_page(getattr(widgets, name)()))
    slider = page.get_by_role("slider").first
    heights = set()
    for key in ("Home", "ArrowRight", "ArrowRight", "PageUp", "PageUp", "PageUp", "PageUp", "End"):
        slider.press(key)
        drawn(page)
        heights.add(round(slider.bounding_box()["y"]))
    assert len(heights) == 1
