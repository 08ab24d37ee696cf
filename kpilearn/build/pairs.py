"""Whether the two languages of a cell say the same: its numbers, the names in backticks, its links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kpilearn.build import numerals, prose
from kpilearn.build.japanese import has_japanese, japanese_in
from kpilearn.build.problems import Problem, problem
from kpilearn.build.source import Cell, Source
from kpilearn.locale import LANGUAGES

_CODE = re.compile(r"^```.*?^```|(`+)(.+?)\1", re.DOTALL | re.MULTILINE)
_LINK = re.compile(r"\]\(\s*<?([^)\s>]+)[^)]*\)|<(https?://[^>\s]+)>|(https?://[A-Za-z0-9\-._~:/?#@!$&'*+,;=%]+)")
_OWN_FOLDER = re.compile(f"/({'|'.join(LANGUAGES)})/")


def check(source: Source) -> list[Problem]:
    """Return where the languages of ``source`` disagree, or are the wrong way round."""
    unreadable = {found.cell for found in source.problems}
    return [
        problem(source.file, cell.key, message, **values)
        for cell in source.cells
        if cell.key not in unreadable
        for message, values in _check_cell(cell)
    ]


def _check_cell(cell: Cell) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the key and the values of a message for each thing that is wrong in ``cell``."""
    japanese, english = cell.text["ja"], cell.text["en"]
    left = english if cell.kind == "code" else _CODE.sub(" ", english)
    for words in cell.allowed:
        left = left.replace(words, " ")
    if has_japanese(left):
        yield "japanese_in_english", {"words": _list(japanese_in(left))}
    if cell.kind == "code":
        return
    for found in (place for text in (japanese, english) for place in prose.visible_asterisks(text)):
        yield "visible_asterisks", {"place": found}
    if not has_japanese(japanese):
        yield "no_japanese", {}
        return
    for word, compare in (("numbers", _numbers_differ), ("names", _names_differ), ("links", _links_differ)):
        only_ja, only_en = compare(japanese, english)
        if (only_ja or only_en) and cell.words.get(word) != "free":
            yield f"{word}_differ", {"ja": _list(only_ja), "en": _list(only_en)}


def _numbers_differ(japanese: str, english: str) -> tuple[set[str], set[str]]:
    ours, theirs = numerals.read(_prose(japanese), "ja"), numerals.read(_prose(english), "en")
    only_ja = ours.figures - theirs.figures - theirs.words
    only_en = theirs.figures - ours.figures - ours.words
    return set(map(numerals.shown, only_ja)), set(map(numerals.shown, only_en))


def _names_differ(japanese: str, english: str) -> tuple[set[str], set[str]]:
    """Compare the names in backticks; for each Japanese one there may be any one in English."""
    ours, theirs = ({found[2].strip() for found in _CODE.finditer(text) if found[2]} for text in (japanese, english))
    translated = {name for name in ours - theirs if has_japanese(name)}
    only_ja, only_en = ours - theirs - translated, theirs - ours
    return (only_ja, only_en) if only_ja or len(only_en) > len(translated) else (set(), set())


def _links_differ(japanese: str, english: str) -> tuple[set[str], set[str]]:
    ours, theirs = _links(japanese), _links(english)
    return ours - theirs, theirs - ours


def _links(text: str) -> set[str]:
    """Return the targets of links; those into a language's own folder without saying which."""
    found = {next(filter(None, target)) for target in _LINK.findall(_CODE.sub(" ", text))}
    return {_OWN_FOLDER.sub("/…/", target) for target in found}


def _prose(text: str) -> str:
    """Return ``text`` without code and without the targets of links."""
    return _LINK.sub("] ", _CODE.sub(" ", text))


def _list(words: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(sorted(words))) or "–"
