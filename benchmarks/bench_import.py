"""What ``import kpilearn`` costs, as a share of ``import seaborn``: the last line is JSON.

Each import is timed inside a fresh interpreter (so its start-up does not count), the two in turn (so a busy moment
meets both), with compiled files in place (a first round is thrown away). The medians are compared.
"""

import json
import statistics
import subprocess
import sys

ROUNDS = 11
TIMED = "import time; start = time.perf_counter(); import {}; print(time.perf_counter() - start)"


def seconds(module: str) -> float:
    run = subprocess.run([sys.executable, "-c", TIMED.format(module)], capture_output=True, text=True, check=True)
    return float(run.stdout)


def main() -> None:
    seconds("kpilearn"), seconds("seaborn")
    rounds = [(seconds("kpilearn"), seconds("seaborn")) for _ in range(ROUNDS)]
    ours, theirs = (statistics.median(column) for column in zip(*rounds, strict=True))
    print(f"import kpilearn {1000 * ours:.1f} ms, import seaborn {1000 * theirs:.1f} ms (medians of {ROUNDS})")
    print(json.dumps({"bench": "import", "ratio": round(ours / theirs, 5)}))


if __name__ == "__main__":
    main()
