"""The figures that lesson 9 states are those of its tables and of its model."""

from pathlib import Path

import pytest

import kpilearn as kl
from kpilearn.markets import incentive

LESSON = (Path(__file__).parents[2] / "course" / "09_goodhart.py").read_text(encoding="utf-8")
CALLS = kl.load("bonus_calls")
WEEKLY = CALLS.groupby("week")[["dials", "connected", "talk_minutes", "appointments"]].sum()
BEFORE, AFTER = WEEKLY[WEEKLY.index < "2025-04-07"], WEEKLY[WEEKLY.index >= "2025-04-07"]
TALK = [part["talk_minutes"].sum() / part["connected"].sum() for part in (BEFORE, AFTER)]
RATIO = {
    "dials": AFTER["dials"].mean() / BEFORE["dials"].mean(),
    "connect": AFTER["connected"].sum() / AFTER["dials"].sum() / BEFORE["connected"].sum() * BEFORE["dials"].sum(),
    "appointment": (AFTER["appointments"].sum() / AFTER["connected"].sum())
    / (BEFORE["appointments"].sum() / BEFORE["connected"].sum()),
    "all": AFTER["appointments"].mean() / BEFORE["appointments"].mean(),
}
PIPELINE = kl.load("weekly_pipeline")


@pytest.mark.parametrize("said", [
    f"週{BEFORE['dials'].mean():,.0f}件が{AFTER['dials'].mean():,.0f}件になりました。{(RATIO['dials'] - 1) * 100:.0f} %増",
    f"from {BEFORE['dials'].mean():,.0f} a week to {AFTER['dials'].mean():,.0f}, or {(RATIO['dials'] - 1) * 100:.0f} % more",
    f"{TALK[0]:.1f}分が{TALK[1]:.1f}分です",
    f"from {TALK[0]:.1f} minutes to {TALK[1]:.1f}",
    f"{RATIO['dials']:.2f} × {RATIO['connect']:.2f} × {RATIO['appointment']:.2f} ＝ {RATIO['all']:.2f}",
    f"ボーナス前の{len(BEFORE)}週、`after` はボーナス後の{len(AFTER)}週",
    f"あなたは、{CALLS['rep'].nunique()}人のコールセンター",
])  # fmt: skip
def test_the_prose_says_what_the_tables_say(said: str) -> None:
    assert said in LESSON


def test_the_index_of_the_months() -> None:
    monthly = WEEKLY.assign(talk=WEEKLY["talk_minutes"] / WEEKLY["connected"]).groupby(WEEKLY.index.month).mean()
    index = monthly / monthly.loc[1:3].mean() * 100
    assert index.loc[4:, "dials"].between(138, 142).all()
    assert index.loc[4:, "talk"].between(58, 62).all()
    assert (index.loc[4:, "appointments"] < 100).all()


@pytest.mark.parametrize("column, weeks", [("dials", 6), ("meetings", 3)])
def test_how_far_a_column_looks_ahead(column: str, weeks: int) -> None:
    together = [PIPELINE[column].shift(by).corr(PIPELINE["orders"]) for by in range(9)]
    assert max(range(9), key=together.__getitem__) == weeks


def profit(paid: str = "", *guards: str) -> str:
    levers = {f"pay_{paid}": 1.0} if paid else {"bonus": 0.0}
    year = incentive.MODEL.evaluate(levers | {f"guard_{name}": 1.0 for name in guards}, periods=12)
    return f"{year['profit'][-1] / 10_000:.0f}万円"


@pytest.mark.parametrize("said", [
    f"ボーナスなしは、約{profit()}です",
    f"架電数だけにつけると、約{profit('dials')}まで減ります。「話した分数」を見張ると約{profit('dials', 'talk')}に",
    f"アポの数だけだと約{profit('appointments')}、「会えた割合」を見張っても約{profit('appointments', 'show')}です",
    f"受注の数だけだと約{profit('orders')}、「取り消し」を見張ると約{profit('orders', 'cancel')}で",
    f"取り消されなかった受注につけると、約{profit('kept_orders')}です",
])  # fmt: skip
def test_the_prose_says_what_the_model_says(said: str) -> None:
    assert said in LESSON
