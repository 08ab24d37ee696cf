"""What a plan comes to in campaigns that nobody has seen: the mean over many seeds, so that luck hardly counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np

from kpilearn.kpitree.evaluate import Array
from kpilearn.markets import by_name
from kpilearn.markets.campaign import MONTHS, Campaign

Months = tuple[tuple[str, tuple[float, ...]], ...]  # a plan that can be remembered: each lever's values


def play(market: str, seeds: Sequence[int], plan: Mapping[str, Sequence[float]]) -> float:
    """Return the mean of what the campaigns of ``seeds`` come to, in the unit of the market's KGI.

    Parameters
    ----------
    plan
        Values month by month, by lever; levers that are not in it stay as they were before.
    """
    return float(_play(market, tuple(seeds), _months(plan)))


def left(market: str, seeds: Sequence[int], plan: Mapping[str, Sequence[float]], name: str) -> float:
    """Return the mean over the campaigns of ``seeds`` of another quantity in the last month, in its unit.

    ``plan`` is as for :func:`play`.
    """
    return float(np.mean(_campaigns(market, tuple(seeds), _months(plan))[name][:, -1]))


def _play(market: str, seeds: tuple[int, ...], plan: Months) -> float:
    return float(by_name(market).score(_campaigns(market, seeds, plan)).mean())


@lru_cache(maxsize=256)  # the plan that nothing changes is played for every learner's key
def _campaigns(market: str, seeds: tuple[int, ...], plan: Months) -> dict[str, Array]:
    return _drawn(market, seeds, {lever: np.asarray(values, float) for lever, values in plan})


def best_steady(market: str, seeds: Sequence[int], choices: Mapping[str, Sequence[float]]) -> float:
    """Return what the best of all plans comes to that keep one of ``choices`` of each lever in all months."""
    return _best_steady(market, tuple(seeds), tuple((lever, tuple(values)) for lever, values in choices.items()))


@lru_cache(maxsize=8)
def _best_steady(market: str, seeds: tuple[int, ...], choices: tuple[tuple[str, tuple[float, ...]], ...]) -> float:
    grids = np.meshgrid(*(values for _, values in choices), indexing="ij")
    levers = zip(choices, grids, strict=True)
    steady = {name: np.repeat(grid[..., None].astype(float), MONTHS, axis=-1) for (name, _), grid in levers}
    scores = by_name(market).score(_drawn(market, seeds, steady))
    return float(scores.mean(axis=0).max())


def _drawn(market: str, seeds: Sequence[int], paths: Mapping[str, Array]) -> dict[str, Array]:
    """Return every quantity in the campaigns of ``seeds``, arrays of shape (len(seeds), *S, months).

    ``paths`` have the shape (*S, months); levers that are not given stay as they were before.
    """
    games = [_game(market, seed) for seed in seeds]
    whole = {lever: np.full(MONTHS, value) for lever, value in games[0].levers.items()} | dict(paths)
    shape = np.broadcast_shapes(*(path.shape for path in whole.values()))[:-1]
    usual = {lever.name: np.full(MONTHS, lever.default) for lever in games[0].market.model.levers}
    outside = [game.outside() for game in games]
    for lever in {lever for each in outside for lever in each}:
        by_seed = np.stack([each.get(lever, usual[lever]) for each in outside])
        path = by_seed.reshape(len(games), *[1] * len(shape), MONTHS)
        whole[lever] = np.broadcast_to(path, (len(games), *shape, MONTHS))
    return games[0].market.draw_each(seeds, whole)


def _months(plan: Mapping[str, Sequence[float]]) -> Months:
    return tuple((lever, tuple(values)) for lever, values in plan.items())


@lru_cache(maxsize=128)
def _game(market: str, seed: int) -> Campaign:
    return Campaign(market, seed=seed)
