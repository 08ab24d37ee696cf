"""Each truth is in the data: the naive reading misses it, the right one finds it, on all territories."""

from collections.abc import Callable
from functools import cache

import numpy as np
import pandas as pd
import pytest

from kpilearn.datasets import load, territory
from kpilearn.markets import NAMES, by_name
from kpilearn.markets.market import Truth

Load = Callable[[str], pd.DataFrame]
TRUTHS = {truth.pitfall: truth for name in NAMES for truth in by_name(name).truths}
PITFALLS = {
    "vanity",
    "goodhart",
    "leading",
    "simpson",
    "seasonality",
    "regression",
    "self_selection",
    "small_sample",
    "survivorship",
    "denominator",
    "mean_of_ratios",
    "cannibalisation",
    "disconnect",
}


class Vanity:
    """A giveaway adds 300 followers: did visits from the posts move?"""

    def naive(self, load: Load) -> float:
        followers = load("sns_daily")["followers"]
        return followers.iloc[self._at(load)] / followers.iloc[self._at(load) - 1] - 1

    def right(self, load: Load) -> float:
        clicks, at = load("sns_daily")["link_clicks"], self._at(load)
        return clicks.iloc[at + 1 : at + 61].sum() / clicks.iloc[at - 60 : at].sum() - 1

    def _at(self, load: Load) -> int:
        return int((load("sns_daily")["event"] == "giveaway").argmax())


class Goodhart:
    """A bonus on dials: did it bring appointments?"""

    def naive(self, load: Load) -> float:
        return self._change(load, "dials")

    def right(self, load: Load) -> float:
        return self._change(load, "appointments")

    def _change(self, load: Load, column: str) -> float:
        weekly = load("bonus_calls").groupby(["bonus", "week"])[column].sum().groupby("bonus").mean()
        return weekly[True] / weekly[False] - 1


class Leading:
    """How many weeks do dials lead orders?"""

    def naive(self, load: Load) -> float:
        return 0.0  # compares dials and orders of the same week

    def right(self, load: Load) -> float:
        weeks = load("weekly_pipeline")
        lags = range(13)
        return float(np.argmax([weeks["dials"].corr(weeks["orders"].shift(-lag)) for lag in lags]))


class Simpson:
    """Who is the better rep, A or B?"""

    def naive(self, load: Load) -> str:
        return str(self._rate(load("rep_segments").groupby("rep")).loc[["A", "B"]].idxmax())

    def right(self, load: Load) -> str:
        rates = self._rate(load("rep_segments").groupby(["segment", "rep"])).unstack()
        better = rates[["A", "B"]].idxmax(axis=1).unique()
        return str(better[0]) if len(better) == 1 else "undecided"

    def _rate(self, groups) -> pd.Series:
        sums = groups[["meetings", "new_customers"]].sum()
        return sums["new_customers"] / sums["meetings"]


class Seasonality:
    """Sales rose in the December with a coupon: did the coupon do it?"""

    def naive(self, load: Load) -> float:
        return self._rise(load, 2025)

    def right(self, load: Load) -> float:
        return (1 + self._rise(load, 2025)) / (1 + self._rise(load, 2024)) - 1

    def _rise(self, load: Load, year: int) -> float:
        sales = load("shop_monthly").set_index("month")["sales"]
        return sales[f"{year}-12-01"] / sales[f"{year}-11-01"] - 1


class Regression:
    """The five worst reps were coached: did it help?"""

    def naive(self, load: Load) -> float:
        months = self._months(load)
        coached = months[self._coached(load)]
        return coached.iloc[1].mean() - coached.iloc[0].mean()

    def right(self, load: Load) -> float:
        after, coached = self._months(load).iloc[1], self._coached(load)
        return after[coached].mean() - after.drop(coached).mean()

    def _months(self, load: Load) -> pd.DataFrame:
        return load("rep_coaching").pivot(index="month", columns="rep", values="appointments")

    def _coached(self, load: Load) -> list[str]:
        rows = load("rep_coaching")
        return list(rows.loc[rows["coached"], "rep"].unique())


class SelfSelection:
    """What does the coupon add to orders?"""

    def naive(self, load: Load) -> float:
        rows = load("coupon_trial").query("arm == 'coupon'")
        means = rows.groupby("redeemed")["orders"].mean()
        return means[True] / means[False] - 1

    def right(self, load: Load) -> float:
        means = load("coupon_trial").groupby("arm")["orders"].mean()
        return means["coupon"] / means["holdout"] - 1


class Disconnect:
    """What does the coupon add to gross profit?"""

    def naive(self, load: Load) -> float:
        """Reckon the usual profit of an order for each order that was added."""
        rows = load("coupon_trial").groupby("arm")[["orders", "gross_profit"]].mean()
        holdout = rows.loc["holdout"]
        return (rows.loc["coupon", "orders"] - holdout["orders"]) * holdout["gross_profit"] / holdout["orders"]

    def right(self, load: Load) -> float:
        profit = load("coupon_trial").groupby("arm")["gross_profit"].mean()
        return profit["coupon"] - profit["holdout"]


class SmallSample:
    """Is script b better, or is it too early to tell?"""

    def naive(self, load: Load) -> str:
        return str(load("script_trial").groupby("script")["appointments"].sum().idxmax())

    def right(self, load: Load) -> str:
        sums = load("script_trial").groupby("script")[["dials", "appointments"]].sum()
        rate = sums["appointments"].sum() / sums["dials"].sum()
        error = (rate * (1 - rate) * (1 / sums["dials"]).sum()) ** 0.5
        shares = sums["appointments"] / sums["dials"]
        return "wait" if abs(shares["b"] - shares["a"]) < 1.96 * error else "decide"


class Survivorship:
    """Do readers open the newsletter more, or less?"""

    def naive(self, load: Load) -> float:
        return self._change(load("newsletter_sends")["open_rate"])

    def right(self, load: Load) -> float:
        rows = load("newsletter_sends")
        return self._change(rows["opens"] / rows["original_subscribers"])

    def _change(self, rate: pd.Series) -> float:
        return rate.iloc[-14:].mean() / rate.iloc[:14].mean() - 1


class Denominator:
    """Which team makes more appointments?"""

    def naive(self, load: Load) -> str:
        return str(load("appointment_reports").groupby("team")["reported_rate"].mean().idxmax())

    def right(self, load: Load) -> str:
        sums = load("appointment_reports").groupby("team")[["connected", "appointments"]].sum()
        return str((sums["appointments"] / sums["connected"]).idxmax())


class MeanOfRatios:
    """What is the conversion rate of the social ads?"""

    def naive(self, load: Load) -> float:
        rows = load("social_ads").query("clicks > 0")
        return (rows["orders"] / rows["clicks"]).mean()

    def right(self, load: Load) -> float:
        return load("social_ads")["orders"].sum() / load("social_ads")["clicks"].sum()


class Cannibalisation:
    """What share of the orders credited to ads would not have come anyway?"""

    def naive(self, load: Load) -> float:
        return 1.0  # all of them, as the ad platform reports

    def right(self, load: Load) -> float:
        rows = load("ads_regions")
        orders = (rows["ad_orders"] + rows["organic_orders"]).groupby(rows["ads_on"]).mean()
        return (orders[True] - orders[False]) / rows.loc[rows["ads_on"], "ad_orders"].mean()


READINGS = {
    "vanity": Vanity(),
    "goodhart": Goodhart(),
    "leading": Leading(),
    "simpson": Simpson(),
    "seasonality": Seasonality(),
    "regression": Regression(),
    "self_selection": SelfSelection(),
    "small_sample": SmallSample(),
    "survivorship": Survivorship(),
    "denominator": Denominator(),
    "mean_of_ratios": MeanOfRatios(),
    "cannibalisation": Cannibalisation(),
    "disconnect": Disconnect(),
}


def agrees(reading: float | str, truth: Truth) -> bool:
    if isinstance(truth.value, str):
        return reading == truth.value
    return abs(float(reading) - truth.value) <= truth.tolerance


@cache
def loader(learner: str | None) -> Load:
    if learner is None:
        return load
    return cache(territory("00_truths", learner=learner).load)


def test_there_are_thirteen() -> None:
    assert set(TRUTHS) == PITFALLS == set(READINGS)


@pytest.mark.parametrize("learner", [None, *(f"learner {number}" for number in range(20))])
@pytest.mark.parametrize("pitfall", sorted(PITFALLS))
def test_the_naive_reading_is_wrong_and_the_right_one_finds_the_truth(pitfall: str, learner: str | None) -> None:
    truth, reading, tables = TRUTHS[pitfall], READINGS[pitfall], loader(learner)
    assert not agrees(reading.naive(tables), truth)
    assert agrees(reading.right(tables), truth)
