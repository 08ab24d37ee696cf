"""The course's data: the files in ``datasets/`` and what makes them."""

from kpilearn.datasets.errors import DataError
from kpilearn.datasets.making import make
from kpilearn.datasets.reading import load
from kpilearn.datasets.territory import Territory, territory

__all__ = ["DataError", "Territory", "load", "make", "territory"]
