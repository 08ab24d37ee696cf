"""Answers that two learners share and hardly anybody else has: evidence for a talk, and no verdict.

Right answers look alike by nature. What counts is code that only a few of the class wrote, compared without spaces and
comments, or a rare comment, word for word; and a notebook that was packed for somebody else.
"""

from __future__ import annotations

import io
import math
import tokenize
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations

_SHORTEST = 25  # letters: below, people hit on the same code by themselves
_RARE = 0.15  # share of the class that may have it, but never fewer than two people
_LEAST_SCORE = 1.3  # one answer in a class of thirty is no evidence, two are; in a class of five, four are
_LAYOUT = (tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER)


@dataclass
class Pair:
    """Two learners and what they share: where, and the text of it."""

    one: str
    other: str
    score: float = 0.0
    evidence: list[tuple[str, str]] = field(default_factory=list)


def pairs(answers: Mapping[str, Mapping[str, str]], released: Mapping[str, str]) -> list[Pair]:
    """Return the pairs with evidence enough, the strongest first.

    Parameters
    ----------
    answers
        Code by learner and cell.
    released
        Code of each cell as it was handed out: what all have.
    """
    found: dict[tuple[str, str], Pair] = {}
    most = max(2, math.floor(_RARE * len(answers)))
    for (cell, text), who in _shared(answers, released).items():
        if 2 <= len(who) <= most:
            for one, other in combinations(sorted(who), 2):
                pair = found.setdefault((one, other), Pair(one, other))
                pair.score += math.log(max(len(answers), 3) / len(who)) / math.log(15)
                pair.evidence.append((cell, text))
    return sorted((each for each in found.values() if each.score >= _LEAST_SCORE), key=lambda each: -each.score)


def _shared(
    answers: Mapping[str, Mapping[str, str]], released: Mapping[str, str]
) -> dict[tuple[str, str], dict[str, None]]:
    """Return who has each piece of code and each comment, by cell."""
    found: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    for learner, cells in answers.items():
        for cell, source in cells.items():
            known = set(_pieces(released.get(cell, "")))
            for piece in _pieces(source):
                if piece not in known and len(piece) >= _SHORTEST:
                    found[cell, piece][learner] = None
    return found


def _pieces(source: str) -> Iterator[str]:
    """Yield a cell's code without layout, and each of its comments."""
    code, comments = [], []
    try:
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            if token.type == tokenize.COMMENT:
                comments.append(token.string)
            elif token.type not in _LAYOUT:
                code.append(token.string)
    except (tokenize.TokenError, SyntaxError):  # broken code is shared all the more tellingly
        code, comments = source.split(), []
    yield " ".join(code)
    yield from comments
