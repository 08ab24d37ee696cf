"""The figures that lesson 7 states are those of its tables and of its market."""

from pathlib import Path

import pytest

import kpilearn as kl
from kpilearn.markets import ads

LESSON = (Path(__file__).parents[2] / "course" / "07_ads.py").read_text(encoding="utf-8")
DAILY = kl.load("ads_daily").groupby("campaign")[["spend", "impressions", "clicks", "ad_orders"]].sum()
CTR, CPA = DAILY["clicks"] / DAILY["impressions"] * 100, DAILY["spend"] / DAILY["ad_orders"]
SOCIAL = kl.load("social_ads")
AGES = SOCIAL.groupby("age_group")[["impressions", "clicks", "spend", "orders"]].sum()
CLICKED = SOCIAL[SOCIAL["clicks"] > 0]
TESTS = kl.load("ads_tests")
ORDERS = (TESTS["ad_orders"] / TESTS["shops"]).groupby([TESTS["monthly_budget"], TESTS["campaign"]]).sum().unstack()
REGIONS = kl.load("ads_regions").groupby("ads_on")[["organic_orders", "ad_orders"]].mean()
TOTAL = REGIONS.sum(axis=1)
VIDEOS = kl.load("videos")


@pytest.mark.parametrize("said", [
    f"自社名が {CTR['brand']:.1f} %、一般語が {CTR['general']:.1f} %、バナーが {CTR['display']:.1f} %",
    f"Own-name words reach {CTR['brand']:.1f} %, general words {CTR['general']:.1f} %, banners {CTR['display']:.1f} %",
    f"（{AGES['spend']['45-49'] / AGES['orders']['45-49']:,.0f}円）",
    f"{AGES['spend']['30-34'] / AGES['orders']['30-34']:,.0f}円で済んでいます",
    f"SNS広告、{len(SOCIAL):,}本の記録",
    f"{(CLICKED['orders'] / CLICKED['clicks']).mean() * 100:.1f} % と {SOCIAL['orders'].sum() / SOCIAL['clicks'].sum() * 100:.1f} %",
    f"自社名が{CPA['brand']:,.0f}円、一般語が{CPA['general']:,.0f}円、バナーが{CPA['display']:,.0f}円",
    f"¥{CPA['brand']:,.0f} for own-name words, ¥{CPA['general']:,.0f} for general words and ¥{CPA['display']:,.0f} for banners",
    f"{ORDERS.loc[20_000, 'brand']:.2f}件から{ORDERS.loc[40_000, 'brand']:.3f}件へ",
    f"次の1件は約{round(20_000 / (ORDERS.loc[40_000, 'brand'] - ORDERS.loc[20_000, 'brand']), -2):,.0f}円",
    f"{ORDERS.loc[20_000, 'brand']:.2f} ＋ {ORDERS.loc[20_000, 'general']:.2f} ＋ {ORDERS.loc[10_000, 'display']:.3f} で",
    f"広告のない週は{TOTAL[False]:.1f}件でした。広告を出した週は、広告からの注文が{REGIONS.loc[True, 'ad_orders']:.1f}件あります",
    f"注文は{REGIONS.loc[True, 'organic_orders']:.1f}件に減りました",
    f"合計は{TOTAL[True]:.1f}件で、増えたのは**{TOTAL[True] - TOTAL[False]:.0f}件だけ**",
    f"1件{40_000 / REGIONS.loc[True, 'ad_orders']:,.0f}円と出ています",
    f"**{ads.INCREMENTAL * 10:.0f}割**にしてあります",
    f"平均は{VIDEOS['views'].mean():.0f}回ですが、真ん中の動画（中央値）は{VIDEOS['views'].median():.0f}回です",
    f"60本のうち{(VIDEOS['views'] < VIDEOS['views'].mean()).sum()}本が、平均に届いていません",
    f"再生の {VIDEOS['views'].nlargest(6).sum() / VIDEOS['views'].sum() * 100:.0f} % を集めています",
    f"右端の1本は{VIDEOS['views'].max():,}回",
    f"この半年では{VIDEOS['link_clicks'].sum():,}人、1本あたり{VIDEOS['link_clicks'].mean():.0f}人",
    f"1件あたり約{round(1_500 * 60 / (VIDEOS['link_clicks'].sum() * 0.02), -1):,.0f}円",
])  # fmt: skip
def test_the_prose_says_what_the_tables_say(said: str) -> None:
    assert said in LESSON


def test_the_age_group_that_clicks_most_costs_most() -> None:
    ctr, cpa = AGES["clicks"] / AGES["impressions"], AGES["spend"] / AGES["orders"]
    assert ctr.idxmax() == cpa.idxmax() == "45-49" and ctr.idxmin() == "30-34"
    assert f"いちばん高く（{ctr.max() * 10_000:.1f}回）" in LESSON


def test_the_top_of_the_profit() -> None:
    by_budget = ads.MODEL.evaluate({"budget": [50_000, 100_000, 150_000, 40_000, 60_000]}, periods=6)
    profit, new, credited = (by_budget[name][:, -1] for name in ("profit", "new_ad_orders", "credited_orders"))
    assert profit[0] == max(profit) and profit[2] < 0
    assert f"**平均**CPAは{100_000 / credited[1]:,.0f}円です" in LESSON
    assert 50_000 / (new[1] - new[0]) == pytest.approx(12_000, abs=300)


def test_the_next_order_from_videos() -> None:
    made = ads.MODEL.evaluate({"videos": [5, 10, 20]}, periods=12)
    five, ten, twenty = made["video_orders"][:, -1]
    said = [round(1_500 * 5 / (ten - five), -2), round(1_500 * 10 / (twenty - ten), -2)]
    assert f"次の1件は約{said[0]:,.0f}円、10本から20本では約{said[1]:,.0f}円" in LESSON
