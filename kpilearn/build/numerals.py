"""The numbers in a text by their value, whichever way its language writes them.

5万円 and ¥50,000, 8割 and 80 %, 1億2,000万 and 120 million are the same. Words such as "three", "June" or 半 *may*
stand for a number: where one language has figures, the other may have such a word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import prod

from kpilearn.locale import Language

# A figure, with or without commas, and no part of a longer one.
_FIGURE = r"(?<!\d[.,])(\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?!\d)"
_ENGLISH = re.compile(
    rf"(?<!\w){_FIGURE}(?:(?:st|nd|rd|th|x)\b|(?=[kKM]\b)|(?![A-Za-z_]))"
    r"(?:\s?(k|K|M|thousand|million|billion|trillion)\b)?(\s?%|\s?percent\b|\s?per cent\b)?"
)
_JAPANESE = re.compile(
    rf"(?<![A-Za-z_\d]){_FIGURE}(?![A-Za-z_])([十百千]?[万億兆]?)(\s?%(?!ポイント)|\s?パーセント(?!ポイント)|割)?"
)
_ATTACHED = re.compile(rf"(?<![A-Za-z_\d]){_FIGURE}(?=[A-Za-z_])")  # 10km is a number, 3C a name: it may be either
_COUNTED_ONE = re.compile(r"(?<![\d.,])1(?=[ぁ-ヿ一-鿿])(?![十百千万億兆割])")  # 1日: "a day" in English

_KANJI_DIGITS = "〇一二三四五六七八九"
_KANJI_NUMBER = re.compile(f"[{_KANJI_DIGITS}十百千]+")
_SCALE = {"": 1, "十": 10, "百": 100, "千": 10**3, "万": 10**4, "億": 10**8, "兆": 10**12}
_SCALE |= {"k": 10**3, "K": 10**3, "M": 10**6}
_SCALE |= {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}

_ENGLISH_WORDS = {
    "1/4": "quarter quarters",
    "1/2": "half halves",
    "1": "one once first january",
    "2": "two twice second february both pair double doubles doubled doubling",
    "3": "three third march triple triples tripled tripling",
    "4": "four fourth april",
    "5": "five fifth may",
    "6": "six sixth june",
    "7": "seven seventh july",
    "8": "eight eighth august",
    "9": "nine ninth september",
    "10": "ten tenth october",
    "11": "eleven eleventh november",
    "12": "twelve twelfth december dozen",
    "20": "twenty",
    "30": "thirty",
    "50": "fifty",
    "100": "hundred",
    "1000": "thousand",
}
_VALUE_OF_WORD = {word: Fraction(value) for value, words in _ENGLISH_WORDS.items() for word in words.split()}


@dataclass(frozen=True)
class Numerals:
    """The values that a text has in figures, and those that its words may stand for."""

    figures: set[Fraction]
    words: set[Fraction]


def read(text: str, lang: Language) -> Numerals:
    """Return the numbers in ``text``; a percentage is its share, so that 50 % is 1/2."""
    plain = unicodedata.normalize("NFKC", text)
    attached = {_value(found[1]) for found in _ATTACHED.finditer(plain)}
    if lang == "en":
        words = {_VALUE_OF_WORD[word] for word in re.findall("[a-z]+", plain.lower()) if word in _VALUE_OF_WORD}
        return Numerals({_english_value(found) for found in _ENGLISH.finditer(plain)}, words | attached)
    figures = set(_japanese_values(_COUNTED_ONE.sub(" ", plain)))
    return Numerals(figures, set(_japanese_words(plain)) | attached)


def shown(value: Fraction) -> str:
    """Return ``value`` as a person writes it."""
    return f"{float(value):.12g}"


def _value(figure: str) -> Fraction:
    return Fraction(figure.replace(",", ""))


def _english_value(found: re.Match[str]) -> Fraction:
    value = _value(found[1]) * _SCALE[found[2] or ""]
    return value / 100 if found[3] else value


def _japanese_values(text: str) -> list[Fraction]:
    """Return the values in figures; 1億2,000万 is one."""
    values: list[Fraction] = []
    end = scale = 0
    for found in _JAPANESE.finditer(text):
        own_scale = prod(_SCALE[kanji] for kanji in found[2])
        value = _value(found[1]) * own_scale
        if found[3]:
            value /= 10 if found[3] == "割" else 100
        if values and found.start() == end and own_scale < scale:
            value += values.pop()
        values.append(value)
        end, scale = found.end(), own_scale
    return values


def _japanese_words(text: str) -> Iterator[Fraction]:
    """Yield what words may stand for: kanji numbers, 半, 倍, and the 1 of 1日."""
    if "半" in text:
        yield Fraction(1, 2)
    if "倍" in text:
        yield Fraction(2)
    if _COUNTED_ONE.search(text):
        yield Fraction(1)
    for run in _KANJI_NUMBER.findall(text):
        yield _kanji_value(run)


def _kanji_value(run: str) -> Fraction:
    """Return what a run of number kanji says: 十二 is 12, 三 is 3."""
    total, digit = 0, 0
    for kanji in run:
        if kanji in _KANJI_DIGITS:
            digit = _KANJI_DIGITS.index(kanji)
        else:
            total, digit = total + (digit or 1) * _SCALE[kanji], 0
    return Fraction(total + digit)
