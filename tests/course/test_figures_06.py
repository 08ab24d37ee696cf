"""The figures that lesson 6 states are those of its experiments and of its market."""

from pathlib import Path

import numpy as np
import pytest

import kpilearn as kl
from kpilearn.markets import shop

LESSON = (Path(__file__).parents[2] / "course" / "06_shop.py").read_text(encoding="utf-8")
TRIAL = kl.load("coupon_trial")
USERS = TRIAL[TRIAL["arm"] == "coupon"].groupby("redeemed")[["orders", "loyal", "past_orders"]].mean()
ARMS = TRIAL.groupby("arm")[["orders", "sales", "gross_profit"]].mean()
CHANGE = (ARMS.loc["coupon"] / ARMS.loc["holdout"] - 1) * 100
VALUE = ARMS["sales"] / ARMS["orders"]
LOSS = ARMS.loc["holdout", "gross_profit"] - ARMS.loc["coupon", "gross_profit"]
BOUGHT = kl.load("mail_trial").groupby("arm")["bought"].mean() * 100
LETTERS = kl.load("newsletter_sends")


@pytest.mark.parametrize("said", [
    f"1人あたり{USERS.loc[False, 'orders']:.2f}件、使った人は{USERS.loc[True, 'orders']:.2f}件です",
    f"{USERS.loc[False, 'orders']:.2f} orders each, those who did {USERS.loc[True, 'orders']:.2f}",
    f"{USERS.loc[True, 'loyal'] * 100:.0f} %は、お得意さまでした。使わなかった人では{USERS.loc[False, 'loyal'] * 100:.0f} %",
    f"{USERS.loc[True, 'past_orders']:.2f}件と{USERS.loc[False, 'past_orders']:.2f}件",
    f"100人あたり{ARMS.loc['holdout', 'orders'] * 100:.1f}件、配った組は{ARMS.loc['coupon', 'orders'] * 100:.1f}件",
    f"**売上は{CHANGE['sales']:.1f} %しか変わらず、粗利は{-CHANGE['gross_profit']:.0f} %減りました**",
    f"sales changed by a mere {CHANGE['sales']:.1f} %, and gross profit fell by {-CHANGE['gross_profit']:.0f} %",
    f"配らなかった組は{VALUE['holdout']:,.0f}円、配った組は{VALUE['coupon']:,.0f}円",
    f"1人あたり約{LOSS:.0f}円の損です",
    f"およそ{round(LOSS * 20_000, -4) / 10_000:.0f}万円",
    f"1人あたり{LOSS:.0f}円少なくなりました",
    f"買った人は {BOUGHT['no mail']:.2f} %、商品の案内を送った組では {BOUGHT['goods mail']:.2f} %",
    f"6月30日には{LETTERS['delivered'].iloc[-1]:,}人にしか",
    f"on June 30 it reached only {LETTERS['delivered'].iloc[-1]:,}",
    *[f"| {sends}回 | {0.9975**sends:.0%} |".replace("%", " %") for sends in (26, 91, 182)],
])  # fmt: skip
def test_the_prose_says_what_the_tables_say(said: str) -> None:
    assert said in LESSON


def test_opens_and_the_open_rate_go_different_ways() -> None:
    assert [round(rate * 100) for rate in LETTERS["open_rate"].iloc[[0, -1]]] == [21, 23]
    assert 0.1 < 1 - LETTERS.tail(14)["opens"].sum() / LETTERS.head(14)["opens"].sum() < 0.15


@pytest.mark.parametrize("price, margin, uplift", [(4_000, 0.3, "71 %"), (8_000, 0.5, "14 %")])
def test_the_break_even_points(price: int, margin: float, uplift: str) -> None:
    profit = price * margin
    needed = f"{profit / (profit - 500) - 1:.0%}".replace("%", " %")
    assert needed == uplift
    assert f"| {price:,}円 | {margin * 100:.0f} % | {profit:,.0f}円 | {profit - 500:,.0f}円 | {needed} |" in LESSON


def test_the_year_of_the_market() -> None:
    levers = {"sends": [4, 15, 30, 4, 15, 30], "coupon": [0, 0, 0, 500, 500, 500], "new_products": 0, "points_back": 0}
    year = shop.MODEL.evaluate(levers, periods=12)
    profit, sales = year["gross_profit"].sum(axis=1), year["sales"].sum(axis=1)
    gain = profit - profit[0]
    assert gain[1] == pytest.approx(700_000, abs=50_000)
    assert gain[2] < gain[1] and (gain[3:] < -5_000_000).all()
    assert f"売上は{(sales[2] / sales[0] - 1) * 100:.1f} %増えて" in LESSON
    assert f"raises sales by {(sales[2] / sales[0] - 1) * 100:.1f} %" in LESSON
    assert np.isclose(year["subscribers"][2, -1] / year["subscribers"][2, 0], 0.5, atol=0.05)
