"""The social-media tables, drawn from ``kpilearn.markets.sns``."""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike

from kpilearn.datasets.frames import days, frame
from kpilearn.datasets.table import Table
from kpilearn.kpitree.evaluate import Array
from kpilearn.markets import chance
from kpilearn.markets.chance import Ints
from kpilearn.markets.sns import GIVEAWAY, LIKES_MIXTURE, LIKES_PER_REACH, MARKET, OTHER_LIKES

#: Two months as before, then the article's plan for half a year; the giveaway is in its middle.
BEFORE_DAYS, PLAN_DAYS = 60, 180
MONTHS = (BEFORE_DAYS + PLAN_DAYS) // 30
GIVEAWAY_DAY = BEFORE_DAYS + PLAN_DAYS // 2
#: Days on either side of the giveaway that the lesson compares.
COMPARED = 60
CONTENT = ("product", "behind the scenes", "customer story", "quiz", "news")
#: Log standard deviation of the reach of posts of a kind (A).
REACH_SIGMA = 0.45


def likes(u: Array, median: ArrayLike, photo: ArrayLike) -> Array:
    """Return the likes of posts, given the median of photos; ``u`` has three numbers a post on its last axis."""
    share, centre, sigma = np.array(LIKES_MIXTURE).T
    kind = chance.choice(u[..., 0], share)
    wider = np.where(photo, 1.0, OTHER_LIKES)
    mean = chance.lognormal(u[..., 1], np.log(np.asarray(median) * wider * centre[kind]), sigma[kind])
    return chance.poisson(u[..., 2], mean).astype(float)


def reached(u: Array, ordinary: ArrayLike, photo: ArrayLike) -> Array:
    """Return the people reached by posts, given the reach of an ordinary photo; others are shown more widely."""
    wider = OTHER_LIKES * LIKES_PER_REACH[True] / LIKES_PER_REACH[False]
    return np.round(chance.lognormal(u, np.log(ordinary * np.where(photo, 1.0, wider)), REACH_SIGMA))


def posts(seed: int) -> pd.DataFrame:
    """Return one row a post: one a day before, then five a day, always with a photo."""
    drawn = _posts(seed)
    count = len(drawn["day"])
    return frame(
        {
            "post_id": np.arange(1, count + 1),
            "date": days("2025-02-01", BEFORE_DAYS + PLAN_DAYS)[drawn["day"]],
            "photo": drawn["photo"],
            "content": np.array(CONTENT)[chance.choice(chance.generator(seed, "sns_content").random(count), [1] * 5)],
            "reach": drawn["reach"],
            "likes": drawn["likes"],
            "shares": drawn["shares"],
            "link_clicks": drawn["link_clicks"],
        }
    )


def daily(seed: int) -> pd.DataFrame:
    """Return one row a day; the posts' clicks and shares add up to ``posts``."""
    count = BEFORE_DAYS + PLAN_DAYS
    drawn, month = _posts(seed), _month(np.arange(count))
    path = MARKET.expected(periods=MONTHS, paths=_decisions())
    u = chance.generator(seed, "sns_daily").random((4, count))
    gained = chance.poisson(u[0], path["followers_gained"][month] / 30)
    lost = chance.poisson(u[1], path["active_followers"][month] * path["unfollow_rate"][month] / 30)
    given = np.where(np.arange(count) == GIVEAWAY_DAY, GIVEAWAY, 0.0)
    followers = path["active_followers"][0] + np.cumsum(gained + given - lost)
    visits_per_share = path["visits_from_shares"][month] / path["shares"][month]
    sums = {name: np.bincount(drawn["day"], drawn[name], count) for name in ("likes", "shares", "link_clicks")}
    sns_visits = sums["link_clicks"] + chance.poisson(u[2], sums["shares"] * visits_per_share)
    other = chance.poisson(u[3], path["visits_from_elsewhere"][month] / 30)
    events = {BEFORE_DAYS: "plan starts", GIVEAWAY_DAY: "giveaway"}
    return frame(
        {
            "date": days("2025-02-01", count),
            "event": [events.get(day, "") for day in range(count)],
            "posts": np.bincount(drawn["day"], minlength=count),
            "followers": followers,
            "followers_gained": gained + given,
            "followers_lost": lost,
            "likes": sums["likes"],
            "shares": sums["shares"],
            "link_clicks": sums["link_clicks"],
            "sns_visits": sns_visits,
            "other_visits": other,
            "inflow": sns_visits + other,
        }
    )


def _posts(seed: int, candidates: int = 200) -> dict[str, Array]:
    """Return the posts; of many draws of the clicks the one in which the giveaway changes them least, as is true."""
    days_shown = np.arange(BEFORE_DAYS + PLAN_DAYS)
    path = MARKET.expected(periods=MONTHS, paths=_decisions())
    day = np.repeat(days_shown, path["posts_per_day"].astype(int)[_month(days_shown)])
    month = _month(day)
    rng = chance.generator(seed, "sns_posts")
    u = rng.random((len(day), 6))
    photo = u[:, 0] < path["photo_share"][month]
    share_mean = path["shares"][month] / path["posts"][month]
    # The clicks of one post of the month, with and without a photo (the month's mean has both).
    effect = np.where(photo, 1.0, LIKES_PER_REACH[False] / LIKES_PER_REACH[True])
    mean_effect = path["photo_share"] + (1 - path["photo_share"]) * LIKES_PER_REACH[False] / LIKES_PER_REACH[True]
    clicks = path["visits_from_posts"][month] / path["posts"][month] * effect / mean_effect[month]
    drawn = chance.poisson(rng.random((candidates, len(day))), clicks)
    before = (day >= GIVEAWAY_DAY - COMPARED) & (day < GIVEAWAY_DAY)
    after = (day > GIVEAWAY_DAY) & (day <= GIVEAWAY_DAY + COMPARED)
    best = int(np.argmin(np.abs(drawn[:, after].sum(axis=1) / drawn[:, before].sum(axis=1) - 1)))
    return {
        "day": day,
        "photo": photo,
        "reach": reached(u[:, 1], path["reach_per_post"][month], photo),
        "likes": likes(u[:, 2:5], path["likes_per_post"][month], photo),
        "shares": chance.poisson(u[:, 5], share_mean),
        "link_clicks": drawn[best],
    }


def _month(day: Ints) -> Ints:
    return day // 30


def _decisions() -> dict[str, Array]:
    levers = {lever.name: (MARKET.before[lever.name], lever.default) for lever in MARKET.settable}
    months = (BEFORE_DAYS // 30, PLAN_DAYS // 30)
    return {name: np.repeat(np.array(values, float), months) for name, values in levers.items()}


TABLES = (
    Table(
        "sns_posts",
        lesson=5,
        columns=("post_id", "date", "photo", "content", "reach", "likes", "shares", "link_clicks"),
        key=("post_id",),
        references={"date": "sns_daily"},
        make=posts,
    ),
    Table(
        "sns_daily",
        lesson=5,
        columns=(
            "date",
            "event",
            "posts",
            "followers",
            "followers_gained",
            "followers_lost",
            "likes",
            "shares",
            "link_clicks",
            "sns_visits",
            "other_visits",
            "inflow",
        ),
        key=("date",),
        make=daily,
    ),
)
