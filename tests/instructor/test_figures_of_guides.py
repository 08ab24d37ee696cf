"""Every figure of a guide stands in its lesson, or is computed here from the course's data."""

from fractions import Fraction
from itertools import product

import pytest
from conftest import ROOT, STEMS

import kpilearn as kl
from kpilearn import locale
from kpilearn.build import numerals, source
from kpilearn.instructor import guide

SMALL = {Fraction(number) for number in range(13)}  # counts of steps, roles, months


def added_orders() -> dict[str, list[float]]:
    """Return what each further ¥10,000 of an ad adds, coin by coin."""
    tests = kl.load("ads_tests")
    tests["orders"] = tests["ad_orders"] / tests["shops"]
    orders = tests.pivot(index="monthly_budget", columns="campaign", values="orders")
    coins = orders.loc[[10_000, 20_000, 30_000, 40_000]]
    return {name: coins[name].diff().fillna(coins[name].iloc[0]).tolist() for name in coins}


def best_auction(added: dict[str, list[float]], coins: int) -> float:
    """Return the most orders that coins can bring, over all ways to give them out."""
    ways = product(range(coins), repeat=len(added))
    return max(
        sum(sum(each[:count]) for each, count in zip(added.values(), way, strict=True))
        for way in ways
        if sum(way) == coins
    )


def own_figures() -> dict[str, list[float]]:
    """Return what the guides compute for themselves."""
    shop = kl.load("shop_monthly")
    june, june_before = shop.iloc[-1], shop.iloc[-13]
    added = added_orders()
    seen, clicked, posts = 100 * 0.05, 0.01, 5
    followers = 17.1 / (seen * clicked * posts) * 100
    return {
        "01_kgi_kpi": [round((42 + 41 + 33) / (3 * 40), 3)],
        "02_smart": [0.6, 0.9, round(20 / 0.47)],  # the first two are an example of the board's, and called so
        "03_kpi_tree": [
            round(june["orders"] / june_before["orders"] - 1, 2),
            round(0.02 * 1.05, 4),
            1000,
            round(1000 * 1.1),
            round(1000 * 1.1 * 0.9),
        ],
        "05_sns": [seen * posts, followers, 100 * 5 * 1 * posts, followers // 100],
        "07_ads": [*(rounded(each) for coins in added.values() for each in coins), 0.1, best_auction(added, 5)],
    }


def rounded(value: float) -> float:
    return float(f"{value + 1e-9:.2f}")


OWN = own_figures()


@pytest.mark.parametrize("stem", STEMS)
def test_figures_stand_in_the_lesson_or_are_computed(stem: str, lang: locale.Language) -> None:
    each = guide.read(ROOT, stem)
    lesson = "\n".join(cell.text[lang] for cell in source.read(ROOT, f"course/{stem}.py").cells)
    key = (ROOT / "course" / f"{stem}_key.py").read_text(encoding="utf-8")
    known = numerals.read(lesson + key, lang).figures | SMALL
    ours = {Fraction(str(round(figure, 6))) for figure in OWN.get(stem, [])}
    parts = {**each.parts, **each.wrong, **each.slides}
    found = {name: numerals.read(words[lang].replace("```", ""), lang).figures - known for name, words in parts.items()}
    for name, figures in found.items():
        assert figures <= ours, (name, sorted(map(float, figures - ours)))
    left = ours - known
    assert left <= set().union(*found.values()), "computed here and used nowhere"


def test_boards_figures_of_lesson_three_come_from_the_data() -> None:
    shop = kl.load("shop_monthly")
    change = shop.iloc[-1][["sales", "orders", "visitors", "cvr", "average_order_value"]].astype(float)
    change = change / shop.iloc[-13][change.index].astype(float) - 1
    board = guide.read(ROOT, "03_kpi_tree").parts["board"]
    for value in change:
        shown = f"{value:+.0%}".replace("%", " %").replace("-", "−")
        assert shown in board["ja"] and shown in board["en"], shown


def test_the_auction_begins_with_own_name_and_ends_with_general_words() -> None:
    """What the guide of lesson 7 tells of the two rounds."""
    added = added_orders()
    real = {name: [each * {"brand": 0.3}.get(name, 0.9) for each in coins] for name, coins in added.items()}
    assert max(added, key=lambda name: added[name][0]) == "brand"
    assert max(real, key=lambda name: real[name][0]) == "general"
    greedy = sorted(((each, name) for name, coins in real.items() for each in coins), reverse=True)[:5]
    assert "brand" not in [name for _, name in greedy]
