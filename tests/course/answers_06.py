"""Right ways and wrong ideas for the questions of lesson 6, as a learner would write them."""

_USERS = "got[got['redeemed']]"
_REST = "got[~got['redeemed']]"

RIGHT = {
    "lift": [
        "by_arm['coupon'] / by_arm['holdout'] - 1",
        "(by_arm['coupon'] - by_arm['holdout']) / by_arm['holdout']",
        "888 / 740 - 1",
        "0.2",
    ],
    "profit_change": [
        "means.loc['coupon', 'gross_profit'] - means.loc['holdout', 'gross_profit']",
        "(means.loc['coupon'] - means.loc['holdout'])['gross_profit']",
        "means['gross_profit']['coupon'] - means['gross_profit']['holdout']",
        "-32.1",
    ],
    "break_even": ["2000 / 1500 - 1", "500 / 1500", "(5000 * 0.4) / (5000 * 0.4 - 500) - 1", "0.33"],
    "on_original": [
        "final['opens'].sum() / first['opens'].sum() - 1",
        "(final.opens.sum() - first.opens.sum()) / first.opens.sum()",
        "final['opens'].mean() / first['opens'].mean() - 1",
        "-0.122",
    ],
}
WRONG = {
    "lift": {
        "users_and_others": f"{_USERS}['orders'].mean() / {_REST}['orders'].mean() - 1",
        "users_and_holdout": f"{_USERS}['orders'].mean() / by_arm['holdout'] - 1",
        "times": "by_arm['coupon'] / by_arm['holdout']",
        "difference": "by_arm['coupon'] - by_arm['holdout']",
    },
    "profit_change": {
        "sales": "means.loc['coupon', 'sales'] - means.loc['holdout', 'sales']",
        "users": f"{_USERS}['gross_profit'].mean() - means.loc['holdout', 'gross_profit']",
        "other_way_round": "means.loc['holdout', 'gross_profit'] - means.loc['coupon', 'gross_profit']",
        "total": "trial.groupby('arm')['gross_profit'].sum().loc[['holdout', 'coupon']].diff()['coupon']",
    },
    "break_even": {
        "share_of_price": "500 / 5000",
        "of_old_profit": "500 / 2000",
        "upside_down": "1500 / 2000",
        "times": "2000 / 1500",
    },
    "on_original": {
        "open_rate": "final['open_rate'].mean() / first['open_rate'].mean() - 1",
        "delivered": "final['delivered'].sum() / first['delivered'].sum() - 1",
        "other_way_round": "first['opens'].sum() / final['opens'].sum() - 1",
        "difference": "final['opens'].sum() - first['opens'].sum()",
    },
}
