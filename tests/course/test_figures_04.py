"""The figures that lesson 4 states are those of its table: a table made anew shows here which prose to change."""

from itertools import permutations
from pathlib import Path

import pytest

from kpilearn.datasets import load
from kpilearn.markets.acquisition import REPS

LESSON = (Path(__file__).parents[2] / "course" / "04_acquisition.py").read_text(encoding="utf-8")
TEAM = load("rep_segments")
SUMS = TEAM.groupby(["rep", "segment"])[["meetings", "new_customers"]].sum()
RATES = SUMS["new_customers"] / SUMS["meetings"]
MEETINGS = SUMS["meetings"].unstack()
TOTAL = SUMS.groupby("rep").sum()
MIX = MEETINGS.sum() / TOTAL["meetings"].sum()
FAIR = (RATES.unstack() * MIX).sum(axis=1)


def test_the_table_of_a_and_b() -> None:
    for segment in MIX.index:
        (won_a, of_a), (won_b, of_b) = (SUMS.loc[(rep, segment), ["new_customers", "meetings"]] for rep in "AB")
        row = f"{won_a / of_a:.1%} ({won_a} of {of_a}) | {won_b / of_b:.1%} ({won_b} of {of_b})"
        assert row in LESSON.replace(" %", "%").replace("*", "")
    for rep in "AB":
        won, of = TOTAL.loc[rep, ["new_customers", "meetings"]]
        assert f"{won / of:.1%} ({won} of {of})" in LESSON.replace(" %", "%").replace("*", "")


@pytest.mark.parametrize(
    "sign, places", [("place overall", TOTAL["new_customers"] / TOTAL["meetings"]), ("fair place", FAIR)]
)
def test_the_places_and_the_true_skill(sign: str, places: object) -> None:
    ranks = places.rank(ascending=False)
    order = sorted(REPS, key=lambda rep: (-REPS[rep].skill, rep))
    assert f"| rep | {' | '.join(order)} |" in LESSON
    assert f"| true skill | {' | '.join(f'{REPS[rep].skill:.2f}' for rep in order)} |" in LESSON
    assert f"| {sign} | {' | '.join(f'{ranks[rep]:.0f}' for rep in order)} |" in LESSON


def test_what_the_story_rests_on() -> None:
    best_five, worst_three = {"H", "B", "C", "D", "F"}, {"A", "E", "G"}
    assert set(FAIR.nlargest(5).index) == best_five
    assert max(REPS[rep].skill for rep in worst_three) < min(REPS[rep].skill for rep in best_five)
    monthly = TEAM.groupby("month")["new_customers"].sum()
    assert monthly.index.month[monthly >= 24].tolist() == [1, 2, 10, 11]
    swapped = [(RATES[one] * MEETINGS.loc[other]).sum() for one, other in ("BA", "AB")]
    assert [round(sum(swapped)), TOTAL["new_customers"][["A", "B"]].sum(), monthly.sum()] == [76, 61, 254]


def test_three_more_pairs_turn_round_in_every_segment() -> None:
    overall, rates = TOTAL["new_customers"] / TOTAL["meetings"], RATES.unstack()
    turned = [
        f"{one}{other}"
        for one, other in permutations(REPS, 2)
        if overall[one] > overall[other] and (rates.loc[one] < rates.loc[other]).all()
    ]
    assert len(turned) == 4 and "AB" in turned
