"""What a newcomer does first: open the course, work through a lesson, come back to the home page."""

import json
import re

import pytest
from lab import KERNEL_IDLE, Lab
from playwright.sync_api import Locator, Route, expect

from kpilearn import locale

pytestmark = pytest.mark.browser
LESSON = "03_kpi_tree.ipynb"
VIEW = "application/vnd.jupyter.widget-view+json"


@pytest.fixture(scope="module")
def run_lesson(lab: Lab) -> Lab:
    """Lesson 3, run from top to bottom."""
    lab.open(LESSON)
    lab.run_all()
    return lab


@pytest.fixture
def lesson(run_lesson: Lab) -> Lab:
    """The same, in front."""
    run_lesson.open(LESSON)
    return run_lesson


def test_the_home_page_opens_in_the_learners_language(lab: Lab) -> None:
    lab.open("home.ipynb")
    expect(lab.panel.locator(".kl-home-row").first).to_be_visible()
    lab.screenshot("home")
    title, menu = {"ja": ("KGIとKPI入門", "ファイル"), "en": ("a first course on KGI and KPI", "File")}[lab.lang]
    expect(lab.panel.locator("h1")).to_contain_text(title)
    expect(lab.page.locator("#jp-MainMenu .lm-MenuBar-itemLabel").first).to_have_text(menu)
    expect(lab.page.locator(".Toastify__toast, .jp-Dialog")).to_have_count(0)
    assert lab.accessibility_faults() == []


def test_the_home_page_saved_before_it_ran_is_there_next_time(lab: Lab) -> None:
    lab.open("home.ipynb")
    expect(lab.panel.locator(".kl-home-row").first).to_be_visible()
    lab.page.wait_for_function(KERNEL_IDLE)  # which then knows no widget
    notebook = lab.saved("home.ipynb")
    states = notebook["metadata"]["widgets"]["application/vnd.jupyter.widget-state+json"]["state"]
    outputs = [output["data"] for cell in notebook["cells"] for output in cell.get("outputs", [])]
    shown = [data[VIEW]["model_id"] for data in outputs if VIEW in data]
    assert shown and set(states) >= set(shown)


def test_a_lesson_runs_without_an_error_or_a_warning(lesson: Lab) -> None:
    cells = [cell for cell in lesson.saved(LESSON)["cells"] if cell["cell_type"] == "code"]
    assert all(cell["execution_count"] for cell in cells)
    for output in (output for cell in cells for output in cell["outputs"]):
        assert output["output_type"] != "error", output
        assert output.get("name") != "stderr", output


def test_cells_run_before_their_kernel_is_there_wait_for_it(lab: Lab) -> None:
    held: list[Route] = []
    sessions = re.compile(r"/api/sessions\?")
    lab.page.route(sessions, lambda route: held.append(route) if route.request.method == "POST" else route.fallback())
    lab.open("02_smart.ipynb")
    lab.choose_run_all()
    expect(lab.panel.locator(".jp-CodeCell .jp-InputPrompt").first).to_have_text("[*]:")
    for route in held:
        route.continue_()
    lab.page.unroute(sessions)
    lab.has_run()
    cells = [cell for cell in lab.saved("02_smart.ipynb")["cells"] if cell["cell_type"] == "code"]
    lab.close()
    assert held
    assert all(cell["execution_count"] for cell in cells)


def test_cells_run_after_their_kernel_was_shut_down_start_it_again(lab: Lab) -> None:
    lab.open("home.ipynb")
    lab.run_all()
    lab.page.evaluate("window.jupyterapp.shell.currentWidget.sessionContext.shutdown()")
    lab.choose_run_all()
    lab.has_run()


def test_arrow_keys_move_a_lever_and_nothing_else(lesson: Lab) -> None:
    board = lesson.panel.locator(".kl-board")
    slider, kgi = board.get_by_role("slider").first, board.locator(".kl-big")
    active = lesson.panel.locator(".jp-Cell.jp-mod-active")
    slider.scroll_into_view_if_needed()
    slider.focus()
    place = active.get_attribute("data-windowed-list-index")
    value, sales = slider.get_attribute("aria-valuetext"), kgi.inner_text()
    for _ in range(3):
        lesson.page.keyboard.press("ArrowRight")
    expect(slider).not_to_have_attribute("aria-valuetext", str(value))
    expect(kgi).not_to_have_text(sales)
    expect(slider).to_be_focused()
    expect(active).to_have_attribute("data-windowed-list-index", str(place))
    lesson.screenshot("tree")


def test_a_quiz_answered_is_progress_on_the_home_page(lesson: Lab) -> None:
    checks = lesson.kit / "course" / lesson.lang / "checks" / "03_kpi_tree.json"
    quiz = json.loads(checks.read_text(encoding="utf-8"))["quizzes"]["units"]
    shown = lesson.panel.locator(".kl-quiz").filter(has=lesson.page.locator(".kl-score")).last
    for item, question in zip(quiz["items"], shown.locator("fieldset").all(), strict=True):
        answer(question, item)
        expect(question.locator(".kl-verdict")).to_have_class("kl-verdict kl-right")
    expect(shown.locator(".kl-score")).to_have_text(
        locale.texts("quiz.page", lang=lesson.lang)["all_right"].format(of=len(quiz["items"]))
    )
    shown.scroll_into_view_if_needed()
    lesson.screenshot("quiz")

    lesson.open("home.ipynb")
    row = lesson.panel.locator(
        ".kl-home-row", has_text=locale.texts("home", lang=lesson.lang)["lesson"].format(number=3)
    )
    expect(row).to_contain_text(locale.texts("home", lang=lesson.lang)["quizzes"].format(done=1, count=1))
    lesson.screenshot("progress")


def answer(question: Locator, item: dict) -> None:
    """Choose what is right, and have it checked."""
    if item["kind"] == "match":
        for menu, pair in zip(question.locator("select").all(), item["pairs"], strict=True):
            menu.select_option(str(pair["right"]))
    else:
        for choice, field in zip(item["choices"], question.locator("input").all(), strict=True):
            field.set_checked(choice["right"])
    question.locator("button").click()


def test_nothing_in_the_lesson_keeps_anyone_out(lesson: Lab) -> None:
    assert lesson.accessibility_faults() == []
