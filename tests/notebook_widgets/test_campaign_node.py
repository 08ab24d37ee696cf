"""A campaign in the page comes to what Python's comes to, month by month and in the end (node)."""

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from kpilearn.markets import NAMES, by_name, chance
from kpilearn.markets.campaign import MONTHS, Campaign
from kpilearn.notebook import widgets

RELATIVE = 1e-12
FAST = (Phase.explicit, Phase.generate)  # each try is a run of node: a failing one is not made smaller
PLAY = """
const { rulesOf } = await import(modules["campaign_game.js"]);
const answers = tasks.map(({ spec, decisions, plan }) => {
  const { whole, run, running, outcome } = rulesOf(spec);
  const levers = whole([...decisions, ...plan]);
  const series = run(levers, decisions.length);
  return {
    series: Object.fromEntries([...series].map(([name, values]) => [name, [...values]])),
    running: [...running(series)],
    outcome: plan.length ? null : outcome(levers),
  };
});
"""
CHANCE = """
const { poisson, binomial, total } = await import(modules["chance.js"]);
const answers = tasks.map(([u, z, mean, n, p, spread]) => [
  poisson([u, z], mean), binomial([u, z], n, p), total([u, z], mean, n, spread),
]);
"""


@st.composite
def games(draw):
    """Some months of a case: the levers change in any of them, or stay."""
    market = by_name(draw(st.sampled_from(NAMES)))
    levers = {lever.name: lever for lever in market.settable}
    value = {
        name: st.integers(0, round((lever.high - lever.low) / lever.step)).map(
            lambda step, lever=lever: min(round(lever.low + step * lever.step, 10), lever.high)
        )
        for name, lever in levers.items()
    }
    month = st.fixed_dictionaries({}, optional=value)
    months = draw(st.lists(month, min_size=MONTHS, max_size=MONTHS))
    return market.name, draw(st.integers(0, 2**32)), months, draw(st.integers(0, MONTHS))


def assert_same(widget, answer):
    game, plan = widget.game, widget.state["plan"]
    path = game.forecast(plan)
    for name in {game.market.model.kgi, *game.market.seen}:
        values = answer["series"][name]
        np.testing.assert_allclose(values, path[name], rtol=RELATIVE, atol=0, err_msg=name)
    assert answer["running"][-1] == pytest.approx(float(game.market.score(path)), rel=RELATIVE)
    if game.over:
        end, came = game.outcome(), answer["outcome"]
        found = [came[name] for name in ("reached", "nothing", "possible")]
        assert found == pytest.approx([end.reached, end.nothing, end.best], rel=RELATIVE)
        assert came["skill"] == pytest.approx(end.skill, rel=1e-9, abs=1e-12)  # a ratio of small differences
        assert came["best"] == list(end.best_decisions)


@settings(max_examples=4, deadline=None, phases=FAST, suppress_health_check=list(HealthCheck))
@given(st.lists(games(), min_size=12, max_size=12))
def test_months_run_in_the_page_are_those_of_python(page_does, tried):
    shown = [
        widgets.campaign(name, seed=seed, decisions=months[:played], plan=months[played:])
        for name, seed, months, played in tried
    ]
    tasks = [{"spec": widget.spec, **widget.state} for widget in shown]
    for widget, answer in zip(shown, page_does(PLAY, tasks), strict=True):
        assert_same(widget, answer)


@pytest.mark.parametrize("name", NAMES)
def test_the_end_of_every_case_is_that_of_python(page_does, name):
    """Also with the best decisions themselves, and with none."""
    best = Campaign(name, seed=10).best()
    shown = [widgets.campaign(name, seed=10, decisions=months) for months in (best, [{}] * MONTHS)]
    for widget, answer in zip(shown, page_does(PLAY, [{"spec": one.spec, **one.state} for one in shown]), strict=True):
        assert_same(widget, answer)
    assert shown[0].game.outcome().skill == pytest.approx(1)


@settings(max_examples=3, deadline=None, phases=FAST, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 2**32).map(np.random.default_rng))
def test_the_three_draws_are_those_of_python(page_does, numbers):
    u, p = numbers.random((2, 600))
    mean, n = 10 ** numbers.uniform(-2, 5, 600), numbers.integers(0, 50_000, 600)  # both ways of counting
    p = np.where(numbers.random(600) < 0.5, p, p / 1e3)
    p[:4], n[:2] = [0, 1, -0.1, 1.1], 0
    spread = numbers.uniform(0, 2, 600)
    each = spread / np.sqrt(np.maximum(n, 1))
    sums = np.round(mean * chance.lognormal(u, -np.square(each) / 2, each))
    drawn = np.column_stack([chance.poisson(u, mean), chance.binomial(u, n, p), sums])
    tasks = np.column_stack([u, chance.normal(u), mean, n, p, spread])
    assert page_does(CHANCE, tasks.tolist()) == drawn.tolist()
