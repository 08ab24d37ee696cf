"""Prose is shown as its author meant it."""

import pytest

from kpilearn.build.prose import joined, visible_asterisks


@pytest.mark.parametrize(
    "source, shown",
    [
        ("売上です。\n次の文です。", "売上です。次の文です。"),
        ("売上です。\n\n次の段落です。", "売上です。\n\n次の段落です。"),
        ("- 一つ目です。\n  続きです。\n- 二つ目です。", "- 一つ目です。続きです。\n- 二つ目です。"),
        ("## 見出し\n本文です。", "## 見出し\n本文です。"),
        ("| 左 | 右 |\n|---|---|\n| あ | い |", "| 左 | 右 |\n|---|---|\n| あ | い |"),
        ("> 引用です。\n> 続きます。", "> 引用です。\n> 続きます。"),
        ("1. 一番です。\n2. 二番です。", "1. 一番です。\n2. 二番です。"),
        ("文です。\n`code` です。", "文です。`code` です。"),
        ("文です。\n**太字**です。", "文です。**太字**です。"),
        ("KPI は\nKGI より先です。", "KPI は\nKGI より先です。"),
        ("```\n売上\n利益\n```", "```\n売上\n利益\n```"),
        ("売上は**大切**\nです。", "売上は**大切**\nです。"),
    ],
)
def test_japanese_lines_are_joined_within_a_paragraph(source: str, shown: str) -> None:
    assert joined(source) == shown


def test_asterisks_that_would_be_seen_are_found() -> None:
    assert visible_asterisks("買い物の**5 %**をポイントで返す。") != []


@pytest.mark.parametrize("markdown", ["買い物の **5 %** を返す。", "**大切**です。", "`a**b` と書きます。"])
def test_bold_that_is_shown_is_no_problem(markdown: str) -> None:
    assert visible_asterisks(markdown) == []
