"""Right ways and wrong ideas for the questions of lesson 7, as a learner would write them."""

_SPLIT = "pd.Series({{'brand': {}, 'general': {}, 'display': {}}})"

RIGHT = {
    "cpa": ["50_000 / (50_000 / 100 * 0.02)", "100 / 0.02", "5000", "50000 / 10"],
    "marginal_cpa": [
        "20_000 / (orders.loc[40_000, 'general'] - orders.loc[20_000, 'general'])",
        "(40_000 - 20_000) / (orders['general'][40_000] - orders['general'][20_000])",
        "20000 / (9.95 - 5.35)",
        "4348",
    ],
    "best_split": [
        _SPLIT.format(10_000, 40_000, 0),
        _SPLIT.format(10_000, 30_000, 10_000),
        "pd.Series([0, 10_000, 40_000], index=['display', 'brand', 'general'])",
        "pd.Series({'general': 40_000, 'brand': 10_000, 'display': 0}, name='yen')",
    ],
    "real_cpa": [
        "40_000 / (by_ads.loc[True, 'orders'] - by_ads.loc[False, 'orders'])",
        "40_000 / by_ads['orders'].diff()[True]",
        "40000 / (47.5167 - 39.475)",
        "4974",
    ],
}
WRONG = {
    "cpa": {
        "orders": "50_000 / 100 * 0.02",
        "clicks": "50_000 / 100",
        "percent_as_number": "50_000 / (50_000 / 100 * 2)",
        "per_click": "100 * 0.02",
    },
    "marginal_cpa": {
        "average_after": "40_000 / orders.loc[40_000, 'general']",
        "average_before": "20_000 / orders.loc[20_000, 'general']",
        "own_name": "20_000 / (orders.loc[40_000, 'brand'] - orders.loc[20_000, 'brand'])",
        "whole_budget": "40_000 / (orders.loc[40_000, 'general'] - orders.loc[20_000, 'general'])",
    },
    "best_split": {
        "best_ctr": _SPLIT.format(50_000, 0, 0),
        "all_general": _SPLIT.format(0, 50_000, 0),
        "as_before": _SPLIT.format(20_000, 20_000, 10_000),
        "best_average": _SPLIT.format(30_000, 20_000, 0),
        "half_way": _SPLIT.format(20_000, 30_000, 0),
    },
    "real_cpa": {
        "credited": "40_000 / by_ads.loc[True, 'ad_orders']",
        "all_orders": "40_000 / by_ads.loc[True, 'orders']",
        "orders_taken": "40_000 / (by_ads.loc[False, 'organic_orders'] - by_ads.loc[True, 'organic_orders'])",
        "added_orders": "by_ads.loc[True, 'orders'] - by_ads.loc[False, 'orders']",
    },
}
