"""Units: the mechanical check that a formula does not add people to yen.

``pint`` (0.25) was compared and is not used. It converts between physical units, which a KPI tree never does, and does
not know business ones: person, order, mail, visit, click, 円, 件, 人 would each have to be defined first, while here
any word is a base unit. What it does know harms: "ad" is an attoday, and "count" and "percent" are plain numbers, so
that a count plus a rate, the very mistake to be caught, passes; "per month" plus "per day" is added up with 30.4
silently. It cannot say which parts of a formula disagree, takes 0.3 s to load where a course is to start at once, and
would be one more package in the browser. What remains is the little algebra below; a test holds it against pint's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from kpilearn.kpitree.errors import BadUnit, UnitMismatch, UnitNotOne
from kpilearn.kpitree.formula import Call, Formula, normal, written

_FACTOR = re.compile(r"\s*([^\s*/^()\[\]]+)\s*(?:\^\s*(-?[0-9]+(?:/0*[1-9][0-9]*)?))?\s*")


@dataclass(frozen=True)
class Unit:
    """A product of powers of base units; any word is a base unit.

    Parameters
    ----------
    exponents
        (word, exponent other than 0), sorted by word; empty for the unit "1" of plain numbers.
    """

    exponents: tuple[tuple[str, Fraction], ...] = ()

    @classmethod
    def of(cls, powers: Mapping[str, Fraction]) -> Unit:
        """Return the unit with these powers."""
        return cls(tuple(sorted((word, power) for word, power in powers.items() if power)))

    @classmethod
    def parse(cls, text: str) -> Unit:
        """Read ``"JPY/order"``, ``"人×日"``, ``"m^2"`` or ``"1"``; ``a/b/c`` is ``(a/b)/c``.

        Raises
        ------
        BadUnit
        """
        source = normal(text).translate(str.maketrans("×÷·・", "*/**"))
        powers: dict[str, Fraction] = {}
        sign = 1
        # An exponent's own "/" (m^1/2) belongs to it, so factors are matched one after the other.
        at = 0
        while match := _FACTOR.match(source, at):
            word, power = match.groups()
            if word != "1":
                if word[0].isdigit():
                    break
                powers[word] = powers.get(word, Fraction(0)) + sign * Fraction(power or 1)
            if match.end() == len(source):
                return cls.of(powers)
            if source[match.end()] not in "*/":
                break
            sign = 1 if source[match.end()] == "*" else -1
            at = match.end() + 1
        raise BadUnit(unit=text)

    def __mul__(self, other: Unit) -> Unit:
        powers = dict(self.exponents)
        for word, power in other.exponents:
            powers[word] = powers.get(word, Fraction(0)) + power
        return Unit.of(powers)

    def __truediv__(self, other: Unit) -> Unit:
        return self * other ** Fraction(-1)

    def __pow__(self, power: Fraction) -> Unit:
        return Unit.of({word: own * power for word, own in self.exponents})

    def __str__(self) -> str:
        above = "×".join(_factor(word, power) for word, power in self.exponents if power > 0)
        below = "".join("/" + _factor(word, -power) for word, power in self.exponents if power < 0)
        return (above or "1") + below


ONE = Unit()


def unit_of(formula: Formula, units: Callable[[str], Unit], quantity: str) -> Unit:
    """Return the unit of a formula's result.

    × and ÷ combine units; + − min max need equal ones, except that a literal 0 is 0 in every unit. exp, log and an
    exponent need "1". A power's base may have a unit only if the exponent is a literal number. Other literal numbers
    have the unit "1". ``prev(x, first)``: ``first`` has x's unit (a literal number always does).

    Parameters
    ----------
    units
        Gives the unit of a name.
    quantity
        Whose formula it is, for the error.

    Raises
    ------
    UnitMismatch, UnitNotOne
    """
    if isinstance(formula, str):
        return units(formula)
    if not isinstance(formula, Call):
        return ONE
    found = [unit_of(arg, units, quantity) for arg in formula.args]
    match formula.op:
        case "*":
            return found[0] * found[1]
        case "/":
            return found[0] / found[1]
        case "neg":
            return found[0]
        case "**":
            return _power(formula, found, quantity)
        case "exp" | "log":
            _need_one(formula, formula.args[0], found[0], quantity)
            return ONE
        case _:
            return _common(formula, found, quantity)


def _power(call: Call, found: list[Unit], quantity: str) -> Unit:
    base, exponent = call.args
    _need_one(call, exponent, found[1], quantity)
    if isinstance(exponent, float):
        return found[0] ** Fraction(repr(exponent))
    _need_one(call, base, found[0], quantity)
    return ONE


def _need_one(call: Call, part: Formula, unit: Unit, quantity: str) -> None:
    if unit != ONE:
        raise UnitNotOne(name=quantity, formula=written(call), part=written(part), unit=unit)


def _common(call: Call, found: list[Unit], quantity: str) -> Unit:
    literal = (float,) if call.op == "prev" else ()
    sides = [
        (arg, unit) for arg, unit in zip(call.args, found, strict=True) if arg != 0.0 and not isinstance(arg, literal)
    ]
    for arg, unit in sides[1:]:
        if unit != sides[0][1]:
            left, left_unit = sides[0]
            raise UnitMismatch(
                name=quantity, left=written(left), left_unit=left_unit, right=written(arg), right_unit=unit
            )
    return sides[0][1] if sides else ONE


def _factor(word: str, power: Fraction) -> str:
    return word if power == 1 else f"{word}^{power}"
