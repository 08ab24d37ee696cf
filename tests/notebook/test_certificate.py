"""The page of results: what it counts, when it is written, and that a name is only text."""

import json
import os
from pathlib import Path

import nbformat
import pytest

import kpilearn as kl
from kpilearn import locale
from kpilearn.locale import Language
from kpilearn.notebook import certificate, home, progress


@pytest.fixture
def kit(lang: Language, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A kit of two lessons, the second with an assignment; a learner at its home page."""
    for folder, names in {
        f"course/{lang}": ("01_a", "02_b"),
        f"exercises/{lang}/02_b": ("02_b",),
    }.items():
        (tmp_path / folder).mkdir(parents=True)
        for name in names:
            cells = [nbformat.v4.new_code_cell(f'kl.check("x{at}")') for at in range(4)]
            if folder.startswith("course"):
                cells.append(nbformat.v4.new_code_cell('kl.quiz("q")'))
            book = nbformat.v4.new_notebook(cells=cells, metadata={"kpilearn": {"title": f"<{name}>", "minutes": 5}})
            nbformat.write(book, tmp_path / folder / f"{name}.ipynb")
    monkeypatch.chdir(tmp_path / f"course/{lang}")
    monkeypatch.setitem(os.environ, "KPILEARN_PROGRESS", str(tmp_path / progress.FILE_NAME))
    exec(f'import kpilearn as kl; kl.begin("home", "{lang}")', {})
    return tmp_path


def right(kit: Path, *items: str) -> None:
    kept = {name: {"state": "right", "tries": 1} for name in items}
    (kit / progress.FILE_NAME).write_text(json.dumps({"version": progress.VERSION, "items": kept}), encoding="utf-8")


def test_nothing_done_writes_nothing(kit: Path) -> None:
    made = kl.certificate("花")
    assert made.message == locale.text("certificate.nothing")
    assert not (kit / certificate.FILE_NAME).exists()


def test_a_lesson_is_done_at_the_pass_mark(kit: Path) -> None:
    right(kit, *(f"lesson/01_a/check/x{at}" for at in range(4)), "lesson/02_b/quiz/q")
    made = kl.certificate("花")
    assert all(work.items == (0, 0) for work in made.works)  # there is no answer key
    assert [(work.kind, work.checks, work.quizzes, work.done) for work in made.works] == [
        ("lesson", (4, 4), (0, 1), True),
        ("lesson", (0, 4), (1, 1), False),
        ("assignment", (0, 4), (0, 0), False),
    ]
    overall = locale.text("certificate.overall", done_lesson=1, of_lesson=2, done_assignment=0, of_assignment=1)
    assert made.message.startswith(overall) and certificate.FILE_NAME in made.message
    page = (kit / certificate.FILE_NAME).read_text(encoding="utf-8")
    for kind, number in ("lesson", 1), ("assignment", 2):
        assert locale.text(f"home.{kind}", number=number) in page
    assert overall in page and "花" in page and "4 / 4" in page and made.day.isoformat() in page
    assert "http" not in page and "<script" not in page
    assert list(kit.glob("*certificate*")) == [kit / certificate.FILE_NAME]


def test_names_and_titles_are_text(kit: Path) -> None:
    right(kit, "lesson/01_a/check/x0")
    kl.certificate("<img src=x onerror=alert(1)>")
    page = (kit / certificate.FILE_NAME).read_text(encoding="utf-8")
    assert "<img" not in page and "&lt;img" in page and "&lt;01_a&gt;" in page


@pytest.mark.parametrize("name", [5, None, "あ" * 81])
def test_a_name_that_is_none(kit: Path, name: object) -> None:
    with pytest.raises(certificate.CertificateError):
        kl.certificate(name)  # type: ignore[arg-type]


def test_where_no_progress_is_kept(kit: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KPILEARN_PROGRESS", "")
    assert kl.certificate().file == ""


def test_the_questions_of_a_quiz_are_counted_with_the_lessons_key(
    lang: Language, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(Path(__file__).parents[2] / "course" / lang)
    monkeypatch.setenv("KPILEARN_PROGRESS", str(tmp_path / progress.FILE_NAME))
    exec(f'import kpilearn as kl; kl.begin("05_sns", "{lang}")', {})
    quiz = kl.quiz("denominators")
    places = {"one": 0, "several": [0], "match": [0, 0, 0]}
    quiz.answers = [places[item["kind"]] for item in quiz.spec["items"]]
    [lesson] = [work for work in kl.certificate().works if work.kind == "lesson" and work.number == 5]
    assert lesson.items == (quiz.result.score, 8) and not lesson.done


def test_the_test_before_the_course_does_not_count_for_lesson_1(lang: Language) -> None:
    course = Path(__file__).parents[2] / "course" / lang
    [first] = [each for each in home.lessons(course, course.parents[1]) if each["number"] == 1]
    assert first["quizzes"] == ["lesson/01_kgi_kpi/quiz/kgi-or-kpi"]
