"""What the checkers of prose are shown, and that they bite."""

from pathlib import Path

import links
import nbformat
import prose
import pytest
import texts

from kpilearn.locale import Language


def test_texts_of_every_kind_are_read(lang: Language) -> None:
    found = list(texts.texts(lang))
    files = {text.file for text in found}
    assert {f"course/{name}" for name in ("05_sns.py", "05_sns_key.py", "home.py", "coverage.tsv")} <= files
    assert {"README.md", f"kpilearn/locale/{lang}/check.po"} <= files
    assert any(text.file == "solutions/03_kpi_tree_key.py" for text in found)
    assert all(text.words.strip() for text in found)
    places = {text.place for text in found if text.file == "course/05_sns_key.py"}
    assert "questions 1 growth right_message" in places


def test_a_label_is_told_from_a_sentence() -> None:
    def label(file: str, place: str, words: str) -> bool:
        return texts.is_label(texts.Text(file, place, words))

    assert label("course/05_sns_key.py", "items 1 choices 1 text", "届く。半分だから")
    assert label("kpilearn/locale/ja/home.po", "home.done", "完了")
    assert not label("kpilearn/locale/ja/home.po", "home.finished", "全部終わりました。")
    assert not label("course/05_sns.py", "title", "見出し")


@pytest.mark.slow
def test_the_checkers_bite(tmp_path: Path) -> None:
    (tmp_path / "a.py.md").write_text("<!-- here -->\n\nこれは間違いである。あれは正しいです。\n", encoding="utf-8")
    assert [fault.place for fault in prose.japanese(tmp_path)] == ["a.py [here]"]
    (tmp_path / "a.py.md").write_text("<!-- here -->\n\nThis is a mistaek.\n", encoding="utf-8")
    [fault] = prose.english(tmp_path)
    assert fault.place == "a.py [here]" and "mistaek" in str(fault)


def test_a_link_that_leads_nowhere_is_found(tmp_path: Path) -> None:
    folder = tmp_path / "course" / "ja"
    folder.mkdir(parents=True)
    text = "[a](b.ipynb) [b](b.ipynb#売上-とは) [c](b.ipynb#なし) [d](x.ipynb) `[e](y)`"
    text += " [f](https://example.org) [g](http:x) [h](b.ipynb#cell-id=x) [i](b.ipynb#cell-id=y)"
    for name, source in (("a", text), ("b", "## **売上** とは")):
        cell = nbformat.v4.new_markdown_cell(source, id="x")
        nbformat.write(nbformat.v4.new_notebook(cells=[cell]), folder / f"{name}.ipynb")
    count, broken = links.broken(tmp_path)
    assert (count, [link for _, link in broken]) == (8, ["b.ipynb#なし", "x.ipynb", "http:x", "b.ipynb#cell-id=y"])


def test_all_links_of_the_kit_lead_somewhere() -> None:
    count, broken = links.broken(texts.ROOT)
    assert count > 50 and broken == []
