"""Right ways and wrong ideas for the questions of lesson 2, as a learner would write them."""

_MISSING = '{{"sales": "{}", "likes": "{}", "posts": "{}", "points": "{}", "ads": "{}"}}'

RIGHT = {
    "judgeable": [
        "(goals[letters].sum(axis=1) == 5).sum()",
        "goals[letters].all(axis=1).sum()",
        "2",
        "len(goals[goals[letters].sum(axis=1) == 5])",
    ],
    "missing": [
        _MISSING.format(*"abcde"),
        _MISSING.format(*"ABCDE"),
        'dict(zip(["ads", "sales", "likes", "posts", "points"], "eabcd"))',
        'pd.Series(list("abcde"), index=["sales", "likes", "posts", "points", "ads"])',
    ],
    "needed_followers": ["20 / 0.0047", "20 / (0.47 / 100)", "20 * 100 / 0.47", "4255"],
}
WRONG = {
    "judgeable": {
        "with_number": "goals['measurable'].sum()",
        "with_deadline": "goals['time_bound'].sum()",
        "incomplete": "(goals[letters].sum(axis=1) < 5).sum()",
    },
    "missing": {
        "period_of_sales": _MISSING.format(*"ebcda"),
        "posts_out_of": _MISSING.format(*"acbde"),
        "points_read_twice": _MISSING.format(*"abdce"),
        "likes_compared": _MISSING.format(*"bacde"),
        "ads_measured": _MISSING.format(*"abced"),
    },
    "needed_followers": {
        "multiplied": "20 * 0.0047",
        "percent_as_number": "20 / 0.47",
        "upside_down": "0.0047 / 20",
    },
}
