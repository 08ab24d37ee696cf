"""An exported page in real Chromium, with the network refused: everything answers."""

import pytest
from playwright.sync_api import expect

from kpilearn import locale
from kpilearn.kpitree import Constant, Indicator, Lever, Model
from kpilearn.locale import Words
from kpilearn.markets import small_shop
from kpilearn.notebook import quiz as quizzes
from kpilearn.notebook import widgets
from kpilearn.notebook.quiz_items import Choice, Commit, Match, One, Pair, Quiz, Several

pytestmark = pytest.mark.browser

HOSTILE = '<img src=x onerror="document.title = 1">'
BOARD, QUIZ = "widgets.board.", "quiz.page."


def yen(amount):
    return {"ja": f"{amount:,}円/月", "en": f"¥{amount:,}/month"}[locale.language()]


def visits(number):
    return {"ja": f"{number}回/月", "en": f"{number} visits/month"}[locale.language()]


def board_text(key, **values):
    return locale.text(BOARD + key, **values)


def quiz_text(key, **values):
    return locale.text(QUIZ + key, **values)


def both(text):
    """Words that are the same in both languages."""
    return Words(text, text)


def choice(text, feedback, right=False):
    return Choice(both(text), both(feedback), right)


def small():
    visits = Lever("visits", low=0, high=200, step=10, default=100, unit="visit/month")
    price = Lever("price", low=1, high=9, step=1, default=5, unit="JPY/visit")
    fixed = Constant("fixed", (100.0, 50.0), unit="JPY/month")
    sales = Indicator("sales", "visits * price + fixed", unit="JPY/month")
    return Model("small", "month", "sales", [visits, price], [fixed], [], [sales])


def mixed_quiz():
    pairs = [Pair(both("年間売上"), both("KGI"), both("目的地")), Pair(both("成約率"), both("KPI"), both("目印"))]
    return Quiz(
        "mixed",
        [
            One(both("どれが`KGI`?"), [choice("売上", "最終の結果です", True), choice("架電数", "行動です")]),
            Several(both("KPIは?"), [choice("訪問", "途中", True), choice("率", "途中2", True), choice("天気", "外")]),
            Match(both("分けよう"), pairs),
        ],
    )


def guess(*choices):
    return Quiz("guess", [Commit(both("2倍?"), now=both("目印"), choices=list(map(both, choices)))])


def test_arrow_keys_move_a_lever_and_all_views_follow(export_page, reader, lang):
    page = reader().open(export_page(widgets.tree(small(), target=700)))
    slider = page.get_by_role("slider", name="visits")
    page.locator("summary", has_text=board_text("table")).click()
    row = page.locator("tr", has=page.get_by_role("rowheader", name="sales", exact=True))
    month_1 = row.get_by_role("cell").nth(1)
    box = page.locator(".kl-kgi .kl-value")
    picture = page.locator(".kl-line svg[role=img]")
    expect(month_1).to_have_text("600")  # 100 × 5 + 100; in month 12: 550
    expect(box).to_have_text(yen(550))
    before = picture.locator("path.kl-now").get_attribute("d")

    slider.focus()
    for _ in range(3):
        slider.press("ArrowRight")

    expect(slider).to_have_attribute("aria-valuetext", visits(130))
    expect(month_1).to_have_text("750")
    expect(box).to_have_text(yen(700))
    expect(page.locator(".kl-kgi .kl-change")).to_have_text("▲ +27 %")
    expect(picture.locator("path.kl-now")).not_to_have_attribute("d", before)
    said = {"first": yen(750), "last": yen(700), "target": yen(700)}
    expect(picture).to_have_attribute("aria-label", board_text("line_alt_target", name="sales", periods=12, **said))
    expect(page.locator(".kl-reached")).to_contain_text("100 %")
    for key, value in (("Home", "0"), ("End", "200"), ("PageDown", "180")):
        slider.press(key)
        expect(slider).to_have_value(value)
    page.get_by_role("button", name=board_text("reset")).click()
    expect(slider).to_have_value("100")
    expect(month_1).to_have_text("600")


def test_what_would_it_take_answers_and_applies(export_page, reader, lang):
    page = reader().open(export_page(widgets.tree(small())))
    page.locator("summary", has_text=board_text("takes")).click()
    answers = page.locator(".kl-takes")
    expect(answers).to_contain_text(board_text("set_target"))
    field = page.get_by_role("textbox", name=board_text("target"))

    field.fill("１，２00")  # as a Japanese keyboard types it
    cards = answers.get_by_role("listitem")
    expect(cards).to_have_count(2)
    expect(cards.nth(0)).to_contain_text(board_text("takes_nearest", value=visits(200), gap=yen(150)))

    field.fill("849")
    cards.nth(0).get_by_role("button", name=visits(160)).click()
    expect(page.get_by_role("slider", name="visits")).to_have_value("160")
    expect(page.locator(".kl-reached")).to_contain_text("100 %")
    expect(answers).to_contain_text(board_text("already"))


def test_a_target_that_is_no_number_is_explained_and_the_old_one_stays(export_page, reader, lang):
    page = reader().open(export_page(widgets.tree(small(), target=700)))
    field = page.get_by_role("textbox", name=board_text("target"))
    field.fill("たくさん")
    expect(page.get_by_role("alert")).to_have_text(board_text("not_a_number"))
    expect(page.locator(".kl-reached")).to_contain_text("79 %")
    field.fill("550")
    expect(page.get_by_role("alert")).to_be_hidden()
    expect(page.locator(".kl-reached")).to_contain_text("100 %")


def test_what_cannot_be_computed_is_said_and_passes(export_page, reader, lang):
    lever = Lever("x", low=0, high=4, step=1, default=2)
    model = Model("m", "month", "y", [lever], [], [], [Indicator("y", "1 / x")])
    page = reader().open(export_page(widgets.tree(model, target=1)))
    slider = page.get_by_role("slider")
    slider.press("Home")
    expect(page.locator(".kl-reached")).to_have_text(board_text("broken", name="y"))
    expect(page.locator(".kl-kgi .kl-value")).to_have_text("–")
    slider.press("ArrowRight")
    expect(page.locator(".kl-kgi .kl-value")).to_have_text("1.00")


def test_branches_fold(export_page, reader, lang):
    page = reader().open(export_page(widgets.tree(small_shop.MODEL)))
    label = board_text("fold", name=small_shop.MODEL.quantity("customers").shown)
    button = page.get_by_role("button", name=label, exact=True)
    part = page.locator(".kl-box", has_text=small_shop.MODEL.quantity("lost").shown).last
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(part).to_be_hidden()
    button.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(part).to_be_visible()


def test_settings_shown_come_back_in_python(export_page, reader, lang):
    page = reader().open(export_page(widgets.tree(small(), target=700)))
    page.get_by_role("slider", name="price").press("End")
    page.get_by_role("combobox", name=board_text("period")).select_option("3")
    page.locator("summary", has_text=board_text("settings")).click()
    shown = page.locator(".kl-settings code")
    levers = '{"visits": 100, "price": 9}'
    expect(shown).to_have_text(f"kl.widgets.tree(model, levers={levers}, target=700, period=3, periods=12)")

    again = eval(shown.inner_text().replace("kl.widgets.tree", "tree"), {"tree": widgets.tree, "model": small()})
    assert again.settings == {"levers": {"visits": 100, "price": 9}, "target": 700, "period": 3, "periods": 12}


def test_hostile_labels_are_text(export_page, reader, lang):
    long, backwards = "長" * 500, "\u202eمبيعات\u202c"
    levers = [
        Lever("b", low=0, high=1, step=0.1, default=0.5, label=HOSTILE),
        Lever("c", low=0, high=1, step=0.1, default=0.5, label=long),
    ]
    goal = Indicator("a", "b * c * d + 1", label=f"</script>{HOSTILE}")
    model = Model("hostile", HOSTILE, "a", levers, [Constant("d", 2, label=backwards)], [], [goal])
    asked = Quiz("hostile", [One(both(HOSTILE), [choice(HOSTILE, HOSTILE, True), choice(long, "")])])
    page = reader(width=390).open(export_page(widgets.tree(model, target=1), quizzes.quiz(asked)))
    page.get_by_role("radio").first.check()
    page.get_by_role("button", name=quiz_text("check")).click()
    for summary in page.locator("summary").all():
        summary.click()
    expect(page.locator(".kl-feedback").first).to_contain_text(HOSTILE)
    expect(page.locator(".kl-kgi .kl-name")).to_have_text(f"</script>{HOSTILE}")
    assert page.title() != "1"
    assert page.locator(".kl-widget img").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_quiz_by_keyboard_alone(export_page, reader, lang):
    page = reader().open(export_page(quizzes.quiz(mixed_quiz())))
    keys = page.keyboard
    one, several, match = (page.get_by_role("group").nth(i) for i in range(3))
    for key in ("Tab", "ArrowDown", "Tab", "Enter"):  # the second choice, and check
        keys.press(key)
    expect(one.locator(".kl-feedback").nth(1)).to_contain_text("行動です")
    expect(one.get_by_role("status")).to_contain_text(quiz_text("again"))
    one.get_by_role("radio").nth(1).press("ArrowUp")
    expect(one.get_by_role("status")).to_have_text("")
    expect(one.locator(".kl-feedback").nth(1)).to_have_text("")
    for key in ("Tab", "Space"):
        keys.press(key)
    expect(one.get_by_role("status")).to_contain_text(quiz_text("right"))

    for key in ("Tab", "Space", "Tab", "Tab", "Tab", "Enter"):  # only the first of two right ones
        keys.press(key)
    expect(several.get_by_role("status")).to_contain_text(quiz_text("more"))
    several.get_by_role("checkbox").nth(1).press("Space")
    several.get_by_role("button").press("Enter")
    expect(several.get_by_role("status")).to_contain_text(quiz_text("right"))

    expect(match.get_by_role("button")).to_be_disabled()
    for menu in match.get_by_role("combobox").all():
        menu.focus()
        keys.type("KPI")
    match.get_by_role("button").press("Enter")
    expect(match.get_by_role("status")).to_contain_text(quiz_text("matched", n=1, of=2))
    match.get_by_role("combobox").first.select_option(label="KGI")
    match.get_by_role("button").press("Enter")
    expect(page.locator(".kl-score")).to_have_text(quiz_text("all_right", of=3))


def test_a_commitment_is_remembered_by_the_browser(export_page, reader, lang):
    question = guess("はい", "まだ")
    page = reader().open(export_page(quizzes.commit(question), quizzes.recall(question)))
    expect(page.locator("blockquote")).to_have_text(quiz_text("none"))
    page.get_by_role("radio").nth(1).check()
    page.get_by_role("button", name=quiz_text("commit")).click()
    expect(page.locator("blockquote")).to_have_text("まだ")

    page.reload()
    expect(page.get_by_role("radio").nth(1)).to_be_checked()
    expect(page.locator("blockquote")).to_have_text("まだ")


def test_without_scripts_the_still_picture_is_there(export_page, browser, lang):
    file = export_page(widgets.tree(small(), target=700))
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(file.as_uri())
    expect(page.get_by_role("img", name="sales")).to_be_visible()
    context.close()
