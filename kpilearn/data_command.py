"""``kpilearn data``: list, describe, preview and make the course's data."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from kpilearn.locale import language, text

if TYPE_CHECKING:
    from kpilearn.cli import Commands

#: Rows of a preview, and seconds after which writing tells how far it is.
PREVIEW_ROWS, QUIET_SECONDS = 8, 2.0


def add(commands: Commands) -> None:
    """Add ``data`` and its own commands to the command line."""
    words = text("datasets.help.data")
    data = commands.add_parser("data", help=words, description=words)
    data.set_defaults(run=lambda _: data.print_help())
    own = data.add_subparsers(metavar="COMMAND")
    for name, run in (
        ("list", _list),
        ("describe", _describe),
        ("preview", _preview),
        ("make", _make),
        ("build", _build),
    ):
        words = text(f"datasets.help.{name}")
        parser = own.add_parser(name, help=words, description=words)
        parser.set_defaults(run=run)
        if name in ("describe", "preview", "make"):
            parser.add_argument("name", metavar="NAME", help=text("datasets.help.name"))
        if name in ("preview", "make"):
            parser.add_argument("--rows", metavar="N", help=text("datasets.help.rows"))
        if name == "make":
            parser.add_argument("--seed", metavar="N", help=text("datasets.help.seed"))
            parser.add_argument("--out", metavar="PATH", type=Path, required=True, help=text("datasets.help.out"))


def _list(options: argparse.Namespace) -> int:
    from kpilearn.datasets.making import tables

    for table in tables().values():
        print(f"{table.name:24}{text('datasets.list.lesson')} {table.lesson:<4}{text(f'datasets.{table.name}.title')}")
    return 0


def _describe(options: argparse.Namespace) -> int:
    from kpilearn.datasets.making import STANDARD_SEED, table

    found = table(options.name)
    print(text(f"datasets.{found.name}.title"), text(f"datasets.{found.name}.about"), "", sep="\n")
    for column in found.fields:
        unit = f" [{column.unit}]" if column.unit else ""
        print(f"  {column.name:24}{column.type:9}{text(f'datasets.column.{column.name}')}{unit}")
    print(f"\n{text('datasets.describe.key')}: {', '.join(found.key)}")
    for column_name, other in found.references.items():
        print(text("datasets.describe.reference", column=column_name, table=other))
    if found.make:
        print(text("datasets.describe.generated", by=f"kpilearn data make {found.name}", seed=STANDARD_SEED))
    else:
        print(text("datasets.describe.by_hand"))
    return 0


def _preview(options: argparse.Namespace) -> int:
    from kpilearn.datasets import load
    from kpilearn.datasets.errors import whole

    rows = load(options.name)
    other = "_en" if language() == "ja" else "_ja"
    rows = rows.drop(columns=[name for name in rows.columns if name.endswith(other)])
    print(rows.head(whole(_number(options.rows, PREVIEW_ROWS), "datasets.bad_rows")).to_string(index=False))
    return 0


def _make(options: argparse.Namespace) -> int:
    from kpilearn.datasets.making import STANDARD_SEED
    from kpilearn.datasets.writing import write_table

    started, written = time.monotonic(), 0

    def progress(rows: int) -> None:
        nonlocal written
        written = rows
        if sys.stderr.isatty() and time.monotonic() - started > QUIET_SECONDS:
            print(text("datasets.progress", rows=f"{rows:,}"), end="\r", file=sys.stderr, flush=True)

    # What is no number stays text, which making the table explains.
    rows, seed = _number(options.rows, None), _number(options.seed, STANDARD_SEED)
    write_table(options.name, options.out, rows=rows, seed=seed, progress=progress)  # type: ignore[arg-type]
    print(text("datasets.saved", path=options.out, rows=f"{written:,}"))
    return 0


def _build(options: argparse.Namespace) -> int:
    from kpilearn.datasets.making import write_all

    changed = write_all()
    names = ", ".join(path.name for path in changed)
    print(text("datasets.built", names=names) if changed else text("datasets.current"))
    return 0


def _number(given: str | None, default: int | None) -> int | str | None:
    """Return the number that was typed, or the text if it is none."""
    if given is None:
        return default
    try:
        return int(given)
    except ValueError:
        return given
