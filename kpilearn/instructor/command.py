"""``kpilearn guide``, ``slides`` and ``handout``: what an instructor types."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kpilearn import locale
from kpilearn.locale import LANGUAGES, Language, text

ROOT = Path(__file__).parent.parent.parent

Commands = Any  # argparse's type of subcommands, whose parser class is the command line's own


def add(commands: Commands) -> None:
    """Add the commands."""
    for name, run in (("guide", _guide), ("handout", _handout), ("slides", _slides)):
        words = text(f"instructor.help.{name}")
        parser = commands.add_parser(name, help=words, description=words)
        parser.set_defaults(run=run)
        parser.add_argument("names", nargs="*", metavar="LESSON", help=text("instructor.help.names"))
        parser.add_argument("--out", type=Path, default=Path(name), metavar="DIR", help=text("instructor.help.out"))
        if name == "slides":
            parser.add_argument("--show", action="store_true", help=text("instructor.help.show"))
            parser.add_argument("--port", type=int, metavar="N", help=text("cli.help.port"))
            parser.add_argument("--no-browser", action="store_true", help=text("cli.help.no_browser"))


def _guide(options: argparse.Namespace) -> int:
    from kpilearn.instructor.pages import guides

    guides(ROOT, _stems(options.names), _languages(options), options.out)
    return 0


def _handout(options: argparse.Namespace) -> int:
    from kpilearn.instructor.pages import handouts

    handouts(ROOT, _stems(options.names), _languages(options), options.out)
    return 0


def _slides(options: argparse.Namespace) -> int:
    from kpilearn.instructor.pages import slides
    from kpilearn.instructor.show import show

    stems, languages = _stems(options.names), _languages(options)
    slides(ROOT, stems, languages, options.out)
    if options.show:
        first = f"{stems[0]}.html" if len(stems) == 1 else "index.html"
        show(options.out, f"{locale.language()}/{first}", options.port, browser=not options.no_browser)
    else:
        print(text("instructor.how_to_show", command=" ".join(["kpilearn slides --show", *options.names])))
    return 0


def _languages(options: argparse.Namespace) -> Sequence[Language]:
    return [options.lang] if options.lang else LANGUAGES


def _stems(names: Sequence[str]) -> list[str]:
    """Return the lessons that a person calls by number (3, 03) or by name (03_kpi_tree); all without a name."""
    from kpilearn.instructor.errors import InstructorError
    from kpilearn.instructor.guide import stems

    known = stems(ROOT)
    by_name = {name: stem for stem in known for name in (stem, stem.partition("_")[0].lstrip("0"))}
    found = []
    for name in names:
        stem = by_name.get(name.removesuffix(".py").lstrip("0")) or by_name.get(name.removesuffix(".py"))
        if stem is None:
            raise InstructorError("instructor.no_lesson", name=name, known=", ".join(known))
        found.append(stem)
    return found or known
