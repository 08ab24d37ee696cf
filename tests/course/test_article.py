"""Nothing in the kit is copied from the article: no run of 20 letters is the same."""

from pathlib import Path

import article
import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("course", "instructor", "solutions", "kpilearn", "datasets", "benchmarks", "tests")
SUFFIXES = {".py", ".tsv", ".po", ".js", ".mjs", ".j2", ".css", ".csv", ".json", ".md", ".txt"}
SKIPPED = {"node_modules", "__pycache__", "checks"}  # checks are made from answer keys, which are read themselves

FILES = [
    path
    for path in (*ROOT.glob("*.md"), *(path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*"))))
    if path.suffix in SUFFIXES and not SKIPPED.intersection(path.relative_to(ROOT).parts)
]
SOURCES = sorted({path.relative_to(ROOT).parts[0] for path in FILES})


@pytest.mark.parametrize("place", SOURCES)
def test_no_run_of_twenty_letters_is_the_articles(place: str) -> None:
    content = article.FILE.read_bytes()
    files = [path for path in FILES if path.relative_to(ROOT).parts[0] == place]
    found = {path.name: article.shared(path.read_text(encoding="utf-8"), content) for path in files}
    assert {name: runs for name, runs in found.items() if runs} == {}


def test_there_is_much_to_compare_with() -> None:
    assert len(article.FILE.read_bytes()) > 5_000 * article.SIZE
    assert {"course", "solutions", "kpilearn"} <= set(SOURCES)


def test_a_copied_sentence_is_found_whatever_is_put_between_its_letters() -> None:
    content = article.digests("昔々、あるところに、おじいさんとおばあさんが、３人の孫と住んでいました。")
    assert article.shared("# 「あるところに **おじいさん** と\nおばあさんが、3 人の孫」", content)
    assert not article.shared("あるところに、おじいさんが住んでいました。孫は3人です。", content)


def test_the_names_of_the_terms_may_be_the_same() -> None:
    content = article.digests("KPI（Key Performance Indicator）は数字です。")
    assert not article.shared("KPI (Key Performance Indicator) は、数です。", content)
