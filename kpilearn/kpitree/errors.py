"""What can be wrong with a model or its use: one class a mistake, one sentence each in every language.

The sentences are in ``locale/*/kpitree.po``, under ``kpitree.unknown_name`` for ``UnknownName``; each says what to do.
Periods and positions in them count from 1, as people do.
"""

# ruff: noqa: N818 (the names say what the mistake is)

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches

from kpilearn.locale import KpiError


class ModelError(KpiError):
    """Base of every mistake in a model, its formulas or the values given to it."""

    def __init__(self, case: str = "", /, **values: object) -> None:
        about = re.sub(r"\B(?=[A-Z])", "_", type(self).__name__).lower()
        super().__init__(f"kpitree.{about}_{case}" if case else f"kpitree.{about}", **values)


class FormulaSyntax(ModelError):
    """A formula cannot be read; ``values`` has the 1-based ``position`` and the text, ``marked`` there with ▶."""


class BadName(ModelError):
    """A quantity's name is no identifier, or means a function."""


class DuplicateName(ModelError):
    """Two quantities have the same name."""


class UnknownName(ModelError):
    """A formula, or a caller, names a quantity that the model does not have."""


class Cycle(ModelError):
    """Formulas need each other's value of the same period."""


class PrevMisuse(ModelError):
    """``prev`` has no value for the first period, or stands in a stock's start."""


class StockWithoutStart(ModelError):
    """A stock has no start, or its start needs something else than levers and constants."""


class BadConstant(ModelError):
    """A constant is not a finite number, or a non-empty row of them."""


class BadLever(ModelError):
    """A lever's low, high, step and default do not fit together."""


class BadUnit(ModelError):
    """A unit cannot be read."""


class MissingUnit(ModelError):
    """A unit is needed and neither written nor computable."""


class UnitMismatch(ModelError):
    """Two parts are added, subtracted or compared although their units differ."""


class UnitNotOne(ModelError):
    """An exponent, or what exp, log or a power is taken of, is not a plain number."""


class DeclaredUnitWrong(ModelError):
    """A formula gives another unit than the one declared."""


class DivisionByZero(ModelError):
    """A divisor is zero in some period."""


class LogOfNonPositive(ModelError):
    """The logarithm of zero or less is asked for."""


class NotFinite(ModelError):
    """A result is too large for a number, or is none (a root of a negative number)."""


class UnknownLever(ModelError):
    """A value is given for a lever that the model does not have."""


class LeverWithoutValue(ModelError):
    """A lever has neither a default nor a given value."""


class LeverNotANumber(ModelError):
    """A lever's value is NaN, infinite or no number."""


class LeverOutOfRange(ModelError):
    """A lever's value is outside its low and high."""


class ShapesDiffer(ModelError):
    """The arrays of lever values do not broadcast together."""


class WrongPathLength(ModelError):
    """A lever's path has not one value for each period."""


class BadPeriod(ModelError):
    """A number of periods, or a period asked for, does not exist."""


class NoElasticity(ModelError):
    """The KGI is zero, so that a change in per cent of it means nothing."""


class BadTarget(ModelError):
    """A target is no finite number."""


class UnreachableTarget(ModelError):
    """No value of the lever reaches the target."""


class MissingColumn(ModelError):
    """A table lacks a column that the tree needs."""


class TreeLine(ModelError):
    """A line of a tree's text is not ``name [unit] = formula``, or there is none."""


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the up to three names of ``known`` spelt most like ``name``, the nearest first."""
    return ", ".join(get_close_matches(name, list(known), n=3, cutoff=0.0)) or "–"
