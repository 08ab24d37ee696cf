"""Decisions of assignments 6 and 7: what a thoughtful learner reaches is enough, what is done today is not."""

import runpy
from typing import Any

import atlas
import pytest

from kpilearn.notebook.answers import Answer
from kpilearn.notebook.decisions import holds
from kpilearn.notebook.reading import read

pytestmark = pytest.mark.slow  # a plan is played in many half-years


def decision(file: str, name: str) -> Answer:
    answer: Answer = runpy.run_path(str(atlas.ROOT / "solutions" / file))[name]().right
    return answer


def is_good(answer: Answer, plan: dict[str, float]) -> bool:
    return holds(answer.rule or {}, answer.form, read(plan, answer.kind, answer.form))


def split(brand: float, general: float, display: float, videos: float) -> dict[str, Any]:
    budget = brand + general + display
    return {"budget": budget, "share_brand": brand / budget, "share_display": display / budget, "videos": videos}


def test_the_policy_is_moderate_mail_without_a_coupon() -> None:
    answer = decision("06_shop_key.py", "policy")
    assert [sends for sends in range(32) if is_good(answer, {"sends": sends, "coupon": 0})] == list(range(10, 18))
    assert not any(is_good(answer, {"sends": sends, "coupon": 100}) for sends in range(0, 32, 3))
    assert not is_good(answer, {"sends": 15, "coupon": 500})


@pytest.mark.parametrize(
    ("yen", "good"),
    [
        ((5_000, 35_000, 5_000, 3), True),
        ((10_000, 30_000, 10_000, 0), True),
        ((10_000, 40_000, 0, 0), True),  # the split that lesson 7 asks for
        ((0, 40_000, 10_000, 0), True),
        ((5_000, 25_000, 5_000, 10), True),
        ((20_000, 20_000, 10_000, 0), False),
        ((25_000, 15_000, 10_000, 0), False),
        ((15_000, 15_000, 15_000, 3), False),
        ((0, 20_000, 0, 20), False),
    ],
)
def test_the_split_follows_the_price_of_the_next_order(yen: tuple[float, ...], good: bool) -> None:
    assert is_good(decision("07_ads_key.py", "plan"), split(*yen)) == good
