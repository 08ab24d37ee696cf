"""The figures that lesson 5 states are those of its tables and of its market."""

from pathlib import Path

import pytest

import kpilearn as kl
from kpilearn.markets import sns

LESSON = (Path(__file__).parents[2] / "course" / "05_sns.py").read_text(encoding="utf-8")
DAILY = kl.load("sns_daily")
BEFORE, PLAN = DAILY[DAILY["date"] < "2025-04-02"], DAILY[DAILY["date"] >= "2025-04-02"]
LAST = DAILY.tail(30)
POSTS = kl.load("sns_posts")
EARLY = POSTS[POSTS["date"] < "2025-04-02"]
PHOTOS = POSTS[POSTS["photo"]]
FIRST, FIVE = (PHOTOS[(PHOTOS["date"] >= "2025-04-02") == during] for during in (False, True))


@pytest.mark.parametrize("said", [
    f"半年で{PLAN['followers'].iloc[-1] - BEFORE['followers'].iloc[-1]}人増え",
    f"平均{FIVE['likes'].mean():.0f}　✓",
    f"1日に約{BEFORE['inflow'].mean():.1f}人でした。2倍は{2 * BEFORE['inflow'].mean():.1f}人です",
    f"about {BEFORE['inflow'].mean():.1f} people came a day; twice that is {2 * BEFORE['inflow'].mean():.1f}.",
    f"1日{BEFORE['sns_visits'].mean():.1f}人から{LAST['sns_visits'].mean():.1f}人へ",
    f"rose from {BEFORE['sns_visits'].mean():.1f} a day to {LAST['sns_visits'].mean():.1f}.",
    f"「流入が{LAST['sns_visits'].mean() / BEFORE['sns_visits'].mean():.1f}倍」",
    f"平均{FIRST['link_clicks'].mean():.1f}回から{FIVE['link_clicks'].mean():.1f}回へ落ちました",
    f"fell from {FIRST['link_clicks'].mean():.1f} to {FIVE['link_clicks'].mean():.1f} on average",
    f"{FIRST['reach'].mean():.0f}人から{FIVE['reach'].mean():.0f}人へ",
    f"{FIVE['reach'].mean():.0f} instead of {FIRST['reach'].mean():.0f}, about half",
    f"{len(EARLY)}本を比べます",
    f"1本あたり**{1 + sns.PHOTO_EFFECT:.1f}倍**です",
    f"a photo brings **{1 + sns.PHOTO_EFFECT:.1f} times** the clicks",
    f"900本のうちの {(FIVE['likes'] >= 20).mean():.0%}".replace("%", " %"),
    f"only {(FIVE['likes'] >= 20).mean():.0%} reached 20".replace("%", " %"),
    f"新しい{sns.GIVEAWAY:.0f}人は1回も押さない",
    f"{BEFORE['link_clicks'].sum() / 2 / BEFORE['followers'].mean() * 1000:.0f}回から30回にする",
    f"{FIVE['link_clicks'].sum() / FIVE['reach'].sum() * 100:.1f}回から1回にする",
    f"1か月で{BEFORE['inflow'].mean():.1f}人から{DAILY[DAILY['date'].dt.month == 4]['inflow'].mean():.1f}人にしか",
])  # fmt: skip
def test_the_prose_says_what_the_tables_say(said: str) -> None:
    assert said in LESSON


def test_photos_win_or_lose_by_the_column() -> None:
    by_photo = EARLY.groupby("photo")[["reach", "likes", "shares", "link_clicks"]].mean()
    assert (by_photo.loc[True] > by_photo.loc[False]).tolist() == [False, False, True, True]
    sums = EARLY.groupby("photo")[["link_clicks", "reach"]].sum()
    clicked = sums["link_clicks"] / sums["reach"] * 100
    assert f"1.4 clicks for 100 people with a photo, {clicked[False]:.1f} for 100 without" in LESSON
    assert clicked[True] == pytest.approx(1.4, abs=0.05)
    assert by_photo.loc[True, "link_clicks"] / by_photo.loc[False, "link_clicks"] == pytest.approx(2.3, abs=0.05)


def test_likes_and_the_giveaway_bring_no_clicks() -> None:
    clicks = FIVE.groupby(FIVE["likes"] >= 20)["link_clicks"].mean()
    assert clicks.round(1).tolist() == [0.6, 0.6]
    days = DAILY.set_index("date")["link_clicks"]
    assert days["2025-05-02":"2025-06-30"].sum() == days["2025-07-02":"2025-08-30"].sum()
    assert BEFORE["sns_visits"].sum() < 0.2 * BEFORE["inflow"].sum()
    assert round(20 / 0.0047) == pytest.approx(4_250, abs=10)


def test_the_line_of_the_market() -> None:
    inflow = sns.MODEL.evaluate({"posts_per_day": [1, 5, 10]}, periods=7)["inflow"]
    one, five, ten = inflow[:, -1]
    assert f"1日1本で月{one:.0f}人、5本で{five:.0f}人、10本でも{ten:.0f}人です" in LESSON
    assert f"{one:.0f} people a month with 1 post a day, {five:.0f} with 5, and {ten:.0f} even with 10" in LESSON
    before = sns.MODEL.evaluate(sns.MARKET.before, periods=1)["inflow"][-1]
    assert f"目標の{2 * before:.0f}人は" in LESSON and f"axhline({2 * before:.0f}," in LESSON
