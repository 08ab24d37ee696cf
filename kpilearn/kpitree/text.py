"""A model written as text, one line for each node of its tree: how a learner builds one."""

from __future__ import annotations

import re

from kpilearn.kpitree.errors import DuplicateName, MissingUnit, TreeLine
from kpilearn.kpitree.formula import NAME, names, normal, parse
from kpilearn.kpitree.model import Constant, Indicator, Lever, Model
from kpilearn.kpitree.units import Unit

_NOTE = re.compile(rf"({NAME.pattern})(\s*\[([^\[\]]*)\])")
_LEFT = re.compile(rf"\s*({NAME.pattern})\s*=")


def tree(text: str, *, name: str = "tree", period: str = "month") -> Model:
    """Build a model from text, one line for each node.

    ::

        売上 [円] = 注文数 [件] × 客単価 [円/件]
        注文数 = 訪問者数 [人] × 転換率 [件/人]

    The first line's name is the KGI. A unit is noted in brackets once, wherever its name stands; a node without one
    has what its formula gives. A name that has no line of its own is a leaf: a lever without limits or default, to be
    given as a column to ``Model.compute``. A line with only a number after its = is a constant. If no unit is noted at
    all, units are not checked. Empty lines and lines that start with # are skipped.

    Raises
    ------
    TreeLine, MissingUnit, DuplicateName
        And what ``Model`` and ``parse`` raise.
    """
    written = normal(text) if isinstance(text, str) else ""
    lines = [line for line in written.splitlines() if line.strip() and not line.strip().startswith("#")]
    if not lines:
        raise TreeLine("empty")
    units: dict[str, str] = {}
    formulas: dict[str, str] = {}
    for line in lines:
        node, formula = _read(line, units)
        if node in formulas:
            raise DuplicateName(name=node)
        formulas[node] = formula
    return _model(formulas, units, name, period)


def _read(line: str, units: dict[str, str]) -> tuple[str, str]:
    """Return a line's name and formula, and add the units noted in it to ``units``."""
    for note in _NOTE.finditer(line):
        node, unit = note.group(1), note.group(3).strip()
        if Unit.parse(units.setdefault(node, unit)) != Unit.parse(unit):
            raise TreeLine("two_units", name=node, first=units[node], second=unit)
    bare = _NOTE.sub(lambda note: note.group(1) + " " * len(note.group(2)), line)
    left = _LEFT.match(bare)
    if not left:
        raise TreeLine(line=line.strip())
    formula = " " * left.end() + bare[left.end() :]
    parse(formula, shown=line)
    return left.group(1), formula.strip()


def _model(formulas: dict[str, str], units: dict[str, str], name: str, period: str) -> Model:
    parsed = {node: parse(formula) for node, formula in formulas.items()}
    leaves = dict.fromkeys(each for formula in parsed.values() for each in names(formula) if each not in parsed)
    values = {node: value for node, value in parsed.items() if isinstance(value, float)}
    for each in (*leaves, *values):
        if units and each not in units:
            raise MissingUnit(name=each)
    return Model(
        name=name,
        period=period,
        kgi=next(iter(formulas)),
        levers=[Lever(leaf, unit=units.get(leaf, "1")) for leaf in leaves],
        constants=[Constant(node, value, unit=units.get(node, "1")) for node, value in values.items()],
        indicators=[
            Indicator(node, formula, unit=units.get(node, ""))
            for node, formula in formulas.items()
            if node not in values
        ],
    )
