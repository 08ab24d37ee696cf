"""The figures that lesson 8 states are those of its tables and of the laws of chance."""

from pathlib import Path

import pytest
from scipy.stats import binom, norm

import kpilearn as kl

LESSON = (Path(__file__).parents[2] / "course" / "08_noise.py").read_text(encoding="utf-8")
REPS = kl.load("rep_coaching")
MONTHS = REPS.pivot(index="rep", columns="month", values="appointments").set_axis([4, 5, 6], axis=1)
COACHED = MONTHS.loc[sorted(REPS.loc[REPS["coached"], "rep"].unique())]
OTHERS = MONTHS.drop(COACHED.index)
SHOP = kl.load("shop_monthly").head(24)
RISE = SHOP["sales"].pct_change()
LETTERS = kl.load("newsletter_sends")
FIRST, LAST = LETTERS.iloc[0], LETTERS.iloc[-1]
BEST = MONTHS[4].nlargest(3)


def percent(share: float, digits: int = 0) -> str:
    return f"{share * 100:.{digits}f} %"


@pytest.mark.parametrize("said", [
    f"いちばん上の{MONTHS[4].idxmax()}さんは{MONTHS[4].max()}件、いちばん下の{MONTHS[4].idxmin()}さんは{MONTHS[4].min()}件",
    f"{'、'.join(COACHED.index)}の5人です",
    f"1人{COACHED[4].mean():.1f}件から{COACHED[5].mean():.1f}件へ、**{percent(COACHED[5].sum() / COACHED[4].sum() - 1)}も",
    f"{OTHERS[4].mean():.1f}件から{OTHERS[5].mean():.1f}件へ減りました",
    f"6月は{COACHED[6].mean():.1f}件に下がりました",
    "、".join(f"{rep}さん（{count}件）" for rep, count in BEST.items()),
    f"平均は{BEST.mean():.1f}件でした",
    f"この幅から出たのは{((MONTHS < 4) | (MONTHS > 16)).sum().sum()}個だけでした（{MONTHS.max().max()}件と{MONTHS.min().min()}件）",
    f"4月は{MONTHS[4].sum()}件、5月と6月は{MONTHS[5].sum()}件でした",
    f"ふだんの {percent(2 / 10**0.5)} も上下します。チームの数字は、{percent(2 / 200**0.5)} しか",
    f"16件以上は約{percent(1 - binom.cdf(15, 1000, 0.01))}の月に",
    f"16件以上になる月が {percent(1 - binom.cdf(15, 1000, 0.01) ** 20)}**",
    f"同じ1.6 %でも約{percent(1 - binom.cdf(39, 2500, 0.01), 1)}です",
    f"かたよることは **{percent(2 * (1 - binom.cdf(6, 10, 0.5)))}** あります",
    f"11月より{percent(RISE[11], 1)}増えていました",
    f"去年の12月より {percent(SHOP['orders'][23] / SHOP['orders'][11] - 1)} 増えたのに",
    f"粗利は {percent(1 - SHOP['gross_profit'][23] / SHOP['gross_profit'][11])} 減っています",
    f"| 送った人 | {FIRST['delivered']:,}人 | {LAST['delivered']:,}人 |",
    f"| 開いた人 | {FIRST['opens']:,}人 | {LAST['opens']:,}人 |",
    f"| 開封率（送った人あたり） | {percent(FIRST['open_rate'], 1)} | {percent(LAST['open_rate'], 1)} |",
    f"人**あたり） | {percent(FIRST['open_rate'], 1)} | {percent(LAST['opens'] / 20_000, 1)} |",
])  # fmt: skip
def test_the_prose_says_what_the_tables_say(said: str) -> None:
    assert said in LESSON


def test_the_changes_of_the_shop() -> None:
    assert list(SHOP["month"].dt.month[[11, 23]]) == [12, 12]
    assert RISE[23] == pytest.approx(0.05, abs=0.005) and RISE[23] < RISE[11]
    assert f"−{-RISE.min() * 100:.0f} %から +{RISE.max() * 100:.0f} %まで" in LESSON


def test_the_script_trial_and_how_many_calls_it_takes() -> None:
    trial = kl.load("script_trial").groupby("script")[["dials", "appointments"]].sum()
    assert trial.to_numpy().tolist() == [[400, 3], [400, 7]]
    low, high, weight = 0.01, 0.015, norm.ppf(0.975) + norm.ppf(0.8)
    needed = weight**2 * (low * (1 - low) + high * (1 - high)) / (high - low) ** 2
    assert needed == pytest.approx(7_750, abs=10)
