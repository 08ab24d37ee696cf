"""Numbers by value."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpilearn.build import numerals


@pytest.mark.parametrize(
    ("japanese", "english"),
    [
        ("5万円", "¥50,000"),
        ("1億2,000万円", "¥120 million"),
        ("5千万円", "50M yen"),
        ("20％", "20 %"),
        ("８割", "80 percent"),
        ("3.5パーセント", "3.5%"),
        ("5 %ポイント", "5 percentage points"),
        ("1,000件、2000人", "1000 of 2,000"),
        ("2.5倍", "2.5x"),
        ("第3章", "the 3rd chapter"),
        ("売上は、30。", "Sales: 30."),
        ("2024年4月30日", "30/4/2024"),
        ("10～20", "10–20"),
    ],
)
def test_both_ways_of_writing_have_one_value(japanese: str, english: str) -> None:
    assert numerals.read(japanese, "ja").figures == numerals.read(english, "en").figures != set()


@pytest.mark.parametrize(
    ("japanese", "english"),
    [
        ("3か月", "three months"),
        ("6月", "June"),
        ("2倍", "doubled"),
        ("1日に5回", "5 times a day"),
        ("十二か月", "12 months"),
        ("半分", "1/2"),
        ("10km", "10 km"),
        ("GA4、3C、B2B", "GA4, 3C, B2B"),
        ("一つ", "1"),
    ],
)
def test_words_may_stand_for_figures(japanese: str, english: str) -> None:
    ours, theirs = numerals.read(japanese, "ja"), numerals.read(english, "en")
    assert ours.figures <= theirs.figures | theirs.words
    assert theirs.figures - {Fraction(1), Fraction(2)} <= ours.figures | ours.words


@pytest.mark.parametrize(
    ("japanese", "english"),
    [
        ("5万円", "¥5,000"),
        ("20 %", "20"),
        ("1.5", "15"),
        ("3割", "3 %"),
        ("1億2,000万", "1 million"),
        ("1,234", "1,235"),
    ],
)
def test_different_values_differ(japanese: str, english: str) -> None:
    assert numerals.read(japanese, "ja").figures != numerals.read(english, "en").figures


@given(st.integers(2, 10**12), st.sampled_from(["{:d}", "{:,d}"]))
def test_any_whole_number_from_two_on_is_read_in_both_languages(value: int, form: str) -> None:
    text = f"「{form.format(value)}円」"
    assert numerals.read(text, "ja").figures == {Fraction(value)}
    assert numerals.read(f"({form.format(value)} yen)", "en").figures == {Fraction(value)}
