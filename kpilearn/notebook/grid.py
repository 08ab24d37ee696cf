"""When two values are the same: numbers on a grid as wide as the tolerance, texts as they are.

Every number within the tolerance of the right one falls into its bucket, and none farther than the tolerance and one
step of the grid. All arithmetic is in fractions: nothing is rounded on the way.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from fractions import Fraction

Atom = float | str | bool | None
"""What answers consist of: numbers, texts, truth values, gaps."""

Mark = tuple[int, int, int]
"""The grid of one number: exponent of the step (a power of two), width of a bucket in steps, where buckets start."""

STEPS_IN_TOLERANCE = 8


def mark(right: float, tolerance: float) -> Mark:
    """Return the grid on which ``right`` and all that lies within ``tolerance`` fall into one bucket.

    The step is a power of two, at most an eighth of the tolerance. The bucket is as wide as the tolerance asks; where
    buckets start is public. It tells ``right`` no better than modulo the bucket's width, and so saves a person
    who guesses not a single guess: there are as many buckets left as before.
    """
    exponent = math.floor(math.log2(tolerance / STEPS_IN_TOLERANCE))
    slack = Fraction(tolerance) * (1 + Fraction(1, 10**9)) + 2 * Fraction(math.ulp(right))
    low, high = (_cell(Fraction(right) + side * slack, exponent) for side in (-1, 1))
    width = high - low + 1
    return exponent, width, low % width


def bucket(value: float, grid: Mark) -> int:
    """Return the number of the bucket of ``grid`` into which ``value`` falls."""
    exponent, width, offset = grid
    return (_cell(Fraction(value), exponent) - offset) // width


def _cell(value: Fraction, exponent: int) -> int:
    return math.floor(value / Fraction(2) ** exponent)


def canonical(atoms: Sequence[Atom], marks: Sequence[Mark | None]) -> str:
    """Return the text by which answers are compared; numbers that no mark is for stay apart from all that have one."""
    if len(atoms) != len(marks):
        return json.dumps(["length", len(atoms)])
    return json.dumps([_canonical_atom(*pair) for pair in zip(atoms, marks, strict=True)], ensure_ascii=False)


def _canonical_atom(atom: Atom, grid: Mark | None) -> int | str | bool | list[float] | None:
    if type(atom) is float:
        return [atom] if grid is None else bucket(atom, grid)
    assert not isinstance(atom, float)
    return atom
