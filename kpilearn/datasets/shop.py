"""The shop's tables, drawn from ``kpilearn.markets.shop``."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kpilearn.datasets.frames import frame, months
from kpilearn.datasets.table import Table
from kpilearn.kpitree.evaluate import Array
from kpilearn.markets.shop import COUPON_DECEMBER, DECEMBER, MARKET

#: Months shown: two calendar years as usual, then the article's plan for half a year.
USUAL_MONTHS, PLAN_MONTHS = 24, 6
#: In the second December the coupon is tried, and nothing else.
TRIED = 23


def monthly(seed: int) -> pd.DataFrame:
    """Return one row a month; the last half-year follows the article's plan."""
    shop = _history(seed)
    return frame(
        {
            "month": months("2024-01", USUAL_MONTHS + PLAN_MONTHS),
            "mails_per_subscriber": shop["sends"],
            "coupon_yen": shop["coupon"],
            "new_products": shop["new_products"],
            "points_back": shop["points_back"],
            "subscribers": shop["subscribers"],
            "mails_sent": shop["mails_sent"],
            "opens": shop["opens"],
            "mail_visitors": shop["mail_visitors"],
            "other_visitors": shop["other_visitors"],
            "visitors": shop["visitors"],
            "orders": shop["orders"],
            "cvr": shop["orders"] / shop["visitors"],
            "average_order_value": shop["sales"] / shop["orders"],
            "sales": shop["sales"],
            "coupons_redeemed": shop["coupons_redeemed"],
            "gross_profit": shop["gross_profit"],
        }
    )


def segments(seed: int) -> pd.DataFrame:
    """Return one row a month and kind of customer; they add up to ``monthly``."""
    shop = _history(seed)
    visitors = np.stack([shop["other_visitors"], shop["mail_visitors"]], axis=-1).ravel()
    orders = np.stack([shop["orders_new"], shop["orders_existing"]], axis=-1).ravel()
    value = np.repeat(shop["sales"] / shop["orders"], 2)
    sales = np.round(orders * value)
    sales[1::2] = shop["sales"] - sales[::2]
    return frame(
        {
            "month": np.repeat(months("2024-01", USUAL_MONTHS + PLAN_MONTHS), 2),
            "customer_type": ["new", "existing"] * (USUAL_MONTHS + PLAN_MONTHS),
            "visitors": visitors,
            "orders": orders,
            "cvr": orders / visitors,
            "average_order_value": sales / orders,
            "sales": sales,
        }
    )


def _history(seed: int, candidates: int = 1000) -> dict[str, Array]:
    """Return the drawn path, of many the one whose two Decembers come nearest to the truth.

    The lesson's question is whether +5 % in December is the coupon's doing when last December was +6 % without it. By
    chance alone a month differs from the one before by 4 %, which would hide the question.
    """
    paths = MARKET.draw(seed, periods=USUAL_MONTHS + PLAN_MONTHS, paths=_decisions(), draws=candidates)
    rise = paths["sales"][:, [11, TRIED]] / paths["sales"][:, [10, TRIED - 1]]
    best = int(np.argmin(np.abs(rise - [DECEMBER, COUPON_DECEMBER]).max(axis=1)))
    return {name: values[best] for name, values in paths.items()}


def _decisions() -> dict[str, Array]:
    usual = {lever.name: MARKET.before.get(lever.name, lever.default) for lever in MARKET.settable}
    plan = {lever.name: lever.default for lever in MARKET.settable}
    paths = {name: np.array([usual[name]] * USUAL_MONTHS + [plan[name]] * PLAN_MONTHS, float) for name in usual}
    paths["coupon"][TRIED] = plan["coupon"]
    return paths


TABLES = (
    Table(
        "shop_monthly",
        lesson=3,
        columns=(
            "month",
            "mails_per_subscriber",
            "coupon_yen",
            "new_products",
            "points_back",
            "subscribers",
            "mails_sent",
            "opens",
            "mail_visitors",
            "other_visitors",
            "visitors",
            "orders",
            "cvr",
            "average_order_value",
            "sales",
            "coupons_redeemed",
            "gross_profit",
        ),
        key=("month",),
        make=monthly,
    ),
    Table(
        "shop_monthly_segments",
        lesson=3,
        columns=("month", "customer_type", "visitors", "orders", "cvr", "average_order_value", "sales"),
        key=("month", "customer_type"),
        references={"month": "shop_monthly"},
        make=segments,
    ),
)
