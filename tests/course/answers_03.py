"""Right and wrong answers to the questions of lesson 3."""

_TREE = (
    'kl.tree("sales [JPY] = orders [order] × average_order_value [JPY/order]\\n'
    'orders = visitors × cvr [order/person]\\nvisitors [person] = {}")'
)
RIGHT = {
    "recomputed": [
        "shop['visitors'] * shop['cvr'] * shop['average_order_value']",
        "shop['orders'] * shop['average_order_value']",
        "shop['sales']",
        "shop[['visitors', 'cvr', 'average_order_value']].prod(axis=1)",
    ],
    "bigger_tree": [
        _TREE.format("mail_visitors [person] + other_visitors [person]"),
        _TREE.format("other_visitors [person] + mail_visitors [person]"),
        _TREE.format("(mail_visitors [person] ＋ other_visitors [person])"),
    ],
    "needed_cvr": [
        "target / (last['visitors'] * last['average_order_value'])",
        "target / last['visitors'] / last['average_order_value']",
        "last['cvr'] * 1.05",
    ],
}
WRONG = {
    "recomputed": {
        "orders_only": "shop['visitors'] * shop['cvr']",
        "without_rate": "shop['visitors'] * shop['average_order_value']",
        "added": "shop['visitors'] + shop['cvr'] + shop['average_order_value']",
    },
    "bigger_tree": {
        "one_branch": _TREE.format("mail_visitors [person]"),
        "other_branch": _TREE.format("other_visitors [person]"),
        "difference": _TREE.format("other_visitors [person] - mail_visitors [person]"),
    },
    "needed_cvr": {
        "plus_five_points": "last['cvr'] + 0.05",
        "today": "last['cvr']",
        "without_value": "target / last['visitors']",
    },
}
