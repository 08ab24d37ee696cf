"""Make tables: the standard ones, others by another seed, longer ones, and the files of the kit."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kpilearn import locale
from kpilearn.datasets.errors import DataError, whole
from kpilearn.datasets.folder import PACKAGE_FILE, digest, folder
from kpilearn.datasets.table import Table
from kpilearn.files import write_whole
from kpilearn.kpitree.errors import nearest

if TYPE_CHECKING:
    import pandas as pd

#: The seed of the kit's own files: the day on which the article was last changed.
STANDARD_SEED = 20231201
_MODULES = ("written", "shop", "reps", "sns", "orders", "mailing", "advertising", "calls")


@cache
def tables() -> dict[str, Table]:
    """Return every table by name, in the order of the lessons."""
    found = [table for module in _MODULES for table in import_module(f"kpilearn.datasets.{module}").TABLES]
    return {table.name: table for table in sorted(found, key=lambda table: table.lesson)}


def table(name: str) -> Table:
    """Return one table, or raise DataError with the nearest names."""
    if name not in tables():
        raise DataError("datasets.unknown", name=name, nearest=nearest(str(name), tables()))
    return tables()[name]


def make(name: str, *, rows: int | None = None, seed: int = STANDARD_SEED) -> pd.DataFrame:
    """Return a table drawn anew.

    Parameters
    ----------
    name
        As ``kpilearn data list`` shows them.
    rows
        How many rows; none for as many as the kit's own file has. Only some tables can have more. A column of a few
        words is then a categorical, which saves memory.
    seed
        One seed, one table, on every machine.

    Raises
    ------
    DataError
        An unknown name, a number of rows that is none or that the table cannot have, a seed that is no integer ≥ 0.
    """
    import pandas as pd

    wanted = table(name)
    seed = whole(seed, "datasets.bad_seed")
    if rows is None:
        return _all(wanted, seed)
    return pd.concat(blocks(wanted, whole(rows, "datasets.bad_rows"), seed), ignore_index=True)


def blocks(wanted: Table, rows: int, seed: int) -> Iterator[pd.DataFrame]:
    """Yield the first ``rows`` rows of a table that can go on for ever, block by block."""
    if wanted.blocks is None:
        raise DataError("datasets.fixed_rows", name=wanted.name, endless=", ".join(_endless()))
    block = None
    for block in wanted.blocks(seed):
        if rows <= len(block):
            break
        rows -= len(block)
        yield block
    assert block is not None
    yield block.iloc[:rows]


def csv(rows: pd.DataFrame) -> str:
    """Return the rows as the kit's files hold them: ISO dates, full stops, line feeds."""
    return str(rows.to_csv(index=False, lineterminator="\n", date_format="%Y-%m-%d"))


def write_all(place: Path | None = None) -> list[Path]:
    """Make all generated files and ``datapackage.json`` again; return the files whose content changed."""
    place = place or folder()
    changed = []
    for each in tables().values():
        if each.make:
            changed += _write(place / f"{each.name}.csv", csv(_all(each, STANDARD_SEED)))
    described = {
        "profile": "tabular-data-package",
        "name": "kpilearn",
        **_both("datasets.package"),
        "licenses": [{"name": "CC-BY-4.0", "title": "Creative Commons Attribution 4.0"}],
        "resources": [_resource(each, (place / f"{each.name}.csv").read_bytes()) for each in tables().values()],
    }
    return changed + _write(place / PACKAGE_FILE, json.dumps(described, ensure_ascii=False, indent=1) + "\n")


def _all(wanted: Table, seed: int) -> pd.DataFrame:
    if wanted.make is None:
        raise DataError("datasets.written", name=wanted.name)
    return wanted.make(seed)


def _endless() -> list[str]:
    return [each.name for each in tables().values() if each.blocks]


def _write(path: Path, content: str) -> list[Path]:
    if path.exists() and path.read_bytes() == content.encode():
        return []
    write_whole(path, content)
    return [path]


def _resource(each: Table, content: bytes) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "fields": [_field(column.name, column.type, column.unit) for column in each.fields],
        "primaryKey": list(each.key),
    }
    if each.references:
        schema["foreignKeys"] = [
            {"fields": [column], "reference": {"resource": other, "fields": [column]}}
            for column, other in each.references.items()
        ]
    made = {"by": f"kpilearn data make {each.name}", "seed": STANDARD_SEED} if each.make else {"by": "hand"}
    return {
        "profile": "tabular-data-resource",
        "name": each.name,
        "path": f"{each.name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": digest(content),
        **_both(f"datasets.{each.name}"),
        "lesson": each.lesson,
        "generated": made,
        "schema": schema,
    }


def _field(name: str, kind: str, unit: str) -> dict[str, str]:
    titles = _both(f"datasets.column.{name}", "")
    return {"name": name, "type": kind, **titles} | ({"unit": unit} if unit else {})


def _both(key: str, *parts: str) -> dict[str, str]:
    """Return a title, and a description if there is one, in English and under ``…_ja`` in Japanese."""
    if parts:
        return {"title": _in("en", key), "title_ja": _in("ja", key)}
    return {
        "title": _in("en", f"{key}.title"),
        "title_ja": _in("ja", f"{key}.title"),
        "description": _in("en", f"{key}.about"),
        "description_ja": _in("ja", f"{key}.about"),
    }


def _in(lang: locale.Language, key: str) -> str:
    subject, _, rest = key.partition(".")
    return locale.texts(subject, lang=lang)[rest]
