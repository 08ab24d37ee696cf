"""``kl.load``: a data set by its name."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from kpilearn.datasets.columns import DTYPES
from kpilearn.datasets.errors import DataError
from kpilearn.datasets.folder import described, digest, folder
from kpilearn.kpitree.errors import nearest

if TYPE_CHECKING:
    import pandas as pd


def load(name: str) -> pd.DataFrame:
    """Return a data set of the course as a typed DataFrame, such as ``kl.load("shop_orders")``.

    Dates are datetimes, counts and whole yen integers, rates floats, yes and no booleans. ``kpilearn data list`` shows
    what there is, ``kpilearn data describe shop_orders`` what the columns mean.

    Raises
    ------
    DataError
        There is no such data set (the nearest name is suggested), or its file is missing or was edited.
    """
    place = folder()
    resources = described(place)
    if not isinstance(name, str) or name not in resources:
        raise DataError("datasets.unknown", name=name, nearest=nearest(str(name), resources))
    resource = resources[name]
    path = place / resource["path"]
    if not path.exists():
        raise DataError("datasets.missing", path=path)
    content = path.read_bytes()
    if digest(content) != resource["hash"]:
        raise DataError("datasets.edited", path=path)
    return typed(content, resource)


def typed(content: bytes, resource: dict[str, Any]) -> pd.DataFrame:
    """Return the rows of a CSV file with the types that its description gives."""
    import pandas as pd

    fields = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
    plain = {name: DTYPES[kind] for name, kind in fields.items() if kind != "date"}
    dates = [name for name, kind in fields.items() if kind == "date"]
    rows = pd.read_csv(
        io.BytesIO(content), dtype=plain, keep_default_na=False, parse_dates=dates, date_format="%Y-%m-%d"
    )
    return rows.astype(dict.fromkeys(dates, DTYPES["date"]))
