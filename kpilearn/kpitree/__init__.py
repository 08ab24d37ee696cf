"""KPI trees as data: levers, constants, stocks and indicators with units, evaluated, checked and worked backwards."""

from kpilearn.kpitree.errors import ModelError, UnreachableTarget
from kpilearn.kpitree.formula import parse
from kpilearn.kpitree.model import Constant, Indicator, Lever, Model, Stock
from kpilearn.kpitree.solve import Reached
from kpilearn.kpitree.text import tree

__all__ = [
    "Constant",
    "Indicator",
    "Lever",
    "Model",
    "ModelError",
    "Reached",
    "Stock",
    "UnreachableTarget",
    "parse",
    "tree",
]
