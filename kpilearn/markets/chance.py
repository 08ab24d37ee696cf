"""Chance that is the same on every machine: each random value is computed from one uniform number.

NumPy promises the stream of a bit generator and of ``SeedSequence``, but not that of ``poisson``, ``binomial`` or
``normal``; and those draw again when a value is refused, so that one last bit computed otherwise on another processor
would change all that follows. Here one uniform number in gives one value out. The same luck under another decision is
then the same luck (the campaign compares policies so), any block of a long table can be made on its own, and a
difference in the last bit stays where it is and vanishes when the value is rounded for the file.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from statistics import NormalDist
from zlib import crc32

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

_TABLE_STEPS, _TABLE_END = 256, 38  # −log(1 − u) of the largest u below 1 is 36.7
_NORMAL_FROM = 30.0  # from this variance on, a count is drawn as a rounded normal: its skewness is then below 0.19


def generator(seed: int, *path: str | int) -> np.random.Generator:
    """Return the source of uniform numbers for one purpose, such as ``generator(7, "shop_orders", 3)``.

    Sources with different paths are independent; call only ``.random()`` on it (see above).
    """
    words = [crc32(str(part).encode()) for part in path]  # a SeedSequence does not see a 0 at its end
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence([seed, *words])))


def normal(u: Floats) -> Floats:
    """Return standard normal values, the quantile at each uniform number."""
    tail = np.maximum(np.minimum(u, 1.0 - u), 2.0**-53)
    return np.copysign(_between(-_TABLE_STEPS * np.log(2.0 * tail), _normal_table()), u - 0.5)


def lognormal(u: Floats, mu: ArrayLike, sigma: ArrayLike) -> Floats:
    """Return lognormal values with mean ``mu`` and standard deviation ``sigma`` of the natural logarithm."""
    return np.asarray(np.exp(np.asarray(mu) + np.asarray(sigma) * normal(u)))


def exponential(u: Floats, mean: ArrayLike = 1.0) -> Floats:
    """Return exponential values of the given mean."""
    return np.asarray(-np.log1p(-u) * np.asarray(mean))


def choice(u: Floats, shares: ArrayLike) -> Ints:
    """Return numbers 0 … len(shares) − 1, each with its share (they are scaled to sum to 1)."""
    steps = np.cumsum(np.asarray(shares, float))
    passed = np.zeros(u.shape, np.int8)  # a comparison a step is faster than a search where there are few
    for step in steps[:-1] / steps[-1]:
        passed += u >= step
    return passed.astype(np.int64)


def poisson(u: Floats, mean: ArrayLike) -> Ints:
    """Return Poisson counts with the given means."""
    u, mean = np.broadcast_arrays(u, np.asarray(mean, float))
    small = _by_steps(u, np.exp(-np.minimum(mean, _NORMAL_FROM)), lambda k, at: at * mean / k, mean < _NORMAL_FROM)
    large = np.maximum(np.floor(mean + np.sqrt(mean) * normal(u) + 0.5), 0).astype(np.int64)
    return np.where(mean < _NORMAL_FROM, small, large)


def binomial(u: Floats, n: ArrayLike, p: ArrayLike) -> Ints:
    """Return how many of ``n`` succeed when each does with probability ``p``."""
    u, n, p = np.broadcast_arrays(u, np.asarray(n, float), np.clip(np.asarray(p, float), 0.0, 1.0))
    rare = np.minimum(p, 1.0 - p)
    variance = n * rare * (1.0 - rare)
    counted = variance < _NORMAL_FROM
    odds = rare / (1.0 - rare)
    none = np.exp(np.where(counted, n, 0.0) * np.log1p(-rare))
    small = _by_steps(u, none, lambda k, at: at * odds * (n - k + 1) / k, counted)
    large = np.clip(np.floor(n * rare + np.sqrt(variance) * normal(u) + 0.5), 0, n).astype(np.int64)
    found = np.where(counted, small, large)
    return np.where(p <= 0.5, found, n.astype(np.int64) - found)


def gamma(u: Floats, shape: float) -> Floats:
    """Return gamma values of the given shape and scale 1."""
    return np.asarray(_between(exponential(u, _TABLE_STEPS), _gamma_table(shape)) ** (1.0 / shape))


def beta(u: Floats, a: float, b: float) -> Floats:
    """Return beta values for ``a`` ≤ 1 ≤ ``b``."""
    return np.asarray(_between(exponential(u, _TABLE_STEPS), _beta_table(a, b)) ** (1.0 / a))


def _by_steps(u: Floats, none: Floats, following: Callable[[int, Floats], Floats], wanted: NDArray[np.bool_]) -> Ints:
    """Count up from zero until the summed probability passes ``u``, where ``wanted``."""
    count = np.zeros(u.shape, np.int64)
    at = np.array(none)
    total = np.array(none)
    k = 0
    while k < 200 and (more := wanted & (u > total)).any():
        k += 1
        count += more
        at = following(k, at)
        total = total + at
    return count


@cache
def _normal_table() -> Floats:
    tails = 0.5 * np.exp(-_table_steps())
    return np.array([-NormalDist().inv_cdf(tail) for tail in tails.tolist()])


@cache
def _gamma_table(shape: float) -> Floats:
    # X to the power of its shape has the density exp(-t ** (1 / shape)), which is smooth where that of X is infinite.
    t = np.linspace(0.0, 40.0**shape, 20_001)
    return _table(t, np.exp(-(t ** (1.0 / shape))))


@cache
def _beta_table(a: float, b: float) -> Floats:
    t = np.linspace(0.0, 1.0, 20_001)  # X ** a has the density (1 - t ** (1 / a)) ** (b - 1)
    return _table(t, (1.0 - t ** (1.0 / a)) ** (b - 1.0))


def _table(t: Floats, density: Floats) -> Floats:
    """Return the values of t at equal steps of −log(1 − u), in which both ends of a quantile function are smooth."""
    summed = np.concatenate([[0.0], np.cumsum((density[1:] + density[:-1]) / 2.0)])
    return np.asarray(np.interp(-np.expm1(-_table_steps()), summed / summed[-1], t))


def _table_steps() -> Floats:
    return np.arange(0.0, _TABLE_END, 1.0 / _TABLE_STEPS)


def _between(at: Floats, table: Floats) -> Floats:
    """Return the values of a table at the places ``at``, counted in its steps, by straight lines."""
    step = at.astype(np.int64)
    low = table[step]
    return np.asarray(low + (at - step) * (table[step + 1] - low))
