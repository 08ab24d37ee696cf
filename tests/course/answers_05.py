"""Right ways and wrong ideas for the questions of lesson 5, as a learner would write them."""

_CLICKS = "after['link_clicks'].sum() - earlier['link_clicks'].sum()"

RIGHT = {
    "growth": ["last.mean() / before.mean()", "20.4 / 17.1", "(last.sum() / 30) / (before.sum() / 60)", "1.19"],
    "visits_a_day": ["100 * 0.05 * 0.01 * 5", "0.25", "100 * 5 / 100 * 1 / 100 * 5", "1 / 4"],
    "more_followers": ["17.1 / 0.25 * 100", "17.1 / (0.25 / 100)", "100 * 17.1 / 0.25", "6840"],
    "extra_clicks": [_CLICKS, "0", "after.link_clicks.sum() - earlier.link_clicks.sum()", "194 - 194"],
}
WRONG = {
    "growth": {
        "totals": "last.sum() / before.sum()",
        "upside_down": "before.mean() / last.mean()",
        "increase": "last.mean() / before.mean() - 1",
        "difference": "last.mean() - before.mean()",
    },
    "visits_a_day": {
        "one_post": "100 * 0.05 * 0.01",
        "seen_not_clicked": "100 * 0.05 * 5",
        "everyone_reached": "100 * 0.01 * 5",
        "percent_as_number": "100 * 5 * 1 * 5",
    },
    "more_followers": {
        "in_hundreds": "17.1 / 0.25",
        "multiplied": "17.1 * 0.25 * 100",
        "whole_goal": "34.3 / 0.25 * 100",
        "one_post": "17.1 / 0.05 * 100",
    },
    "extra_clicks": {
        "likes": "after['likes'].sum() - earlier['likes'].sum()",
        "inflow": "after['inflow'].sum() - earlier['inflow'].sum()",
        "followers": "300",
        "total_after": "after['link_clicks'].sum()",
    },
}
