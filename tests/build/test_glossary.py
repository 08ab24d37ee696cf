"""The glossary's page, and the links to it at the first use of a term in each lesson."""

import re
from pathlib import Path

import nbformat
import pytest

from kpilearn.build import glossary, prose
from kpilearn.build.glossary import Term
from kpilearn.build.source import Cell, Source
from kpilearn.locale import LANGUAGES, Language

ROOT = Path(__file__).parents[2]
TERMS = glossary.read(ROOT)
LESSONS = sorted(path.stem for path in (ROOT / "course" / "ja").glob("[0-9]*.ipynb"))
LINK = re.compile(r"\[([^\]]+)\]\((glossary\.ipynb#[^)]+)\)")


def term(ja: str, en: str, *more: str) -> Term:
    return Term(en, 1, {"ja": (ja,), "en": (en, *more)}, {"ja": "", "en": ""})


def linked(text: str, *terms: Term, lang: Language = "en") -> str:
    return "|".join(glossary.link(text.split("|"), terms, lang))


KPI, TREE, RATE = term("KPI", "KPI", "KPIs"), term("KPIツリー", "KPI tree"), term("達成率", "attainment rate")


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("a KPI | a KPI", "a [KPI](glossary.ipynb#cell-id=KPI) | a KPI"),
        (
            "# KPI\nits `KPI` and [KPI](x.md) | KPIs",
            "# KPI\nits `KPI` and [KPI](x.md) | [KPIs](glossary.ipynb#cell-id=KPI)",
        ),
        ("the KPI tree, a KPI", "the [KPI tree](glossary.ipynb#cell-id=KPI tree), a [KPI](glossary.ipynb#cell-id=KPI)"),
        ("**KPI** first", "[**KPI**](glossary.ipynb#cell-id=KPI) first"),
        ("**a KPI** is | a KPI", "**a KPI** is | a [KPI](glossary.ipynb#cell-id=KPI)"),
        ("Attainment rate", "[Attainment rate](glossary.ipynb#cell-id=attainment rate)"),
        ("SKPI, KPI-like, kpi", "SKPI, KPI-like, kpi"),
        ("```\nKPI\n```", "```\nKPI\n```"),
    ],
)
def test_a_term_is_linked_where_it_is_first_used(text: str, wanted: str) -> None:
    assert linked(text, KPI, TREE, RATE) == wanted


def test_japanese_needs_no_spaces() -> None:
    found = linked("このKPIツリーの達成率とKPI", KPI, TREE, RATE, lang="ja")
    assert LINK.sub(r"<\1>", found) == "この<KPIツリー>の<達成率>と<KPI>"


def test_only_lessons_and_the_page_are_changed() -> None:
    cell = Cell("a", "prose", {"ja": "KPIです。", "en": "A KPI."}, {})
    for file in ("solutions/03_kpi_tree.py", "course/home.py", "course/sources.py"):
        assert glossary.complete(ROOT, Source(file, cells=[cell]), []).cells == [cell]
    [lesson] = glossary.complete(ROOT, Source("course/03_kpi_tree.py", cells=[cell]), []).cells
    assert lesson.text == {
        "ja": "[KPI](glossary.ipynb#cell-id=kpi)です。",
        "en": "A [KPI](glossary.ipynb#cell-id=kpi).",
    }


def test_without_a_glossary_nothing_is_linked(tmp_path: Path) -> None:
    lesson = Source("course/03_kpi_tree.py", cells=[Cell("a", "prose", {"ja": "KPI", "en": "KPI"}, {})])
    assert glossary.complete(tmp_path, lesson, []).cells == lesson.cells


def test_every_term_has_its_own_words_in_both_languages() -> None:
    assert len({each.id for each in TERMS}) == len(TERMS) > 60
    assert [each.lesson for each in TERMS] == sorted(each.lesson for each in TERMS)
    for lang in LANGUAGES:
        forms = [form for each in TERMS for form in each.forms[lang]]
        assert len(set(forms)) == len(forms)
        assert all(each.means[lang].endswith("。" if lang == "ja" else ".") for each in TERMS)


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_built_lesson_links_each_of_its_terms_once(lesson: str, lang: Language) -> None:
    cells = nbformat.read(ROOT / "course" / lang / f"{lesson}.ipynb", as_version=4).cells
    texts = [cell.source for cell in cells if cell.cell_type == "markdown"]
    links = [target for text in texts for _, target in LINK.findall(text)]
    assert len(links) == len(set(links)) >= 5
    assert set(links) <= {each.link for each in TERMS}
    # Taking the links away and putting them in again gives the same: each stands at the first use.
    assert glossary.link([LINK.sub(r"\1", text) for text in texts], TERMS, lang) == texts
    assert [place for text in texts for place in prose.visible_asterisks(text)] == []


def test_the_page_has_a_cell_for_each_term(lang: Language) -> None:
    cells = nbformat.read(ROOT / "course" / lang / "glossary.ipynb", as_version=4).cells
    headings = {cell.id: cell.source.splitlines()[0] for cell in cells if cell.source.startswith("### ")}
    assert headings == {each.id: f"### {each.forms[lang][0]}" for each in TERMS}
