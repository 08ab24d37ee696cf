"""The shop of lesson 3: a KPI tree small enough to see whole (sales, and nothing but sales).

The market for mail, coupons and profit is `kpilearn.markets.shop`; this is the same shop with its measures left out.
All figures are assumed by us, at the level of the data that lesson 3 reads, and steady: with the default levers sales
stay where they are, so whatever moves in the picture was moved by the learner.
"""

from __future__ import annotations

from kpilearn.kpitree import Constant, Indicator, Lever, Stock
from kpilearn.markets.market import model_of

#: Share of the customers of a month who are lost for good by the next (A).
LOST = 0.12
_VISITORS, _CVR = 195_000, 0.018

MODEL = model_of(
    name="small_shop",
    period="month",
    kgi="sales",
    levers=[
        Lever("visitors", low=100_000, high=300_000, step=1_000, default=_VISITORS, unit="person/month"),
        Lever("cvr", low=0.005, high=0.04, step=0.0005, default=_CVR, unit="order/person"),
        Lever("repeat_rate", low=0.0, high=0.1, step=0.001, default=0.03, unit="order/customer/month"),
        Lever("order_value", low=2_000, high=8_000, step=50, default=4_300, unit="JPY/order"),
    ],
    constants=[
        Constant("lost", LOST, unit="1"),
        Constant("first_customers", _VISITORS * _CVR / LOST, unit="customer"),  # as many come as are lost
        Constant("becomes", 1.0, unit="customer*month/order"),  # each first order makes one customer
    ],
    stocks=[
        Stock(
            "customers",
            start="first_customers",
            then="prev(customers) * (1 - lost) + prev(new_orders) * becomes",
            unit="customer",
        ),
    ],
    indicators=[
        Indicator("new_orders", "visitors * cvr", unit="order/month"),
        Indicator("repeat_orders", "customers * repeat_rate", unit="order/month"),
        Indicator("orders", "new_orders + repeat_orders", unit="order/month"),
        Indicator("sales", "orders * order_value", unit="JPY/month"),
    ],
)
