"""Right ways and wrong ideas for the questions of lesson 4, as a learner would write them."""

_TOTAL_B = "team[team['rep'] == 'B']"
_RATES_A = "by_segment[by_segment['rep'] == 'A'].set_index('segment')['rate']"
_MEETINGS_B = "by_segment[by_segment['rep'] == 'B'].set_index('segment')['meetings']"

RIGHT = {
    "per_rep": ["254 / 8 / 12", "254 / (8 * 12)", "monthly.mean() / 8", "team['new_customers'].sum() / 96", "2.6458"],
    "fair_b": [
        "(rates_b * mix).sum()",
        "rates_b @ mix",
        "rates_b['large'] * mix['large'] + rates_b['mid'] * mix['mid'] + rates_b['small'] * mix['small']",
        "(33 * 0.333 + 30 * 0.163 + 37 * 0.090) / 100",
    ],
    "falls_most": ["(places['fair'] - places['overall']).idxmax()", "'A'", "'a'", "places['fair'].idxmax()"],
    "b_with_a": ["(rates_b * meetings_a).sum()", "meetings_a @ rates_b", "147 * 6 / 18 + 38 * 7 / 43 + 13 * 12 / 134"],
}
WRONG = {
    "per_rep": {"year": "254 / 8", "team": "monthly.mean()", "rows": "team['new_customers'].mean()"},
    "fair_b": {
        "overall": f"{_TOTAL_B}['new_customers'].sum() / {_TOTAL_B}['meetings'].sum()",
        "mean_of_rates": "rates_b.mean()",
        "patch_of_a": "rates_b['large'] * 147 / 198 + rates_b['mid'] * 38 / 198 + rates_b['small'] * 13 / 198",
        "sum_of_rates": "rates_b.sum()",
    },
    "falls_most": {"rises_most": "'H'", "known_to_rise": "'B'", "falls_less": "'G'"},
    "b_with_a": {
        "overall_rate": "meetings_a.sum() * 25 / 195",
        "own_result_of_a": "36",
        "a_with_b": f"({_RATES_A} * {_MEETINGS_B}).sum()",
        "fair_rate": "meetings_a.sum() * (rates_b * mix).sum()",
    },
}
