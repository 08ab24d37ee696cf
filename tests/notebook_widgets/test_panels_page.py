"""The panels in an exported page in real Chromium, with the network refused."""

import pandas as pd
import pytest
from playwright.sync_api import expect

from kpilearn import locale
from kpilearn.notebook import widgets

pytestmark = pytest.mark.browser

HOSTILE = '<img src=x onerror="document.title = 1">'


def text(key, **values):
    return locale.text(key, **values)


def kind(name):
    return text(f"sorter.page.kind.{name}")


def pasted(page, name):
    """What the widget's settings say, run in Python."""
    page.locator("summary", has_text=text("widgets.board.settings")).click()
    code = page.locator("details.kl-settings code")
    expect(code).to_contain_text(f"kl.widgets.{name}(")
    return eval(code.inner_text(), {"kl": type("kl", (), {"widgets": widgets})})


def test_cards_are_sorted_by_keyboard_alone(export_page, reader, lang):
    page = reader().open(export_page(widgets.sorter([1, 14, 27])))
    keys = page.keyboard
    keys.press("Tab")
    expect(page.get_by_role("button", name=kind("KGI"))).to_be_focused()
    keys.press("ArrowRight")
    keys.press("ArrowLeft")
    keys.press("Enter")  # card 1 is a KGI; the next button is focused
    expect(page.locator(".kl-told")).to_contain_text(text("sorter.page.right"))
    keys.press("Enter")
    keys.press("2")  # card 14 is an activity
    expect(page.locator(".kl-told")).to_contain_text(text("sorter.page.wrong", kind=kind("activity")))
    keys.press("Enter")
    keys.press("4")
    keys.press("Enter")
    expect(page.locator(".kl-told")).to_contain_text(text("sorter.page.score", right=2, of=3))
    page.get_by_role("button", name=text("sorter.page.again")).press("Enter")
    keys.press("3")
    keys.press("Enter")
    expect(page.locator(".kl-told")).to_contain_text(text("sorter.page.all_right", of=3))
    assert pasted(page, "sorter").result.right


def test_a_card_is_dragged_to_its_pile(export_page, reader, lang):
    page = reader().open(export_page(widgets.sorter([14, 1])))
    card, pile = page.locator(".kl-card"), page.get_by_role("group").get_by_role("button").nth(2)
    start, end = card.bounding_box(), pile.bounding_box()
    page.mouse.move(start["x"] + 40, start["y"] + 30)
    page.mouse.down()
    page.mouse.move(end["x"] + 20, end["y"] + 20, steps=4)
    expect(pile).to_have_class("kl-bin kl-over")
    page.mouse.up()
    expect(page.locator(".kl-told")).to_contain_text(text("sorter.page.right"))
    page.locator(".kl-piles button").click()  # look at it again
    expect(page.locator(".kl-indicator")).to_have_text(widgets.sorter([14]).spec["cards"][0]["indicator"])


def test_a_goal_is_judged_as_it_is_written(export_page, reader, lang):
    page = reader().open(export_page(widgets.smart(today="2026-04-01")))
    total = page.locator(".kl-total")
    expect(total).to_have_text(text("smart.page.some", n=0))
    fields = {
        "indicator": "orders",
        "baseline": "９５",
        "target": "120",
        "unit": "orders",
        "owner": "Web team",
        "kgi": "sales",
    }
    for name, value in fields.items():
        page.get_by_label(text(f"smart.page.field.{name}"), exact=True).fill(value)
    page.get_by_label(text("smart.page.field.deadline")).fill("2026-09-30")
    expect(total).to_have_text(f"✓ {text('smart.page.all')}")
    again = pasted(page, "smart")
    assert again.right
    expect(page.locator(".kl-sentence")).to_have_text(again.goal.sentence)

    page.get_by_label(text("smart.page.field.target")).fill("300")
    expect(page.locator(".kl-is-doubtful")).to_contain_text(text("smart.reason.A.far"))


def test_the_segments_turn_round_before_the_eyes(export_page, reader, lang):
    page = reader().open(export_page(widgets.segments()))
    said = page.get_by_role("status")
    expect(said).to_contain_text(text("segments.page.overall", winner="A"))
    radios = page.get_by_role("radio")
    radios.nth(0).press("ArrowRight")
    expect(said).to_contain_text(text("segments.page.turned", winner="B", overall="A", of=3))
    assert page.locator(".kl-chart rect.kl-fill-0").count() == 3
    radios.nth(1).press("ArrowRight")
    page.get_by_role("combobox").nth(0).select_option("B")  # the two change places
    expect(page.get_by_role("combobox").nth(1)).to_have_value("A")
    page.locator("summary", has_text=text("widgets.board.table")).click()
    expect(page.locator("tbody tr")).to_have_count(9 * 4)
    assert pasted(page, "segments").settings == {"view": "same_mix", "reps": ["B", "A"]}


def test_the_month_is_drawn_again_as_python_draws_it(export_page, reader, lang):
    page = reader().open(export_page(widgets.resample()))
    slider = page.get_by_role("slider", name=text("resample.page.lever.observed"))
    for _ in range(4):
        slider.press("ArrowRight")
    page.get_by_role("button", name=text("resample.page.again")).press("Enter")
    again = widgets.resample(observed=20, seed=2)
    beyond = round(again.share * 1000)
    share = f"{again.share:.1%}".replace("%", " %")
    said = text("resample.page.at_least", draws="1,000", beyond=beyond, observed=20, rate="1.0 %", share=share)
    expect(page.get_by_role("status")).to_contain_text(said)
    assert pasted(page, "resample").settings == again.settings


def test_paying_for_dials_costs_profit(export_page, reader, lang):
    page = reader().open(export_page(widgets.incentive()))
    said = page.get_by_role("status")
    expect(said).to_contain_text(text("incentive.page.none_paid"))
    page.get_by_role("radio").nth(0).press("ArrowDown")
    expect(said).to_contain_text("+40 %")
    expect(page.locator(".kl-callout")).to_have_class("kl-callout kl-wrong")
    page.get_by_role("checkbox").nth(0).press("Space")
    page.get_by_role("slider").press("Home")
    expect(page.locator(".kl-callout")).not_to_contain_text("+40 %")
    assert pasted(page, "incentive").settings == {"paid": "dials", "bonus": 0, "guards": ["talk"]}


def test_a_tree_is_built_by_keyboard(export_page, reader, lang):
    page = reader().open(export_page(widgets.tree_editor("売上 [円] = 客数 [人] × 客単価 [円/人]")))
    keys = page.keyboard
    page.get_by_role("button", name=f"客数: ＋ {text('editor.page.add')}").press("Enter")
    for part, unit in (("新規", "人"), ("既存", "件")):
        keys.type(part)
        keys.press("Tab")
        keys.type(unit)
        page.get_by_role("button", name=f"客数: ＋ {text('editor.page.add')}").press("Enter")
    page.get_by_role("combobox", name=text("editor.page.label.sign", name="既存")).select_option("+")
    expect(page.get_by_role("alert").filter(has_text="件")).to_have_text(
        text("editor.page.problem.mismatch", left="人", right="件")
    )
    page.get_by_role("textbox", name=text("editor.page.label.unit", name="既存")).fill("人")
    page.get_by_role("button", name=text("editor.page.remove", name=text("editor.page.nameless"))).press("Enter")
    expect(page.locator(".kl-total")).to_have_text(f"✓ {text('editor.page.fits')}")
    again = pasted(page, "tree_editor")
    assert again.text == "売上 [円] = 客数 [人] × 客単価 [円/人]\n客数 = 新規 [人] + 既存 [人]"
    assert page.locator(".kl-settings code").first.inner_text().replace("\xa0", " ").count(again.text) == 1


def hostile():
    long, backwards = "長" * 300, "\u202eمبيعات\u202c"
    rows = [(HOSTILE, long, 9, 3), (backwards, long, 5, 1), (HOSTILE, "</script>", 7, 3)]
    table = pd.DataFrame(rows, columns=["rep", "segment", "meetings", "new_customers"])
    smart = widgets.smart(HOSTILE, long, "$&", backwards, "</script>", HOSTILE, HOSTILE)
    return widgets.segments(table, reps=[HOSTILE, backwards], view="segments"), smart


def test_hostile_words_in_panels_are_text(export_page, reader, lang):
    page = reader(width=390).open(export_page(*hostile()))
    for summary in page.locator("summary").all():
        summary.click()
    expect(page.locator(".kl-sentence")).to_contain_text(HOSTILE)
    expect(page.locator(".kl-segments th[scope=row]").first).to_have_text(HOSTILE)
    assert page.locator(".kl-widget img").count() == 0
    assert page.title() != "1"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
