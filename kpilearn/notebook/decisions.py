"""Rules by which decisions are judged: played in campaigns that nobody has seen, or recognised by their levers.

A rule is JSON, of one of two sorts. ``{"market", "seeds", "fixed", "at_least", "keep"}``: the mean over the campaigns
of these seeds reaches a value, and what is to be kept is left in the last month. ``{"between"}``: levers lie between
two values in every month.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from kpilearn.notebook.grid import Atom

Rule = Mapping[str, Any]


def holds(rule: Rule, form: Mapping[str, Any], atoms: Sequence[Atom]) -> bool:
    """Return whether a decision, read into ``atoms`` (`reading.py`), is as ``rule`` says.

    What another process has read is looked at once more: the simulation is given nothing outside the levers' ranges.
    """
    values = [atom for atom in atoms if type(atom) is float]
    months = form["months"]
    if len(values) != len(atoms) or len(values) != months * len(form["levers"]):
        return False
    plan = {lever: values[at * months : (at + 1) * months] for at, lever in enumerate(form["levers"])}
    if not all(_lies(plan[lever], ends) for lever, ends in form["levers"].items()) or not _affordable(plan, form):
        return False
    if "between" in rule:
        return all(_lies(plan[lever], ends) for lever, ends in rule["between"].items())
    return _good_enough(rule, plan)


def within(inner: Rule, outer: Rule) -> bool:
    """Return whether all that ``inner`` recognises is recognised by ``outer``: named before, it hides the other."""
    if "between" not in inner or "between" not in outer:
        return False
    return all(
        lever in inner["between"] and _lies(inner["between"][lever], ends) for lever, ends in outer["between"].items()
    )


def spent(plan: Mapping[str, Sequence[float]], prices: Mapping[str, float]) -> list[float]:
    """Return what the levers cost month by month, at these prices of a unit."""
    costs = ([price * value for value in plan[lever]] for lever, price in prices.items())
    return [sum(month) for month in zip(*costs, strict=True)]


def _good_enough(rule: Rule, plan: Mapping[str, Sequence[float]]) -> bool:
    from kpilearn.markets import trial
    from kpilearn.markets.campaign import MONTHS

    by_month = {lever: list(values) * (MONTHS // len(values)) for lever, values in plan.items()}
    fixed = {lever: [value] * MONTHS for lever, value in rule["fixed"].items()}
    market, seeds, whole = rule["market"], rule["seeds"], fixed | by_month
    kept = (trial.left(market, seeds, whole, name) >= least for name, least in rule["keep"].items())
    return trial.play(market, seeds, whole) >= rule["at_least"] and all(kept)


def _lies(values: Sequence[float], ends: Sequence[float]) -> bool:
    low, high = ends
    return all(low <= value <= high for value in values)


def _affordable(plan: Mapping[str, Sequence[float]], form: Mapping[str, Any]) -> bool:
    total = form["total"]
    if total is None:
        return True
    return all(amount <= total["at_most"] * (1 + 1e-9) for amount in spent(plan, total["prices"]))
