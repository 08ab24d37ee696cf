"""Chance that is the same in Python and in the page (``luck.js``): one seed, one luck."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def uniforms(seed: int, count: int) -> NDArray[np.float64]:
    """Return so many numbers from 0 up to 1 (mulberry32, a public-domain generator by Tommy Ettinger).

    Parameters
    ----------
    seed
        0 to 2 ** 32 − 1.
    """
    steps = np.arange(1, count + 1, dtype=np.uint32)
    a = np.uint32(seed) + np.uint32(0x6D2B79F5) * steps
    t = (a ^ (a >> 15)) * (a | 1)
    t ^= t + (t ^ (t >> 7)) * (t | 61)
    return np.asarray((t ^ (t >> 14)) / 2.0**32)


def binomial(u: NDArray[np.float64], n: int, p: float) -> NDArray[np.int64]:
    """Return how many of ``n`` succeed when each does with probability ``p``, for each uniform number.

    The weights come from those beside them, from the likeliest on, by + × ÷ only, so that the page gets the same counts
    to the last.
    """
    mode = min(n, int((n + 1) * p))
    odds = p / (1 - p)
    above = [1.0]
    for k in range(mode, n):
        if above[-1] <= 1e-14:
            break
        above.append(above[-1] * odds * (n - k) / (k + 1))
    below: list[float] = []
    weight = 1.0
    for k in range(mode, 0, -1):
        if weight <= 1e-14:
            break
        weight = weight * k / (odds * (n - k + 1))
        below.append(weight)
    sums = np.cumsum([*reversed(below), *above])
    places = np.searchsorted(sums, u * sums[-1], side="right")
    return np.asarray(mode - len(below) + np.minimum(places, len(sums) - 1))
