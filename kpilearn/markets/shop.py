"""The net shop: mail magazine every other day, ¥500 coupon, +10 products, 5 % points back, for sales +5 %.

Each figure is marked with its unit and its source: C computed from public data, P published, A assumed by us
(the sources themselves are named in ``SOURCES.md`` of the data package).
"""

from __future__ import annotations

from math import exp

from kpilearn.kpitree import Constant, Indicator, Lever, Stock
from kpilearn.markets.market import Binomial, Market, Poisson, Surprise, Total, Truth, model_of

#: Yen a dollar, to bring the published data's order values into yen (A).
YEN_PER_USD = 145.0
#: Extra orders that a ¥500 coupon brings, relative: a randomised experiment on 5,000 customers (C).
COUPON_UPLIFT = 0.21
#: How far the order value falls as the coupon raises orders: 1 leaves sales as they were, more lowers them. The
#: experiment's revenue fell slightly and not significantly (C: −.24 ± .67); 1.05 makes sales −1 % (A).
BASKET_SPLIT = 1.05
#: Sales in December against November in a normal year, ratio (A; the lesson's question needs 1.06).
DECEMBER = 1.06
#: The same in the December in which the coupon is tried: the coupon itself changes sales by −1 %, ratio (A).
COUPON_DECEMBER = 1.05
#: Season by calendar month, January first, relative to an average month, ratio (A).
SEASON = (0.98, 0.92, 1.03, 1.0, 0.99, 0.97, 1.02, 0.95, 0.98, 1.01, 1.04, 1.04 * DECEMBER)
#: How customers buy again, BG/NBD in weeks (Fader, Hardie, Lee 2005; C): purchases a week are gamma with shape r and
#: rate alpha, and after each repeat purchase a customer leaves with a probability that is beta(a, b).
BGNBD = {"r": 0.243, "alpha": 4.414, "a": 0.793, "b": 2.426}
#: Weeks in which the first purchases fall, and weeks observed, week (C).
JOINING_WEEKS, OBSERVED_WEEKS = 12, 78
#: Mean and standard deviation of the log order value in dollars (C), and the part of the latter between customers (A).
ORDER_LOG_MEAN, ORDER_LOG_SD, CUSTOMER_LOG_SD = 3.31, 0.74, 0.68
#: Share of orders by the way the customer came (A).
CHANNELS = {"search": 0.35, "direct": 0.30, "mail": 0.20, "social": 0.15}

#: Coupon experiment. Orders a customer and period in the holdout: loyal customers and others, order/person; the mean .3
#: gives the published standard error of revenue (C). Share of loyal customers (A).
TRIAL_ORDERS, LOYAL_SHARE = {True: 0.75, False: 0.107}, 0.3
#: Mean value of an order in the trial, JPY/order (A, fitted to the standard error of revenue there: C).
TRIAL_ORDER_VALUE = 4_400
#: Share of buyers who redeem the coupon, loyal or not (A, fitted to P: 7–10 % of coupons come back).
REDEEM_SHARE = {True: 0.38, False: 0.14}
#: Orders that a redeemer adds by splitting the basket, order/person: makes +21 % of all orders (C) and no more money.
EXTRA_ORDERS = 0.9
#: Share of sales that is left as gross profit, ratio (A).
MARGIN = 0.35

#: Mail experiment on 64,000 customers (C): share who visit, who buy, and spend of a buyer in dollars, by arm.
MAIL_ARMS = {
    "no mail": (0.106, 0.0057, 0.65 / 0.0057),
    "goods mail": (0.183, 0.0125, 1.42 / 0.0125),
    "news mail": (0.151, 0.0088, 1.08 / 0.0088),
}
#: Log standard deviation of a buyer's spend there (A).
MAIL_SPEND_SIGMA = 0.8

#: Newsletter readers: share, open rate (open/mail) and unsubscribe rate a mail of fans and others (A; together an open
#: rate of 21 % and .25 % a mail, both P).
READERS = {"fans": (0.3, 0.40, 0.0004), "others": (0.7, 0.13, 0.0034)}
#: Mailings in half a year, every other day: the article's figure.
MAILINGS = 91


def _buyers(orders: float) -> float:
    return 1 - exp(-orders)


def _opens(mailing: int) -> float:
    return sum(share * rate * (1 - leave) ** mailing for share, rate, leave in READERS.values())


#: Coupons redeemed a customer who gets one, coupon/person, as the shares above have it.
REDEEMED = sum(
    share * _buyers(TRIAL_ORDERS[loyal]) * REDEEM_SHARE[loyal]
    for loyal, share in ((True, LOYAL_SHARE), (False, 1 - LOYAL_SHARE))
)
#: Change in opens an original subscriber from the first to the last 14 mailings, ratio − 1, as the rates above have it.
READING = sum(map(_opens, range(MAILINGS - 14, MAILINGS))) / sum(map(_opens, range(14))) - 1

MODEL = model_of(
    name="shop",
    period="month",
    kgi="gross_profit",
    levers=[
        # Mails a month to each subscriber; every other day is the article's figure.
        Lever("sends", low=0, high=31, step=1, default=15, unit="mail/person/month"),
        # Value of the coupon in the mail; the article's figure.
        Lever("coupon", low=0, high=1000, step=100, default=500, unit="JPY/coupon"),
        # Products added to the range; the article's figure.
        Lever("new_products", low=0, high=30, step=1, default=10, unit="product"),
        # Points given back, share of sales; the article's figure.
        Lever("points_back", low=0, high=0.1, step=0.01, default=0.05, unit="1"),
        # What the shop cannot set: demand against a normal year, ratio (A).
        Lever("demand", low=0.5, high=1.5, step=0.01, default=1, unit="1"),
    ],
    constants=[
        Constant("season", SEASON, unit="1"),
        Constant("first_subscribers", 20_000, unit="person"),  # A
        Constant("signups", 200, unit="person"),  # a month; A: level at 4 mails a month
        Constant("unsubscribe", 0.0025, unit="1"),  # a send; P
        Constant("one_mail", 1, unit="mail/person/month"),
        Constant("one_a_week", 52 / 12, unit="mail/person/month"),
        Constant("weekly_open_rate", 0.301, unit="open/mail"),  # P
        # open rate falls as (mails a week) ** -0.28, a fit to P: 1 → 30.1 %, 2 → 23.8 %, 3 → 22.5 %, 15 → 14.0 %
        Constant("fatigue", 0.28, unit="1"),
        # Visitors an open; P: 2.1–2.9 % of mails sent are clicked, which is 12 % of the opens.
        Constant("click_rate", 0.12, unit="person/open"),
        Constant("base_visitors", 200_000, unit="person/month"),  # A
        Constant("cvr_new", 0.018, unit="order/person"),  # P: shops 1–3 %
        Constant("cvr_existing", 0.03, unit="order/person"),  # A
        Constant("full_order_value", 5_200, unit="JPY/order"),  # C × 145 yen
        Constant("coupon_uplift", COUPON_UPLIFT, unit="1"),
        Constant("usual_coupon", 500, unit="JPY/coupon"),  # the article's
        Constant("basket_split", BASKET_SPLIT, unit="1"),
        # Coupons redeemed an order at ¥500; A, fitted to P: 7–10 % of coupons sent come back.
        Constant("redemption", 0.19, unit="coupon/order"),
        Constant("points_effect", 0.5, unit="1"),  # orders +0.5 % a point; A
        Constant("range_effect", 0.015, unit="1"),  # A
        Constant("usual_range", 10, unit="product"),  # A
        Constant("margin", MARGIN, unit="1"),  # A
        Constant("points_used", 0.8, unit="1"),  # share of points ever spent; A
        Constant("product_cost", 4_000, unit="JPY/product/month"),  # A
        Constant("mail_cost", 0.8, unit="JPY/mail"),  # A
    ],
    stocks=[
        Stock(
            "subscribers",
            start="first_subscribers",
            then="prev(subscribers) * (1 - unsubscribe) ** (sends / one_mail) + signups",
            unit="person",
        ),
    ],
    indicators=[
        Indicator("mails_sent", "subscribers * sends", unit="mail/month"),
        Indicator(
            "open_rate",
            "weekly_open_rate * (max(sends, one_a_week) / one_a_week) ** -fatigue",
            unit="open/mail",
        ),
        Indicator("opens", "mails_sent * open_rate", unit="open/month"),
        Indicator("mail_visitors", "opens * click_rate", unit="person/month"),
        Indicator(
            "other_visitors",
            "base_visitors * season * demand",
            unit="person/month",
        ),
        Indicator("visitors", "mail_visitors + other_visitors", unit="person/month"),
        Indicator("coupon_pull", "1 + coupon_uplift * coupon / usual_coupon", unit="1"),
        Indicator("range_pull", "1 + range_effect * log(1 + new_products / usual_range)", unit="1"),
        Indicator("appeal", "coupon_pull * (1 + points_effect * points_back) * range_pull", unit="1"),
        Indicator(
            "orders_existing",
            "mail_visitors * cvr_existing * appeal",
            unit="order/month",
        ),
        Indicator("orders_new", "other_visitors * cvr_new * appeal", unit="order/month"),
        Indicator("orders", "orders_existing + orders_new", unit="order/month"),
        Indicator("cvr", "orders / visitors", unit="order/person"),
        Indicator(
            "order_value",
            "full_order_value * coupon_pull ** -basket_split",
            unit="JPY/order",
        ),
        Indicator("sales", "orders * order_value", unit="JPY/month"),
        Indicator(
            "coupons_redeemed",
            "orders * redemption * coupon / usual_coupon",
            unit="coupon/month",
        ),
        Indicator("coupon_cost", "coupon * coupons_redeemed", unit="JPY/month"),
        Indicator("points_cost", "sales * points_back * points_used", unit="JPY/month"),
        Indicator(
            "running_cost",
            "new_products * product_cost + mails_sent * mail_cost",
            unit="JPY/month",
        ),
        Indicator(
            "gross_profit",
            "sales * margin - coupon_cost - points_cost - running_cost",
            unit="JPY/month",
        ),
    ],
)

MARKET = Market(
    model=MODEL,
    before={"sends": 4, "coupon": 0, "new_products": 0, "points_back": 0.0},
    noise={
        "opens": Poisson(),
        "mail_visitors": Poisson(),
        "other_visitors": Poisson(spread=0.02),  # A
        "orders_existing": Binomial("mail_visitors"),
        "orders_new": Binomial("other_visitors"),
        "sales": Total("orders", spread=0.85),  # of order values: log standard deviation .74 (C)
        "coupons_redeemed": Binomial("orders"),
    },
    outside=("demand",),
    seen=("mails_sent", "opens", "mail_visitors", "visitors", "orders", "sales", "coupons_redeemed", "gross_profit"),
    surprises=(
        Surprise("markets.shop.surprise_rival", "demand", 0.85),
        Surprise("markets.shop.surprise_tv", "demand", 1.15),
    ),
    truths=(
        # What the coupon did to December's sales: +5 % in a month that is +6 % anyway; ratio − 1.
        Truth("seasonality", ("shop_monthly",), COUPON_DECEMBER / DECEMBER - 1, tolerance=0.006),
        # What the coupon adds to orders, ratio − 1; who redeems was loyal before.
        Truth("self_selection", ("coupon_trial",), COUPON_UPLIFT, tolerance=0.06),
        # What the coupon adds to gross profit, yen a customer: coupons paid for orders that only split baskets.
        Truth("disconnect", ("coupon_trial",), -500 * REDEEMED, "JPY/person", tolerance=15.0),
        # Opens an original subscriber in the last four weeks against the first four, ratio − 1.
        Truth("survivorship", ("newsletter_sends",), READING, tolerance=0.02),
    ),
)
