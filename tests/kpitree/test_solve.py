import math
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from random_models import models

from kpilearn.kpitree import Constant, Indicator, Lever, Model, Reached, Stock, UnreachableTarget
from kpilearn.kpitree.errors import LogOfNonPositive


def one(formula: str, **limits: Any) -> Model:
    lever = Lever("x", **{"low": 0, "high": 10, "default": 5, **limits})
    return Model("m", "month", "k", [lever, Lever("y", low=0, high=9, default=2)], indicators=[Indicator("k", formula)])


# Elasticities


@given(st.floats(0.1, 9), st.floats(0.1, 8), st.floats(-3, 3))
@settings(deadline=None)
def test_elasticities_of_a_power(x: float, y: float, p: float) -> None:
    """ln k = p ln x + 2 ln y."""
    model = one(f"x ** ({p!r}) * y ** 2 * 1000")
    assert model.sensitivities({"x": x, "y": y}) == pytest.approx({"x": p, "y": 2}, abs=1e-8)


def test_elasticities_in_a_period_and_of_the_sum() -> None:
    levers = [Lever("join", low=0, high=100, default=10), Lever("keep", low=0, high=1, default=0.5)]
    stock = Stock("n", start="join", then="prev(n) * keep + join")
    model = Model("m", "month", "n", levers, stocks=[stock])
    # n = join (1 + keep), then join (1 + keep + keep²)
    assert model.sensitivities(periods=3, at=1) == pytest.approx({"join": 1, "keep": 0.5 / 1.5})
    assert model.sensitivities(periods=3) == pytest.approx({"join": 1, "keep": (0.5 + 2 * 0.25) / 1.75})
    assert model.sensitivities(periods=3, at="sum") == pytest.approx({"join": 1, "keep": (2 * 0.5 + 2 * 0.25) / 4.25})


def test_elasticities_at_the_end_of_a_range_and_of_what_does_nothing() -> None:
    assert one("x ** 3").sensitivities({"x": 10}) == pytest.approx({"x": 3, "y": 0})
    assert one("1 + x").sensitivities({"x": 0}) == {"x": 0, "y": 0}
    assert one("max(x, 5)").sensitivities() == pytest.approx({"x": 0.5, "y": 0})  # the mean of both sides


def test_elasticity_from_the_side_that_can_be_computed() -> None:
    model = one("x + (y - 2) ** 0.5")
    assert model.sensitivities({"x": 4})["x"] == pytest.approx(1)
    assert model.sensitivities({"x": 4})["y"] > 10  # endlessly steep


# Working backwards


@given(models(), st.floats(-3, 3), st.sampled_from([0, 3, -1, "sum"]))
@settings(deadline=None)
def test_what_is_reachable_is_reached(model: Model, lever: float, period: Any) -> None:
    def result(value: float) -> float:
        values = model.evaluate({"lever": value}, 5)[model.kgi]
        return float(values.sum() if period == "sum" else values[period])

    target = result(lever)
    # Where the response is so flat that rounding hides it, "reached" says nothing.
    found = model.reach("lever", target, period=period, periods=5)
    assert found.exact and found.met
    assert -3 <= found.value <= 3
    assert found.result == pytest.approx(result(found.value), rel=1e-12, abs=1e-12)
    assert found.result == pytest.approx(target, rel=1e-8, abs=1e-8)
    assert model.reach("lever", target, period=period, periods=5, must=True) == found


@given(models(), st.floats(-100, 100))
@settings(deadline=None)
def test_no_place_looked_at_by_hand_is_nearer(model: Model, target: float) -> None:
    found = model.reach("lever", target, periods=4)
    results = model.evaluate({"lever": np.linspace(-3, 3, 301)}, 4)[model.kgi][:, -1]
    assert abs(found.result - target) <= abs(results - target).min() + 1e-8 * max(1, abs(target))


@given(models(), st.integers(-6, 6), st.floats(-100, 100))
@settings(deadline=None)
def test_steps_are_kept_and_a_met_target_is_met(model: Model, now: int, target: float) -> None:
    found = model.reach("lever", target, {"lever": now / 2}, periods=4, stepped=True)
    assert found.value * 2 == round(found.value * 2)
    steps = np.arange(-6, 7) / 2
    results = dict(zip(steps, model.evaluate({"lever": steps}, 4)[model.kgi][:, -1], strict=True))
    assume(abs(results[now / 2] - target) > 1e-6 and abs(found.result - target) > 1e-6)
    passing = [step for step in steps if (results[step] - target) * (results[now / 2] - target) < 0]
    assert found.met == bool(passing)
    if passing:
        assert abs(found.value - now / 2) == pytest.approx(min(abs(step - now / 2) for step in passing))
    else:
        assert abs(found.result - target) == pytest.approx(min(abs(value - target) for value in results.values()))


@pytest.mark.parametrize(
    ("formula", "target", "now", "value"),
    [
        ("(x - 5) ** 2", 4, 1, 3),  # two solutions: the one nearer to now
        ("(x - 5) ** 2", 4, 9, 7),
        ("(x - 5) ** 2", 4, 5.1, 7),
        ("-(x - 5) ** 2", 0, 1, 5),  # touches the target without crossing it
        ("1 / (x - 5)", 0.5, 1, 7),  # a pole is no crossing
        ("1 / (x - 5)", -0.5, 9, 3),
        ("log(x - 4)", 0, 0, 5),  # no result at all for the value now
        ("x * 2", 1e-240, 0, 0),  # as good as nothing
        ("min(x, 4)", 4, 1, 4),
        ("min(x, 4)", 4, 8, 8),  # reached already
        ("x ** 3 - 6 * x ** 2 + 11 * x", 6, 0, 1),  # three solutions: 1, 2, 3
        ("x ** 3 - 6 * x ** 2 + 11 * x", 6, 2.2, 2),
        ("x ** 3 - 6 * x ** 2 + 11 * x", 6, 10, 3),
    ],
)
def test_reached(formula: str, target: float, now: float, value: float) -> None:
    found = one(formula).reach("x", target, {"x": now})
    assert found.exact
    assert found.value == pytest.approx(value, abs=1e-5)


@pytest.mark.parametrize(
    ("formula", "target", "now", "value", "result"),
    [
        ("x * 2", 30, 1, 10, 20),  # the end of the range
        ("x * 2", 1e15, 1, 10, 20),
        ("-(x - pi) ** 2", 3, 9, math.pi, 0),  # a peak
        ("7 * y", 30, 4, 4, 14),  # without effect: stays where it is
        ("min(x, 4)", 5, 6, 6, 4),
    ],
)
def test_nearest_of_what_cannot_be_reached(
    formula: str, target: float, now: float, value: float, result: float
) -> None:
    found = one(formula.replace("pi", repr(math.pi))).reach("x", target, {"x": now})
    assert not found.exact and not found.met
    assert found.value == pytest.approx(value, abs=1e-5)
    assert found.result == pytest.approx(result, abs=1e-9)


def test_the_end_of_a_range_is_exactly_the_end() -> None:
    assert one("x * 2").reach("x", 1e15).value == 10


@pytest.mark.parametrize(
    ("limits", "target", "value"),
    [
        ({}, 1e-3, 1e-3),
        ({}, 3e8, 3e8),
        ({}, -12345.678, -12345.678),
        ({"low": 2.0}, 7e5, 7e5),
        ({"high": 8}, -7e5, -7e5),
    ],
)
def test_without_limits(limits: dict[str, float], target: float, value: float) -> None:
    lever = Lever("x", **limits)
    model = Model("m", "month", "k", [lever], indicators=[Indicator("k", "x * 3")])
    found = model.reach("x", target * 3)
    assert found.exact
    assert found.value == pytest.approx(value, rel=1e-9)


def test_in_steps() -> None:
    model = one("x * 10", low=0, high=10, step=0.3, default=0.9)
    assert model.reach("x", 25, stepped=True) == Reached(2.7, 27.0, exact=False, met=True)
    assert model.reach("x", 4, stepped=True) == Reached(0.3, 3.0, exact=False, met=True)
    assert model.reach("x", 12, stepped=True) == Reached(1.2, 12.0, exact=True, met=True)
    assert model.reach("x", 100, stepped=True) == Reached(9.9, 99.0, exact=False, met=False)
    many = one("x * 10", low=0, high=1e7, step=1, default=0)
    assert many.reach("x", 12_345_675, stepped=True).value == 1_234_568


def test_in_steps_across_a_gap() -> None:
    """Between 3 and 6 there is no result: no two neighbours have the target between them."""
    model = one("x + 0 * log((x - 3) * (x - 6))", step=1, default=1)
    assert model.reach("x", 4, stepped=True) == Reached(7.0, 7.0, exact=False, met=True)


def test_a_valley_other_than_the_deepest_place_looked_at() -> None:
    """It touches 1 at pi; the end of the range, 1 + 1e-6, is looked at first."""
    model = one(f"1 + min((x - {math.pi!r}) ** 2, (10.001 - x) ** 2)")
    assert model.reach("x", 1).value == pytest.approx(math.pi, abs=1e-4)


def test_another_indicator_other_levers_and_japanese_names() -> None:
    levers = [Lever("Ｘ", low=0, high=1e3, default=3), Lever("率", low=0, high=1, default=0.5)]
    model = Model("m", "month", "売上", levers, indicators=[Indicator("客", "X * 率"), Indicator("売上", "客 * 100")])
    assert model.reach("Ｘ", 20, {"Ｘ": 1, "率": 0.1}, indicator="客").value == pytest.approx(200)
    assert model.evaluate({"Ｘ": 2}, 1)["売上"].tolist() == [100]


def test_require_names_the_nearest() -> None:
    with pytest.raises(UnreachableTarget) as caught:
        one("x * 2").reach("x", 30, must=True)
    assert caught.value.values == {
        "name": "k", "lever": "x", "target": 30, "low": 0, "high": 10, "value": 10.0, "result": 20.0
    }  # fmt: skip


def test_a_range_without_any_result_says_why() -> None:
    with pytest.raises(LogOfNonPositive):
        one("log(-1 - x)").reach("x", 1)


def test_a_value_without_result_in_any_period_is_no_solution() -> None:
    indicators = [Indicator("k", "log(c - x)")]
    model = Model(
        "m", "month", "k", [Lever("x", low=-9, high=4, default=0)], [Constant("c", (1.0, 5.0))], [], indicators
    )
    found = model.reach("x", math.log(2), period=1, periods=2)  # 3, but log(1 - 3)
    assert not found.exact
    assert found.value == pytest.approx(1) and found.value < 1
