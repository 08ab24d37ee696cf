"""Search ads for ¥50,000 and a video every three days, and what the next thousand yen would bring.

Each figure is marked with its unit and its source: C computed from public data, P published, A assumed by us.
"""

from __future__ import annotations

from dataclasses import dataclass

from kpilearn.kpitree import Constant, Indicator, Lever, Stock
from kpilearn.markets.market import Market, Poisson, Surprise, Truth, model_of


@dataclass(frozen=True)
class Campaign:
    """One ad campaign's response to spend B: ``most`` · B^s ÷ (``half``^s + B^s) orders a month.

    Parameters
    ----------
    most
        Orders that no budget exceeds, order/month (A).
    half
        Spend that brings half of them, JPY/month (A: near the budget).
    steepness
        The exponent s, plain number (A: 0.7–1.5).
    new
        Share of the credited orders that would not have come anyway (A).
    cpc
        Price of a click at quality 5 and little spend, JPY/click (P: ¥100–300).
    ctr
        Clicks an impression (A).
    """

    most: float
    half: float
    steepness: float
    new: float
    cpc: float
    ctr: float


#: All A but the prices of a click (P), see above.
CAMPAIGNS = {
    "brand": Campaign(most=9.0, half=9_000, steepness=0.9, new=0.3, cpc=110, ctr=0.09),
    "general": Campaign(most=16.0, half=30_000, steepness=1.3, new=0.9, cpc=180, ctr=0.03),
    "display": Campaign(most=5.0, half=15_000, steepness=0.8, new=0.9, cpc=100, ctr=0.006),
}
#: The article's budget, JPY/month.
BUDGET = 50_000
#: A video every three days, video/month: the article's figure.
VIDEOS = 10
#: Impressions that become views, view/impression: the middle of the published 2–10 % (P).
VIDEO_CTR = 0.05
#: Log standard deviation of views of a video (A).
VIEWS_SIGMA = 1.2
#: Pooled conversions a click, order/click, and conversions an ad that come without a click, order/ad: fitted to 1,143
#: public ads (C: pooled CVR 2.8 %, mean of the ratios 10.9 %, 71 ads with sales but no clicks).
CLICK_ORDERS, VIEW_ORDERS = 0.0133, 0.5
#: Clicks an ad: negative binomial mean, click/ad, and its k (C: 207 of 1,143 without, 38,165 in all).
CLICKS_MEAN, CLICKS_K = 33.4, 0.4


@dataclass(frozen=True)
class AgeGroup:
    """How an age group takes social ads: the one that clicks most buys least (C: best CTR, worst CPA).

    Parameters
    ----------
    share
        Of the ads (A).
    ctr
        Clicks an impression (A).
    clicks, orders
        Clicks an ad, and orders an ad, against the mean of all, ratio (A).
    """

    share: float
    ctr: float
    clicks: float
    orders: float


#: A, see above.
AGE_GROUPS = {
    "30-34": AgeGroup(0.37, 0.00018, 0.80, 1.15),
    "35-39": AgeGroup(0.22, 0.00020, 0.95, 1.05),
    "40-44": AgeGroup(0.18, 0.00022, 1.10, 0.95),
    "45-49": AgeGroup(0.23, 0.00027, 1.29, 0.80),
}
#: In the regions with ads: share of the orders credited to ads that is new (A).
INCREMENTAL = 0.4


def _campaign(name: str) -> list[Indicator]:
    ratio = f"(spend_{name} * quality / usual_quality / half_{name}) ** steepness_{name}"
    return [
        Indicator(f"spend_{name}", f"budget * share_{name}", unit="JPY/month"),
        Indicator(
            f"cpc_{name}", f"base_cpc_{name} * usual_quality / quality * (1 + spend_{name} / dear)", unit="JPY/click"
        ),
        Indicator(f"clicks_{name}", f"spend_{name} / cpc_{name}", unit="click/month"),
        Indicator(f"orders_{name}", f"most_{name} * {ratio} / (1 + {ratio}) * demand", unit="order/month"),
    ]


def _constants(name: str, campaign: Campaign) -> list[Constant]:
    return [
        Constant(f"most_{name}", campaign.most, unit="order/month"),  # A
        Constant(f"half_{name}", campaign.half, unit="JPY/month"),  # A
        Constant(f"steepness_{name}", campaign.steepness, unit="1"),  # A
        Constant(f"new_{name}", campaign.new, unit="1"),  # A
        Constant(f"base_cpc_{name}", campaign.cpc, unit="JPY/click"),  # P
    ]


MODEL = model_of(
    "ads",
    period="month",
    kgi="profit",
    levers=[
        Lever("budget", low=0, high=150_000, step=5_000, default=BUDGET, unit="JPY/month"),  # the article's figure
        Lever("share_brand", low=0, high=0.5, step=0.05, default=0.4, unit="1"),  # of the budget; A
        Lever("share_display", low=0, high=0.5, step=0.05, default=0.2, unit="1"),  # of the budget; A
        Lever("quality", low=3, high=9, step=1, default=5, unit="1"),  # the search engine's score of 10; A
        Lever("videos", low=0, high=30, step=1, default=VIDEOS, unit="video/month"),  # the article's figure
        Lever("demand", low=0.5, high=1.5, step=0.01, default=1, unit="1"),  # outside: ratio to a normal year; A
    ],
    constants=[
        *[constant for name, campaign in CAMPAIGNS.items() for constant in _constants(name, campaign)],
        Constant("usual_quality", 5, unit="1"),  # A
        Constant("dear", 100_000, unit="JPY/month"),  # spend at which a click costs twice as much; A
        Constant("quality_cost", 1_000, unit="JPY/month"),  # work, times the square of the points above 3; A
        Constant("least_quality", 3, unit="1"),  # A
        Constant("profit_per_order", 9_000, unit="JPY/order"),  # A
        Constant("stays", 0.8, unit="1"),  # share of the videos still watched a month later; A
        Constant("per_month", 1, unit="month"),
        Constant("video_impressions", 4_000, unit="impression/video/month"),  # A
        Constant("video_ctr", VIDEO_CTR, unit="view/impression"),  # P: half of the channels have 2–10 %
        Constant("click_through", 0.05, unit="person/view"),  # A
        Constant("video_cvr", 0.02, unit="order/person"),  # P: shops 1–3 %
        Constant("video_cost", 1_500, unit="JPY/video"),  # A
        Constant("one_video", 1, unit="video"),
        Constant("weariness", 0.25, unit="1"),  # impressions a video fall as (videos in view) ** -0.25; A
    ],
    stocks=[
        Stock(
            "videos_in_view",
            start="videos * per_month",
            then="prev(videos_in_view) * stays + videos * per_month",
            unit="video",
        )
    ],
    indicators=[
        Indicator("share_general", "1 - share_brand - share_display", unit="1"),
        *[indicator for name in CAMPAIGNS for indicator in _campaign(name)],
        Indicator("clicks", "clicks_brand + clicks_general + clicks_display", unit="click/month"),
        Indicator("credited_orders", "orders_brand + orders_general + orders_display", unit="order/month"),
        Indicator(
            "new_ad_orders",
            "orders_brand * new_brand + orders_general * new_general + orders_display * new_display",
            unit="order/month",
        ),
        Indicator(
            "impressions",
            "videos_in_view * video_impressions * (max(videos_in_view, one_video) / one_video) ** -weariness",
            unit="impression/month",
        ),
        Indicator("views", "impressions * video_ctr", unit="view/month"),
        Indicator("video_visits", "views * click_through", unit="person/month"),
        Indicator("video_orders", "video_visits * video_cvr * demand", unit="order/month"),
        Indicator("new_orders", "new_ad_orders + video_orders", unit="order/month"),
        Indicator(
            "cost",
            "budget + videos * video_cost + (quality - least_quality) ** 2 * quality_cost",
            unit="JPY/month",
        ),
        Indicator("profit", "new_orders * profit_per_order - cost", unit="JPY/month"),
    ],
)

MARKET = Market(
    model=MODEL,
    before={"budget": 20_000, "share_brand": 0.5, "share_display": 0.5, "quality": 3, "videos": 0},
    noise={
        **{f"clicks_{name}": Poisson() for name in CAMPAIGNS},
        **{f"orders_{name}": Poisson() for name in CAMPAIGNS},
        "views": Poisson(spread=0.15),  # A
        "video_visits": Poisson(),
        "video_orders": Poisson(),
    },
    outside=("demand",),
    seen=(
        "clicks",
        "credited_orders",
        *(f"orders_{name}" for name in CAMPAIGNS),
        "views",
        "video_orders",
        "cost",
        "profit",
    ),
    surprises=(
        Surprise("markets.ads.surprise_rival", "demand", 0.8),
        Surprise("markets.ads.surprise_boom", "demand", 1.2),
    ),
    truths=(
        # Orders a click of all ads together, not the mean of each ad's rate.
        Truth(
            "mean_of_ratios", ("social_ads",), CLICK_ORDERS + VIEW_ORDERS / CLICKS_MEAN, "order/click", tolerance=0.006
        ),
        # Share of the credited orders that the ads really bring: the rest would have come without them.
        Truth("cannibalisation", ("ads_regions",), INCREMENTAL, "1", tolerance=0.03),
    ),
)
