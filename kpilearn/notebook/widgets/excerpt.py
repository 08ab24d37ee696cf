"""A part of a model: one KGI with what it is made of, and a few levers; a widget shows no more than that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from kpilearn.kpitree import Constant, Lever, Model


def excerpt(
    model: Model,
    kgi: str,
    levers: Iterable[Lever],
    *,
    also: Iterable[str] = (),
    given: Mapping[str, float] | None = None,
) -> Model:
    """Return the part of a model that one of its quantities needs; every formula is the model's own.

    Parameters
    ----------
    kgi
        The quantity that everything is for, here.
    levers
        What can be set, here; each has the name of a lever or constant of the model, and its unit.
    also
        Quantities to keep besides, with what they need.
    given
        Values for other levers, and constants to be replaced; a lever without one has its default.
    """
    set_here = {lever.name: lever for lever in levers}
    needed = _needed(model, [kgi, *also])
    usual = {lever.name: lever.default for lever in model.levers if lever.default is not None}
    values = {**usual, **(given or {})}
    given_here: list[Lever | Constant] = [*model.levers, *model.constants]
    fixed = [one for one in given_here if one.name in needed and one.name not in set_here]
    return replace(
        model,
        kgi=kgi,
        levers=list(set_here.values()),
        constants=[_constant(one, values) for one in fixed],
        stocks=[stock for stock in model.stocks if stock.name in needed],
        indicators=[indicator for indicator in model.indicators if indicator.name in needed],
    )


def _needed(model: Model, names: Iterable[str]) -> set[str]:
    found: set[str] = set()
    left = list(names)
    while left:
        name = left.pop()
        if name not in found:
            found.add(name)
            left += model.children(name)
    return found


def _constant(one: Lever | Constant, values: Mapping[str, float]) -> Constant:
    if isinstance(one, Constant) and one.name not in values:
        return one
    return Constant(one.name, values[one.name], unit=one.unit, label=one.label)
