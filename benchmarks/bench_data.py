"""Rows a second of the orders table against a Faker row loop; memory and time of a million and ten million rows.

Prints one line of JSON: ``bench``, ``rows_per_s``, ``faker_rows_per_s``, ``ratio_faker`` (medians of interleaved
repeats), ``peak_mb_1m`` and ``peak_mb_10m`` (peak resident memory of a process of its own, all imports included) and
``growth_10m_1m`` (time of ten million rows to Parquet against one million, the least of a few runs). Times are the
processor's, so that what else runs on the machine does not change them.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median

import pandas as pd
from faker import Faker

from kpilearn.datasets.making import make
from kpilearn.markets.shop import CHANNELS

REPEATS = 5
OURS, FAKERS = 1_000_000, 20_000

_CHILD = """
import json, resource, sys, time
{imports}
started = time.process_time()
{work}
took = time.process_time() - started
print(json.dumps([took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))
"""
# The libraries, and the tables that the first row needs, are there before the time is taken.
_WRITING = """
from pathlib import Path
import pyarrow.parquet
from kpilearn.datasets import make
from kpilearn.datasets.writing import write_table
make("shop_orders", rows=1)
"""
_MADE = ("from kpilearn.datasets import make", "make('shop_orders', rows=1_000_000)")


def faker_rows(fake: Faker, rows: int) -> pd.DataFrame:
    """Make the same columns as everybody makes test data: one row after the other."""
    channels = list(CHANNELS)
    first, last = date(2024, 7, 1), date(2025, 12, 28)
    return pd.DataFrame(
        [
            {
                "order_id": number,
                "customer_id": fake.random_int(1, rows // 3),
                "ordered_on": fake.date_between(first, last),
                "channel": fake.random_element(channels),
                "items": fake.random_int(1, 5),
                "order_value": int(fake.random.lognormvariate(8.29, 0.74)),
            }
            for number in range(1, rows + 1)
        ]
    )


def rows_per_second(work: Callable[[], pd.DataFrame]) -> float:
    started = time.process_time()
    rows = len(work())
    return rows / (time.process_time() - started)


def child(imports: str, work: str) -> tuple[float, float]:
    """Return the seconds of the work and the peak memory in MB of a fresh process."""
    program = _CHILD.format(imports=imports, work=work)
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    took, peak = json.loads(done.stdout.splitlines()[-1])
    return took, peak


def parquet(rows: int, folder: Path) -> tuple[float, float]:
    path = folder / f"{rows}.parquet"
    return child(_WRITING, f"write_table('shop_orders', Path({str(path)!r}), rows={rows}, seed=7)")


def main() -> None:
    fake = Faker("ja_JP")
    fake.seed_instance(1)
    make("shop_orders", rows=1_000)
    ours, fakers = [], []
    for _ in range(REPEATS):
        ours.append(rows_per_second(lambda: make("shop_orders", rows=OURS)))
        fakers.append(rows_per_second(lambda: faker_rows(fake, FAKERS)))
    with tempfile.TemporaryDirectory() as folder:
        million, ten_million = (
            min(parquet(rows, Path(folder)) for _ in range(repeats))
            for rows, repeats in ((1_000_000, 5), (10_000_000, 2))
        )
    print(
        json.dumps(
            {
                "bench": "data",
                "rows_per_s": round(median(ours)),
                "faker_rows_per_s": round(median(fakers)),
                "ratio_faker": round(median(a / b for a, b in zip(ours, fakers, strict=True)), 1),
                "peak_mb_1m": round(child(*_MADE)[1]),
                "growth_10m_1m": round(ten_million[0] / million[0], 2),
                "peak_mb_10m": round(ten_million[1]),
            }
        )
    )


if __name__ == "__main__":
    main()
