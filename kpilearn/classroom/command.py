"""``kpilearn class …`` and ``kpilearn doctor``: what an instructor and a learner type."""

from __future__ import annotations

import argparse
import math
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


def _class(options: argparse.Namespace) -> Any:
    from kpilearn.classroom.folder import Class

    place = Class(options.dir)
    _ = place.lang
    return place


def _place(options: argparse.Namespace) -> tuple[Any, str]:
    place = _class(options)
    return place, place.named(options.assignment)


def _release(options: argparse.Namespace) -> None:
    from kpilearn.classroom.setup import release

    release(*_place(options), own_data=options.own_data)


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

    place = _class(options)
    begun = [name for name in place.assignments if place.release(name).is_file()]
    for name in [place.named(options.assignment)] if options.assignment or not begun else begun:
        status(place, name)


def _release_options(step: Any) -> None:
    choice = step.add_mutually_exclusive_group()
    for name, own in (("personal", True), ("standard", False)):
        words = text(f"classroom.help.{name}")
        choice.add_argument(f"--{name}", dest="own_data", action="store_const", const=own, help=words)


def _collect_options(step: Any) -> None:
    step.add_argument("--from", dest="inbox", type=Path, required=True, metavar="DIR", help=text("classroom.help.from"))
    step.add_argument("--match", action="append", type=_pair, metavar="FILE=ID", help=text("classroom.help.match"))


def _grade_options(step: Any) -> None:
    step.add_argument("--only", nargs="+", metavar="ID", help=text("classroom.help.only"))
    step.add_argument("--again", action="store_true", help=text("classroom.help.again"))
    step.add_argument("--unsealed", action="store_true", help=text("classroom.help.unsealed"))
    step.add_argument("--seconds", type=_seconds, default=6.0, metavar="N", help=text("classroom.help.seconds"))


def _pair(given: str) -> tuple[str, str]:
    file, equals, learner = given.rpartition("=")
    if not equals:
        raise argparse.ArgumentTypeError(text("classroom.not_a_pair", given=given))
    return file, learner


def _seconds(given: str) -> float:
    try:
        seconds = float(given)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < math.inf:
        raise argparse.ArgumentTypeError(text("classroom.not_seconds", given=given))
    return seconds


_STEPS: dict[str, Callable[[argparse.Namespace], int | None]] = {
    "release": _release,
    "collect": _collect,
    "grade": _grade,
    "feedback": _feedback,
    "report": _report,
    "status": _status,
}
_OPTIONS: dict[str, Callable[[Any], None]] = {
    "release": _release_options,
    "collect": _collect_options,
    "grade": _grade_options,
}


def _add_doctor(commands: Commands) -> None:
    def run(options: argparse.Namespace) -> int:
        from kpilearn.classroom.doctor import doctor

        return max(doctor(file) for file in options.files)

    words = text("doctor.help.doctor")
    parser = commands.add_parser("doctor", help=words, description=words)
    parser.set_defaults(run=run)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help=text("doctor.help.files"))
