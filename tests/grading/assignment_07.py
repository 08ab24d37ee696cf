"""Assignment 7: ways to answer it, and code that a learner with each named wrong idea would write."""

FILE = "solutions/07_ads.py"


def _stages(**columns: str) -> str:
    right = {
        "ctr": 'totals["clicks"] / totals["impressions"]',
        "cvr": 'totals["ad_orders"] / totals["clicks"]',
        "cpa": 'totals["spend"] / totals["ad_orders"]',
    }
    lines = [f'stages["{name}"] = {code}' for name, code in (right | columns).items()]
    return "\n".join(["stages = totals.copy()", *lines])


def _marginal(formula: str) -> str:
    return f"def marginal_cpa(budget_before, orders_before, budget_after, orders_after):\n    return {formula}"


def _compare(added: str) -> str:
    return (
        'compare = plans.copy()\ncompare["orders"] = plans.sum(axis=1)\n'
        f'compare["added"] = (plans * pd.Series({added})).sum(axis=1)'
    )


def _claims(**labels: str) -> str:
    right = {"a": "stage", "b": "average", "c": "credited", "d": "sound", "e": "stage"}
    return f"claims = {right | labels}"


_ON, _OFF = 'by_ads.loc[True, "orders"]', 'by_ads.loc[False, "orders"]'
_AVERAGE_BEFORE = "(budget_before / orders_before if orders_before else budget_before)"

RIGHT = {
    "stages": [
        "stages = totals.assign(\n"
        '    cpa=totals["spend"].div(totals["ad_orders"]),\n'
        '    cvr=totals["ad_orders"].div(totals["clicks"]),\n'
        '    ctr=totals["clicks"].div(totals["impressions"]),\n'
        ")",
        "rows = {}\n"
        "for name in ['display', 'brand', 'general']:\n"
        "    shown = sum(daily[daily['campaign'] == name]['impressions'])\n"
        "    clicks = sum(daily[daily['campaign'] == name]['clicks'])\n"
        "    ordered = sum(daily[daily['campaign'] == name]['ad_orders'])\n"
        "    spend = sum(daily[daily['campaign'] == name]['spend'])\n"
        "    rows[name] = {'ctr': clicks / shown, 'cvr': ordered / clicks, 'cpa': spend / ordered}\n"
        "stages = pd.DataFrame(rows).T",
        'means = daily.groupby("campaign")[["spend", "impressions", "clicks", "ad_orders"]].mean()\n'
        'stages = means.eval("ctr = clicks / impressions\\ncvr = ad_orders / clicks\\ncpa = spend / ad_orders")\n'
        "stages = stages.reset_index()",
    ],
    "marginal_cpa": [
        _marginal("(budget_before - budget_after) / (orders_before - orders_after)"),
        "def marginal_cpa(budget_before, orders_before, budget_after, orders_after):\n"
        "    more_yen = budget_after - budget_before\n"
        "    more_orders = orders_after - orders_before\n"
        "    return more_yen / more_orders",
        "import numpy as np\n\n\n"
        "marginal_cpa = lambda *both: np.divide(*np.subtract(np.array(both[2:]), np.array(both[:2])))",
    ],
    "next_cpa": [
        "next_cpa = 20_000 / (orders.loc[30_000] - orders.loc[10_000])",
        "prices = {}\n"
        "for name in ['general', 'brand', 'display']:\n"
        "    prices[name] = 20_000 / (orders[name][30_000] - orders[name][10_000])\n"
        "next_cpa = pd.Series(prices)",
        "sums = tests.set_index(['monthly_budget', 'campaign'])['ad_orders'].unstack()\n"
        "next_cpa = (20_000 * 40 / sums.loc[[10_000, 30_000]].diff().iloc[-1]).round()",
        "next_cpa = marginal_cpa(10_000, orders.loc[10_000], 30_000, orders.loc[30_000])",
    ],
    "next_yen": [
        'next_yen = "general"',
        "next_yen = (orders.loc[30_000] - orders.loc[10_000]).idxmax()",
        "gains = {name: orders[name][30_000] - orders[name][10_000] for name in orders}\n"
        "next_yen = max(gains, key=gains.get)",
    ],
    "added_share": [
        'added_share = by_ads["orders"].diff()[True] / by_ads.loc[True, "ad_orders"]',
        'on, off = regions[regions["ads_on"]], regions[~regions["ads_on"]]\n'
        'added_share = (on["orders"].sum() - off["orders"].sum()) / on["ad_orders"].sum()',
        'taken = by_ads.loc[False, "organic_orders"] - by_ads.loc[True, "organic_orders"]\n'
        'added_share = round(1 - taken / by_ads.loc[True, "ad_orders"], 3)',
    ],
    "compare": [
        _compare('{"brand": 0.3, "general": 0.9, "display": 0.9}'),
        "compare = plans.copy()\n"
        'compare["added"] = 0.3 * plans["brand"] + 0.9 * plans["general"] + 0.9 * plans["display"]\n'
        'compare["orders"] = plans["general"] + plans["display"] + plans["brand"]\n'
        "compare = compare.round(2)",
        "rows = {}\n"
        "for name, row in plans.iterrows():\n"
        "    total = row['brand'] + row['general'] + row['display']\n"
        "    rows[name] = {'orders': total, 'added': 0.9 * total - 0.6 * row['brand']}\n"
        "compare = pd.DataFrame(rows).T",
    ],
    "ordinary_cpa": [
        'ordinary_cpa = 1_500 / videos["link_clicks"].median() / 0.02',
        "clicks = sorted(videos['link_clicks'])\nordinary_cpa = 1_500 / ((clicks[29] + clicks[30]) / 2 * 2 / 100)",
        'ordinary_cpa = round(75_000 / videos["link_clicks"].quantile(0.5))',
    ],
    "claims": [
        _claims(),
        _claims(a="STAGE", d=" sound "),
        'claims = dict(zip("edcba", ["stage", "sound", "credited", "average", "stage"]))',
    ],
    "plan": [
        "plan = split(5_000, 35_000, 5_000, 3)",
        'plan = {"budget": 47_000, "share_brand": 0.1, "share_display": 0.1, "videos": 2}',
        "plan = pd.Series(split(videos=6, display=5_000, general=30_000, brand=5_000))",
        "plan = split(brand=10_000, general=30_000, display=10_000, videos=0)",
    ],
}

WRONG = {
    "stages": {
        "orders_of_shown": _stages(cvr='totals["ad_orders"] / totals["impressions"]'),
        "price_of_a_click": _stages(cpa='totals["spend"] / totals["clicks"]'),
        "upside_down": _stages(cpa='totals["ad_orders"] / totals["spend"]'),
        "percent": _stages(
            ctr='totals["clicks"] / totals["impressions"] * 100', cvr='totals["ad_orders"] / totals["clicks"] * 100'
        ),
    },
    "marginal_cpa": {
        "average_after": _marginal("budget_after / orders_after"),
        "average_before": _marginal(_AVERAGE_BEFORE),
        "difference_of_averages": _marginal(f"budget_after / orders_after - {_AVERAGE_BEFORE}"),
        "upside_down": _marginal("(orders_after - orders_before) / (budget_after - budget_before)"),
        "whole_budget": _marginal("budget_after / (orders_after - orders_before)"),
    },
    "next_cpa": {
        "average_after": "next_cpa = 30_000 / orders.loc[30_000]",
        "average_before": "next_cpa = 10_000 / orders.loc[10_000]",
        "whole_budget": "next_cpa = 30_000 / (orders.loc[30_000] - orders.loc[10_000])",
        "upside_down": "next_cpa = (orders.loc[30_000] - orders.loc[10_000]) / 20_000",
        "orders_added": "next_cpa = orders.loc[30_000] - orders.loc[10_000]",
    },
    "next_yen": {
        "brand": 'next_yen = stages["ctr"].idxmax()',
        "display": 'next_yen = (totals["spend"] / totals["clicks"]).idxmin()',
        "anywhere": 'next_yen = "anywhere"',
    },
    "added_share": {
        "taken": 'added_share = -by_ads["organic_orders"].diff()[True] / by_ads.loc[True, "ad_orders"]',
        "growth": f"added_share = {_ON} / {_OFF} - 1",
        "ads_of_all": f'added_share = by_ads.loc[True, "ad_orders"] / {_ON}',
        "orders_added": f"added_share = {_ON} - {_OFF}",
        "all_of_them": "added_share = 1",
    },
    "compare": {
        "all_added": _compare('{"brand": 1, "general": 1, "display": 1}'),
        "one_share": _compare('{"brand": 0.4, "general": 0.4, "display": 0.4}'),
        "swapped": _compare('{"brand": 0.9, "general": 0.3, "display": 0.3}'),
        "came_anyway": _compare('{"brand": 0.7, "general": 0.1, "display": 0.1}'),
    },
    "ordinary_cpa": {
        "average": 'ordinary_cpa = 1_500 / (videos["link_clicks"].mean() * 0.02)',
        "price_of_a_visit": 'ordinary_cpa = 1_500 / videos["link_clicks"].median()',
        "views": 'ordinary_cpa = 1_500 / (videos["views"].median() * 0.02)',
        "orders_of_a_video": 'ordinary_cpa = videos["link_clicks"].median() * 0.02',
        "biggest_hit": 'ordinary_cpa = 1_500 / (videos["link_clicks"].max() * 0.02)',
    },
    "claims": {
        "a_sound": _claims(a="sound"),
        "b_sound": _claims(b="sound"),
        "c_sound": _claims(c="sound"),
        "d_average": _claims(d="average"),
        "d_credited": _claims(d="credited"),
        "e_sound": _claims(e="sound"),
    },
    "plan": {
        "highest_ctr": "plan = split(25_000, 15_000, 10_000, 0)",
        "mostly_videos": "plan = split(2_000, 18_000, 0, 20)",
        "even_shares": "plan = split(15_000, 15_000, 15_000, 3)",
        "banners": "plan = split(0, 25_000, 25_000, 0)",
        "one_basket": "plan = split(0, 50_000, 0, 0)",
    },
}
