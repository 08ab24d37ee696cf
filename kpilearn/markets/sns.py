"""Social media: five posts a day, always a photo, 20 likes, +100 followers, for twice the inflow in half a year.

Each figure is marked with its unit and its source: C computed from public data, P published, A assumed by us.
"""

from __future__ import annotations

from kpilearn.kpitree import Constant, Indicator, Lever, Stock
from kpilearn.markets.market import Market, Poisson, Surprise, Truth, model_of

#: Followers that the giveaway brings, who never click, person (A).
GIVEAWAY = 300.0
#: Likes of a post: a mixture of ordinary, viral and overlooked posts. Share, median relative to the whole, log standard
#: deviation; fitted to p50 101, p90 330, p99 1,547, log standard deviation 1.15 and k .30 of 500 public posts (C).
LIKES_MIXTURE = ((0.907, 1.028, 0.79), (0.031, 10.66, 0.795), (0.062, 0.055, 0.625))
#: Likes a person reached, like/person: photos, and other posts (C). Their ratio 1.6 is also the photo effect below.
LIKES_PER_REACH = {True: 0.020, False: 0.0125}
#: Response to a post with a photo against one without, ratio − 1 (C).
PHOTO_EFFECT = LIKES_PER_REACH[True] / LIKES_PER_REACH[False] - 1
#: Median likes of posts without a photo against those with one, ratio (C: 150 against 100): they are shown more widely.
OTHER_LIKES = 1.5

MODEL = model_of(
    "sns",
    period="month",
    kgi="inflow",
    levers=[
        Lever("posts_per_day", low=0.5, high=10, step=0.5, default=5, unit="post/day"),  # the article's figure
        Lever("photo_share", low=0, high=1, step=0.1, default=1, unit="1"),  # of the posts; the article's "always"
        Lever("likes_per_post", low=0, high=100, step=1, default=20, unit="like/post"),  # the article's figure
        # Followers won in half a year by talking with people; the article's figure.
        Lever("follower_drive", low=0, high=300, step=10, default=100, unit="person"),
        Lever("giveaway", low=0, high=300, step=50, default=0, unit="person"),  # followers who come for a present; A
        Lever("demand", low=0.5, high=1.5, step=0.01, default=1, unit="1"),  # outside: ratio to a normal year; A
    ],
    constants=[
        Constant("days", 30, unit="day/month"),  # A
        Constant("first_followers", 4_250, unit="person"),  # A: 20 likes are then 0.47 % of them (P, Instagram)
        Constant("plan_length", 6, unit="1"),  # months of the follower drive; the article's half-year
        Constant("one_post", 1, unit="post/day"),
        Constant("reach_rate", 0.049, unit="1/post"),  # share of the followers that a post reaches, one a day; C
        Constant("crowding", 0.45, unit="1"),  # reach of each post falls as (posts a day) ** -0.45; A: 0.3–0.6
        Constant("photo_effect", PHOTO_EFFECT, unit="1"),  # P: 1.2–1.9 times the response
        Constant("link_ctr", 0.01, unit="1"),  # visits a reached person; A
        # Clicks a reached person fall too, as (posts a day) ** -0.36: at two a day a post has 57 % of the response (P).
        Constant("tiredness", 0.36, unit="1"),
        Constant("like_chasing", 0.02, unit="post/like"),  # posts made for likes lead fewer people on; A
        Constant("share_rate", 2.4, unit="share/post"),  # A
        Constant("likes_to_share", 10, unit="like/post"),  # A
        Constant("visits_per_share", 0.3, unit="person/share"),  # A
        Constant("other_visits", 400, unit="person/month"),  # A
        Constant("follow_rate", 0.003, unit="1"),  # new followers a reached person; A
        Constant("unfollow_least", 0.0035, unit="1"),  # a month; with the next line 0.5 % to 2 % (A)
        Constant("unfollow_more", 0.0015, unit="day/post"),  # a month, for each post a day; A
        Constant("per_month", 1, unit="month"),
    ],
    stocks=[
        Stock(
            "active_followers",
            start="first_followers",
            then="prev(active_followers) * (1 - prev(unfollow_rate)) + prev(followers_gained) * per_month",
            unit="person",
        ),
        Stock(
            "giveaway_followers",
            start="giveaway",
            then="prev(giveaway_followers) * (1 - prev(unfollow_rate)) + giveaway",
            unit="person",
        ),
    ],
    indicators=[
        Indicator("followers", "active_followers + giveaway_followers", unit="person"),
        Indicator("posts", "posts_per_day * days", unit="post/month"),
        Indicator(
            "reach_per_post",
            "active_followers * reach_rate * (posts_per_day / one_post) ** -crowding",
            unit="person/post",
        ),
        Indicator("response", "(posts_per_day / one_post) ** -tiredness * (1 + photo_effect * photo_share)", unit="1"),
        Indicator("unfollow_rate", "unfollow_least + unfollow_more * posts_per_day", unit="1"),
        Indicator(
            "followers_gained",
            "posts * reach_per_post * follow_rate + follower_drive / plan_length / per_month",
            unit="person/month",
        ),
        Indicator(
            "visits_from_posts",
            "posts * reach_per_post * link_ctr * response * exp(-like_chasing * likes_per_post)",
            unit="person/month",
        ),
        Indicator(
            "shares",
            "posts * response * share_rate * log(1 + likes_per_post / likes_to_share)",
            unit="share/month",
        ),
        Indicator("visits_from_shares", "shares * visits_per_share", unit="person/month"),
        Indicator("visits_from_elsewhere", "other_visits * demand", unit="person/month"),
        Indicator("inflow", "visits_from_posts + visits_from_shares + visits_from_elsewhere", unit="person/month"),
    ],
)

MARKET = Market(
    model=MODEL,
    before={
        "posts_per_day": 1,
        "photo_share": 0.6,
        "likes_per_post": 8,
        "follower_drive": 0,
        "giveaway": 0,
    },
    noise={
        "followers_gained": Poisson(),
        "visits_from_posts": Poisson(),
        "shares": Poisson(),
        "visits_from_shares": Poisson(),
        "visits_from_elsewhere": Poisson(spread=0.04),  # A
    },
    outside=("demand",),
    seen=("posts", "followers", "reach_per_post", "shares", "visits_from_posts", "visits_from_shares", "inflow"),
    surprises=(
        Surprise("markets.sns.surprise_algorithm", "demand", 0.75),
        Surprise("markets.sns.surprise_event", "demand", 1.25),
    ),
    goals={"inflow": 2.0},  # times the inflow before, after six months: the article's figure
    judged="last",
    truths=(
        # Visits from the posts after the giveaway against before, ratio − 1: the new followers never click.
        Truth("vanity", ("sns_daily",), 0.0, tolerance=0.03),
    ),
)
