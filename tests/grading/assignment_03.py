"""Assignment 3, and code that a learner with each named wrong idea would write."""

import shutil
from pathlib import Path

from kpilearn.notebook import keys
from kpilearn.notebook.answers import Key

FILE = "solutions/03_kpi_tree.py"


def _tree(orders: str) -> str:
    value = "average_order_value [JPY/order]"
    return f'sales_tree = kl.tree("""\nsales [JPY] = orders * {value}\norders [order] = {orders}\n""")'


def _function(formula: str) -> str:
    return f"def sales_of(visitors, cvr, order_value):\n    return {formula}"


def _fits(a: str, b: str, c: str, d: str) -> str:
    return f'fits = {{"a": "{a}", "b": "{b}", "c": "{c}", "d": "{d}"}}'


_CHANGES = """\
branches = shop[["visitors"]].assign(cvr=shop["orders"] / shop["visitors"], order_value=shop["sales"] / shop["orders"])
changes = branches.iloc[-1] / branches.iloc[-13]
"""

RIGHT = {
    "cvr": [
        'cvr = shop["orders"].iloc[-1] / shop["visitors"].iloc[-1]',
        'cvr = 1 / (last["visitors"] / last["orders"])',
        'visitors, orders = list(shop["visitors"])[-1], list(shop["orders"])[-1]\ncvr = orders / visitors',
        'cvr = shop.eval("orders / visitors").tail(1)',
    ],
    "order_value": [
        'order_value = shop["sales"].div(shop["orders"])',
        'order_value = shop.set_index("month").eval("sales / orders")',
        'order_value = shop.apply(lambda month: month["sales"] / month["orders"], axis=1).to_frame("value")',
    ],
    "total_cvr": [
        'total_cvr = sum(parts["orders"]) / sum(parts["visitors"])',
        'total_cvr = parts["orders"].mean() / parts["visitors"].mean()',
        'share = parts["visitors"] / parts["visitors"].sum()\n'
        'total_cvr = (share * parts["orders"] / parts["visitors"]).sum()',
        'total_cvr = last["orders"] / last["visitors"]',
    ],
    "weak_branch": [
        f"{_CHANGES}weak_branch = changes.idxmin()",
        f"{_CHANGES}weak_branch = sorted(changes.index, key=lambda name: changes[name])[0]",
        f"{_CHANGES}weak_branch = ' ' + changes.index[(changes - 1).argmin()].upper()",
    ],
    "sales_tree": [
        _tree("existing_orders [order] + new_orders [order]"),
        'sales_tree = kl.tree("""\nsales = average_order_value * orders\norders = new_orders + existing_orders\n""")',
        'sales_tree = kl.tree("sales = (new_orders + existing_orders) × average_order_value")',
    ],
    "sales_of": [
        _function("order_value * (cvr * visitors)"),
        _function("visitors / (1 / cvr) * order_value"),
        "sales_of = lambda visitors, cvr, order_value: order_value * visitors * cvr",
    ],
    "needed_visitors": [
        'needed_visitors = last["visitors"] * 1.05',
        'needed_visitors = last["sales"] * 1.05 / (last["sales"] / last["visitors"])',
        'needed_visitors = last["visitors"] + 0.05 * last["visitors"]',
        'needed_visitors = round(last["visitors"] * 1.05)',
    ],
    "needed_rise": ["needed_rise = 0.25", "needed_rise = 20 / 80", "needed_rise = 100 / 80 - 1"],
    "fits": [
        _fits("ok", "unit", "overlap", "gap"),
        _fits("OK", " Unit", "OVERLAP", "gap "),
        'fits = dict(zip("dcba", ["gap", "overlap", "unit", "ok"]))',
    ],
}
WRONG = {
    "cvr": {
        "upside_down": 'cvr = last["visitors"] / last["orders"]',
        "sales_per_visitor": 'cvr = last["sales"] / last["visitors"]',
        "first_month": 'cvr = shop["orders"][0] / shop["visitors"][0]',
        "all_months": 'cvr = shop["orders"].sum() / shop["visitors"].sum()',
    },
    "order_value": {
        "upside_down": 'order_value = shop["orders"] / shop["sales"]',
        "per_visitor": 'order_value = shop["sales"] / shop["visitors"]',
        "one_value": 'order_value = shop["sales"] * 0 + shop["sales"].sum() / shop["orders"].sum()',
    },
    "total_cvr": {
        "mean_of_rates": 'total_cvr = (parts["orders"] / parts["visitors"]).mean()',
        "sum_of_rates": 'total_cvr = sum(parts["orders"] / parts["visitors"])',
        "new_only": 'total_cvr = parts.query("customer_type == \'new\'").eval("orders / visitors")',
        "existing_only": 'total_cvr = parts.query("customer_type == \'existing\'").eval("orders / visitors").item()',
    },
    "weak_branch": {
        "in_between": f"{_CHANGES}weak_branch = changes.sort_values().index[1]",
        "rose_most": f"{_CHANGES}weak_branch = changes.idxmax()",
        "not_a_branch": 'weak_branch = "SALES"',
    },
    "sales_tree": {
        "overlap": _tree("new_orders [order] + coupon_orders [order] + existing_orders [order]"),
        "new_only": _tree("new_orders [order]"),
        "existing_only": _tree("existing_orders [order]"),
        "coupon_for_existing": _tree("new_orders [order] + coupon_orders [order]"),
    },
    "sales_of": {
        "added": _function("visitors + cvr + order_value"),
        "everybody_buys": _function("visitors * order_value"),
        "orders_only": _function("visitors * cvr"),
        "rate_in_percent": _function("visitors * (cvr / 100) * order_value"),
    },
    "needed_visitors": {
        "today": 'needed_visitors = last["visitors"]',
        "orders": 'needed_visitors = last["orders"] * 1.05',
        "half": 'needed_visitors = last["visitors"] * 1.5',
        "only_increase": 'needed_visitors = last["visitors"] * 0.05',
    },
    "needed_rise": {
        "same_percent": "needed_rise = 0.2",
        "factor": "needed_rise = 1 / 0.8",
        "remaining": "needed_rise = 1 - 0.2",
    },
    "fits": {
        "b_ok": _fits("ok", "ok", "overlap", "gap"),
        "c_ok": _fits("ok", "unit", "ok", "gap"),
        "d_ok": _fits("ok", "unit", "overlap", "ok"),
        "c_d_swapped": _fits("ok", "unit", "gap", "overlap"),
    },
}


def write(folder: Path, root: Path) -> str:
    """Copy the source and its key to ``folder``; return the source's path there."""
    (folder / "solutions").mkdir()
    for file in (FILE, FILE.replace(".py", "_key.py")):
        shutil.copy(root / file, folder / file)
    return FILE


def key(folder: Path) -> Key:
    return keys.of_assignment(folder / FILE.replace(".py", "_key.py"), Path(FILE).stem)[0]
