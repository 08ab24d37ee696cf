"""What can be wrong when data is asked for."""

from __future__ import annotations

import operator

from kpilearn.locale import KpiError


class DataError(KpiError):
    """A table, a row count, a seed, a learner or a path that data cannot be had for; the sentence says what to do."""


def whole(number: object, key: str) -> int:
    """Return a whole number from 0 up, or raise DataError with the message ``key``."""
    try:
        found = operator.index(number)  # type: ignore[arg-type]
    except TypeError:
        raise DataError(key, value=number) from None
    if isinstance(number, bool) or found < 0:
        raise DataError(key, value=number)
    return found
