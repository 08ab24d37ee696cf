"""The panels' arithmetic in the page is that of Python, to the last count (node)."""

import random
import subprocess

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from kpilearn.kpitree.errors import BadUnit
from kpilearn.kpitree.units import Unit
from kpilearn.notebook import widgets
from kpilearn.notebook.widgets import bundle, luck

LUCK = """
const { uniforms, binomialOf } = await import(modules["luck.js"]);
const answers = tasks.map(([seed, n, p]) => [...uniforms(seed, 60)].map(binomialOf(n, p)));
"""
SEGMENTS = """
const { tally } = await import(modules["segment_toggle.js"]);
const answers = tasks.map((spec) => {
  const { same, rate } = tally(spec);
  return spec.reps.map((rep) => [same(rep), ...[null, ...spec.parts].map((part) => rate(rep, part))]);
});
"""

FAST = (Phase.explicit, Phase.generate)  # each try is a run of node: a failing one is not made smaller


months = st.tuples(st.integers(0, 2**32 - 1), st.integers(1, 5_000), st.floats(1e-5, 0.95))


@settings(max_examples=3, deadline=None, phases=FAST, suppress_health_check=list(HealthCheck))
@given(st.lists(months, min_size=40, max_size=40))
def test_a_seed_draws_the_same_months_in_the_page(page_does, tasks):
    for (seed, n, p), counts in zip(tasks, page_does(LUCK, tasks), strict=True):
        assert luck.binomial(luck.uniforms(seed, 60), n, p).tolist() == counts


@pytest.mark.parametrize(("n", "p"), [(1, 0.5), (40, 0.02), (1_000, 0.01), (3_000, 0.4)])
def test_the_draws_have_the_mean_and_spread_that_they_should(n, p):
    counts = luck.binomial(luck.uniforms(7, 40_000), n, p)
    assert counts.min() >= 0
    assert counts.max() <= n
    assert abs(counts.mean() - n * p) < 4 * (n * p * (1 - p) / 40_000) ** 0.5
    assert abs(counts.var() / (n * p * (1 - p)) - 1) < 0.05


def test_the_uniform_numbers_are_uniform():
    numbers = luck.uniforms(1, 50_000)
    assert numbers.min() >= 0 and numbers.max() < 1
    shares = [((numbers >= step / 10) & (numbers < (step + 1) / 10)).mean() for step in range(10)]
    assert max(abs(share - 0.1) for share in shares) < 0.006
    assert len(set(numbers.tolist())) > 49_900


def test_a_result_has_a_bin_however_far_it_is_from_the_draws(page_does):
    script = """
        const { binned } = await import(modules["histogram.js"]);
        const answers = tasks.map(([draws, seen, edge]) =>
          binned(draws, edge, 30).some(({ from, to }) => from <= seen && seen <= to));
    """
    tasks = [[[80, 95, 100], 25, 26], [[3, 9], 25, 25], [[5, 5], 5, 6], [[2, 4], 0, 0], [[2, 4], 0, 1]]
    assert page_does(script, tasks) == [True] * len(tasks)


def test_the_rates_in_the_page_are_those_of_python(page_does):
    widget = widgets.segments()
    [answers] = page_does(SEGMENTS, [widget.spec])
    for rep, rates in zip(widget.spec["reps"], answers, strict=True):
        expected = [widget.same_mix(rep), *(widget.rate(rep, part) for part in (None, *widget.spec["parts"]))]
        assert rates == pytest.approx(expected, rel=1e-12)


UNITS = """
const { parseUnit, unitText, unitTimes, sameUnit } = await import(modules["units.js"]);
const shown = (unit) => unit && unitText(unit);
const answers = tasks.map(([a, b]) => {
  const [x, y] = [parseUnit(a), parseUnit(b)];
  return x && y ? [shown(x), shown(unitTimes(x, y)), shown(unitTimes(x, y, -1)), sameUnit(x, y)] : [shown(x), shown(y)];
});
"""
NODES = """
const { study, treeText } = await import(modules["nodes.js"]);
const answers = tasks.map((tree) => [treeText(tree), study(tree).problems.size === 0, study(tree).values.get("")]);
"""
units = st.text(alphabet="円件人ab1 2*/×÷^-(・", max_size=9) | st.lists(
    st.sampled_from(["円", "件", "人", "1", "JPY", "m^2", "s^1/2", "s^-1"]), min_size=1, max_size=3
).map("/".join)


def in_python(a, b):
    def read(text):
        try:
            return Unit.parse(text)
        except BadUnit:
            return None

    x, y = read(a), read(b)
    if x is None or y is None:
        return [x and str(x), y and str(y)]
    return [str(x), str(x * y), str(x / y), x == y]


@settings(max_examples=3, deadline=None, phases=FAST, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(units, units), min_size=300, max_size=300))
def test_the_units_in_the_page_are_those_of_python(page_does, tasks):
    for task, answer in zip(tasks, page_does(UNITS, tasks), strict=True):
        assert in_python(*task) == answer, task


NAMES = ["a", "b", "c", "d", "e", "f", "売上", "ｈ", "log", "", "9x", "x y"]
UNIT_TEXTS = ["", "", "1", "円", "件", "円/件", "件/人", "2x"]


def grown(chance, depth=0, sign="", careful=False):
    """Return a random tree; a careful one has good names and the unit 円 everywhere, so that it often fits."""
    name = chance.choice(NAMES[:8] if careful else NAMES) + (str(chance.randrange(99)) if careful else "")
    family = "+−" if careful else chance.choice(["+−", "×÷"])
    count = chance.choice([0, 1, 2, 3]) if 0 < depth < 3 else 2 * (depth == 0)
    children = [grown(chance, depth + 1, chance.choice(family) if at else "", careful) for at in range(count)]
    unit = "円" if careful else chance.choice(UNIT_TEXTS)
    return {
        "name": name,
        "unit": unit,
        "sign": sign,
        "value": chance.choice(["", "3", "１,２", "?"]),
        "children": children,
    }


@settings(max_examples=3, deadline=None, phases=FAST)
@given(st.integers(0, 2**32).map(random.Random))
def test_a_tree_fits_in_the_page_when_it_fits_in_python(page_does, chance):
    tried = [widgets.tree_editor(grown(chance, careful=at % 3 == 0)) for at in range(240)]
    assert any(widget.right for widget in tried)
    answers = page_does(NODES, [widget.state["tree"] for widget in tried])
    for widget, (text, fits, value) in zip(tried, answers, strict=True):
        assert widget.text == text
        assert widget.right == fits, text
        if fits and {lever.name for lever in widget.tree().levers} <= widget.values.keys():
            assert value is None or widget.tree().compute({name: [v] for name, v in widget.values.items()})[
                0
            ] == pytest.approx(value)


ENTRIES = [
    "tree_editor.js",
    "sorting.js",
    "smart_checker.js",
    "segment_toggle.js",
    "resampling.js",
    "incentive_game.js",
    "campaign_game.js",
]


@pytest.mark.parametrize("entry", ENTRIES)
def test_a_panel_with_all_it_imports_is_one_module(tmp_path, entry):
    text = bundle.script(entry)
    file = tmp_path / "bundle.mjs"
    file.write_text(text)
    subprocess.run(["node", "--check", file], check=True)
    assert "import " not in text
    assert text.count("export ") == 1
