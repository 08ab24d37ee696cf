import math
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kpilearn.notebook.grid import bucket, canonical, mark

rights = st.floats(allow_nan=False, allow_infinity=False, min_value=-1e12, max_value=1e12)
tolerances = st.floats(min_value=1e-9, max_value=1e6)


@given(rights, tolerances, st.floats(-1, 1))
@example(0.031, 0.0005, 1.0)
@example(0.031, 0.0005, -1.0)
@example(7.0, 0.5, 1.0)
@example(0.0, 1e-9, -1.0)
def test_all_within_the_tolerance_count(right: float, tolerance: float, share: float) -> None:
    grid = mark(right, tolerance)
    value = right + share * tolerance
    if abs(Fraction(value) - Fraction(right)) <= Fraction(tolerance):
        assert bucket(value, grid) == bucket(right, grid)


@pytest.mark.parametrize("value", [0.0305, 0.031, 0.0315])
def test_the_ends_of_a_decimal_tolerance_count(value: float) -> None:
    grid = mark(0.031, 0.0005)
    assert bucket(value, grid) == bucket(0.031, grid)


@given(rights, tolerances, st.floats(1, 1.5) | st.floats(1, 1e6), st.sampled_from([-1, 1]))
@example(1.0, 1.0, 1.15, 1)
@example(1.0, 1.0, 1.15, -1)
@example(7.3, 0.5, 1.26, 1)
def test_none_farther_than_tolerance_and_one_step_counts(
    right: float, tolerance: float, farther: float, side: int
) -> None:
    grid = mark(right, tolerance)
    step = Fraction(2) ** grid[0]
    assert step <= Fraction(tolerance) / 8
    value = right + side * tolerance * farther
    slack = Fraction(tolerance) / 10**8 + 2 * Fraction(math.ulp(right))
    if abs(Fraction(value) - Fraction(right)) > Fraction(tolerance) + step + slack:
        assert bucket(value, grid) != bucket(right, grid)


@given(rights, tolerances, st.integers(-(10**6), 10**6))
def test_the_public_grid_tells_the_right_value_only_modulo_its_width(right: float, tolerance: float, at: int) -> None:
    """The grid of another right value, whole buckets away, is the same: there is as much left to guess as before."""
    exponent, width, offset = mark(right, tolerance)
    other = Fraction(right) + at * width * Fraction(2) ** exponent
    if other == Fraction(float(other)) and math.ulp(float(other)) <= math.ulp(right):
        moved = mark(float(other), tolerance)
        assert moved[0] == exponent
        if math.ulp(float(other)) == math.ulp(right):
            assert moved == (exponent, width, offset)


def test_numbers_and_texts_are_never_the_same() -> None:
    assert canonical([1.0], [None]) != canonical(["1.0"], [None])
    assert canonical([True], [None]) != canonical([1.0], [mark(1.0, 0.1)])
    assert canonical([None], [None]) != canonical(["None"], [None])
    assert canonical(["a", "b"], [None, None]) != canonical(["ab"], [None])
    assert canonical([1.0], []) != canonical([], [])
