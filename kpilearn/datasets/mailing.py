"""The shop's experiments and its newsletter: who would have bought anyway, and who is still on the list."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from kpilearn.datasets.frames import days, frame
from kpilearn.datasets.table import Table
from kpilearn.markets import chance
from kpilearn.markets.chance import Floats, Ints
from kpilearn.markets.shop import (
    EXTRA_ORDERS,
    LOYAL_SHARE,
    MAIL_ARMS,
    MAIL_SPEND_SIGMA,
    MAILINGS,
    MARGIN,
    MODEL,
    ORDER_LOG_SD,
    READERS,
    REDEEM_SHARE,
    TRIAL_ORDER_VALUE,
    TRIAL_ORDERS,
    YEN_PER_USD,
)

#: Customers of the coupon experiment, half of them in the holdout, as in the published one.
TRIAL_CUSTOMERS = 5_000
#: Customers of the mail experiment in the kit's file, and in each block of a longer one.
MAILED, MAILED_BLOCK = 12_000, 64_000
COUPON_YEN = 500
#: Draws of who gets the coupon, of which the most even is taken.
DRAWS = 100


def coupon_trial(seed: int) -> pd.DataFrame:
    """Return one row a customer; who gets the coupon is drawn within pairs of like sales, evenly in orders.

    The holdout's and the others' sales without a coupon are then almost the same by design, so that one draw shows the
    coupon's effect and not the luck of the draw.
    """
    rng = chance.generator(seed, "coupon_trial")
    u = rng.random((6, TRIAL_CUSTOMERS))
    loyal = u[0] < LOYAL_SHARE
    usual = np.where(loyal, TRIAL_ORDERS[True], TRIAL_ORDERS[False])
    orders = chance.poisson(u[1], usual)
    spread = ORDER_LOG_SD / np.sqrt(np.maximum(orders, 1))
    sales = np.round(orders * TRIAL_ORDER_VALUE * chance.lognormal(u[2], -(spread**2) / 2, spread))
    coupon = _within_pairs(rng.random((DRAWS, TRIAL_CUSTOMERS)), orders, sales)
    wants = u[3] < np.where(loyal, REDEEM_SHARE[True], REDEEM_SHARE[False])
    redeemed = coupon & (orders > 0) & wants
    split = redeemed & (u[4] < EXTRA_ORDERS)
    return frame(
        {
            "customer_id": np.arange(1, TRIAL_CUSTOMERS + 1),
            "arm": np.where(coupon, "coupon", "holdout"),
            "loyal": loyal,
            "past_orders": chance.poisson(u[5], usual * 4),
            "redeemed": redeemed,
            "orders": orders + split,
            "sales": sales,
            "gross_profit": sales * MARGIN - COUPON_YEN * redeemed,
        }
    )


def mail_trial(seed: int) -> pd.DataFrame:
    """Return one row a customer, each in one of three arms by chance."""
    return _mailed(seed, 0, MAILED).astype({"arm": "str"})


def mail_blocks(seed: int) -> Iterator[pd.DataFrame]:
    """Yield 64,000 customers after the other."""
    for block in count():
        yield _mailed(seed, block, MAILED_BLOCK)


def newsletter(seed: int) -> pd.DataFrame:
    """Return one row a mailing to the readers of the first day; who unsubscribes is deleted from the list."""
    u = chance.generator(seed, "newsletter_sends").random((len(READERS), MAILINGS, 2))
    original = dict(zip((c.name for c in MODEL.constants), (c.values[0] for c in MODEL.constants), strict=True))
    start = original["first_subscribers"]
    left = np.array([round(start * share) for share, _, _ in READERS.values()])
    rows = []
    for mailing in range(MAILINGS):
        opens = [chance.binomial(u[i, mailing, 0], left[i], rate) for i, (_, rate, _) in enumerate(READERS.values())]
        gone = [chance.binomial(u[i, mailing, 1], left[i], leave) for i, (_, _, leave) in enumerate(READERS.values())]
        rows.append((left.sum(), np.sum(opens), np.sum(gone)))
        left = left - np.array(gone)
    delivered, opens, gone = np.array(rows).T
    return frame(
        {
            "send_id": np.arange(1, MAILINGS + 1),
            "sent_on": days("2026-01-01", MAILINGS, step=2),
            "original_subscribers": np.full(MAILINGS, start),
            "delivered": delivered,
            "opens": opens,
            "open_rate": opens / delivered,
            "unsubscribed": gone,
        }
    )


def _within_pairs(u: Floats, orders: Ints, sales: Floats) -> NDArray[np.bool_]:
    """Return who gets the coupon: one of each two neighbours by sales, in the row of ``u`` most even in orders."""
    pairs = np.argsort(sales, kind="stable").reshape(-1, 2)
    first = u[:, pairs[:, 0]] < u[:, pairs[:, 1]]
    chosen = np.where(first, pairs[:, 0], pairs[:, 1])
    best = int(np.argmin(np.abs(2 * orders[chosen].sum(axis=1) - orders.sum())))
    return np.isin(np.arange(len(sales)), chosen[best])


def _mailed(seed: int, block: int, size: int) -> pd.DataFrame:
    u = chance.generator(seed, "mail_trial", block).random((4, size))
    arm = chance.choice(u[0], [1] * len(MAIL_ARMS))
    visit, buy, spend = np.array(list(MAIL_ARMS.values())).T
    visited = u[1] < visit[arm]
    bought = visited & (u[2] < (buy / visit)[arm])
    mean = np.log(spend[arm] * YEN_PER_USD) - MAIL_SPEND_SIGMA**2 / 2
    return pd.DataFrame(
        {
            "customer_id": np.arange(block * size + 1, (block + 1) * size + 1),
            "arm": pd.Categorical.from_codes(arm, list(MAIL_ARMS)),
            "visited": visited,
            "bought": bought,
            "spend": np.rint(np.where(bought, chance.lognormal(u[3], mean, MAIL_SPEND_SIGMA), 0.0)).astype(np.int64),
        }
    )


TABLES = (
    Table(
        "coupon_trial",
        lesson=6,
        columns=("customer_id", "arm", "loyal", "past_orders", "redeemed", "orders", "sales", "gross_profit"),
        key=("customer_id",),
        make=coupon_trial,
    ),
    Table(
        "mail_trial",
        lesson=6,
        columns=("customer_id", "arm", "visited", "bought", "spend"),
        key=("customer_id",),
        make=mail_trial,
        blocks=mail_blocks,
    ),
    Table(
        "newsletter_sends",
        lesson=6,
        columns=(
            "send_id",
            "sent_on",
            "original_subscribers",
            "delivered",
            "opens",
            "open_rate",
            "unsubscribed",
        ),
        key=("send_id",),
        make=newsletter,
    ),
)
