"""Every widget at once, in both languages, in an exported page and in JupyterLab: for everybody, at every width."""

import json

import nbformat
import pytest
from frames import drawn
from playwright.sync_api import expect

import kpilearn
from kpilearn import locale
from kpilearn.locale import Words
from kpilearn.markets import small_shop
from kpilearn.notebook import quiz as quizzes
from kpilearn.notebook import widgets
from kpilearn.notebook.quiz_items import Choice, Commit, Match, One, Pair, Quiz, Several

pytestmark = [pytest.mark.browser, pytest.mark.slow]
one_language = pytest.mark.parametrize("lang", ["ja"], indirect=True)  # what words are shown does not matter

# What a keyboard must reach: a group of radio buttons is one stop, and what lies in closed details none.
STOPS = """() => {
  const all = document.querySelectorAll('button, input, select, textarea, summary, a[href], [tabindex="0"]');
  const first = (each) => {
    const group = [...document.querySelectorAll(`[name="${each.name}"]`)].filter((one) => !one.disabled);
    return group.find((one) => one.checked) ?? group[0];
  };
  const stops = (each) => each.checkVisibility() && !each.disabled && each.tabIndex >= 0;
  window.stops = [...all].filter((each) => stops(each) && (each.type !== "radio" || first(each) === each));
  window.stops[0].focus();
  return window.stops.length;
}"""
# Where the keyboard is among them (nowhere after the last), and whether an outline shows it (that of a slider, pill or
# date is not its own).
AT = """() => {
  const here = document.activeElement;
  if (here === document.body) return [null, true];
  const other = here.matches("[type=range], [type=date], .kl-pill input");
  return [window.stops.indexOf(here), other || getComputedStyle(here).outlineStyle !== "none"];
}"""
MISSED = "(reached) => window.stops.filter((_, at) => !reached.includes(at)).map((each) => each.outerHTML)"
# Words that are cut off, or stand beyond the widget: what scrolls by itself, and what is for ears only, may.
CUT = """() => [...document.querySelectorAll(".kl-widget")].flatMap((widget) => {
  const edge = widget.getBoundingClientRect();
  const beyond = (box, of) => box.left < of.left - 1.5 || box.right > of.right + 1.5;
  const wide = (each) => each.scrollWidth > each.clientWidth + 1;
  const fault = (each) => {
    const box = each.getBoundingClientRect();
    if (each instanceof SVGElement) {
      const picture = each.closest("svg").getBoundingClientRect();
      const out = beyond(box, picture) || box.bottom > picture.bottom + 1.5;
      return each.tagName === "text" && out && "out of the picture";
    }
    const style = getComputedStyle(each);
    const hides = ["hidden", "clip"].includes(style.overflowX) && style.webkitLineClamp === "none";
    if ((hides || ["BUTTON", "SUMMARY", "INPUT"].includes(each.tagName)) && wide(each)) return "cut off";
    return !each.closest(".kl-scroll, .kl-tree, pre") && beyond(box, edge) && "beyond the widget";
  };
  const all = [...widget.querySelectorAll("*")].filter((each) => each.checkVisibility());
  const faulty = all.filter((each) => !each.closest(".kl-spoken") && fault(each));
  return faulty.map((each) => `${widget.className}: ${fault(each)}: ${each.outerHTML.slice(0, 150)}`);
})"""
FILLED = "[...document.querySelectorAll('details.kl-table table')].every(({ rows }) => rows.length)"
FITS = "document.documentElement.scrollWidth <= innerWidth"
OPEN_ALL = "document.querySelectorAll('details').forEach((each) => { each.open = true; })"
# What looks different when the page has the other widgets' style sheets too, after a widget's own.
UNLIKE = """(own) => {
  const sheets = [...document.querySelectorAll("style")].filter((one) => own.includes(one.textContent));
  const use = (wanted) => sheets.forEach(({ sheet, textContent }) => { sheet.disabled = textContent !== wanted; });
  const names = ["display", "position", "color", "backgroundColor", "fill", "stroke", "strokeDasharray", "fontSize",
    "fontWeight", "textAlign", "padding", "margin", "border", "flexFlow", "alignItems", "gap", "whiteSpace"];
  const looks = (widget) => [...widget.querySelectorAll("*")].map((each) => {
    const style = getComputedStyle(each);
    return names.map((name) => `${name}: ${style[name]}`);
  });
  const widgets = [...document.querySelectorAll(".kl-widget")];
  return widgets.flatMap((widget, at) => {
    const mine = sheets.find(({ textContent }) => textContent === own[at]);
    document.querySelector("style").after(mine);
    sheets.forEach(({ sheet }) => { sheet.disabled = false; });
    const together = looks(widget);
    use(own[at]);
    const parts = [...widget.querySelectorAll("*")];
    return looks(widget).flatMap((alone, i) => alone.flatMap((one, j) => {
      const other = together[i][j];
      return one === other ? [] : `${parts[i].outerHTML.slice(0, 99)}: ${one}; with others ${other}`;
    }));
  });
}"""
DASHES = """[".kl-now", ".kl-before", ".kl-goal"]
  .map((kind) => getComputedStyle(document.querySelector(`.kl-line ${kind}`)).strokeDasharray)"""
LANG = "import kpilearn as kl\nfrom kpilearn import locale\nfrom kpilearn.markets import small_shop\nshown = {}"
NONSENSE = """\
for (lang, name), widget in shown.items():
    locale.use(lang)
    for trait in [trait for trait in ("levers", "target", "period", "state") if widget.has_trait(trait)]:
        known = getattr(widget, trait)
        inside = [{next(iter(known)): bad} for bad in (float("nan"), object())] if isinstance(known, dict) else []
        for bad in [5j, "?", float("nan"), float("inf"), {"nobody": 1}, spec := widget.spec, *inside]:
            before = repr(widget)
            try:
                setattr(widget, trait, bad)
                print("taken:", name, trait, bad)
            except kl.notebook.widgets.board.SettingError as error:
                assert str(error), (name, trait)
            assert repr(widget) == before, (name, trait, bad)
print("nothing else")"""
SAYS = "import json; print(json.dumps([repr(widget) for widget in shown.values()]))"


def quizzes_of_all_kinds():
    both = [Words(text, text) for text in ("売上は？", "KGI", "KPI", "途中の数")]
    question, first, second, why = both
    choices = [Choice(first, why, right=True), Choice(second, why)]
    pairs = [Pair(first, first, why), Pair(second, second, why)]
    guess = Quiz("guess", [Commit(question, now=why, choices=[first, second])])
    asked = Quiz("mixed", [One(question, choices), Several(question, choices), Match(question, pairs)])
    return [quizzes.commit(guess), quizzes.recall(guess), quizzes.quiz(asked)]


@pytest.fixture
def all_open(export_page, reader, every_widget):
    """Return a function that opens a page with every widget and quiz, all that can be opened open; a reader and it."""

    def start(**how):
        one = reader(**how)
        page = one.open(export_page("# KPI", *every_widget.values(), *quizzes_of_all_kinds()))
        page.evaluate(OPEN_ALL)
        expect(page.locator(".kl-takes li:visible").first).to_be_visible()
        page.wait_for_function(FILLED)
        return one, page

    return start


def test_nothing_is_found_by_axe_and_no_words_are_cut_off(all_open, lang):
    one, page = all_open()
    for plan in page.get_by_role("button", name=locale.text("simulators.plan")).all():
        plan.click()
    page.locator(".kl-sorter .kl-bin").last.click()
    expect(page.locator(".kl-told")).not_to_be_empty()
    for choice in page.locator(".kl-quiz").locator("[type=radio], [type=checkbox]").all():
        choice.check()
    for button in page.locator(".kl-quiz button:enabled").all():
        button.click()
    expect(page.locator(".kl-quiz .kl-verdict").first).not_to_be_empty()
    for width, theme in ((1024, "light"), (390, "dark"), (390, "light")):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=theme)
        if width == 1024 or theme == "dark":
            assert one.accessibility() == []
        assert page.evaluate(FITS)
        assert page.evaluate(CUT) == []
    assert "undefined" not in page.locator("body").inner_text()


def test_text_at_twice_the_size_still_fits(all_open, lang):
    _, page = all_open(width=640)
    size = "parseFloat(getComputedStyle(document.querySelector('.kl-lever')).fontSize)"
    before = page.evaluate(size)
    page.add_style_tag(content="html { font-size: 200% }")
    assert page.evaluate(size) == 2 * before
    assert page.evaluate(FITS)
    assert page.evaluate(CUT) == []


def test_every_part_is_reached_by_tab_and_shows_it(export_page, reader, every_widget, lang):
    page = reader().open(export_page(*every_widget.values(), *quizzes_of_all_kinds()))
    count = page.evaluate(STOPS)
    assert count > 100
    reached = set()
    for _ in range(count + 5):  # a date has a stop for each of its parts
        at, shown = page.evaluate(AT)
        if at is None:
            break
        assert shown, page.evaluate("document.activeElement.outerHTML")
        reached.add(at)
        page.keyboard.press("Tab")
    assert page.evaluate(MISSED, [*reached]) == []


@one_language
def test_no_widget_changes_how_another_one_looks(export_page, reader, every_widget):
    shown = [*every_widget.values(), *quizzes_of_all_kinds()]
    page = reader().open(export_page(*shown))
    assert page.evaluate(UNLIKE, [widget._css for widget in shown]) == []


def operate(widget):
    """Change a setting of a widget by keyboard, and wait until all its views show it."""
    for kind, keys in (
        ("input[type=range]:enabled", ("PageUp", "ArrowRight")),
        ("input[type=radio]:checked", ("ArrowRight",)),
        (".kl-bin", ("1",)),
        ("input[type=text]", ("End", "x")),
    ):
        part = widget.locator(kind).first
        if part.count():
            if "range" in kind and part.input_value() == part.get_attribute("max"):
                keys = ("Home", "ArrowRight")
            for key in keys:
                part.press(key)
            break
    drawn(widget.page)


def code_of(widget):
    return widget.locator("details.kl-settings code")


def settings(line):
    """What a widget's line of Python, from the page or from Python, comes to."""
    return eval(line, {"kl": kpilearn, "model": small_shop.MODEL}).settings


@one_language
def test_two_views_of_a_widget_agree(export_page, reader, every_widget, lang):
    page = reader().open(export_page(*(widget for widget in every_widget.values() for _ in range(2))))
    page.evaluate(OPEN_ALL)
    for at, name in enumerate(every_widget):
        one, other = (page.locator(".kl-widget").nth(2 * at + view) for view in range(2))
        expect(code_of(other)).to_contain_text("kl.widgets.")
        before = code_of(other).inner_text()
        operate(one)
        expect(code_of(other)).not_to_have_text(before)
        assert code_of(one).inner_text() == code_of(other).inner_text(), name
        if name != "sorter":  # which card lies on the table is each view's own
            views = [one.element_handle(), other.element_handle()]
            page.wait_for_function("([one, other]) => one.innerText === other.innerText", arg=views)  # some parts pause


@one_language
def test_nothing_is_told_by_colour_alone(export_page, reader, every_widget, lang):
    """A sign or a word stands with every verdict, a name at every line, and bars stand beside their names."""
    page = reader().open(export_page(*every_widget.values()))
    for verdict in page.locator(".kl-level, .kl-piles button").all():
        assert any(sign in verdict.inner_text() for sign in "✓✗△"), verdict.inner_text()
    for at in range(2):  # budget and staffing
        board = page.locator(".kl-board").filter(has=page.locator(".kl-name-at")).nth(at)
        lines, names = board.locator(".kl-chart path.kl-now"), board.locator(".kl-chart .kl-name-at")
        assert names.count() >= lines.count() >= 2
    game = page.locator(".kl-incentive .kl-chart")
    assert game.locator(".kl-trend").count() == game.locator(".kl-strong").count() == 2
    assert len(set(page.evaluate(DASHES))) == 3


@pytest.fixture(scope="module")
def live(lab, browser, calls):
    """A notebook in JupyterLab in which every widget has been shown, in both languages."""
    cells = [LANG]
    for lang in locale.LANGUAGES:
        for name, call in calls.items():
            cells.append(f'locale.use("{lang}")\nshown["{lang}", "{name}"] = {call}\nshown["{lang}", "{name}"]')
    context = browser.new_context(viewport={"width": 1024, "height": 900})
    page = lab.open(context, "every.ipynb", notebook([*cells, NONSENSE, SAYS]))
    page.get_by_role("button", name="Idle").wait_for()
    page.keyboard.press("Control+b")  # the files beside it leave nothing of a narrow window
    expect(page.locator("#jp-left-stack")).to_be_hidden()
    run(page, "Run All Cells")
    page.get_by_text("kl.widgets").last.wait_for()
    page.get_by_role("button", name="Idle").wait_for()
    yield page
    context.close()


def notebook(cells):
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    cells = [nbformat.v4.new_code_cell(cell) for cell in cells]
    return nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernel})


def run(page, words):
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_text(words, exact=True).click()


def widgets_of(page):
    """Every widget, drawn and with all that can be opened open."""
    found, cells = [], page.locator(".jp-Notebook .jp-Cell")
    expect(cells).to_have_count(1 + len(locale.LANGUAGES) * len(widgets.__all__) + 2)
    for cell in cells.all()[1:-2]:
        cell.scroll_into_view_if_needed()
        cell.locator(".kl-widget").wait_for()
        found.append(cell.locator(".kl-widget"))
    page.evaluate(OPEN_ALL)
    return found


def answer(page, place):
    """What a cell at the end prints, run anew."""
    cell = page.locator(".jp-Notebook .jp-Cell").nth(place)
    cell.locator(".cm-content").click()
    before = cell.locator(".jp-InputPrompt").inner_text()
    page.keyboard.press("Control+Enter")
    expect(cell.locator(".jp-InputPrompt")).not_to_have_text(before)
    expect(cell.locator(".jp-InputPrompt")).not_to_have_text("[*]:")
    return cell.locator(".jp-OutputArea-output").inner_text().strip()


def assert_python_knows(page, shown):
    lines = [code_of(widget).text_content() for widget in shown]
    for line, known in zip(lines, json.loads(answer(page, -1)), strict=True):
        assert settings(line) == settings(known)


def active_cell(page):
    cells = "[...document.querySelectorAll('.jp-Notebook .jp-Cell')]"
    return page.evaluate(f"[{cells}.findIndex((cell) => cell.classList.contains('jp-mod-active')), {cells}.length]")


def test_keys_stay_in_the_widget_and_python_hears_also_after_nonsense(live):
    shown = widgets_of(live)
    for widget in shown:
        before = code_of(widget).inner_text()
        operate(widget)
        expect(code_of(widget)).not_to_have_text(before)
        where = active_cell(live)
        for key in ("ArrowDown", "ArrowUp", "ArrowRight", "ArrowLeft", "PageDown", "Home", "End"):
            live.keyboard.press(key)
        assert active_cell(live) == where
        assert widget.evaluate("(widget) => widget.contains(document.activeElement)")
    assert_python_knows(live, shown)
    assert answer(live, -2) == "nothing else"
    for widget in shown:
        operate(widget)
    assert_python_knows(live, shown)


def test_in_jupyterlab_nothing_is_found_by_axe_and_no_words_are_cut_off(live, axe):
    widgets_of(live)
    assert axe(live, ".kl-widget") == []
    for width in (1024, 390):
        live.set_viewport_size({"width": width, "height": 900})
        widgets_of(live)
        assert live.evaluate(CUT) == []
    live.set_viewport_size({"width": 1024, "height": 900})


def test_a_saved_notebook_opens_as_it_was_without_its_kernel_and_in_the_dark_theme(live, lab, axe):
    before = [settings(code_of(widget).text_content()) for widget in widgets_of(live)]
    live.keyboard.press("Control+s")
    expect(live.locator(".jp-mod-dirty")).to_have_count(0)
    for session in live.request.get(f"{lab.address}/api/sessions?token=t").json():
        assert live.request.delete(f"{lab.address}/api/sessions/{session['id']}?token=t").ok
    dark = {"raw": json.dumps({"theme": "JupyterLab Dark"})}
    themes = f"{lab.address}/lab/api/settings/@jupyterlab/apputils-extension:themes?token=t"
    assert live.request.put(themes, data=dark).ok
    page = live.context.new_page()
    page.goto(f"{lab.address}/lab/tree/every.ipynb?token=t&reset")
    shown = widgets_of(page)
    expect(page.locator("body")).to_have_attribute("data-jp-theme-light", "false")
    lines = [code_of(widget).text_content() for widget in shown]
    assert [settings(line) for line in lines] == before
    assert axe(page, ".kl-widget") == []
    for widget, line in zip(shown, lines, strict=True):
        operate(widget)
        expect(code_of(widget)).not_to_have_text(line)
