"""How long a learner waits for a kernel: the course's, which a spare process becomes, against ipykernel's own.

One JSON line: ``bench``; ``repeats``; ``stock_s``, ``warm_s`` (from the request until pandas and seaborn are imported
and the kernel is idle; median); ``ratio`` (stock over warm); ``stock_ready_s``, ``warm_ready_s`` (until the kernel
answers first); ``spare_s`` (until the next spare is ready again) and ``spare_mb`` (what it holds in memory meanwhile).
"""

import argparse
import asyncio
import json
import os
import select
import statistics
import tempfile
import time
from pathlib import Path

import psutil
from jupyter_client.manager import AsyncKernelManager

from kpilearn.files import write_whole
from kpilearn.warm import provisioner

_FIRST_CELL = "import pandas as pd\nimport seaborn as sns"
_LONGEST = 120.0


async def start() -> tuple[float, float]:
    """Start a kernel and run a notebook's first cell; return the seconds until its first answer, and until the end."""
    begin = time.perf_counter()
    manager = AsyncKernelManager(kernel_name="python3")
    await manager.start_kernel()
    client = manager.client()
    client.start_channels()
    await client.wait_for_ready(timeout=_LONGEST)
    ready = time.perf_counter() - begin
    await client.execute_interactive(_FIRST_CELL, timeout=_LONGEST)
    done = time.perf_counter() - begin
    client.stop_channels()
    await manager.shutdown_kernel(now=True)
    return ready, done


def wait_for_spare() -> tuple[float, float]:
    """Wait until the spare is ready; return how long that took, and the megabytes that it holds."""
    begin = time.perf_counter()
    spare = provisioner.keeper.spare
    if spare is None or not select.select([spare.word], [], [], _LONGEST)[0]:
        raise SystemExit("there is no spare")
    return time.perf_counter() - begin, psutil.Process(spare.process.pid).memory_info().rss / 1e6


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--repeats", type=int, default=5)
    repeats = parser.parse_args().repeats
    with tempfile.TemporaryDirectory() as data:
        os.environ |= {"JUPYTER_DATA_DIR": data, "JUPYTER_PREFER_ENV_PATH": "0", "IPYTHONDIR": data}
        settings = Path(data) / "profile_default" / "ipython_kernel_config.json"
        write_whole(settings, json.dumps({"IPKernelApp": {"log_level": "ERROR"}}))
        asyncio.run(start())  # reads everything from disk once
        stock = [asyncio.run(start()) for _ in range(repeats)]
        if not provisioner.write_spec(Path(data)):
            raise SystemExit("no spare on this system, or the kit is not installed: run `make dev`")
        provisioner.prepare()
        waits, warm = [wait_for_spare()], []
        for _ in range(repeats):
            warm.append(asyncio.run(start()))
            waits.append(wait_for_spare())
        provisioner.end()
    (stock_ready, stock_done), (warm_ready, warm_done) = (
        [statistics.median(times) for times in zip(*each, strict=True)] for each in (stock, warm)
    )
    report = {
        "bench": "kernel",
        "repeats": repeats,
        "stock_s": round(stock_done, 2),
        "warm_s": round(warm_done, 2),
        "ratio": round(stock_done / warm_done, 1),
        "stock_ready_s": round(stock_ready, 2),
        "warm_ready_s": round(warm_ready, 2),
        "spare_s": round(statistics.median(seconds for seconds, _ in waits[1:]), 2),
        "spare_mb": round(max(megabytes for _, megabytes in waits)),
    }
    print(json.dumps(report))


if __name__ == "__main__":
    main()
