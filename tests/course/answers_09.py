"""Right ways and wrong ideas for the questions of lesson 9, as a learner would write them."""

_GUARDS = '{{"mails": "{}", "coupon_orders": "{}", "fast_sales": "{}"}}'

RIGHT = {
    "change": ["after.mean() / before.mean() - 1", "(after.mean() - before.mean()) / before.mean()", "26.7 / 31.5 - 1"],
    "broken": ['"appointment_rate"', "'Appointment_Rate'", "(branches.loc[True] / branches.loc[False]).idxmin()"],
    "guards": [
        _GUARDS.format("unsubscribe", "margin", "returns"),
        _GUARDS.format("Unsubscribe", "Margin", "Returns"),
        'dict(zip(["fast_sales", "mails", "coupon_orders"], ["returns", "unsubscribe", "margin"]))',
    ],
    "lead_weeks": [
        "6",
        "6.0",
        "max(range(9), key=lambda weeks: pipeline['dials'].shift(weeks).corr(pipeline['orders']))",
    ],
}
WRONG = {
    "change": {
        "totals": "after.sum() / before.sum() - 1",
        "turned_round": "before.mean() / after.mean() - 1",
        "ratio": "after.mean() / before.mean()",
        "difference": "after.mean() - before.mean()",
    },
    "broken": {"dials": "'dials'", "connect_rate": "'connect_rate'", "parent": "'appointments'"},
    "guards": {
        "mails_cost": _GUARDS.format("margin", "unsubscribe", "returns"),
        "coupon_mails": _GUARDS.format("unsubscribe", "unsubscribe", "margin"),
        "coupon_returns": _GUARDS.format("unsubscribe", "returns", "margin"),
        "hurry_margin": _GUARDS.format("unsubscribe", "margin", "margin"),
    },
    "lead_weeks": {"same_week": "0", "from_the_meeting": "3", "a_month": "4"},
}
