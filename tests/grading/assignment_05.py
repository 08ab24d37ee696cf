"""Assignment 5: ways to answer it, and code that a learner with each named wrong idea would write."""

FILE = "solutions/05_sns.py"


def _sources(last: str, times: str) -> str:
    return (
        'by_source = pd.DataFrame({"before": before[sources].mean()})\n'
        f'by_source["last"] = {last}\n'
        f'by_source["times"] = {times}'
    )


def _needed(formula: str) -> str:
    return f"def followers_needed(gap, reach_rate, ctr, posts):\n    return {formula}"


def _kinds(**labels: str) -> str:
    right = {"a": "goal", "b": "work", "c": "looks", "d": "signal", "e": "looks"}
    return f"kinds = {right | labels}"


_LAST, _TIMES = "last[sources].mean()", 'by_source["last"] / by_source["before"]'

RIGHT = {
    "by_source": [
        'means = pd.DataFrame({"last": last[sources].mean(), "before": before[sources].mean()})\n'
        'by_source = means.assign(times=means["last"].div(means["before"]))',
        "rows = {}\n"
        "for name in ['inflow', 'sns_visits', 'other_visits']:\n"
        "    old, new = sum(before[name]) / 60, sum(last[name]) / 30\n"
        "    rows[name] = [old, new, new / old]\n"
        "by_source = pd.DataFrame(rows, index=['before', 'last', 'times']).T",
        'by_source = pd.DataFrame({"before": before[sources].sum() / len(before)})\n'
        'by_source["last"] = last[sources].sum() / len(last)\n'
        'by_source["times"] = 1 + (by_source["last"] - by_source["before"]) / by_source["before"]\n'
        "by_source = by_source.round(3)",
    ],
    "gap": [
        'gap = before["inflow"].mean() * 2 - last["inflow"].mean()',
        "goal = 2 * sum(before['inflow']) / 60\ngap = goal - sum(last['inflow']) / 30",
        'row = by_source.loc["inflow"]\ngap = row["before"] - (row["last"] - row["before"])',
        'days = daily["inflow"]\ngap = round(2 * days.head(60).mean() - days.tail(30).mean(), 2)',
    ],
    "visits_of_100": [
        'visits_of_100 = last["link_clicks"].sum() / last["followers"].sum() * 100',
        "clicks = sum(last['link_clicks']) / 30\n"
        "followers = sum(last['followers']) / 30\n"
        "visits_of_100 = clicks / (followers / 100)",
        'one = last[["link_clicks", "followers"]].mean()\nvisits_of_100 = 100 * one["link_clicks"] / one["followers"]',
    ],
    "verdict": [
        'verdict = "far_short"',
        'verdict = " Far_Short "',
        'verdict = "enough" if visits_of_100 >= gap else "half_way" if visits_of_100 > gap / 10 else "far_short"',
    ],
    "followers_needed": [
        _needed("gap / reach_rate / ctr / posts"),
        "def followers_needed(gap, reach_rate, ctr, posts):\n"
        "    of_one = reach_rate * ctr * posts\n"
        "    return gap * (1 / of_one)",
        "import numpy as np\n\n\nfollowers_needed = lambda gap, *shares: np.divide(gap, np.prod(shares))",
    ],
    "clicks_times": [
        'clicks_times = last["link_clicks"].sum() / 30 / (before["link_clicks"].sum() / 60)',
        "clicks_times = 2 * sum(last['link_clicks']) / sum(before['link_clicks'])",
        'old, new = (days["link_clicks"].mean() for days in (before, last))\n'
        "clicks_times = round(1 + (new - old) / old, 2)",
    ],
    "per_thousand": [
        'per_thousand = monthly["link_clicks"] / (monthly["followers"] / 1000)',
        'sums = daily.groupby(daily["date"].dt.month)[["link_clicks", "followers"]].sum()\n'
        'per_thousand = sums.eval("link_clicks / followers * 1000")',
        "per_thousand = pd.Series(\n"
        "    [1000 * clicks / followers for clicks, followers in zip(monthly['link_clicks'], monthly['followers'])]\n"
        ")",
    ],
    "kinds": [
        _kinds(),
        _kinds(a="GOAL", d=" signal "),
        'kinds = dict(zip("edcba", ["looks", "signal", "looks", "work", "goal"]))',
    ],
}

WRONG = {
    "by_source": {
        "totals": _sources("last[sources].sum()", _TIMES),
        "growth_rate": _sources(_LAST, f"{_TIMES} - 1"),
        "upside_down": _sources(_LAST, 'by_source["before"] / by_source["last"]'),
        "difference": _sources(_LAST, 'by_source["last"] - by_source["before"]'),
        "whole_plan": _sources('daily[daily["date"] >= "2025-04-02"][sources].mean()', _TIMES),
    },
    "gap": {
        "from_the_start": 'gap = before["inflow"].mean()',
        "so_far": 'gap = last["inflow"].mean() - before["inflow"].mean()',
        "sns_only": 'gap = 2 * before["sns_visits"].mean() - last["sns_visits"].mean()',
        "month": 'gap = 60 * before["inflow"].mean() - last["inflow"].sum()',
        "twice_the_last": 'gap = 2 * last["inflow"].mean() - before["inflow"].mean()',
    },
    "visits_of_100": {
        "everybody_comes": "visits_of_100 = 100",
        "inflow_by_followers": 'visits_of_100 = 100 * last["inflow"].mean() / last["followers"].mean()',
        "with_shares": 'visits_of_100 = 100 * last["sns_visits"].mean() / last["followers"].mean()',
        "month": 'visits_of_100 = 100 * last["link_clicks"].sum() / last["followers"].mean()',
        "one_follower": 'visits_of_100 = last["link_clicks"].mean() / last["followers"].mean()',
    },
    "verdict": {name: f'verdict = "{name}"' for name in ("enough", "half_way", "no_effect")},
    "followers_needed": {
        "multiplied": _needed("gap * reach_rate * ctr * posts"),
        "one_post": _needed("gap / (reach_rate * ctr)"),
        "all_who_see_click": _needed("gap / (reach_rate * posts)"),
        "followers_are_visits": _needed("gap"),
        "divided_by_some": _needed("gap / reach_rate * ctr * posts"),
    },
    "clicks_times": {
        "straight_line": 'clicks_times = last["posts"].mean() / before["posts"].mean()',
        "per_post": "def a_post(days):\n    return days['link_clicks'].sum() / days['posts'].sum()\n\n\n"
        "clicks_times = a_post(last) / a_post(before)",
        "totals": 'clicks_times = last["link_clicks"].sum() / before["link_clicks"].sum()',
        "sns_visits": 'clicks_times = last["sns_visits"].mean() / before["sns_visits"].mean()',
        "growth_rate": 'clicks_times = last["link_clicks"].mean() / before["link_clicks"].mean() - 1',
    },
    "per_thousand": {
        "no_denominator": 'per_thousand = monthly["link_clicks"]',
        "inflow": 'per_thousand = monthly["inflow"] / monthly["followers"] * 1000',
        "likes": 'per_thousand = monthly["likes"] / monthly["followers"] * 1000',
        "new_followers": 'per_thousand = monthly["link_clicks"] / monthly["followers_gained"] * 1000',
        "month_total": 'clicks = daily.resample("MS", on="date")["link_clicks"].sum()\n'
        'per_thousand = clicks / monthly["followers"] * 1000',
        "one_follower": 'per_thousand = monthly["link_clicks"] / monthly["followers"]',
    },
    "kinds": {
        "a_signal": _kinds(a="signal"),
        "b_signal": _kinds(b="signal"),
        "c_signal": _kinds(c="signal"),
        "d_looks": _kinds(d="looks"),
        "e_signal": _kinds(e="signal"),
    },
}
