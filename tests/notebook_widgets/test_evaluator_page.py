"""The page computes what Python computes: same formulas, same numbers."""

import sys
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kpilearn import markets
from kpilearn.kpitree import Constant, Indicator, Lever, Model, ModelError, Stock

sys.path.insert(0, str(Path(__file__).parent.parent / "kpitree"))
from random_models import models

RELATIVE = 1e-12  # exp, log and powers may differ in the last digit


def everything() -> Model:
    """A model with every operation of the grammar."""
    return Model(
        "everything",
        "month",
        "goal",
        [Lever("x", low=0, high=10, step=0.5, default=3), Lever("量", low=1, high=2, step=0.1, default=1.5)],
        [Constant("season", (1, 0.5, 2)), Constant("__proto__", 0.25)],
        [Stock("stock", start="x + 1", then="prev(stock) * 0.9 + prev(flow)")],
        [
            Indicator("flow", "max(x - season, 0) / 量 - -1"),
            Indicator("power", "(stock + 1) ** 0.5 ** 2"),
            Indicator("curve", "exp(-x / 10) * log(stock + 2)"),
            Indicator("before", "prev(curve, __proto__) - min(curve, flow, 2)"),
            Indicator("goal", "power * before + flow"),
        ],
    )


def task(model, levers, periods, **more):
    return {"model": model.as_json(), "levers": levers, "periods": periods, **more}


def assert_same(model, levers, periods, answer):
    for name, values in model.evaluate(levers, periods).items():
        np.testing.assert_allclose(answer["series"][name], values, rtol=RELATIVE, atol=0, err_msg=name)


def test_every_operation_has_pythons_result(in_node):
    model = everything()
    cases = [({}, 1), ({}, 12), ({"x": 0}, 7), ({"x": 10, "量": 1.1}, 30)]
    for (levers, periods), answer in zip(cases, in_node([task(model, *case) for case in cases]), strict=True):
        assert_same(model, levers, periods, answer)


def test_a_lever_may_change_from_period_to_period(in_node):
    model = everything()
    path = [1.0, 4.0, 2.0, 9.0]
    [answer] = in_node([task(model, {"x": path}, 4)])
    for name, values in model.evaluate(periods=4, paths={"x": path}).items():
        np.testing.assert_allclose(answer["series"][name], values, rtol=RELATIVE, atol=0, err_msg=name)


@pytest.mark.parametrize("name", [*markets.NAMES, "small_shop", "incentive"])
def test_every_market_has_pythons_result(in_node, name):
    assert_same_at_all_ends(import_module(f"kpilearn.markets.{name}").MODEL, in_node)


def test_every_widget_that_shows_a_part_of_a_market_has_pythons_result(in_node, every_widget):
    parts = [widget.model for widget in every_widget.values() if hasattr(widget, "model")]
    assert len(parts) == 7
    for model in parts:
        assert_same_at_all_ends(model, in_node)


def assert_same_at_all_ends(model, in_node):
    ends = [{lever.name: getattr(lever, end) for lever in model.levers} for end in ("low", "default", "high")]
    usable = [levers for levers in ends if not raises(model, levers)]
    assert usable
    for levers, answer in zip(usable, in_node([task(model, levers, 24) for levers in usable]), strict=True):
        assert_same(model, levers, 24, answer)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cases=st.lists(st.tuples(models(), st.integers(-6, 6), st.integers(1, 14)), min_size=25, max_size=25))
def test_random_models_have_pythons_results(in_node, cases):
    tasks = [task(model, {"lever": half / 2}, periods) for model, half, periods in cases]
    for (model, half, periods), answer in zip(cases, in_node(tasks), strict=True):
        levers = {"lever": half / 2}
        if raises(model, levers, periods):
            assert None in [value for name in model.order for value in answer["series"][name]]  # NaN in JSON
        else:
            assert_same(model, levers, periods, answer)


@pytest.mark.parametrize(
    "formula",
    ["1 / x", "min(1 / x, 3)", "(1 / x) ** 0", "log(x)", "0 / x", "x ** -1", "exp(1000 - x)", "(x - 1) ** 0.5"],
)
def test_what_has_no_result_in_python_has_none_in_the_page(in_node, formula):
    model = Model(
        "broken", "month", "y", [Lever("x", low=0, high=1, step=1, default=0)], [], [], [Indicator("y", formula)]
    )
    assert raises(model, {})
    [answer] = in_node([task(model, {}, 3)])
    assert answer["series"]["y"] == [None, None, None]


def raises(model, levers, periods=24):
    try:
        model.evaluate(levers, periods)
    except ModelError:
        return True
    return False


@pytest.mark.parametrize("name", [*markets.NAMES, "small_shop"])
def test_working_backwards_finds_what_python_finds(in_node, name):
    """For a target a little above what is reached now, by each lever alone."""
    model = import_module(f"kpilearn.markets.{name}").MODEL
    now = model.evaluate(periods=12)[model.kgi][-1]
    levers = {lever.name: lever.default for lever in model.levers}
    tasks = [
        task(model, levers, 12, search={"lever": each.name, "target": now + share * abs(now), "present": each.default})
        for each in model.levers
        for share in (0.001, 0.05, 5)
    ]
    for one, answer in zip(tasks, in_node(tasks), strict=True):
        search = one["search"]
        known = model.reach(search["lever"], search["target"], levers, stepped=True)
        assert answer["answer"]["met"] == known.met, search
        assert answer["answer"]["value"] == pytest.approx(known.value, rel=1e-9), search
        assert answer["answer"]["result"] == pytest.approx(known.result, rel=1e-9), search


def line(slope, high=100):
    return Model(
        "line",
        "month",
        "y",
        [Lever("x", low=0, high=high, step=1, default=50)],
        [],
        [],
        [Indicator("y", f"{slope} * x")],
    )


@pytest.mark.parametrize(
    ("slope", "target", "value", "met", "turns"),
    [
        (2, 121, 61, True, True),  # the next whole step that is enough
        (2, 120, 60, True, True),
        (2, 79, 40, True, True),  # already reached: the last step that still is
        (2, 300, 100, False, False),  # out of reach: the nearest
        (2, -5, 0, True, False),  # always reached
        (-2, -79, 39, True, True),  # less is more
    ],
)
def test_working_backwards_by_whole_steps(in_node, slope, target, value, met, turns):
    search = {"lever": "x", "target": target, "present": 50}
    [answer] = in_node([task(line(slope), {"x": 50}, 1, search=search)])
    assert answer["answer"] == {"value": value, "result": slope * value, "met": met, "turns": turns}


def test_working_backwards_among_very_many_steps(in_node):
    [answer] = in_node(
        [task(line(1, high=1_000_000), {"x": 50}, 1, search={"lever": "x", "target": 777_777.5, "present": 50})]
    )
    assert answer["answer"]["value"] == 777_778
