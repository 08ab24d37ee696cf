"""``kpilearn build`` and ``kpilearn build --check``."""

from __future__ import annotations

import difflib
import multiprocessing
import os
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from multiprocessing.process import BaseProcess
from pathlib import Path
from tempfile import TemporaryDirectory

from kpilearn import locale
from kpilearn.build import assignments, catalogue, differences, notebooks, pairs, source
from kpilearn.build.cache import Cache
from kpilearn.build.notebooks import Edition
from kpilearn.build.problems import Problem, problem
from kpilearn.build.produce import Product, produce
from kpilearn.build.source import Source
from kpilearn.files import write_whole


def build(root: Path, *, check: bool = False, only: Sequence[str] = (), jobs: int | None = None) -> int:
    """Build all notebooks under ``root`` that are not as their sources say, or check that all are.

    Parameters
    ----------
    check
        Change nothing; make everything anew in a scratch folder and compare.
    only
        Names of notebooks such as ``03_kpi_tree`` or ``solutions/03_kpi_tree``; default: all.
    jobs
        How many notebooks at once; default: one a processor.

    Returns
    -------
    int
        Exit code: 0, or 1 if something is wrong, which has then been printed.
    """
    start = time.perf_counter()
    jobs = jobs or os.cpu_count() or 1
    editions = notebooks.editions(root)
    wanted = [edition for edition in editions if not only or edition.names.intersection(only)]
    read = {file: source.read(root, file) for file in dict.fromkeys(edition.source for edition in editions)}
    flaws = {file: [*each.problems, *assignments.check(each)] for file, each in read.items()}
    ready = [edition for edition in wanted if not flaws[edition.source]]
    problems = _unknown(only, editions)
    for file in dict.fromkeys(edition.source for edition in wanted):
        problems += [*flaws[file], *pairs.check(read[file])]
    if check:
        problems += [*differences.catalogues(), *_compare(root, ready, read, jobs)]
    else:
        catalogue.write()
        problems += _write(root, ready, read, jobs)
    if not only:
        problems += differences.leftovers(root, editions)
    _report(problems, time.perf_counter() - start)
    return 1 if problems else 0


def _unknown(only: Sequence[str], editions: Sequence[Edition]) -> list[Problem]:
    """Return a problem for each name that no source has, with the nearest that one has."""
    known = {name for edition in editions for name in edition.names}
    stems = sorted({edition.stem for edition in editions})
    return [
        problem(name, "", "unknown_notebook", known=", ".join(difflib.get_close_matches(name, stems) or stems))
        for name in only
        if name not in known
    ]


def _compare(root: Path, editions: Sequence[Edition], read: dict[str, Source], jobs: int) -> Iterator[Problem]:
    """Yield how the built files differ from what would be built now."""
    for product in _products(root, editions, read, jobs):
        yield from product.problems or differences.compare(root, product.edition, product.files)


def _write(root: Path, editions: Sequence[Edition], read: dict[str, Source], jobs: int) -> Iterator[Problem]:
    """Build and write what is not current; yield what went wrong."""
    cache = Cache(root)
    changed = [edition for edition in editions if not cache.is_current(edition)]
    if len(changed) < len(editions):
        print(locale.text("build.skipped", count=len(editions) - len(changed)), flush=True)
    for product in _products(root, changed, read, jobs):
        yield from product.problems
        if product.problems:
            continue
        try:
            for file, content in product.files.items():
                write_whole(root / file, content)
            cache.remember(product.edition, product.files)
        except OSError as error:
            yield problem(product.edition.notebook, "", "not_written", error=error)


def _products(root: Path, editions: Sequence[Edition], read: dict[str, Source], jobs: int) -> Iterator[Product]:
    """Yield what each edition makes, as soon as it is made, with a line of progress."""
    if not editions:
        return
    jobs = min(jobs, len(editions))
    print(locale.text("build.started", count=len(editions), jobs=jobs), flush=True)
    with TemporaryDirectory(prefix="kpi-", ignore_cleanup_errors=True) as scratch, _pool(jobs) as pool:
        # One language after the other: what both share is then there for the second.
        in_turn = sorted(editions, key=lambda each: locale.LANGUAGES.index(each.lang))
        made = [pool.submit(produce, root, Path(scratch), each, read, locale.language()) for each in in_turn]
        for count, future in enumerate(as_completed(made), start=1):
            product = future.result()
            message = "build.failed" if product.problems else "build.made"
            values = {"count": count, "of": len(editions), "file": product.edition.notebook}
            print(locale.text(message, seconds=f"{product.seconds:.1f}", **values), flush=True)
            yield product


@contextmanager
def _pool(jobs: int) -> Iterator[ProcessPoolExecutor]:
    """Start processes that share nothing with this one; when it is stopped, let them end what they have begun."""
    pool = ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), initializer=_stand_alone)
    try:
        yield pool
    except KeyboardInterrupt:
        print(locale.text("build.stopping"), flush=True)
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _stand_alone() -> None:
    """Keep Ctrl+C from this process (nbclient would answer it with a page of errors), and end it with its parent."""
    if sys.platform != "win32":
        os.setsid()
    threading.Thread(target=_end_with, args=[multiprocessing.parent_process()], daemon=True).start()


def _end_with(parent: BaseProcess) -> None:
    """Wait until ``parent`` is no more, however it ended; the pool itself would wait for work for ever."""
    parent.join()
    os._exit(1)


def _report(problems: Sequence[Problem], seconds: float) -> None:
    for found in problems:
        print(found)
    message = "build.problems" if problems else "build.all_well"
    print(locale.text(message, count=len(problems), seconds=f"{seconds:.0f}"), flush=True)
