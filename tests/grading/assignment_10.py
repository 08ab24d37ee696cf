"""Assignment 10: ways to answer it, and code that a learner with each named wrong idea would write."""

FILE = "solutions/10_callcentre.py"

_DENOMINATORS = {"a": "dials", "b": "contacts", "c": "appointments", "d": "meetings", "e": "dials"}
_IDEAS = {
    "dials": {"dials_per_day": 80},
    "attempts": {"attempts": 3},
    "reminders": {"reminders": 1},
    "agents": {"inbound_agents": 9},
}
_PLAN = {"inbound_agents": 9, "dials_per_day": 40, "attempts": 3, "reminders": 1}


def _denominators(**labels: str) -> str:
    return f"denominators = {_DENOMINATORS | labels}"


def _by_band(service: str, abandoned: str) -> str:
    return f"by_band = bands.assign(service={service}, abandoned_rate={abandoned})"


def _needed(result: str) -> str:
    return f"def agents_needed(calls):\n    row = levels.loc[calls]\n    return {result}"


def _gains(result: str) -> str:
    return f"gains = pd.Series({{name: {result} for name, idea in {_IDEAS}.items()}})"


def _plan(**levers: object) -> str:
    return f"plan = {_PLAN | levers}"


_SERVICE = 'bands["answered_in_20s"] / bands["calls"]'
_ABANDONED = 'bands["abandoned"] / bands["calls"]'
_WORK = "import math\n\n"

RIGHT = {
    "west_rate": [
        'west_rate = teams.eval("appointments / dials")["west"]',
        'rows = reports.query("team == \'west\'")\nwest_rate = rows["appointments"].sum() / rows["dials"].sum()',
        "won = made = 0\n"
        'for team, dials, appointments in zip(reports["team"], reports["dials"], reports["appointments"]):\n'
        '    if team == "west":\n        won, made = won + appointments, made + dials\n'
        "west_rate = won / made",
        'west_rate = (west["connected"] / west["dials"]) * (west["appointments"] / west["connected"])',
    ],
    "denominators": [
        _denominators(),
        _denominators(a="Dials", d=" MEETINGS "),
        'denominators = dict(zip("edcba", ["dials", "meetings", "appointments", "contacts", "dials"]))',
    ],
    "calls_per_win": [
        "calls_per_win = 1 / groups.mean()",
        'calls_per_win = log.query("attempt < 7").groupby("attempt")["won"].agg(lambda won: len(won) / won.sum())',
        "made, won = {}, {}\n"
        'for attempt, sold in zip(log["attempt"], log["won"]):\n'
        "    made[attempt] = made.get(attempt, 0) + 1\n    won[attempt] = won.get(attempt, 0) + sold\n"
        "calls_per_win = pd.Series({attempt: made[attempt] / won[attempt] for attempt in range(6, 0, -1)})",
        'calls_per_win = groups.agg(["count", "sum"]).eval("count / sum").to_frame("calls")',
    ],
    "by_band": [
        _by_band(_SERVICE, _ABANDONED),
        'by_band = bands.div(bands["calls"], axis=0)\n'
        'by_band.columns = ["calls", "service", "abandoned_rate"]\nby_band = by_band.iloc[::-1]',
        "rows = []\n"
        'for band in ("full", "busy", "calm"):\n'
        '    part = desk[desk["band"] == band]\n'
        '    calls = part["calls"].sum()\n'
        '    rows.append({"band": band, "abandoned_rate": part["abandoned"].sum() / calls,\n'
        '                 "service": part["answered_in_20s"].sum() / calls})\n'
        "by_band = pd.DataFrame(rows)",
    ],
    "most_calls": [
        "most_calls = 7 * 0.85 / (aht / 3600)",
        "most_calls = 3600 / aht * 7 * 85 / 100",
        "free = 0.15 * 7 * 3600\nmost_calls = (7 * 3600 - free) / aht",
        "low, high = 0, 1000\nwhile high - low > 1e-6:\n    middle = (low + high) / 2\n"
        "    if middle * aht / 3600 / 7 <= 0.85:\n        low = middle\n    else:\n        high = middle\n"
        "most_calls = low",
    ],
    "agents_needed": [
        _needed("row[row >= 0.8].index[0]"),
        _needed("int((row < 0.8).sum()) + 2"),
        "def agents_needed(calls):\n    agents = 2\n"
        "    while levels.loc[calls, agents] < 0.8:\n        agents = agents + 1\n    return agents",
        "agents_needed = lambda calls: (levels.loc[calls] >= 0.8).idxmax()",
    ],
    "gains": [
        _gains("half_year(now | idea) - half_year(now)"),
        'gains = {"agents": half_year({**now, "inbound_agents": 9}), "reminders": half_year({**now, "reminders": 1}),\n'
        '         "attempts": half_year({**now, "attempts": 3}), "dials": half_year({**now, "dials_per_day": 80})}\n'
        "gains = pd.Series(gains) - half_year(now)",
        f"names, found = list({_IDEAS}), []\n"
        f"for name in names:\n    found.append(half_year(now | {_IDEAS}[name]) - half_year(now))\n"
        'gains = pd.DataFrame({"gain": found}, index=names)["gain"].round(1)',
    ],
    "plan": [
        _plan(),
        _plan(inbound_agents=[8, 8, 9, 9, 9, 9], dials_per_day=45),
        f"plan = pd.DataFrame([{_PLAN}] * 6)",
        f"plan = [{_PLAN | {'inbound_agents': 10}} for month in range(6)]",
        _plan(attempts=1, dials_per_day=20),
    ],
}

WRONG = {
    "west_rate": {
        "as_reported": 'west_rate = west["appointments"] / west["connected"]',
        "connect_rate": 'west_rate = west["connected"] / west["dials"]',
        "east": 'west_rate = east["appointments"] / east["dials"]',
        "both_teams": 'west_rate = reports["appointments"].sum() / reports["dials"].sum()',
        "upside_down": 'west_rate = west["dials"] / west["appointments"]',
    },
    "denominators": {
        "a_contacts": _denominators(a="contacts"),
        "b_dials": _denominators(b="dials"),
        "c_meetings": _denominators(c="meetings"),
        "d_appointments": _denominators(d="appointments"),
        "e_contacts": _denominators(e="contacts"),
    },
    "calls_per_win": {
        "win_rate": "calls_per_win = groups.mean()",
        "up_to_here": "calls_per_win = groups.count().cumsum() / groups.sum().cumsum()",
        "all_contracts": "calls_per_win = groups.count() / groups.sum().sum()",
        "contracts": "calls_per_win = groups.sum()",
    },
    "by_band": {
        "means": 'rates = desk.assign(service=desk["answered_in_20s"] / desk["calls"],\n'
        '                    abandoned_rate=desk["abandoned"] / desk["calls"])\n'
        'by_band = rates.groupby("band", observed=True)[["service", "abandoned_rate"]].mean()',
        "per_caller_waiting": _by_band(_SERVICE, 'bands["abandoned"] / (bands["calls"] - bands["answered_in_20s"])'),
        "kept_waiting": _by_band(f"1 - {_SERVICE}", _ABANDONED),
        "swapped": _by_band(_ABANDONED, _SERVICE),
    },
    "most_calls": {
        "no_room": "most_calls = 7 * 3600 / aht",
        "one_person": "most_calls = 0.85 * 3600 / aht",
        "divided": "most_calls = 7 * 3600 / aht / 0.85",
        "half_an_hour": "most_calls = 0.85 * 7 * 1800 / aht",
    },
    "agents_needed": {
        "percent": _needed("row[row >= 80].index.min()"),
        "too_few": _needed("row[row < 0.8].index.min()"),
        "no_room": f"{_WORK}def agents_needed(calls):\n    return math.ceil(calls * 300 / 3600)",
        "by_occupancy": f"{_WORK}def agents_needed(calls):\n    return math.ceil(calls * 300 / 3600 / 0.85)",
        "in_proportion": f"{_WORK}def agents_needed(calls):\n    return math.ceil(calls / 60 * 8)",
        "share_itself": _needed("row[row >= 0.8].min()"),
    },
    "gains": {
        "totals": _gains("half_year(now | idea)"),
        "turned_round": _gains("half_year(now) - half_year(now | idea)"),
        "stacked": f"plan_so_far, found = now, {{}}\nfor name, idea in {_IDEAS}.items():\n"
        "    plan_so_far = plan_so_far | idea\n    found[name] = half_year(plan_so_far) - half_year(now)\n"
        "gains = pd.Series(found)",
        "share": _gains("half_year(now | idea) / half_year(now) - 1"),
        "from_six": 'six = now | {"inbound_agents": 6}\n' + _gains("half_year(six | idea) - half_year(six)"),
    },
    "plan": {
        "as_it_is": _plan(inbound_agents=6, dials_per_day=60, attempts=1, reminders=0),
        "no_room": _plan(inbound_agents=[5, 5, 5, 6, 6, 6]),
        "nobody_dials": _plan(inbound_agents=14),
        "dial_more": _plan(dials_per_day=80),
        "for_ever": _plan(attempts=8),
        "no_reminders": _plan(reminders=0),
    },
}
