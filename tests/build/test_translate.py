"""One code cell, two languages."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpilearn.build import translate
from kpilearn.build.japanese import has_japanese
from kpilearn.locale import Language


def english(cell: str) -> str:
    translated, errors = translate.translate(*translate.split(cell))
    assert [str(error) for error in errors] == []
    return translated


def complaints(cell: str) -> list[str]:
    return [error.key for error in translate.translate(*translate.split(cell))[1]]


def test_literals_and_comments_are_translated_and_names_are_not() -> None:
    cell = 'ax.set(title="月", 月="月")  # 月\n#: 月 = month'
    assert english(cell) == 'ax.set(title="month", 月="month")  # month'


def test_an_f_string_is_translated_as_a_whole_with_its_fields_in_any_order() -> None:
    cell = "f\"{a:.1%} は {b['k']!r} より\"\n#: {a:.1%} は {b['k']!r} より = more than {b['k']!r}: {a:.1%}"
    assert english(cell) == "f\"more than {b['k']!r}: {a:.1%}\""


def test_each_line_of_a_long_literal_has_its_own_english_and_may_hold_the_equals_sign() -> None:
    cell = (
        'kl.tree("""\n  売上 = 数 × 単価\n  数 = 人 × 率\n""")\n'
        "#: 売上 = 数 × 単価 = sales = orders × value\n#: 数 = 人 × 率 = orders = people × rate"
    )
    assert english(cell) == 'kl.tree("""\n  sales = orders × value\n  orders = people × rate\n""")'


def test_a_translation_line_may_stand_in_the_middle_and_is_never_part_of_the_code() -> None:
    code, lines = translate.split('kl.begin("a", "ja")\n#: ja = en\nkl.home()')
    assert (code, lines) == ('kl.begin("a", "ja")\nkl.home()', ["ja = en"])
    assert translate.split('"""\n#: not a comment\n"""') == ('"""\n#: not a comment\n"""', [])


def test_blanks_inside_the_quotes_stay() -> None:
    assert english('a = " 円 "\n#: 円 = yen') == 'a = " yen "'


def test_a_cell_may_await() -> None:
    assert english('await f("月")\n#: 月 = month') == 'await f("month")'


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ('a = "月"', ["build.no_english"]),
        ("a = 1  # 月", ["build.no_english"]),
        ('a = f"{x} 月"', ["build.no_english"]),
        ("a = 1\n#: 月 = month", ["build.unused_line"]),
        ('a = "月"\n#: 月', ["build.odd_line", "build.no_english"]),
        ('a = "月"\n#: 月 = month\n#: 月 = moon', ["build.line_twice"]),
        ('a = "月"\n#: 月 = the "month"', ["build.other_code"]),
        ('a = "月"\n#: 月 = month\\', ["build.other_code"]),
        ('a = f"{x} 月"\n#: {x} 月 = month', ["build.other_code"]),
        ('a = f"{x} 月"\n#: {x} 月 = {y} month', ["build.other_code"]),
        ('a = f"{x:.1%} 月"\n#: {x:.1%} 月 = {x:.2%} month', ["build.other_code"]),
        ("a = (", ["build.not_python"]),
        ('a = "月', ["build.not_python"]),
    ],
)
def test_what_is_wrong_is_named(cell: str, expected: list[str]) -> None:
    assert complaints(cell) == expected


def test_the_message_says_what_to_add(lang: Language) -> None:
    [error] = translate.translate('a = "月ごと"', [])[1]
    assert "#: 月ごと = …" in str(error)


JAPANESE = st.text("月売上円成約率をア", min_size=1, max_size=6)
ENGLISH = st.text("abc de'-=#", min_size=1, max_size=12).map(str.strip).filter(bool)


@st.composite
def cells(draw: st.DrawFn) -> tuple[str, str, str]:
    """Draw a code cell in Japanese and in English, made side by side, and its translation lines."""
    words = draw(st.dictionaries(JAPANESE, ENGLISH, min_size=1, max_size=5))
    japanese, english, lines = [], [], []
    for ours, theirs in words.items():
        place = draw(
            st.sampled_from(['x = "{}"', "x = 1  # {}", "    # {}", 'f(1, k="""\n  {}\n""")', 'x = f"{{y:.1%}} {}"'])
        )
        field = "{y:.1%} " if 'f"' in place else ""
        code = place.strip() if place.startswith(" ") else place
        japanese.append(code.format(ours))
        english.append(code.format(theirs))
        lines.append(f"#: {field}{ours} = {field}{theirs}")
    return "\n".join(japanese), "\n".join(english), "\n".join(lines)


@given(cells())
def test_translation_puts_each_word_in_its_place(drawn: tuple[str, str, str]) -> None:
    japanese, expected, lines = drawn
    assert english(f"{japanese}\n{lines}") == expected


def skeleton(code: str) -> list[str]:
    """Return the nodes of a tree in order, by what is neither text nor position, and the fields of f-strings."""
    tree = ast.parse(code)
    kept = []
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            node.values = [part for part in node.values if isinstance(part, ast.FormattedValue)]
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            continue
        kept.append(type(node).__name__ + str(getattr(node, "id", getattr(node, "value", ""))).partition(" object")[0])
    return kept


@given(st.text("ab\"'{}\\#=:( )%", max_size=12).map(str.strip).filter(bool))
def test_whatever_the_english_is_the_code_stays_the_same_or_it_is_refused(words: str) -> None:
    code = 'x = "月"\ny = f"{z} 円"  # 件'
    lines = [f"月 = {words}", f"{{z}} 円 = {{z}} {words}", f"件 = {words}"]
    translated, errors = translate.translate(code, lines)
    if not errors:
        assert skeleton(translated) == skeleton(code)
        assert not has_japanese(translated)
