"""Assignment 6: ways to answer it, and code that a learner with each named wrong idea would write."""

FILE = "solutions/06_shop.py"


def _break_even(formula: str) -> str:
    return f"def break_even(order_value, margin, amount):\n    return {formula}"


_DRAFT = {"a": "keep", "b": "sales", "c": "users", "d": "no_line", "e": "blame", "f": "keep"}


def _draft(**labels: str) -> str:
    return f"draft = {_DRAFT | labels}"


def _mail(profit: str, added: str = 'mail_effect["profit"] - mail_effect["profit"]["no mail"]') -> str:
    return (
        'mail_effect = mail.groupby("arm")[["bought", "spend"]].mean()\n'
        f'mail_effect["profit"] = {profit}\n'
        f'mail_effect["added"] = {added}'
    )


_VALUE = 'holdout["sales"].sum() / holdout["orders"].sum()'
_PROFIT = 'mail_effect["spend"] * 0.35 - cost'

RIGHT = {
    "added_profit": [
        'added_profit = (coupon["gross_profit"].mean() - holdout["gross_profit"].mean()) * 2500',
        'sums = trial.groupby("arm")["gross_profit"].sum()\nadded_profit = sums["coupon"] - sums["holdout"]',
        "added_profit = 0\n"
        "for arm, profit in zip(trial['arm'], trial['gross_profit']):\n"
        "    added_profit += profit if arm == 'coupon' else -profit",
        "added_sales = coupon['sales'].sum() - holdout['sales'].sum()\n"
        "added_profit = 0.35 * added_sales - 500 * coupon['redeemed'].sum()",
    ],
    "break_even": [
        _break_even("order_value * margin / (order_value * margin - amount) - 1"),
        _break_even("amount / (order_value * margin - amount)"),
        "def break_even(order_value, margin, amount):\n"
        "    before = order_value * margin\n"
        "    after = before - amount\n"
        "    return (before - after) / after",
        "break_even = lambda value, margin, amount: round(1 / (1 - amount / (value * margin)) - 1, 4)",
    ],
    "needed_uplift": [
        f"value = {_VALUE}\nneeded_uplift = value * 0.35 / (value * 0.35 - 500) - 1",
        "profit = sum(holdout['sales']) * 0.35 / sum(holdout['orders'])\nneeded_uplift = 500 / (profit - 500)",
        'sums = holdout[["sales", "orders"]].sum()\n'
        'needed_uplift = round(break_even(sums["sales"] / sums["orders"], 35 / 100, 500), 3)',
    ],
    "comparison": ['comparison = "c"', 'comparison = " C "', 'comparison = list("abcd")[2]'],
    "mail_effect": [
        'effect = mail.groupby("arm")[["spend", "bought"]].mean()\n'
        'effect["profit"] = effect["spend"].mul(0.35).sub(cost)\n'
        'mail_effect = effect.assign(added=effect["profit"] - effect.loc["no mail", "profit"]).iloc[::-1]',
        "rows = {}\n"
        "for arm in ['news mail', 'goods mail', 'no mail']:\n"
        "    group = mail[mail['arm'] == arm]\n"
        "    spend = sum(group['spend']) / len(group)\n"
        "    rows[arm] = {'bought': sum(group['bought']) / len(group), 'spend': spend,\n"
        "                 'profit': spend * 0.35 - (0 if arm == 'no mail' else 0.8)}\n"
        "mail_effect = pd.DataFrame(rows).T\n"
        "mail_effect['added'] = [profit - rows['no mail']['profit'] for profit in mail_effect['profit']]",
        'people = mail.assign(profit=mail["spend"] * 0.35 - mail["arm"].map(cost))\n'
        'mail_effect = people.groupby("arm")[["bought", "spend", "profit"]].mean()\n'
        'mail_effect["added"] = mail_effect["profit"] - mail_effect["profit"].loc["no mail"]\n'
        "mail_effect = mail_effect.reset_index()",
    ],
    "readers_left": [
        "readers_left = ((1 - rate) ** (6 * per_month)).mul(20_000)",
        "left = []\n"
        "for sends in [4, 8, 15, 30]:\n"
        "    readers = 20_000\n"
        "    for mailing in range(6 * sends):\n"
        "        readers = readers - readers * rate\n"
        "    left.append(readers)\n"
        "readers_left = pd.Series(left)",
        "import numpy as np\n\nreaders_left = pd.Series(20_000 * np.exp(6 * per_month * np.log(1 - rate))).round()",
    ],
    "policy": [
        'policy = {"sends": 12, "coupon": 0}',
        'policy = pd.Series({"coupon": 0, "sends": 15})',
        'policy = pd.DataFrame([{"sends": 14.0, "coupon": 0.0, "new_products": 3}])',
        'policy = [{"coupon": 0, "sends": 11}]',
    ],
    "draft": [
        _draft(),
        _draft(a="Keep", e=" BLAME "),
        f"draft = pd.Series({_DRAFT}).iloc[::-1]",
        'draft = {"a": "keep", "f": "keep"} | dict(zip("edcb", ["blame", "no_line", "users", "sales"]))',
    ],
}

WRONG = {
    "added_profit": {
        "users": 'added_profit = coupon[coupon["redeemed"]]["gross_profit"].sum()',
        "users_against_others": 'means = coupon.groupby("redeemed")["gross_profit"].mean()\n'
        "added_profit = means[True] - means[False]",
        "sales": 'added_profit = coupon["sales"].sum() - holdout["sales"].sum()',
        "orders": 'added_profit = coupon["orders"].sum() - holdout["orders"].sum()',
        "coupon_bill": 'added_profit = -500 * coupon["redeemed"].sum()',
        "per_customer": 'added_profit = coupon["gross_profit"].mean() - holdout["gross_profit"].mean()',
        "no_holdout": 'added_profit = coupon["gross_profit"].sum()',
    },
    "break_even": {
        "ratio": _break_even("order_value * margin / (order_value * margin - amount)"),
        "share_of_profit": _break_even("amount / (order_value * margin)"),
        "no_margin": _break_even("order_value / (order_value - amount) - 1"),
        "share_of_amount": _break_even("amount / order_value"),
        "left": _break_even("order_value * margin - amount"),
    },
    "needed_uplift": {
        "coupon_group": 'needed_uplift = break_even(coupon["sales"].sum() / coupon["orders"].sum(), 0.35, 500)',
        "mean_customer": 'needed_uplift = break_even(holdout["sales"].mean(), 0.35, 500)',
        "no_margin": f"value = {_VALUE}\nneeded_uplift = value / (value - 500) - 1",
        "ratio": f"profit = 0.35 * {_VALUE}\nneeded_uplift = profit / (profit - 500)",
        "share_of_profit": f"needed_uplift = 500 / (0.35 * {_VALUE})",
    },
    "comparison": {
        "self_selected": 'comparison = "a"',
        "orders_are_no_profit": 'comparison = "b"',
        "before_and_after": 'comparison = "d"',
    },
    "mail_effect": {
        "sales_not_margin": _mail('mail_effect["spend"] - cost'),
        "no_cost": _mail('mail_effect["spend"] * 0.35'),
        "nothing_taken_off": _mail(_PROFIT, 'mail_effect["profit"]'),
        "against_the_average": _mail(_PROFIT, 'mail_effect["profit"] - mail_effect["profit"].mean()'),
        "rate": _mail(_PROFIT, 'mail_effect["profit"] / mail_effect["profit"]["no mail"] - 1'),
    },
    "readers_left": {
        "straight_line": "readers_left = 20_000 * (1 - rate * per_month * 6)",
        "gone": "readers_left = 20_000 - 20_000 * (1 - rate) ** (per_month * 6)",
        "one_month": "readers_left = 20_000 * (1 - rate) ** per_month",
        "share": "readers_left = (1 - rate) ** (per_month * 6)",
    },
    "policy": {
        "coupon_stays": 'policy = {"sends": 15, "coupon": 500}',
        "hardly_any_mail": 'policy = {"sends": 2, "coupon": 0}',
        "as_before": 'policy = {"sends": 8, "coupon": 0}',
        "list_used_up": 'policy = {"sends": 31, "coupon": 0}',
    },
    "draft": {
        "a_users": _draft(a="users"),
        **{f"{name}_keep": _draft(**{name: "keep"}) for name in "bcde"},
        "f_no_line": _draft(f="no_line"),
    },
}
