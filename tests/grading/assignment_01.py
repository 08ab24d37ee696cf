"""Assignment 1: ways to answer it, and code that a learner with each named wrong idea would write."""

FILE = "solutions/01_kgi_kpi.py"

_KINDS = dict.fromkeys("ai", "KGI") | dict.fromkeys("begk", "KPI")
_KINDS |= dict.fromkeys("cfj", "activity") | dict.fromkeys("dhl", "neither")
_REASONS = {"a": "late", "b": "good", "c": "doing", "d": "vague", "e": "unrelated"}
_ROLES = {"a": "KGI", "b": "KPI", "c": "KGI", "d": "KPI", "e": "KGI", "f": "KPI"}


def _kinds(**labels: str) -> str:
    return f"kinds = {_KINDS | labels}"


def _reasons(**labels: str) -> str:
    return f"reasons = {_REASONS | labels}"


def _roles(**labels: str) -> str:
    return f"roles = {_ROLES | labels}"


def _needed(formula: str) -> str:
    return f"def needed_per_week(goal, so_far, weeks_left):\n    return {formula}"


_RATES = "rates = (total / target * 26 / 17).sort_values()\n"
_LEFT = 'left, rate = 500 - total["orders"], total["orders"] / total["meetings"]\n'

RIGHT = {
    "kinds": [
        _kinds(),
        _kinds(a="kgi", c="Activity", l=" neither "),
        'kinds = {**dict.fromkeys("begk", "KPI"), **dict.fromkeys("cfj", "activity"),\n'
        '         **dict.fromkeys("dhl", "neither"), **dict.fromkeys("ai", "KGI")}',
        f"import pandas as pd\n\nkinds = pd.Series({_KINDS})",
    ],
    "reasons": [
        _reasons(),
        _reasons(a="LATE", e="unrelated "),
        'reasons = dict(zip("edcba", ["unrelated", "vague", "doing", "good", "late"]))',
    ],
    "roles": [_roles(), _roles(a="kgi", b="ＫＰＩ"), 'roles = dict(zip("abcdef", ["KGI", "KPI"] * 3))'],
    "stage_rates": [
        "stage_rates = total / target * 26 / 17",
        "stage_rates = {name: total[name] / (target[name] * 17 / 26) for name in total.index}\n"
        "stage_rates = pd.Series(stage_rates)",
        "per_week = target / 26\nstage_rates = (total / 17) / per_week",
        "stage_rates = (total / (target * 17 / 26)).iloc[::-1].to_frame('rate')",
    ],
    "weak_stage": [
        f"{_RATES}weak_stage = rates.index[0]",
        f"{_RATES}weak_stage = min(rates.index, key=lambda name: rates[name])",
        f"{_RATES}weak_stage = ' ' + rates.idxmin().upper()",
    ],
    "meetings_per_week": [
        'meetings_per_week = months.eval("meetings / weeks")',
        'meetings_per_week = months["meetings"].div(months["weeks"]).iloc[::-1]',
        'meetings_per_week = team.groupby("month")["meetings"].mean()',
        'pairs = zip(months["meetings"], months["weeks"])\n'
        "meetings_per_week = pd.Series([held / weeks for held, weeks in pairs], index=months.index)",
    ],
    "needed_per_week": [
        _needed("goal / weeks_left - so_far / weeks_left"),
        _needed("-(so_far - goal) / weeks_left"),
        "needed_per_week = lambda goal, so_far, weeks_left: (goal - so_far) * (1 / weeks_left)",
    ],
    "needed_meetings": [
        f"{_LEFT}needed_meetings = left / rate",
        'needed_meetings = (500 - total["orders"]) * total["meetings"] / total["orders"]',
        'needed_meetings = 500 * total["meetings"] / total["orders"] - total["meetings"]',
        f"import math\n\n{_LEFT}needed_meetings = math.ceil(left / rate)",
    ],
    "last_week": ["last_week = 26 - 6", "last_week = 17 + 9 - 2 * 3", "last_week = range(1, 27)[-7]"],
}

WRONG = {
    "kinds": {
        "result_is_kpi": _kinds(a="KPI"),
        "activity_is_kgi": _kinds(c="KGI"),
        "activity_is_kpi": _kinds(c="KPI"),
        "practice_is_kpi": _kinds(f="KPI"),
        "sales_word": _kinds(h="KPI"),
        "wish_is_kgi": _kinds(d="KGI"),
        "spirit_is_kpi": _kinds(l="KPI"),
        "rate_is_kgi": _kinds(k="KGI"),
        "end_is_kpi": _kinds(i="KPI"),
    },
    "reasons": {
        "goal_every_week": _reasons(a="good", b="late"),
        "busy_is_good": _reasons(c="good", b="doing"),
        "mood_is_good": _reasons(d="good"),
        "countable_is_good": _reasons(e="good"),
        "other_side_is_doing": _reasons(b="doing"),
    },
    "roles": {
        "sales_always_kpi": _roles(a="KPI"),
        "sales_always_kgi": _roles(b="KGI"),
        "customers_always_kpi": _roles(c="KPI"),
        "customers_always_kgi": _roles(d="KGI"),
        "visitors_always_kpi": _roles(e="KPI"),
        "visitors_always_kgi": _roles(f="KGI"),
    },
    "stage_rates": {
        "whole_target": "stage_rates = total / target",
        "upside_down": "stage_rates = target * 17 / 26 / total",
        "percent": "stage_rates = total / (target * 17 / 26) * 100",
        "last_month": "stage_rates = months.drop(columns='weeks').loc[10] / (target * 4 / 26)",
        "difference": "stage_rates = total - target * 17 / 26",
    },
    "weak_stage": {
        "second": f"{_RATES}weak_stage = rates.index[1]",
        "third": f"{_RATES}weak_stage = rates.index[2]",
        "best": f"{_RATES}weak_stage = rates.idxmax()",
    },
    "meetings_per_week": {
        "totals": 'meetings_per_week = months["meetings"]',
        "four_weeks_each": 'meetings_per_week = months["meetings"] / 4',
        "upside_down": 'meetings_per_week = months["weeks"] / months["meetings"]',
        "one_value": 'meetings_per_week = months["meetings"] * 0 + total["meetings"] / 17',
        "orders": 'meetings_per_week = months["orders"] / months["weeks"]',
    },
    "needed_per_week": {
        "forgets_so_far": _needed("goal / weeks_left"),
        "no_brackets": _needed("goal - so_far / weeks_left"),
        "what_is_done": _needed("so_far / weeks_left"),
        "upside_down": _needed("weeks_left / (goal - so_far)"),
    },
    "needed_meetings": {
        "all_orders": f"{_LEFT}needed_meetings = 500 / rate",
        "multiplied": f"{_LEFT}needed_meetings = left * rate",
        "one_in_four": f"{_LEFT}needed_meetings = left / 0.25",
        "rest_of_the_plan": 'needed_meetings = 2000 - total["meetings"]',
        "appointments": f'{_LEFT}needed_meetings = left / (total["orders"] / total["appointments"])',
    },
    "last_week": {
        "one_step": "last_week = 26 - 3",
        "no_delay": "last_week = 26",
        "later": "last_week = 26 + 3 + 3",
        "only_the_wait": "last_week = 3 + 3",
    },
}
