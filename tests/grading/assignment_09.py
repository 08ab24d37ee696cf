"""Assignment 9: ways to answer it, and code that a learner with each named wrong idea would write."""

FILE = "solutions/09_goodhart.py"

_RAILS = {"parcels": "damage", "closed": "again", "applicants": "passed", "signups": "active"}
_TIMING = {
    "dials": "leading",
    "last_orders": "lagging",
    "booked": "leading",
    "cancelled": "lagging",
    "requests": "leading",
    "income": "lagging",
}
_ROLES = {
    "members": "kgi",
    "ads": "map",
    "visitors": "map",
    "trials": "kpi",
    "replies": "map",
    "joined": "guard",
    "quit": "guard",
}
_GOAL = {
    "indicator": "実際に会えた商談の数",
    "unit": "件/週",
    "deadline": "2026-06-30",
    "owner": "佐藤",
    "kgi": "受注",
}
_NOW = 'now = pipeline["meetings"].tail(13).mean()\n'


def _by_period(
    talk: str = "connected", per_contact: str = "connected", per_week: str = 'sums["appointments"] / weeks'
) -> str:
    return (
        f'by_period = sums.assign(talk=sums["talk_minutes"] / sums["{talk}"],\n'
        f'                        per_contact=sums["appointments"] / sums["{per_contact}"],\n'
        f"                        per_week={per_week})"
    )


def _alarm(condition: str) -> str:
    return f"def alarm(talk, cancelled):\n    return {condition}"


def _goal(now: str = "now", target: str = "now * 1.1", **words: str) -> str:
    return f'{_NOW}kpi_goal = {_GOAL | words} | {{"baseline": {now}, "target": {target}}}'


def _said(name: str, right: dict[str, str], **labels: str) -> str:
    return f"{name} = {right | labels}"


RIGHT = {
    "dials_per_appointment": [
        'dials_per_appointment = calls.query("bonus")["dials"].sum() / calls.query("bonus")["appointments"].sum()',
        'dials_per_appointment = sums.eval("dials / appointments")[True]',
        "dials = appointments = 0\n"
        'for bonus, made, won in zip(calls["bonus"], calls["dials"], calls["appointments"]):\n'
        "    if bonus:\n        dials, appointments = dials + made, appointments + won\n"
        "dials_per_appointment = dials / appointments",
        'dials_per_appointment = 1 / (after["appointments"] / after["dials"])',
    ],
    "by_period": [
        _by_period(),
        'by_period = sums.eval("talk = talk_minutes / connected").eval("per_contact = appointments / connected")\n'
        'by_period["per_week"] = calls.groupby(["bonus", "week"])["appointments"].sum().groupby("bonus").mean()',
        "import pandas as pd\n\nrows = []\n"
        "for bonus, count in ((True, 39), (False, 13)):\n"
        '    part = calls[calls["bonus"] == bonus]\n'
        '    connected, won = part["connected"].sum(), part["appointments"].sum()\n'
        '    rows.append({"bonus": bonus, "per_week": won / count, "per_contact": won / connected,\n'
        '                 "talk": part["talk_minutes"].sum() / connected})\n'
        "by_period = pd.DataFrame(rows)",
    ],
    "lost": [
        'lost = after["connected"] / 39 * (before["appointments"] / before["connected"]'
        ' - after["appointments"] / after["connected"])',
        'rate = sums["appointments"] / sums["connected"]\n'
        'lost = (rate[False] - rate[True]) * sums["connected"][True] / 39',
        'weekly = calls[calls["bonus"]].groupby("week")[["connected", "appointments"]].sum().mean()\n'
        'lost = weekly["connected"] * before["appointments"] / before["connected"] - weekly["appointments"]',
        "lost = sum(\n"
        '    made * before["appointments"] / before["connected"] - won\n'
        '    for bonus, made, won in zip(calls["bonus"], calls["connected"], calls["appointments"]) if bonus\n'
        ") / weeks.iloc[1]",
    ],
    "by_rep": [
        "by_rep = (now - was) / was",
        "import pandas as pd\n\n"
        'by_rep = pd.DataFrame({"appointments": now["appointments"] / was["appointments"] - 1,\n'
        '                       "dials": now["dials"] / was["dials"] - 1}).sort_values("dials")',
        "import pandas as pd\n\nrows = {}\n"
        'for rep, own in calls.groupby("rep"):\n'
        '    early, late = own[own["bonus"] == False], own[own["bonus"]]\n'
        '    rows[rep] = {name: late[name].mean() / early[name].mean() - 1 for name in ("dials", "appointments")}\n'
        "by_rep = pd.DataFrame.from_dict(rows, orient='index').rename_axis('rep').reset_index()",
    ],
    "alarm": [
        _alarm("cancelled > 0.1 or talk < 3.5"),
        _alarm("not (talk >= 3.5 and cancelled <= 0.1)"),
        "def alarm(talk, cancelled):\n    if 3.5 > talk:\n        return True\n    return 10 / 100 < cancelled",
        "alarm = lambda talk, cancelled: bool((talk < 3.5) + (cancelled > 1 / 10))",
    ],
    "rails": [
        _said("rails", _RAILS),
        _said("rails", _RAILS, parcels=" Damage", signups="ACTIVE"),
        'rails = dict(zip(["signups", "applicants", "closed", "parcels"], ["active", "passed", "again", "damage"]))',
    ],
    "timing": [
        _said("timing", _TIMING),
        'timing = dict.fromkeys(["last_orders", "cancelled", "income"], "lagging")\n'
        'timing |= dict.fromkeys(["requests", "booked", "dials"], "leading")',
        "import pandas as pd\n\ntiming = pd.Series(" + repr(_TIMING) + ").str.upper()",
    ],
    "expected_orders": [
        'expected_orders = (pipeline["dials"].iloc[-6:-3] * orders_per_dial).sum()',
        'expected_orders = pipeline["dials"].shift(3).tail(3).sum() * orders_per_dial',
        'calls_made = list(pipeline["dials"])\n'
        "expected_orders = orders_per_dial * (calls_made[-4] + calls_made[-5] + calls_made[-6])",
        'expected_orders = pipeline["dials"].tail(6).head(3).mean() * 3 * orders_per_dial',
    ],
    "roles": [
        _said("roles", _ROLES),
        _said("roles", _ROLES, members="KGI", trials=" KPI "),
        'roles = dict.fromkeys(["ads", "replies", "visitors"], "map") | dict.fromkeys(["quit", "joined"], "guard")\n'
        'roles["trials"], roles["members"] = "kpi", "kgi"',
    ],
    "kpi_goal": [
        _goal(),
        _goal("round(now, 1)", "round(1.1 * now, 1)", indicator="number of meetings held", unit="meetings a week"),
        _goal("str(round(now, 2))", "f'{now + now / 10:.2f}'", deadline="2026-06-30", owner="Sato", kgi="orders"),
        'now = sum(list(pipeline["meetings"])[-13:]) / 13\n'
        f'kpi_goal = {_GOAL} | {{"baseline": now, "target": now * 11 / 10}}',
    ],
}

WRONG = {
    "dials_per_appointment": {
        "before": 'dials_per_appointment = before["dials"] / before["appointments"]',
        "whole_year": 'dials_per_appointment = calls["dials"].sum() / calls["appointments"].sum()',
        "contacts": 'dials_per_appointment = after["connected"] / after["appointments"]',
        "upside_down": 'dials_per_appointment = after["appointments"] / after["dials"]',
    },
    "by_period": {
        "totals": _by_period(per_week='sums["appointments"]'),
        "per_rep": _by_period(per_week='calls.groupby("bonus")["appointments"].mean()'),
        "per_dial": _by_period(per_contact="dials"),
        "talk_per_dial": _by_period(talk="dials"),
    },
    "lost": {
        "seen": 'lost = before["appointments"] / 13 - after["appointments"] / 39',
        "whole_time": 'possible = after["connected"] * before["appointments"] / before["connected"]\n'
        'lost = possible - after["appointments"]',
        "possible": 'lost = after["connected"] / 39 * before["appointments"] / before["connected"]',
        "old_contacts": 'rate = sums["appointments"] / sums["connected"]\n'
        'lost = before["connected"] / 13 * (rate[False] - rate[True])',
    },
    "by_rep": {
        "ratio": "by_rep = now / was",
        "turned_round": "by_rep = was / now - 1",
        "difference": "by_rep = now - was",
        "totals": 'totals = calls.groupby(["bonus", "rep"])[["dials", "appointments"]].sum()\n'
        "by_rep = totals.loc[True] / totals.loc[False] - 1",
    },
    "alarm": {
        "both": _alarm("talk < 3.5 and cancelled > 0.1"),
        "turned_round": _alarm("talk > 3.5 or cancelled < 0.1"),
        "talk_only": _alarm("talk < 3.5 or cancelled > 10"),
        "cancelled_only": _alarm("cancelled > 0.1"),
        "at_the_line": _alarm("talk <= 3.5 or cancelled >= 0.1"),
    },
    "rails": {
        "parcels_hours": _said("rails", _RAILS, parcels="hours"),
        "closed_hours": _said("rails", _RAILS, closed="hours"),
        "applicants_active": _said("rails", _RAILS, applicants="active"),
        "signups_again": _said("rails", _RAILS, signups="again"),
        "signups_passed": _said("rails", _RAILS, signups="passed"),
    },
    "timing": {
        "last_orders_leading": _said("timing", _TIMING, last_orders="leading"),
        "booked_lagging": _said("timing", _TIMING, booked="lagging"),
        "cancelled_leading": _said("timing", _TIMING, cancelled="leading"),
        "requests_lagging": _said("timing", _TIMING, requests="lagging"),
        "income_leading": _said("timing", _TIMING, income="leading", dials="lagging"),
    },
    "expected_orders": {
        "latest_calls": 'expected_orders = pipeline["dials"].tail(3).sum() * orders_per_dial',
        "six_weeks": 'expected_orders = pipeline["dials"].tail(6).sum() * orders_per_dial',
        "latest_orders": 'expected_orders = pipeline["orders"].tail(3).sum()',
        "average": 'expected_orders = pipeline["orders"].mean() * 3',
        "one_week_late": 'expected_orders = pipeline["dials"].iloc[-5:-2].sum() * orders_per_dial',
    },
    "roles": {
        "everything": 'roles = {name: "kpi" for name in ' + repr(list(_ROLES)) + '} | {"members": "kgi"}',
        "activity": _said("roles", _ROLES, replies="kpi", trials="map"),
        "crowd": _said("roles", _ROLES, visitors="kpi", trials="map"),
        "goal_as_kpi": _said("roles", _ROLES, members="kpi"),
        "no_rails": _said("roles", _ROLES, joined="map", quit="map"),
    },
    "kpi_goal": {
        "many_numbers": _goal(indicator="商談の数、架電数、受注の数、話した時間"),
        "last_week": _goal(now='pipeline["meetings"].iloc[-1]'),
        "whole_quarter": _goal(now="now * 13", target="now * 13 * 1.1"),
        "only_the_rise": _goal(target="now * 0.1"),
        "everybody": _goal(owner="営業部全員"),
        "no_day": _goal(deadline="6月末"),
    },
}
