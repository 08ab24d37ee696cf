"""Random values: the same everywhere, one from one uniform number, and of the right distribution."""

from math import comb, exp, factorial
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpilearn.markets import chance

MANY = chance.generator(1, "test").random(200_000)


def test_a_generator_is_the_same_on_every_machine() -> None:
    drawn = chance.generator(20231201, "shop_orders", 3).random(3)
    assert drawn.tolist() == [0.5186271705683208, 0.7443658634029007, 0.9581844530762998]


def test_paths_and_seeds_are_told_apart() -> None:
    paths = [(1, "a"), (2, "a"), (1, "b"), (1, "a", 0), (1, "a", 1)]
    assert len({chance.generator(*path).random() for path in paths}) == len(paths)  # type: ignore[arg-type]


@given(st.floats(1e-12, 1 - 1e-12))
def test_normal_is_the_quantile(u: float) -> None:
    assert chance.normal(np.array([u]))[0] == pytest.approx(NormalDist().inv_cdf(u), abs=2e-5)


def test_the_ends_of_the_uniform_numbers_give_finite_values() -> None:
    ends = np.array([0.0, 1 - 2.0**-53])
    for values in (
        chance.normal(ends),
        chance.exponential(ends),
        chance.gamma(ends, 0.243),
        chance.beta(ends, 0.793, 2.426),
        chance.poisson(ends, [3.0, 300.0]),
        chance.binomial(ends, 10, 0.5),
    ):
        assert np.isfinite(values).all()


@pytest.mark.parametrize("mean", [0.0, 0.3, 4.0, 29.9, 30.1, 2_000.0])
def test_poisson_has_its_mean_and_variance(mean: float) -> None:
    drawn = chance.poisson(MANY, mean)
    assert drawn.mean() == pytest.approx(mean, abs=5 * (mean / len(MANY)) ** 0.5 + 1e-12)
    assert drawn.var() == pytest.approx(mean, rel=0.03)


@pytest.mark.parametrize(("n", "p"), [(0, 0.5), (7, 0.0), (7, 1.0), (10, 0.3), (50, 0.9), (1_000, 0.01), (5_000, 0.5)])
def test_binomial_has_its_mean_and_variance_and_bounds(n: int, p: float) -> None:
    drawn = chance.binomial(MANY, n, p)
    variance = n * p * (1 - p)
    assert drawn.mean() == pytest.approx(n * p, abs=5 * (variance / len(MANY)) ** 0.5 + 1e-12)
    assert drawn.var() == pytest.approx(variance, rel=0.03)
    assert drawn.min() >= 0
    assert drawn.max() <= n


def test_small_counts_have_their_exact_shares() -> None:
    poisson = np.bincount(chance.poisson(MANY, 2.5), minlength=6)[:6] / len(MANY)
    assert poisson == pytest.approx([exp(-2.5) * 2.5**k / factorial(k) for k in range(6)], abs=0.004)
    binomial = np.bincount(chance.binomial(MANY, 5, 0.3), minlength=6) / len(MANY)
    assert binomial == pytest.approx([comb(5, k) * 0.3**k * 0.7 ** (5 - k) for k in range(6)], abs=0.004)


def test_gamma_and_beta_have_their_moments() -> None:
    gamma = chance.gamma(MANY, 0.243)
    assert (gamma.mean(), gamma.var()) == pytest.approx((0.243, 0.243), rel=0.03)
    a, b = 0.793, 2.426
    beta = chance.beta(MANY, a, b)
    assert beta.mean() == pytest.approx(a / (a + b), rel=0.01)
    assert beta.var() == pytest.approx(a * b / (a + b) ** 2 / (a + b + 1), rel=0.02)


def test_lognormal_exponential_and_choice() -> None:
    assert np.log(chance.lognormal(MANY, 3.31, 0.74)).mean() == pytest.approx(3.31, abs=0.01)
    assert chance.exponential(MANY, 4.0).mean() == pytest.approx(4.0, rel=0.01)
    shares = np.bincount(chance.choice(MANY, [1, 2, 1])) / len(MANY)
    assert shares == pytest.approx([0.25, 0.5, 0.25], abs=0.005)


@given(st.floats(0.01, 100), st.integers(1, 300), st.floats(0.001, 0.999))
def test_a_value_does_not_depend_on_its_neighbours(mean: float, n: int, p: float) -> None:
    u = MANY[:50]
    alone = [(int(chance.poisson(one, mean)), int(chance.binomial(one, n, p))) for one in u]
    assert alone == list(zip(chance.poisson(u, mean).tolist(), chance.binomial(u, n, p).tolist(), strict=True))


def test_more_luck_never_means_fewer() -> None:
    u = np.linspace(0.0, 0.999999, 500)
    for drawn in (chance.poisson(u, 3.0), chance.binomial(u, 20, 0.2), chance.poisson(u, 80.0)):
        assert (np.diff(drawn) >= 0).all()
