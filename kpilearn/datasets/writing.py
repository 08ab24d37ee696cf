"""Write a table to a file of the learner's, as long as they like, block by block."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING

from kpilearn.datasets.errors import DataError, whole
from kpilearn.datasets.making import STANDARD_SEED, blocks, csv, make, table
from kpilearn.files import whole_file

if TYPE_CHECKING:
    import pandas as pd

#: Told the number of rows written so far, after each block.
Progress = Callable[[int], None]


def write_table(
    name: str,
    path: Path,
    *,
    rows: int | None = None,
    seed: int = STANDARD_SEED,
    progress: Progress = lambda rows: None,
) -> None:
    """Write a table as CSV or Parquet, by the path's ending; memory does not grow with the rows.

    Raises
    ------
    DataError
        As ``make``; also: the path ends in neither .csv nor .parquet, cannot be written to, or Parquet's library
        (pyarrow) is not installed. There is then no file, or the one that was there before.
    """
    write = {".csv": _write_csv, ".parquet": _write_parquet}.get(path.suffix)
    if write is None:
        raise DataError("datasets.ending", path=path)
    seed = whole(seed, "datasets.bad_seed")
    if rows is None:
        found: Iterable[pd.DataFrame] = [make(name, seed=seed)]
    else:
        found = blocks(table(name), whole(rows, "datasets.bad_rows"), seed)
    try:
        with whole_file(path) as file:
            write(_told(found, progress), file)
    except OSError as error:
        raise DataError("datasets.unwritable", path=path, reason=error) from error


def _told(found: Iterable[pd.DataFrame], progress: Progress) -> Iterator[pd.DataFrame]:
    rows = 0
    for block in found:
        yield block
        rows += len(block)
        progress(rows)


def _write_csv(found: Iterable[pd.DataFrame], file: IO[bytes]) -> None:
    for number, block in enumerate(found):
        text = csv(block)
        file.write((text if number == 0 else text.partition("\n")[2]).encode())


def _write_parquet(found: Iterable[pd.DataFrame], file: IO[bytes]) -> None:
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError:
        raise DataError("datasets.no_pyarrow") from None
    writer = None
    try:
        for block in found:
            rows = pyarrow.Table.from_pandas(block, preserve_index=False)
            writer = writer or parquet.ParquetWriter(file, rows.schema)
            writer.write_table(rows)
    finally:
        if writer:
            writer.close()
