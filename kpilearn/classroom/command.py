"""``kpilearn class …`` and ``kpilearn doctor``: what an instructor and a learner type."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kpilearn import locale
from kpilearn.locale import text

Commands = Any  # argparse's type of subcommands, whose parser class is the command line's own


def add(commands: Commands) -> None:
    """Add the subcommands ``class`` and ``doctor``."""
    words = text("classroom.help.class")
    parser = commands.add_parser("class", help=words, description=words)
    parser.set_defaults(run=lambda _: parser.print_help())
    steps = parser.add_subparsers(title=text("cli.help.commands"), metavar="COMMAND")
    _add_new(steps)
    for name, run in _STEPS.items():
        step = _step(steps, name, run)
        step.add_argument("assignment", nargs="?", metavar="NAME", help=text("classroom.help.assignment"))
        step.add_argument("--dir", type=Path, default=Path(), metavar="DIR", help=text("classroom.help.dir"))
        _OPTIONS.get(name, lambda _: None)(step)
    _add_doctor(commands)


def _step(steps: Commands, name: str, run: Callable[[argparse.Namespace], int | None]) -> Any:
    words = text(f"classroom.help.{name}")
    step = steps.add_parser(name, help=words, description=words)
    step.set_defaults(run=run)
    return step


def _add_new(steps: Commands) -> None:
    def run(options: argparse.Namespace) -> None:
        from kpilearn.classroom.setup import new

        new(options.folder, options.lang or locale.language(), options.roster)

    step = _step(steps, "new", run)
    step.add_argument("folder", type=Path, metavar="DIR", help=text("classroom.help.folder"))
    step.add_argument("--roster", type=Path, required=True, metavar="CSV", help=text("classroom.help.roster"))


def _place(options: argparse.Namespace) -> tuple[Any, str]:
    from kpilearn.classroom.folder import Class

    place = Class(options.dir)
    _ = place.lang
    return place, place.named(options.assignment)


def _release(options: argparse.Namespace) -> None:
    from kpilearn.classroom.setup import release

    release(*_place(options))


def _collect(options: argparse.Namespace) -> int:
    from kpilearn.classroom.collect import collect

    return collect(*_place(options), options.inbox, matches=dict(options.match or ()))


def _grade(options: argparse.Namespace) -> None:
    from kpilearn.classroom.grade import grade

    place, assignment = _place(options)
    grade(
        place,
        assignment,
        only=options.only or (),
        again=options.again,
        unsealed=options.unsealed,
        seconds=options.seconds,
    )


def _feedback(options: argparse.Namespace) -> None:
    from kpilearn.classroom.feedback import feedback

    feedback(*_place(options))


def _report(options: argparse.Namespace) -> None:
    from kpilearn.classroom.report import report

    report(*_place(options))


def _status(options: argparse.Namespace) -> None:
    from kpilearn.classroom.status import status

    status(*_place(options))


def _collect_options(step: Any) -> None:
    step.add_argument("--from", dest="inbox", type=Path, required=True, metavar="DIR", help=text("classroom.help.from"))
    step.add_argument("--match", action="append", type=_pair, metavar="FILE=ID", help=text("classroom.help.match"))


def _grade_options(step: Any) -> None:
    step.add_argument("--only", nargs="+", metavar="ID", help=text("classroom.help.only"))
    step.add_argument("--again", action="store_true", help=text("classroom.help.again"))
    step.add_argument("--unsealed", action="store_true", help=text("classroom.help.unsealed"))
    step.add_argument("--seconds", type=float, default=6.0, metavar="N", help=text("classroom.help.seconds"))


def _pair(given: str) -> tuple[str, str]:
    file, equals, learner = given.rpartition("=")
    if not equals:
        raise argparse.ArgumentTypeError(given)
    return file, learner


_STEPS: dict[str, Callable[[argparse.Namespace], int | None]] = {
    "release": _release,
    "collect": _collect,
    "grade": _grade,
    "feedback": _feedback,
    "report": _report,
    "status": _status,
}
_OPTIONS: dict[str, Callable[[Any], None]] = {"collect": _collect_options, "grade": _grade_options}


def _add_doctor(commands: Commands) -> None:
    def run(options: argparse.Namespace) -> int:
        from kpilearn.classroom.doctor import doctor

        return max(doctor(file) for file in options.files)

    words = text("doctor.help.doctor")
    parser = commands.add_parser("doctor", help=words, description=words)
    parser.set_defaults(run=run)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help=text("doctor.help.files"))
