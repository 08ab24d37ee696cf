from fractions import Fraction

import pint
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpilearn.kpitree.errors import BadUnit, UnitMismatch, UnitNotOne
from kpilearn.kpitree.formula import parse
from kpilearn.kpitree.units import ONE, Unit, unit_of

WORDS = ["order", "person", "円", "件", "%"]
POWERS = st.fractions(-3, 3, max_denominator=4)
UNITS = st.dictionaries(st.sampled_from(WORDS), POWERS, max_size=4).map(Unit.of)


@given(UNITS, UNITS, UNITS, POWERS, POWERS)
def test_unit_algebra(a: Unit, b: Unit, c: Unit, p: Fraction, q: Fraction) -> None:
    assert a * b == b * a
    assert (a * b) * c == a * (b * c)
    assert a * ONE == a
    assert a / a == ONE
    assert a / b == a * b ** Fraction(-1)
    assert (a * b) ** p == a**p * b**p
    assert a**p * a**q == a ** (p + q)
    assert (a**p) ** q == a ** (p * q)


@given(UNITS)
def test_a_written_unit_is_read_as_the_same(unit: Unit) -> None:
    assert Unit.parse(str(unit)) == unit


PINT = pint.UnitRegistry(None)
for _word in "abc":
    PINT.define(f"{_word} = [{_word}]")


@given(st.lists(st.tuples(st.sampled_from("*/"), st.sampled_from("abc")), min_size=1, max_size=8))
def test_products_agree_with_pint(steps: list[tuple[str, str]]) -> None:
    text = "a" + "".join(sign + word for sign, word in steps)
    theirs = PINT.Unit(text).dimensionality
    assert Unit.parse(text) == Unit.of({name.strip("[]"): Fraction(power) for name, power in theirs.items()})


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("円/件", "円 ÷ 件"),
        ("人×日", "日・人"),
        ("a/b/c", "a/c/b"),
        ("a/b*b", "a"),
        ("1", "person/person"),
        ("1/month", "day/month/day"),
        ("ＪＰＹ／件", "JPY/件"),
        ("m^2", "m*m"),
        ("m^1/2*m^1/2", "m"),
    ],
)
def test_spellings_of_a_unit(text: str, same: str) -> None:
    assert Unit.parse(text) == Unit.parse(same)


@pytest.mark.parametrize("text", ["", " ", "円/", "/件", "円 件", "(円)", "円//件", "2*円", "m^x", "m^1/0", "円[1]"])
def test_bad_units(text: str) -> None:
    with pytest.raises(BadUnit):
        Unit.parse(text)


TREE = {name: Unit.parse(unit) for name, unit in {"n": "人", "m": "人", "y": "円", "r": "件/人", "one": "1"}.items()}


def unit(formula: str) -> Unit:
    return unit_of(parse(formula), TREE.__getitem__, "q")


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("n * r", "件"),
        ("y / (n * r)", "円/件"),
        ("n + m - 0", "人"),
        ("max(0, n)", "人"),
        ("-n * 0.5", "人"),
        ("(n * m) ** 0.5", "人"),
        ("n ** -2", "1/人^2"),
        ("exp(n / m) + log(one)", "1"),
        ("0.9 ** (n / m)", "1"),
        ("one ** one", "1"),
        ("prev(n, 5)", "人"),
        ("prev(n, m)", "人"),
        ("1 + 2", "1"),
        ("max(0, 0)", "1"),
    ],
)
def test_unit_of_a_formula(formula: str, expected: str) -> None:
    assert unit(formula) == Unit.parse(expected)


@pytest.mark.parametrize(
    ("formula", "left", "right"),
    [("n + r", "人", "件/人"), ("n + 1", "人", "1"), ("min(n, m, y)", "人", "円"), ("prev(n, y)", "人", "円")],
)
def test_a_mismatch_names_both_sides(formula: str, left: str, right: str) -> None:
    with pytest.raises(UnitMismatch) as caught:
        unit(formula)
    assert (str(caught.value.values["left_unit"]), str(caught.value.values["right_unit"])) == (left, right)


@pytest.mark.parametrize(
    ("formula", "part"),
    [("exp(n)", "n"), ("log(y / n)", "y ÷ n"), ("2 ** n", "n"), ("n ** one", "n"), ("n ** m", "m")],
)
def test_what_must_be_a_plain_number(formula: str, part: str) -> None:
    with pytest.raises(UnitNotOne) as caught:
        unit(formula)
    assert caught.value.values["part"] == part
