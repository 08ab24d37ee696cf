"""The instructor's pages in real Chromium that reaches no network: slides, notes, guides, handouts."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import pytest
from conftest import ROOT, STEMS, Visitor
from playwright.sync_api import expect

from kpilearn import locale
from kpilearn.instructor import guide, lesson, show

pytestmark = pytest.mark.browser

Visit = Callable[..., Visitor]

# What sticks out of the slide that is shown, and words smaller than can be read from the back of a room.
_FLAWS = """() => {
  const slide = document.querySelector(".slides > section.present");
  const flaws = [];
  const note = (what, one) => flaws.push(`${what}: ${one.outerHTML.slice(0, 90)}`);
  if (slide.scrollHeight > slide.clientHeight + 1) note("too high", slide);
  for (const one of slide.querySelectorAll(":not(aside):not(aside *)")) {
    const { left, top, right, bottom } = one.getBoundingClientRect();
    if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1) note("outside", one);
    if (one.clientWidth && one.scrollWidth > one.clientWidth + 1) note("too wide", one);
    if (one.textContent.trim() && parseFloat(getComputedStyle(one).fontSize) < 28) note("small", one);
  }
  for (const picture of slide.querySelectorAll("img")) {
    if (!picture.alt || !picture.naturalWidth || picture.clientHeight < 250) note("picture", picture);
  }
  return flaws;
}"""


@pytest.fixture(scope="module")
def address(made: Path) -> Iterator[str]:
    """Serve the slides as ``kpilearn slides --show`` does."""
    with show.serve(made / "slides") as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("stem", STEMS)
def test_slides_move_by_arrow_keys_and_hold_what_is_on_them(
    address: str, visit: Visit, lang: locale.Language, stem: str
) -> None:
    visitor = visit(address)
    page = visitor.page
    page.goto(f"{address}/{lang}/{stem}.html")
    slides = page.locator(".slides > section")
    expect(slides.first).to_have_class("title present")
    expect(page.locator("h1")).to_have_text(lesson.read(ROOT, stem, lang).title)
    for at in range(1, slides.count()):
        page.keyboard.press("ArrowRight")
        expect(slides.nth(at)).to_have_class("present")
        assert page.evaluate(_FLAWS) == [], slides.nth(at).locator("h2").inner_text()
        assert slides.nth(at).locator("aside.notes").inner_html().strip()
    assert visitor.axe() == []
    page.keyboard.press("ArrowLeft")
    expect(slides.nth(slides.count() - 2)).to_have_class("present")


@pytest.mark.parametrize("how", ["served", "file"])
def test_notes_open_in_a_window_of_their_own_and_follow(
    address: str, made: Path, visit: Visit, lang: locale.Language, how: str
) -> None:
    at = f"{lang}/03_kpi_tree.html"
    visitor = visit(address if how == "served" else "")
    page = visitor.page
    page.goto(f"{address}/{at}" if how == "served" else (made / "slides" / at).as_uri())
    expect(page.locator(".slides > section.present")).to_be_visible()
    page.keyboard.press("ArrowRight")
    with page.expect_popup() as opened:
        page.keyboard.press("s")
    notes = opened.value.locator(".speaker-controls-notes .value")
    expect(notes).to_have_text(page.locator("section.present aside.notes").inner_text(), use_inner_text=True)
    page.keyboard.press("ArrowRight")
    expect(notes).to_have_text(page.locator("section.present aside.notes").text_content().strip())


def test_a_button_opens_the_living_widget(address: str, visit: Visit, lang: locale.Language) -> None:
    page = visit(address).page
    page.goto(f"{address}/{lang}/03_kpi_tree.html")
    link = page.locator("a.place")
    page.evaluate("Reveal.slide(Reveal.getIndices(document.querySelector('a.place').closest('section')).h)")
    with page.expect_popup() as opened:
        link.click()
    slider = opened.value.locator('[id="cell-id=widget"]').get_by_role("slider").first
    before = slider.input_value()
    slider.press("ArrowRight")
    expect(slider).not_to_have_value(before)


def test_every_button_leads_to_a_living_widget(address: str, visit: Visit, lang: locale.Language) -> None:
    page = visit(address).page
    for stem in STEMS:
        slides = guide.read(ROOT, stem).in_language(lang)
        places = set().union(*(guide.places(slide.words) for slide in slides))
        page.goto(f"{address}/{lang}/{stem}_lesson.html")
        for place in places:
            expect(page.locator(f'[id="cell-id={place}"] .kl-widget').first).to_be_visible()


def test_the_list_of_slides(address: str, visit: Visit, lang: locale.Language) -> None:
    visitor = visit(address, width=390)
    page = visitor.page
    page.goto(f"{address}/{lang}/index.html")
    assert [link.get_attribute("href") for link in page.get_by_role("link").all()] == [f"{stem}.html" for stem in STEMS]
    assert visitor.axe() == []
    page.get_by_role("link").first.click()
    expect(page.locator(".slides > section.present")).to_be_visible()


@pytest.mark.parametrize("kind", ["guides", "handouts"])
def test_guides_and_handouts_at_every_width(made: Path, visit: Visit, lang: locale.Language, kind: str) -> None:
    visitor = visit(width=390, height=800)
    page = visitor.page
    files = sorted((made / kind / lang).glob("*.html"))
    assert [file.stem for file in files if file.stem != "index"] == STEMS
    for file in files:
        page.goto(file.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, file
        assert visitor.axe() == [], file


def test_a_handout_prints_on_one_sheet(made: Path, visit: Visit, lang: locale.Language) -> None:
    page = visit().page
    for stem in STEMS:
        page.goto((made / "handouts" / lang / f"{stem}.html").as_uri())
        printed = page.pdf(prefer_css_page_size=True)
        sides = printed.count(b"/Type /Page\n") or printed.count(b"/Type /Page ")
        assert 1 <= sides <= 2, (stem, sides)
