"""The five cases: ``kl.markets.shop.MODEL`` is a case's model, ``kl.markets.shop.MARKET`` all that belongs to it.

``small_shop`` is only a model, for lesson 3.

Sources of the figures in these modules: C computed by us from public data sets (a CD shop's purchases, a randomised
mail experiment, a bank's telephone sales, a brand's social posts, social ads, a coupon experiment), P published figures
(benchmarks of mail senders, Japanese shops and sales departments, Twitter and video studies), A our own assumption.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

    from kpilearn.markets import acquisition, ads, callcentre, shop, small_shop, sns
    from kpilearn.markets.market import Market

NAMES = ("acquisition", "sns", "shop", "ads", "callcentre")

__all__ = ["acquisition", "ads", "by_name", "callcentre", "shop", "small_shop", "sns"]


def by_name(name: str) -> Market:
    """Return a case by its name."""
    found: Market = import_module(f"kpilearn.markets.{name}").MARKET
    return found


def __getattr__(name: str) -> ModuleType:
    if name not in (*NAMES, "small_shop"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f"kpilearn.markets.{name}")
