"""The shop's customers and their orders, one by one: the BG/NBD process of ``kpilearn.markets.shop``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

import numpy as np
import pandas as pd

from kpilearn.datasets.table import Table
from kpilearn.markets import chance
from kpilearn.markets.chance import Floats, Ints
from kpilearn.markets.shop import (
    BGNBD,
    CHANNELS,
    CUSTOMER_LOG_SD,
    JOINING_WEEKS,
    OBSERVED_WEEKS,
    ORDER_LOG_MEAN,
    ORDER_LOG_SD,
    YEN_PER_USD,
)

#: Customers of the kit's own file, and of each block of a longer table.
CUSTOMERS, BLOCK_CUSTOMERS = 1_500, 20_000
FIRST_DAY = np.datetime64("2024-07-01", "s")
#: Share of orders with 1, 2, … items (A, with the mean 2.4 of the CD shop: C).
ITEM_SHARES = (0.25, 0.34, 0.24, 0.11, 0.04, 0.02)
CHANNEL = pd.CategoricalDtype(list(CHANNELS))


@dataclass(frozen=True)
class Purchases:
    """All purchases of some customers, unordered: whose (0, 1, …) and when (days from the start)."""

    customer: Ints
    day: Floats


def customers(seed: int) -> pd.DataFrame:
    """Return one row a customer of ``orders``."""
    first = _first_days(chance.generator(seed, "shop_orders", 0), CUSTOMERS)
    subscriber = chance.generator(seed, "shop_customers").random(CUSTOMERS) < 0.4
    return pd.DataFrame(
        {
            "customer_id": np.arange(1, CUSTOMERS + 1),
            "first_order_on": _date(first),
            "subscriber": subscriber,
        }
    )


def orders(seed: int) -> pd.DataFrame:
    """Return one row an order of the kit's 1,500 customers, by date."""
    return _orders(seed, 0, CUSTOMERS, 0).astype({"channel": "str"})


def order_blocks(seed: int) -> Iterator[pd.DataFrame]:
    """Yield the orders of 20,000 customers after the other, by date within each block."""
    before = 0
    for block in count():
        rows = _orders(seed, block, BLOCK_CUSTOMERS, before)
        before += len(rows)
        yield rows


def purchases(rng: np.random.Generator, size: int) -> Purchases:
    """Return when ``size`` customers buy, their first purchases within the joining weeks."""
    time = _first_days(rng, size)
    u = rng.random((2, size))
    rate = chance.gamma(u[0], BGNBD["r"]) / BGNBD["alpha"] / 7.0
    leave = chance.beta(u[1], BGNBD["a"], BGNBD["b"])
    customer = np.arange(size)
    found = [(customer, time)]
    while len(customer):
        u = rng.random((2, len(customer)))
        # A customer whose rate is almost zero does not buy again within any time that a number can hold.
        time = time + chance.exponential(u[0]) / np.maximum(rate, 1e-12)
        bought = time < OBSERVED_WEEKS * 7.0
        found.append((customer[bought], time[bought]))
        stays = bought & (u[1] >= leave)
        customer, time, rate, leave = customer[stays], time[stays], rate[stays], leave[stays]
    return Purchases(*map(np.concatenate, zip(*found, strict=True)))


def _orders(seed: int, block: int, size: int, before: int) -> pd.DataFrame:
    rng = chance.generator(seed, "shop_orders", block)
    bought = purchases(rng, size)
    taste = CUSTOMER_LOG_SD * chance.normal(rng.random(size))
    u = rng.random((3, len(bought.customer)))
    mood = (ORDER_LOG_SD**2 - CUSTOMER_LOG_SD**2) ** 0.5 * chance.normal(u[0])
    value = np.exp(ORDER_LOG_MEAN + taste[bought.customer] + mood) * YEN_PER_USD
    by_day = np.argsort(bought.day.astype(np.int16), kind="stable")
    rows = {
        "order_id": np.arange(before + 1, before + len(by_day) + 1),
        "customer_id": bought.customer[by_day] + (block * size + 1),
        "ordered_on": _date(bought.day[by_day]),
        "channel": pd.Categorical.from_codes(chance.choice(u[1], list(CHANNELS.values())), dtype=CHANNEL),
        "items": 1 + chance.choice(u[2], ITEM_SHARES),
        "order_value": np.rint(value[by_day]).astype(np.int64),
    }
    return pd.DataFrame(rows)


def _first_days(rng: np.random.Generator, size: int) -> Floats:
    return rng.random(size) * (JOINING_WEEKS * 7.0)


def _date(day: Floats) -> np.ndarray:
    return FIRST_DAY + day.astype(np.int64) * np.timedelta64(86_400, "s")


TABLES = (
    Table(
        "shop_customers",
        lesson=6,
        columns=("customer_id", "first_order_on", "subscriber"),
        key=("customer_id",),
        make=customers,
    ),
    Table(
        "shop_orders",
        lesson=6,
        columns=("order_id", "customer_id", "ordered_on", "channel", "items", "order_value"),
        key=("order_id",),
        references={"customer_id": "shop_customers"},
        make=orders,
        blocks=order_blocks,
    ),
)
