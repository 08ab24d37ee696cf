import json
import math
import operator
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_models import NUMBERS, formulas, models

from kpilearn.kpitree import Constant, Indicator, Lever, Model, Stock
from kpilearn.kpitree.errors import DivisionByZero, LogOfNonPositive, NotFinite
from kpilearn.kpitree.evaluate import evaluate
from kpilearn.kpitree.formula import Call, Formula, written

PYTHON: dict[str, Callable[..., Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "**": operator.pow,
    "neg": operator.neg,
    "min": min,
    "max": max,
    "exp": math.exp,
    "log": math.log,
}


def python(formula: Formula, values: dict[str, float]) -> float:
    """Evaluate with Python's own arithmetic; ArithmeticError or ValueError where there is no result."""
    if isinstance(formula, str):
        return values[formula]
    if not isinstance(formula, Call):
        return formula
    result = PYTHON[formula.op](*[python(arg, values) for arg in formula.args])
    if isinstance(result, complex) or not math.isfinite(result):
        raise ArithmeticError
    return float(result)


@given(formulas(st.sampled_from(["a", "b"]) | NUMBERS), NUMBERS, NUMBERS)
def test_arithmetic_is_pythons(formula: Formula, a: float, b: float) -> None:
    levers = [Lever("a", default=a), Lever("b", default=b)]
    model = Model("m", "month", "k", levers, indicators=[Indicator("k", written(formula))])
    try:
        expected = python(formula, {"a": a, "b": b})
    except (ArithmeticError, ValueError):
        with pytest.raises((DivisionByZero, LogOfNonPositive, NotFinite)):
            model.evaluate(periods=1)
    else:
        assert model.evaluate(periods=1)["k"][0] == pytest.approx(expected, rel=1e-12)


def by_json(model: Any, levers: dict[str, float], periods: int) -> dict[str, list[float]]:
    """Evaluate the model's JSON as its documentation says, period by period."""
    series: dict[str, list[float]] = {name: [value] * periods for name, value in levers.items()}
    for constant in model["constants"]:
        values = constant["values"]
        series[constant["name"]] = [values[t % len(values)] for t in range(periods)]
    starts = {stock["name"]: stock["start"] for stock in model["stocks"]}
    always = {each["name"]: each.get("then", each.get("formula")) for each in model["stocks"] + model["indicators"]}

    def value(formula: Any, t: int) -> float:
        if isinstance(formula, str):
            return series[formula][t]
        if not isinstance(formula, list):
            return float(formula)
        op, *args = formula
        if op == "prev":
            return series[args[0]][t - 1] if t else value(args[1], t)
        return float(PYTHON[op](*[value(arg, t) for arg in args]))

    for name in model["order"]:
        series[name] = []
    for t in range(periods):
        for name in model["order"]:
            series[name].append(value(starts[name] if t == 0 and name in starts else always[name], t))
    return series


@given(models(), st.floats(-3, 3), st.integers(1, 9))
@settings(deadline=None)
def test_json_is_enough_to_evaluate(model: Model, lever: float, periods: int) -> None:
    plain = json.loads(json.dumps(model.as_json(), allow_nan=False))
    values = model.evaluate({"lever": lever}, periods)
    for name, expected in by_json(plain, {"lever": lever}, periods).items():
        assert values[name] == pytest.approx(expected, rel=1e-12), name


@given(models(), st.lists(st.floats(-3, 3), min_size=1, max_size=4))
@settings(deadline=None)
def test_arrays_give_what_single_values_give(model: Model, levers: list[float]) -> None:
    values = model.evaluate({"lever": levers}, 5)
    for name, array in values.items():
        assert array.shape == (len(levers), 5)
        for row, lever in zip(array, levers, strict=True):
            np.testing.assert_allclose(row, model.evaluate({"lever": lever}, 5)[name], rtol=1e-12)


def area(**values: Any) -> Model:
    return Model(
        "area",
        "month",
        "k",
        [Lever("x", low=0, high=10, default=2), Lever("y", low=0, high=10, default=3)],
        [Constant("season", (1.0, 2.0, 3.0))],
        [Stock("s", start="x", then="prev(s) + y")],
        [Indicator("k", "x * y * season + s"), Indicator("late", "prev(k, 7)")],
    )


def test_by_hand() -> None:
    values = area().evaluate(periods=4)
    assert values["s"].tolist() == [2, 5, 8, 11]
    assert values["season"].tolist() == [1, 2, 3, 1]
    assert values["k"].tolist() == [8, 17, 26, 17]
    assert values["late"].tolist() == [7, 8, 17, 26]
    assert values["x"].tolist() == [2, 2, 2, 2]


def test_levers_broadcast_to_one_shape() -> None:
    values = area().evaluate({"x": np.arange(3.0)[:, None], "y": [1, 2]}, periods=4)
    assert {array.shape for array in values.values()} == {(3, 2, 4)}
    assert values["k"][2, 1].tolist() == area().evaluate({"x": 2, "y": 2}, 4)["k"].tolist()
    values["season"][0, 0, 0] = 5  # the arrays are the caller's own
    assert values["season"][1, 0, 0] == 1


def test_a_path_has_a_value_a_period_and_goes_before_a_value() -> None:
    values = area().evaluate({"x": 9, "y": [[1], [2]]}, periods=3, paths={"x": [[0, 1, 2]] * 4})
    assert values["k"].shape == (2, 4, 3)
    assert values["x"][1, 3].tolist() == [0, 1, 2]
    assert values["s"][1, 3].tolist() == [0, 2, 4]


def test_what_follows_uses_a_drawn_value() -> None:
    seen = []

    def double(expected: np.ndarray, values: Any, at: Any) -> np.ndarray:
        seen.append((expected.shape, at))
        return 2 * expected

    model = area()
    assert evaluate(model, periods=3, draws={"k": double})["late"].tolist() == [7, 16, 34]
    assert seen == [((), 0), ((), 1), ((), 2)]


def test_a_range_allows_for_rounding() -> None:
    model = Model("m", "month", "x", [Lever("x", low=0, high=0.3, default=0)])
    assert model.evaluate({"x": 0.1 + 0.2}, 1)["x"].tolist() == [0.1 + 0.2]


@pytest.mark.parametrize(
    ("formula", "error", "period"),
    [
        ("1 / (season - 2)", DivisionByZero, 2),
        ("(season - 2) ** -1", DivisionByZero, 2),
        ("1 / (1 / (season - 2))", DivisionByZero, 2),
        ("log(3 - season)", LogOfNonPositive, 3),
        ("(2 - season) ** 0.5", NotFinite, 3),
        ("1 / exp(500 * season)", NotFinite, 2),
        ("prev(season, 1) / (prev(season, 1) - 3)", DivisionByZero, 4),
    ],
)
def test_errors_name_the_indicator_and_the_period(formula: str, error: type[Exception], period: int) -> None:
    constants = [Constant("season", (1.0, 2.0, 3.0))]
    indicators = [Indicator("k", formula), Indicator("end", "k")]
    with pytest.raises(error) as caught:
        Model("m", "month", "end", constants=constants, indicators=indicators).evaluate({}, 5)
    assert caught.value.values["name"] == "k"  # type: ignore[attr-defined]
    assert caught.value.values["period"] == period  # type: ignore[attr-defined]
