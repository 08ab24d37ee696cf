"""Assignment 8: ways to answer it, and code that a learner with each named wrong idea would write."""

FILE = "solutions/08_noise.py"


def _upper(formula: str) -> str:
    return f"def upper_end(m):\n    return {formula}"


def _verdicts(**labels: str) -> str:
    right = {"a": "noise", "b": "news", "c": "regression", "d": "season", "e": "left"}
    return f"verdicts = {right | labels}"


def _groups(who: str, how: str = "mean") -> str:
    return (
        f'names = {who}.map({{True: "coached", False: "others"}}).rename("side")\n'
        f'by_group = reps.groupby(["month", names])["appointments"].{how}().unstack()'
    )


_OPENS = 'mails["opens"].iloc[-1]'

RIGHT = {
    "upper_end": [
        _upper("m + 2 * m ** (1 / 2)"),
        "import math\n\n\ndef upper_end(m):\n    return m + math.sqrt(4 * m)",
        "import numpy as np\n\nupper_end = lambda m: np.sqrt(m) * (np.sqrt(m) + 2)",
    ],
    "outside": [
        "outside = ((totals - 30).abs() > 2 * 30**0.5).sum()",
        "outside = len(totals[(totals < 30 - 120**0.5) | (totals > 30 + 120**0.5)])",
        "outside = 0\nfor total in totals:\n    if total < 19.05 or total > 40.95:\n        outside += 1",
        "outside = 20 - totals.between(30 - 2 * 30**0.5, 30 + 2 * 30**0.5).sum()",
    ],
    "by_group": [
        _groups('reps["rep"].isin(trained)'),
        'import pandas as pd\n\nfive = reps["rep"].isin(trained)\n'
        'means = {"others": reps[~five].groupby("month")["appointments"].mean(),\n'
        '         "coached": reps[five].groupby("month")["appointments"].mean()}\n'
        "by_group = pd.DataFrame(means)",
        "wide = reps.pivot(index='month', columns='rep', values='appointments')\n"
        "by_group = wide[trained].mean(axis=1).to_frame('coached')\n"
        "by_group['others'] = wide.drop(columns=trained).mean(axis=1)\n"
        "by_group = by_group.reset_index().iloc[::-1]",
    ],
    "top_change": [
        'top_change = by_month.query("april >= 12").eval("may - april").mean()',
        'top_change = by_month.loc[by_month["april"] > 11, ["april", "may"]].mean().diff().iloc[-1]',
        "changes = [may - april for april, may in zip(by_month['april'], by_month['may']) if april >= 12]\n"
        "top_change = sum(changes) / len(changes)",
    ],
    "profit_change": [
        'profit_change = shop["gross_profit"].pct_change(12)[23]',
        'now, before = shop["gross_profit"].iloc[-1], shop["gross_profit"].iloc[11]\n'
        "profit_change = (now - before) / before",
        'december = shop[shop["month"].dt.month == 12]["gross_profit"].tolist()\n'
        "profit_change = december[1] / december[0] - 1",
    ],
    "kept_readers": [
        f"kept_readers = {_OPENS} / 20_000",
        'kept_readers = mails.eval("opens / original_subscribers").tail(1)',
        'kept_readers = last["open_rate"] * last["delivered"] / last["original_subscribers"]',
    ],
    "some": [
        "all_fail = 1\nfor call in range(100):\n    all_fail = all_fail * (1 - rate)\nsome = 1 - all_fail",
        "some = 1 - pow(1 - rate, 100)",
        "some = sum(rate * (1 - rate) ** before for before in range(100))",
    ],
    "months_needed": [
        "months_needed = 15500 / 5000",
        "months_needed = 7750 / (5 * 1000 / 2)",
        "months_needed = (7750 + 7750) / 5 / 1000",
    ],
    "verdicts": [
        _verdicts(),
        _verdicts(a="NOISE", e=" left "),
        'verdicts = dict(zip("edcba", ["left", "season", "regression", "news", "noise"]))',
    ],
}

WRONG = {
    "upper_end": {
        "one_root": _upper("m + m**0.5"),
        "lower_end": _upper("m - 2 * m**0.5"),
        "no_root": _upper("m + 2 * m"),
        "root_of_double": _upper("m + (2 * m) ** 0.5"),
    },
    "outside": {
        "one_root": "outside = ((totals - 30).abs() > 30**0.5).sum()",
        "any_change": "outside = (totals != 30).sum()",
        "inside": "outside = ((totals - 30).abs() < 2 * 30**0.5).sum()",
    },
    "by_group": {
        "sums": _groups('reps["rep"].isin(trained)', "sum"),
        "by_flag": _groups('reps["coached"]'),
        "swapped": _groups('(~reps["rep"].isin(trained))'),
        "medians": _groups('reps["rep"].isin(trained)', "median"),
    },
    "top_change": {
        "may_only": 'top_change = by_month.query("april >= 12")["may"].mean()',
        "the_others": 'top_change = by_month.query("april < 12").eval("may - april").mean()',
        "everybody": 'top_change = by_month.eval("may - april").mean()',
        "picked_in_may": 'top_change = by_month.query("may >= 12").eval("may - april").mean()',
        "share": 'two = by_month.query("april >= 12").mean()\ntop_change = two["may"] / two["april"] - 1',
    },
    "profit_change": {
        "last_month": 'profit_change = shop["gross_profit"].pct_change()[23]',
        "sales": 'profit_change = shop["sales"][23] / shop["sales"][11] - 1',
        "sales_last_month": 'profit_change = shop["sales"].pct_change()[23]',
        "orders": 'profit_change = shop["orders"].pct_change(12)[23]',
        "yen": 'profit_change = shop["gross_profit"][23] - shop["gross_profit"][11]',
        "ratio": 'profit_change = shop["gross_profit"][23] / shop["gross_profit"][11]',
    },
    "kept_readers": {
        "reported": 'kept_readers = last["opens"] / last["delivered"]',
        "first": 'kept_readers = mails["open_rate"][0]',
        "average": 'kept_readers = mails["open_rate"].mean()',
        "stayed": 'kept_readers = last["delivered"] / last["original_subscribers"]',
    },
    "some": {
        "adds_up": "some = 100 * rate",
        "none": "some = (1 - rate) ** 100",
        "one_call": "some = rate",
    },
    "months_needed": {
        "one_script": "months_needed = 7750 / 5000",
        "whole_team": "months_needed = 15500 / 20000",
        "one_rep": "months_needed = 15500 / 1000",
        "half_twice": "months_needed = 15500 / (5 * 500)",
    },
    "verdicts": {
        "a_news": _verdicts(a="news"),
        "b_noise": _verdicts(b="noise"),
        "c_news": _verdicts(c="news"),
        "d_news": _verdicts(d="news"),
        "e_news": _verdicts(e="news"),
    },
}
