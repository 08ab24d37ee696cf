"""From drawn arrays to the rows of a table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike

from kpilearn.datasets.columns import COLUMNS, DTYPES


def frame(columns: Mapping[str, ArrayLike]) -> pd.DataFrame:
    """Return a table of these columns, each in the type that ``COLUMNS`` gives it.

    Whole numbers are rounded, so that a last bit that differs between processors does not reach a file.
    """
    return pd.DataFrame({name: _typed(name, np.asarray(values)) for name, values in columns.items()})


def months(start: str, count: int) -> np.ndarray[Any, np.dtype[np.datetime64]]:
    """Return the first days of ``count`` months from ``start`` ("2024-01") on."""
    return (np.datetime64(start, "M") + np.arange(count)).astype("datetime64[s]")


def days(start: str, count: int, step: int = 1) -> np.ndarray[Any, np.dtype[np.datetime64]]:
    """Return ``count`` days from ``start`` ("2025-04-01") on, one in every ``step``."""
    return (np.datetime64(start, "D") + step * np.arange(count)).astype("datetime64[s]")


def _typed(name: str, values: np.ndarray[Any, Any]) -> Any:
    kind = COLUMNS[name].type
    if kind == "string":
        return values.tolist() if values.dtype.kind == "U" else values
    if kind == "integer":
        return np.asarray(np.round(values), DTYPES[kind])
    return np.asarray(values, DTYPES[kind])
