"""Assignment 4: ways to answer it, and code that a learner with each named wrong idea would write."""

FILE = "solutions/04_acquisition.py"

_COMPARISONS = {"a": "mix", "b": "few", "c": "period", "d": "cause", "e": "fair"}


def _comparisons(**labels: str) -> str:
    return f"comparisons = {_COMPARISONS | labels}"


def _rate(formula: str) -> str:
    return f"def fair_rate(rates, mix):\n    return {formula}"


def _plan(contacts: float, mid: float, large: float) -> str:
    return f'plan = {{"contacts_per_day": {contacts}, "share_mid": {mid}, "share_large": {large}}}'


_RATES = 'rates = by_segment["new_customers"] / by_segment["meetings"]\n'
_USUAL = f'{_RATES}cells["usual"] = cells["meetings"] * cells["segment"].map(rates)\n'
_REPS = f'{_USUAL}by_rep = cells.groupby("rep")[["meetings", "new_customers", "usual"]].sum()\n'

RIGHT = {
    "per_month": [
        'per_month = team.groupby(["rep", "month"])["new_customers"].sum().groupby("rep").mean()',
        'per_month = team.pivot_table(index="rep", values="new_customers", aggfunc="sum") / 12',
        "import pandas as pd\n\nwon = {}\n"
        'for rep, customers in zip(team["rep"], team["new_customers"]):\n'
        "    won[rep] = won.get(rep, 0) + customers / 12\n"
        "per_month = pd.Series(won).iloc[::-1]",
        'per_month = cells.groupby("rep", as_index=False)["new_customers"].sum()\nper_month["new_customers"] /= 12\n'
        'per_month = per_month.set_index("rep")',
    ],
    "segment_rates": [
        'segment_rates = by_segment.eval("new_customers / meetings")',
        'sums = team.groupby("segment")\nsegment_rates = sums["new_customers"].sum() / sums["meetings"].sum()',
        "import pandas as pd\n\n"
        "rates = {name: row['new_customers'] / row['meetings'] for name, row in by_segment.iterrows()}\n"
        'segment_rates = pd.Series(rates)[["small", "mid", "large"]]',
    ],
    "expected_g": [
        f"{_RATES}expected_g = meetings_g @ rates",
        f"{_RATES}expected_g = sum(meetings_g[kind] * rates[kind] for kind in ['small', 'mid', 'large'])",
        f"{_RATES}expected_g = 0\nfor kind, meetings in meetings_g.items():\n    expected_g += meetings * rates[kind]",
        f"{_RATES}expected_g = round((rates * meetings_g).sum(), 1)",
    ],
    "against_usual": [
        f'{_REPS}against_usual = by_rep.eval("new_customers / usual")',
        f'{_REPS}against_usual = (by_rep["new_customers"] / by_rep["usual"]).sort_values(ascending=False)',
        f"import pandas as pd\n\n{_USUAL}ratios = {{}}\n"
        'for rep in "HGFEDCBA":\n'
        '    own = cells[cells["rep"] == rep]\n'
        '    ratios[rep] = sum(own["new_customers"]) / sum(own["usual"])\n'
        "against_usual = pd.Series(ratios)",
        f"{_RATES}wide = cells.pivot(index='rep', columns='segment', values='meetings')\n"
        "against_usual = cells.groupby('rep')['new_customers'].sum() / (wide * rates).sum(axis=1)",
    ],
    "places": [
        "places = (-against_usual).rank()",
        "places = 9 - against_usual.rank()",
        "import pandas as pd\n\nordered = sorted(against_usual.index, key=lambda rep: -against_usual[rep])\n"
        "places = pd.Series({rep: place for place, rep in enumerate(ordered, start=1)})",
    ],
    "few_cells": [
        'few_cells = len(cells[cells["meetings"] < 30])',
        "few_cells = cells.query('meetings < 30').shape[0]",
        'few_cells = 0\nfor meetings in cells["meetings"]:\n    if meetings < 30:\n        few_cells += 1',
        'few_cells = 24 - (cells["meetings"] >= 30).sum()',
    ],
    "fair_rate": [
        _rate("sum(rate * share for rate, share in zip(rates, mix))"),
        "import numpy as np\n\nfair_rate = lambda rates, mix: np.dot(mix, rates)",
        "def fair_rate(rates, mix):\n    total = 0\n    for at in range(3):\n        total += mix[at] * rates[at]\n"
        "    return total",
    ],
    "saved_contacts": [
        'small, large = by_segment.loc["small"], by_segment.loc["large"]\n'
        'saved_contacts = 12 / (small["new_customers"] / small["contacts"]) - 12 / (\n'
        '    large["new_customers"] / large["contacts"])',
        "each = by_segment.eval('contacts / new_customers')\nsaved_contacts = (each['small'] - each['large']) * 12",
        "each = by_segment.eval('12 * contacts / new_customers')\n"
        "saved_contacts = round(each['small'] - each['large'])",
    ],
    "comparisons": [
        _comparisons(),
        _comparisons(a="Mix", e=" FAIR"),
        'comparisons = dict(zip("edcba", ["fair", "cause", "period", "few", "mix"]))',
    ],
    "plan": [
        _plan(10, 0.45, 0.5),
        _plan(11, 0.5, 0.5),
        f"{_plan(9, 0.5, 0.45)}\nplan = [plan for month in range(1)]",
        "import pandas as pd\n\nplan = pd.Series({'share_large': 0.5, 'share_mid': 0.5, 'contacts_per_day': 12})",
    ],
}

WRONG = {
    "per_month": {
        "year": 'per_month = team.groupby("rep")["new_customers"].sum()',
        "mean_of_rows": 'per_month = team.groupby("rep")["new_customers"].mean()',
        "share": 'won = team.groupby("rep")["new_customers"].sum()\nper_month = won / won.sum()',
        "meetings": 'per_month = team.groupby("rep")["meetings"].sum() / 12',
    },
    "segment_rates": {
        "mean_of_reps": 'cells["rate"] = cells["new_customers"] / cells["meetings"]\n'
        'segment_rates = cells.groupby("segment")["rate"].mean()',
        "per_contact": 'segment_rates = by_segment["new_customers"] / by_segment["contacts"]',
        "upside_down": 'segment_rates = by_segment["meetings"] / by_segment["new_customers"]',
        "share_of_customers": 'segment_rates = by_segment["new_customers"] / by_segment["new_customers"].sum()',
    },
    "expected_g": {
        "overall_rate": 'expected_g = meetings_g.sum() * team["new_customers"].sum() / team["meetings"].sum()',
        "really_won": "expected_g = team[team['rep'] == 'G']['new_customers'].sum()",
        "best_rate": f"{_RATES}expected_g = meetings_g.sum() * rates.max()",
        "whole_team": f'{_RATES}expected_g = (by_segment["meetings"] * rates).sum()',
    },
    "against_usual": {
        "close_rate": f'{_REPS}against_usual = by_rep["new_customers"] / by_rep["meetings"]',
        "difference": f'{_REPS}against_usual = by_rep["new_customers"] - by_rep["usual"]',
        "upside_down": f'{_REPS}against_usual = by_rep["usual"] / by_rep["new_customers"]',
        "against_the_average": f'{_REPS}against_usual = by_rep["new_customers"] / by_rep["new_customers"].mean()',
    },
    "places": {
        "by_customers": f'{_REPS}places = by_rep["new_customers"].rank(ascending=False)',
        "by_close_rate": f'{_REPS}places = by_rep.eval("new_customers / meetings").rank(ascending=False)',
        "smallest_first": "places = against_usual.rank()",
    },
    "few_cells": {
        "monthly_rows": 'few_cells = (team["meetings"] < 30).sum()',
        "customers": 'few_cells = (cells["new_customers"] < 30).sum()',
        "enough": 'few_cells = (cells["meetings"] >= 30).sum()',
    },
    "fair_rate": {
        "plain_mean": _rate("(rates[0] + rates[1] + rates[2]) / 3"),
        "sum_of_rates": _rate("sum(rates)"),
        "divided_by_three": _rate("(rates[0] * mix[0] + rates[1] * mix[1] + rates[2] * mix[2]) / 3"),
        "first_only": _rate("rates[0] * mix[0]"),
    },
    "saved_contacts": {
        "small_only": "saved_contacts = 12 * by_segment.eval('contacts / new_customers')['small']",
        "large_only": "saved_contacts = 12 * by_segment.eval('contacts / new_customers')['large']",
        "for_one_customer": "each = by_segment.eval('contacts / new_customers')\n"
        "saved_contacts = each['small'] - each['large']",
        "meetings": "each = by_segment.eval('meetings / new_customers')\n"
        "saved_contacts = 12 * (each['small'] - each['large'])",
    },
    "comparisons": {
        "service_is_bad": _comparisons(a="fair"),
        "talent": _comparisons(b="fair"),
        "more_is_ahead": _comparisons(c="fair"),
        "newcomer_few": _comparisons(c="few"),
        "telephone_sells": _comparisons(d="fair"),
        "shops_differ": _comparisons(d="mix"),
        "luck_again": _comparisons(e="few"),
    },
    "plan": {
        "more_of_the_same": _plan(20, 0.2, 0.05),
        "as_today": _plan(8, 0.25, 0.1),
        "one_basket_large": _plan(8, 0, 0.5),
        "one_basket_mid": _plan(10, 0.5, 0),
        "too_many_contacts": _plan(20, 0.35, 0.35),
    },
}
