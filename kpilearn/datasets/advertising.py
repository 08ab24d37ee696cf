"""The advertising tables, drawn from ``kpilearn.markets.ads``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import numpy as np
import pandas as pd

from kpilearn.datasets.frames import days, frame
from kpilearn.datasets.table import Table
from kpilearn.markets import chance
from kpilearn.markets.ads import (
    AGE_GROUPS,
    CAMPAIGNS,
    CLICK_ORDERS,
    CLICKS_K,
    CLICKS_MEAN,
    INCREMENTAL,
    MODEL,
    VIDEO_CTR,
    VIEW_ORDERS,
    VIEWS_SIGMA,
)

#: Days of ads by the article's plan, and videos, one every three days of half a year.
AD_DAYS, VIDEO_COUNT = 90, 60
#: Budgets a month that 40 shops of a group each tried, JPY/month, for every campaign alone.
TEST_SPENDS, TEST_SHOPS = (5_000, 10_000, 15_000, 20_000, 25_000, 30_000, 40_000, 50_000), 40
#: Ads in the kit's file and in each block of a longer one.
ADS, BLOCK_ADS = 1_143, 20_000
#: Regions, weeks, and a week's orders of a region: without ads, and credited to the ads when they run, order/week (A).
REGIONS, WEEKS, ORGANIC_ORDERS, AD_ORDERS = 20, 12, 40, 20
#: Spend of a region in a week with ads, JPY/week (A: ¥2,000 a credited order).
WEEKLY_SPEND = 2_000 * AD_ORDERS
#: Price of a click on social ads, JPY/click (A; P: ¥100–300 for Japanese shops).
SOCIAL_CPC = 150


def daily(seed: int) -> pd.DataFrame:
    """Return one row a day and campaign at the article's ¥50,000 a month."""
    month = {name: values[0] for name, values in MODEL.evaluate(periods=1).items()}
    names = list(CAMPAIGNS)
    spend, clicks, orders = (
        np.array([month[f"{what}_{name}"] for name in names]) / 30 for what in ("spend", "clicks", "orders")
    )
    u = chance.generator(seed, "ads_daily").random((4, AD_DAYS, len(names)))
    busy = chance.lognormal(u[0], -0.02, 0.2)
    clicked = chance.poisson(u[1], clicks * busy)
    cost = np.rint(clicked * spend / clicks)
    ctr = np.array([CAMPAIGNS[name].ctr for name in names])
    return frame(
        {
            "date": np.repeat(days("2025-04-01", AD_DAYS), len(names)),
            "campaign": names * AD_DAYS,
            "spend": cost.ravel(),
            "impressions": (clicked + chance.poisson(u[2], clicks * busy * (1 / ctr - 1))).ravel(),
            "clicks": clicked.ravel(),
            "ad_orders": chance.poisson(u[3], orders * busy).ravel(),
        }
    )


def tests(seed: int) -> pd.DataFrame:
    """Return one row a campaign and monthly budget tried, summed over 40 shops."""
    rows = []
    u = chance.generator(seed, "ads_tests").random((2, len(CAMPAIGNS), len(TEST_SPENDS)))
    for at, (name, campaign) in enumerate(CAMPAIGNS.items()):
        shares = {"share_brand": 0.0, "share_display": 0.0} | ({f"share_{name}": 0.5} if name != "general" else {})
        whole = np.array(TEST_SPENDS) * (1 if name == "general" else 2)
        month = MODEL.evaluate({"budget": whole, **shares}, periods=1)
        clicks = chance.poisson(u[0, at], month[f"clicks_{name}"][:, 0] * TEST_SHOPS)
        orders = chance.poisson(u[1, at], month[f"orders_{name}"][:, 0] * TEST_SHOPS)
        rows.append((np.full(len(TEST_SPENDS), name), TEST_SPENDS, np.rint(clicks / campaign.ctr), clicks, orders))
    names, spends, impressions, clicked, ordered = (np.concatenate(column) for column in zip(*rows, strict=True))
    return frame(
        {
            "campaign": names,
            "monthly_budget": spends,
            "shops": np.full(len(names), TEST_SHOPS),
            "spend": spends * TEST_SHOPS,
            "impressions": impressions,
            "clicks": clicked,
            "ad_orders": ordered,
        }
    )


def videos(seed: int) -> pd.DataFrame:
    """Return one row a video; few are seen by many."""
    constants = {constant.name: constant.values[0] for constant in MODEL.constants}
    u = chance.generator(seed, "videos").random((4, VIDEO_COUNT))
    ctr = np.clip(chance.lognormal(u[0], np.log(VIDEO_CTR), 0.45), 0.005, 0.3)
    mean = constants["video_impressions"] / (1 - constants["stays"]) ** 0.5
    impressions = np.rint(chance.lognormal(u[1], np.log(mean) - VIEWS_SIGMA**2 / 2, VIEWS_SIGMA))
    views = chance.binomial(u[2], impressions, ctr)
    return frame(
        {
            "video_id": np.arange(1, VIDEO_COUNT + 1),
            "published_on": days("2025-04-01", VIDEO_COUNT, step=3),
            "impressions": impressions,
            "views": views,
            "link_clicks": chance.binomial(u[3], views, constants["click_through"]),
        }
    )


def social(seed: int) -> pd.DataFrame:
    """Return one row an ad."""
    return _ads(seed, 0, ADS)


def social_blocks(seed: int) -> Iterator[pd.DataFrame]:
    """Yield 20,000 ads after the other."""
    for block in count():
        yield _ads(seed, block, BLOCK_ADS)


def regions(seed: int, candidates: int = 50) -> pd.DataFrame:
    """Return one row a week and region: half of the regions have ads in the first six weeks, the others in the last.

    Of many draws the one whose orders rise nearest to the truth.
    """
    u = chance.generator(seed, "ads_regions").random((2, candidates, WEEKS, REGIONS))
    first = np.arange(WEEKS)[:, None] < WEEKS // 2
    ads_on = first == (np.arange(REGIONS) % 2 == 0)
    taken = AD_ORDERS * (1 - INCREMENTAL)
    by_ads = chance.poisson(u[0], AD_ORDERS * ads_on)
    organic = chance.poisson(u[1], ORGANIC_ORDERS - taken * ads_on)
    rise = [(by_ads + organic)[:, runs].mean(axis=-1) for runs in (ads_on, ~ads_on)]
    best = int(np.argmin(np.abs((rise[0] - rise[1]) / by_ads[:, ads_on].mean(axis=-1) - INCREMENTAL)))
    return frame(
        {
            "week": np.repeat(days("2025-07-07", WEEKS, step=7), REGIONS),
            "region": [f"region {number:02d}" for number in range(1, REGIONS + 1)] * WEEKS,
            "ads_on": ads_on.ravel(),
            "spend": np.where(ads_on, WEEKLY_SPEND, 0).ravel(),
            "ad_orders": by_ads[best].ravel(),
            "organic_orders": organic[best].ravel(),
        }
    )


def _ads(seed: int, block: int, size: int) -> pd.DataFrame:
    u = chance.generator(seed, "social_ads", block).random((5, size))
    group = chance.choice(u[0], [age.share for age in AGE_GROUPS.values()])
    ctr, clicking, buying = np.array([(age.ctr, age.clicks, age.orders) for age in AGE_GROUPS.values()]).T
    clicks = chance.poisson(u[1], chance.gamma(u[2], CLICKS_K) * CLICKS_MEAN / CLICKS_K * clicking[group])
    orders = chance.poisson(u[3], buying[group] * (VIEW_ORDERS + CLICK_ORDERS * clicks))
    # Also an ad that nobody clicked was shown; the mean count then is that of half a click.
    impressions = np.rint((clicks + 0.5) / ctr[group] * chance.lognormal(u[4], -0.02, 0.2))
    return frame(
        {
            "ad_id": np.arange(block * size + 1, (block + 1) * size + 1),
            "age_group": np.array(list(AGE_GROUPS))[group],
            "impressions": np.maximum(impressions, clicks),
            "clicks": clicks,
            "spend": clicks * SOCIAL_CPC,
            "orders": orders,
        }
    )


TABLES = (
    Table(
        "ads_daily",
        lesson=7,
        columns=("date", "campaign", "spend", "impressions", "clicks", "ad_orders"),
        key=("date", "campaign"),
        make=daily,
    ),
    Table(
        "ads_tests",
        lesson=7,
        columns=("campaign", "monthly_budget", "shops", "spend", "impressions", "clicks", "ad_orders"),
        key=("campaign", "monthly_budget"),
        make=tests,
    ),
    Table(
        "videos",
        lesson=7,
        columns=("video_id", "published_on", "impressions", "views", "link_clicks"),
        key=("video_id",),
        make=videos,
    ),
    Table(
        "social_ads",
        lesson=7,
        columns=("ad_id", "age_group", "impressions", "clicks", "spend", "orders"),
        key=("ad_id",),
        make=social,
        blocks=social_blocks,
    ),
    Table(
        "ads_regions",
        lesson=7,
        columns=("week", "region", "ads_on", "spend", "ad_orders", "organic_orders"),
        key=("week", "region"),
        make=regions,
    ),
)
