"""Right ways and wrong ideas for the questions of lesson 8, as a learner would write them."""

RIGHT = {
    "top_may": ["may['appointments'].mean()", "(15 + 6 + 11) / 3", "may['appointments'].sum() / 3", "10.7"],
    "low": ["200 - 2 * 200**0.5", "200 - 2 * 14.1", "171.7", "200 - 28"],
    "none": ["0.99**100", "(1 - 0.01) ** 100", "0.37"],
    "left_over": ["rise[23] - rise[11]", "rise.iloc[23] - rise.iloc[11]", "rise.iloc[-1] - rise.iloc[11]", "-0.0094"],
}
WRONG = {
    "top_may": {
        "april": "best[best['month'] == '2025-04-01']['appointments'].mean()",
        "sum": "may['appointments'].sum()",
        "three_months": "best['appointments'].mean()",
        "everybody": "reps[reps['month'] == '2025-05-01']['appointments'].mean()",
    },
    "low": {
        "one_root": "200 - 200**0.5",
        "upper": "200 + 2 * 200**0.5",
        "no_root": "200 - 2 * 200",
        "sum_of_reps": "20 * (10 - 2 * 10**0.5)",
    },
    "none": {
        "some": "1 - 0.99**100",
        "one_call": "0.99",
        "multiplied": "0.99 * 100",
        "one_in_hundred": "1 - 100 * 0.01",
    },
    "left_over": {
        "whole_rise": "rise[23]",
        "turned_round": "rise[11] - rise[23]",
        "year_before": "shop['sales'].pct_change(12)[23]",
        "added": "rise[23] + rise[11]",
    },
}
