"""The figures that assignment 10 states of the branch in its memo are those of the campaign."""

from pathlib import Path

import kpilearn as kl

SOURCE = (Path(__file__).parents[2] / "solutions" / "10_callcentre.py").read_text(encoding="utf-8")
BEFORE = {"inbound_agents": 7, "dials_per_day": 45, "attempts": 3, "reminders": 0}
HOURS = 160  # a month


def test_what_the_memo_says_of_the_branch() -> None:
    branch = kl.campaign("callcentre", seed=16, decisions=[BEFORE] * 3)
    reports = branch.reports
    may, june = reports.iloc[1], reports.iloc[2]
    so_far = reports["orders"].sum()
    as_it_is, with_nine = (branch.forecast([change])["orders"][3:].sum() for change in ({}, {"inbound_agents": 9}))
    assert branch.news
    for text in (
        f"{so_far:.0f}件、目標の半分をこえた",
        f"1時間に約{may['inbound_calls'] / HOURS:.0f}件から約{june['inbound_calls'] / HOURS:.0f}件へ",
        f"約{june['inbound_calls']:,.0f}"[:-3],
        f"{may['answered_in_20s'] / may['inbound_calls']:.0%}".replace("%", " %から")
        + f"{june['answered_in_20s'] / june['inbound_calls']:.0%}".replace("%", " %、占有率は")
        + f"{may['occupancy']:.0%}".replace("%", " %から")
        + f"{june['occupancy']:.0%}".replace("%", " %です"),
        f"7〜9月は約{as_it_is:.0f}件、半年で約{so_far + as_it_is:.0f}件",
        f"7〜9月で約{with_nine:.0f}件、半年で約{so_far + with_nine:.0f}件",
        f"about {as_it_is:.0f} orders are to be expected from July to September, about {so_far + as_it_is:.0f} in",
        f"Then about {with_nine:.0f} are to be expected, about {so_far + with_nine:.0f} in the half-year",
    ):
        assert text in SOURCE
    assert so_far > 130 / 2
    assert so_far + as_it_is < 130 < so_far + with_nine
