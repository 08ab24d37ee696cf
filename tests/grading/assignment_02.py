"""Assignment 2: ways to answer it, and code that a learner with each named wrong idea would write."""

FILE = "solutions/02_smart.py"

_FAULTS = {
    "a": "baseline",
    "b": "deadline",
    "c": "denominator",
    "d": "measure",
    "e": "two_readings",
    "f": "complete",
}
_VERDICTS = {"a": "missed", "b": "reached", "c": "unclear", "d": "missed", "e": "unclear", "f": "reached"}

_SALES = {"indicator": "3月の売上", "unit": "円", "deadline": "2026-03-31", "owner": "店長", "kgi": "年間の粗利"}
_INFLOW = {
    "indicator": "inflow",
    "unit": "people in 4 weeks",
    "deadline": "2026-03-31",
    "owner": "me",
    "kgi": "orders",
}
_LIKES = {
    "indicator": "いいねの割合",
    "unit": "%",
    "deadline": "2026-03-31",
    "owner": "SNSの担当",
    "kgi": "サイトへの流入",
}
_CALLS = {
    "indicator": "share of calls answered within 20 s",
    "unit": "%",
    "deadline": "2026-03-31",
    "owner": "head of the desk",
    "kgi": "repeat rate",
}


def _faults(**labels: str) -> str:
    return f"faults = {_FAULTS | labels}"


def _verdicts(**labels: str) -> str:
    return f"verdicts = {_VERDICTS | labels}"


def _value(formula: str) -> str:
    return f"def target_value(baseline, percent):\n    return {formula}"


def _sales(baseline: str = 'sales["2025-03"]', target: str = 'sales["2025-03"] * 1.05', **words: str) -> str:
    return f'sales_goal = {_SALES | words} | {{"baseline": {baseline}, "target": {target}}}'


def _inflow(baseline: str = "four", target: str = "2 * four", **words: str) -> str:
    four = 'four = days["inflow"].tail(28).sum()\n'
    return f'{four}inflow_goal = {_INFLOW | words} | {{"baseline": {baseline}, "target": {target}}}'


_SEPTEMBER = 'september = every_post[every_post["month"] == "2025-09"]\n'
_RATE = 'rate = 100 * september["likes"].sum() / september["reach"].sum()\n'


def _likes(baseline: str = "rate", target: str = "rate + 2", **words: str) -> str:
    return f'{_SEPTEMBER}{_RATE}like_goal = {_LIKES | words} | {{"baseline": {baseline}, "target": {target}}}'


def _calls(baseline: str = "rate", target: str = "80", **words: str) -> str:
    rate = 'rate = 100 * calls["answered_in_20s"].sum() / calls["calls"].sum()\n'
    return f'{rate}answer_goal = {_CALLS | words} | {{"baseline": {baseline}, "target": {target}}}'


RIGHT = {
    "faults": [
        _faults(),
        _faults(a="Baseline ", d="MEASURE"),
        f"faults = dict(reversed(list({_FAULTS}.items())))",
    ],
    "verdicts": [
        _verdicts(),
        _verdicts(a=" missed", c="Unclear"),
        'verdicts = {**dict.fromkeys("bf", "reached"), **dict.fromkeys("ec", "unclear"),\n'
        '            **dict.fromkeys("da", "missed")}',
    ],
    "target_value": [
        _value("baseline + baseline * percent / 100"),
        _value("baseline * (100 + percent) / 100"),
        "target_value = lambda baseline, percent: baseline * (1 + percent * 0.01)",
    ],
    "sales_goal": [
        _sales(),
        _sales('round(sales["2025-03"], -3)', "f\"{sales['2025-03'] * 1.05:,.0f}円\"", deadline="2026-04-02"),
        "import datetime\n\nimport pandas as pd\n\n"
        'march = shop[shop["month"] == "2025-03-01"]["sales"].item()\n'
        "sales_goal = pd.Series({'kgi': 'profit', 'owner': 'head of sales', 'deadline': datetime.date(2026, 3, 31),\n"
        "    'unit': 'JPY', 'target': march + march / 20, 'baseline': march, 'indicator': 'sales of March'})",
    ],
    "inflow_goal": [
        _inflow(),
        _inflow('sum(list(days["inflow"])[-28:])', 'days["inflow"].iloc[-28:].sum() + four'),
        _inflow('days[days["date"] >= "2025-09-01"]["inflow"].sum()', "f'{four * 2:,}'", indicator="SNSなどからの流入"),
    ],
    "checkpoint": [
        'checkpoint = days["inflow"].tail(28).sum() * 1.5',
        'checkpoint = (inflow_goal["baseline"] + inflow_goal["target"]) / 2',
        "month_by_month = (inflow_goal['target'] - inflow_goal['baseline']) / 6\n"
        "checkpoint = inflow_goal['baseline']\n"
        "for month in range(3):\n    checkpoint += month_by_month",
    ],
    "like_rates": [
        'like_rates = posts.eval("likes / reach")',
        'like_rates = posts["likes"].div(posts["reach"]).sort_values()',
        'sums = every_post.groupby("month")[["likes", "reach"]].sum()\n'
        "like_rates = sums.apply(lambda month: month['likes'] / month['reach'], axis=1).to_frame('share')",
    ],
    "like_goal": [
        _likes(),
        _likes('posts["likes"].iloc[-1] / posts["reach"].iloc[-1] * 100', "2 + rate", owner="広報"),
        _likes("round(rate, 1)", "round(rate + 2, 1)", indicator="like rate of viewers", kgi="orders"),
    ],
    "answer_goal": [
        _calls(),
        _calls('sum(calls["answered_in_20s"]) / sum(calls["calls"]) * 100', "80.0", indicator="20秒以内の応答率"),
        _calls('f"{rate:.1f}%"', "'80'", unit="パーセント"),
    ],
}

WRONG = {
    "faults": {
        "target_is_enough": _faults(a="complete"),
        "numbers_are_enough": _faults(b="complete"),
        "people_are_enough": _faults(c="complete"),
        "than_now_is_baseline": _faults(d="baseline"),
        "percent_is_clear": _faults(e="complete"),
        "out_of_overlooked": _faults(f="denominator"),
    },
    "verdicts": {
        "nearly_is_reached": _verdicts(a="reached"),
        "less_is_missed": _verdicts(b="missed"),
        "nice_score": _verdicts(c="reached"),
        "late_is_reached": _verdicts(d="reached"),
        "best_comparison": _verdicts(e="reached"),
        "other_comparison": _verdicts(e="missed"),
        "fewer_days_is_missed": _verdicts(f="missed"),
    },
    "target_value": {
        "only_the_increase": _value("baseline * percent / 100"),
        "percent_as_ratio": _value("baseline * (1 + percent)"),
        "adds_percent": _value("baseline + percent"),
        "lowered": _value("baseline * (1 - percent / 100)"),
    },
    "sales_goal": {
        "last_month": _sales('sales["2025-08"]', 'sales["2025-08"] * 1.05'),
        "year": _sales("sales.sum()"),
        "target_in_percent": _sales(target="5", unit="%"),
        "only_the_increase": _sales(target='sales["2025-03"] * 0.05'),
        "in_thousands": _sales('sales["2025-03"] / 1_000', 'sales["2025-03"] * 1.05 / 1_000', unit="千円"),
        "no_baseline": _sales("''"),
        "no_deadline": _sales(deadline=""),
        "everybody": _sales(owner="みんな"),
        "same_as_kgi": _sales(kgi="3月の売上"),
    },
    "inflow_goal": {
        "one_day": _inflow("four / 28"),
        "followers": _inflow('days["followers"].iloc[-1]', 'days["followers"].iloc[-1] + 100'),
        "from_social_media_only": _inflow('days["sns_visits"].tail(28).sum()'),
        "target_is_two": _inflow(target="2"),
        "twice_more": _inflow(target="four + 2 * four"),
        "half_a_year": _inflow(deadline="半年"),
        "no_baseline": _inflow("''"),
        "everybody": _inflow(owner="everybody"),
        "same_as_kgi": _inflow(kgi="inflow"),
    },
    "checkpoint": {
        "half_the_target": 'checkpoint = inflow_goal["target"] / 2',
        "increase_half_way": 'checkpoint = (inflow_goal["target"] - inflow_goal["baseline"]) / 2',
        "whole_target": 'checkpoint = inflow_goal["target"]',
        "growing_by_the_same_factor": 'checkpoint = inflow_goal["baseline"] * 2 ** (3 / 6)',
    },
    "like_rates": {
        "per_post": 'like_rates = posts["likes"] / posts["posts"]',
        "upside_down": 'like_rates = posts["reach"] / posts["likes"]',
        "percent": 'like_rates = posts["likes"] / posts["reach"] * 100',
        "one_value": 'like_rates = posts["likes"] * 0 + posts["likes"].sum() / posts["reach"].sum()',
        "share_of_all_likes": 'like_rates = posts["likes"] / posts["likes"].sum()',
    },
    "like_goal": {
        "likes_per_post": _likes('september["likes"].mean()'),
        "mean_of_rates": _likes('100 * (september["likes"] / september["reach"]).mean()'),
        "as_share": _likes("rate / 100", "rate / 100 + 0.02"),
        "percent_of_percent": _likes(target="rate * 1.02"),
        "article_target": _likes(target="20"),
        "only_the_points": _likes(target="2"),
        "not_a_rate": _likes(indicator="いいね"),
        "no_deadline": _likes(deadline=""),
        "same_as_kgi": _likes(kgi="いいねの割合"),
    },
    "answer_goal": {
        "still_satisfaction": _calls(indicator="満足"),
        "mean_of_rates": _calls('100 * (calls["answered_in_20s"] / calls["calls"]).mean()'),
        "not_abandoned": _calls('100 - 100 * calls["abandoned"].sum() / calls["calls"].sum()'),
        "as_share": _calls("rate / 100", "80"),
        "only_the_rise": _calls(target="80 - rate"),
        "not_a_rate": _calls(indicator="calls answered within 20 s"),
        "no_deadline": _calls(deadline=""),
        "everybody": _calls(owner="全員"),
    },
}
