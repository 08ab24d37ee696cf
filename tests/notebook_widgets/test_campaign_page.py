"""A campaign in an exported page in real Chromium, with the network refused."""

import re

import pytest
from playwright.sync_api import expect

import kpilearn as kl
from kpilearn import locale
from kpilearn.markets import callcentre
from kpilearn.markets.campaign import MONTHS
from kpilearn.notebook import widgets

pytestmark = pytest.mark.browser


def said(key, **values):
    return locale.text(f"campaign.page.{key}", **values)


def month(n):
    return said("period.month", n=n)


def agents(page):
    return page.get_by_role("slider", name=callcentre.MODEL.quantity("inbound_agents").shown)


def running(page):
    """The button that runs the next month."""
    return page.locator(".kl-steer .kl-do")


def test_six_months_are_played_by_keyboard_as_python_plays_them(export_page, reader, lang):
    page = reader().open(export_page(widgets.campaign("callcentre", seed=10, target=120)))
    told = page.get_by_role("status").filter(has=page.locator("strong")).first
    expect(told).to_contain_text(said("begin"))
    running(page).press("Enter")
    for _ in range(3):
        agents(page).press("ArrowRight")
    expect(agents(page)).to_have_attribute("aria-valuetext", re.compile("9"))
    plan = [{}, {"inbound_agents": 9}, {}, {}, {}, {}]
    for played in range(1, MONTHS):
        running(page).press("Enter")
        game = kl.campaign("callcentre", seed=10, decisions=plan[: played + 1])
        orders = f"{game.reports['orders'].iloc[-1]:,.0f}"
        expect(told).to_contain_text(re.compile(rf"{re.escape(month(played + 1))}.*\D{orders}\D"))
        expect(told.locator(".kl-news")).to_contain_text(game.news)
    outcome = game.outcome()
    debrief = page.locator(".kl-debrief")
    expect(debrief.locator("strong")).to_be_focused()  # where the button was, the eye goes on
    expect(debrief).to_contain_text(f"{outcome.reached:,.0f}")
    row = debrief.get_by_role("row", name=said("best")).first
    expect(row.get_by_role("cell").first).to_contain_text(f"{outcome.best:,.0f}")
    expect(debrief).to_contain_text(f"{outcome.skill:.0%}".replace("%", " %"))

    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    code = page.locator("details.kl-settings code")
    expect(code).to_contain_text("kl.widgets.campaign(")
    again = eval(code.inner_text(), {"kl": kl})
    assert again.game.outcome() == outcome

    debrief.get_by_role("button", name=said("reset")).press("Enter")
    expect(running(page)).to_be_focused()
    expect(told).to_contain_text(said("begin"))


def test_a_plan_for_a_later_month_changes_that_one_and_those_after_it(export_page, reader, lang):
    page = reader().open(export_page(widgets.campaign("callcentre", seed=10, target=120)))
    page.get_by_role("radio").first.focus()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    agents(page).press("End")
    cells = page.locator(".kl-plan tbody tr").first.get_by_role("cell")
    expect(cells.nth(3)).to_have_text("15")
    assert cells.all_inner_texts() == ["6", "6", "6", "15", "15", "15"]
    assert page.locator(".kl-plan .kl-changed").count() == 1
    page.locator(".kl-steer").get_by_role("button", name=said("reset")).click()
    expect(cells.nth(3)).to_have_text("6")


def test_what_would_it_take_reaches_the_target(export_page, reader, lang):
    page = reader().open(export_page(widgets.campaign("callcentre", seed=10, target=120)))
    page.locator("summary", has_text=said("takes")).click()
    take = page.locator(".kl-takes li.kl-exact button:enabled").first
    expect(page.locator(".kl-reached")).not_to_contain_text("100 %")
    take.click()
    expect(page.locator(".kl-headline")).to_have_class(re.compile("kl-done"))
