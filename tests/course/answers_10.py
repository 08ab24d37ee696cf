"""Right ways and wrong ideas for the questions of lesson 10, as a learner would write them."""

_ORDERS = "MODEL.evaluate(plan | {'inbound_agents': agents}, periods=6)['orders'].sum()"

RIGHT = {
    "east_rate": ["616 / 7521", "0.082", "616 / 43331 / (7521 / 43331)"],
    "late_share": [
        "late['won'].sum() / log['won'].sum()",
        "26 / 542",
        "1 - log.query('attempt <= 5')['won'].sum() / log['won'].sum()",
    ],
    "occupancy": ["60 * 300 / 3600 / 8", "5 / 8", "0.625"],
    "best_agents": [
        "9",
        "9.0",
        f"max(range(2, 16), key=lambda agents: {_ORDERS})",
    ],
}
WRONG = {
    "east_rate": {
        "per_dial": "616 / 43331",
        "connect_rate": "7521 / 43331",
        "upside_down": "7521 / 616",
        "percent": "616 / 7521 * 100",
    },
    "late_share": {
        "effort": "len(late) / len(log)",
        "up_to_fifth": "1 - late['won'].sum() / log['won'].sum()",
        "success_rate": "late['won'].mean()",
        "count": "late['won'].sum()",
    },
    "occupancy": {
        "six_people": "60 * 300 / 3600 / 6",
        "without_people": "60 * 300 / 3600",
        "without_hour": "60 * 300 / 8",
        "upside_down": "8 / 5",
    },
    "best_agents": {"as_it_is": "6", "no_idle_time": "5", "convention": "8", "all_of_them": "15"},
}
