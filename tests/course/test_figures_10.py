"""The figures that lesson 10 states of its campaign are those of the campaign."""

from pathlib import Path

import kpilearn as kl
from kpilearn.markets.campaign import Outcome

LESSON = (Path(__file__).parents[2] / "course" / "10_callcentre.py").read_text(encoding="utf-8")


def outcome(agents: int, dials: int) -> Outcome:
    plan = {"inbound_agents": agents, "dials_per_day": dials, "attempts": 3, "reminders": 1}
    return kl.campaign("callcentre", seed=10, decisions=[{}, plan, {}, {}, {}, {}]).outcome()


def test_what_a_plan_came_to_with_the_lessons_luck() -> None:
    eight, nine = outcome(8, 45), outcome(9, 40)
    assert f"このときの運では半年で{eight.nothing:.0f}件しか" in LESSON
    assert f"with this luck, only {eight.nothing:.0f} orders" in LESSON
    assert (
        f"前日確認をすると、{eight.reached:.0f}件でした。9人で受け、1日40件にすると{nine.reached:.0f}件です" in LESSON
    )
    assert f"it was {eight.reached:.0f}; with 9 people and 40 dials a day, {nine.reached:.0f}." in LESSON
    assert min(eight.reached, nine.reached) > 120
