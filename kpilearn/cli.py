"""The commands a person types: ``kpilearn start``, ``build``, ``html``.

Only the standard library is imported up here, since ``install`` reads this module before anything else is installed;
each command imports what it needs.
"""

from __future__ import annotations

import argparse
import ctypes
import locale as system_locale
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

from kpilearn import __version__, data_command, locale
from kpilearn.classroom import command as classroom
from kpilearn.instructor import command as instructor
from kpilearn.locale import KpiError, text
from kpilearn.site import command as site

ROOT = Path(__file__).parent.parent
# What argparse says, in English only, of a mistyped command; each message gets the pattern's groups.
_COMPLAINTS = {
    "missing": r"the following arguments are required: (?P<what>.+)",
    "unknown": r"unrecognized arguments: (?P<what>.+)",
    "no_value": r"argument (?P<what>.+): expected (?:one|at least one) argument",
    "no_choice": r"argument (?P<what>.+?): invalid choice: (?P<given>.+) \(choose from (?P<known>.+)\)",
    "no_number": r"argument (?P<what>.+?): invalid (?:int|float) value: (?P<given>.+)",
    "not_both": r"argument (?P<what>.+): not allowed with argument (?P<given>.+)",
    "of": r"argument (?P<what>\S+): (?P<given>.+)",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command named by ``arguments`` (default: the command line's); return the exit code.

    0 is success, 2 a mistake that was explained, 1 what a command itself reports (``build --check`` finds something).
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    try:
        locale.use(preferred_language(arguments))
        options = _parser().parse_args(arguments)
        return int(options.run(options) or 0)
    except KpiError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def preferred_language(arguments: Sequence[str] = ()) -> str:
    """Return the learner's language: ``--lang``, else ``COURSE_LANG``, else the system's, else Japanese."""
    parser = argparse.ArgumentParser(add_help=False, exit_on_error=False, allow_abbrev=False)
    parser.add_argument("--lang", nargs="?")
    asked = parser.parse_known_args(arguments)[0].lang or os.environ.get("COURSE_LANG")
    if asked and asked != "both":  # the site's languages
        return str(asked)
    system = _system_language().partition("_")[0]
    return system if system in locale.LANGUAGES else "ja"


def _system_language() -> str:
    """Return the system's language such as "ja_JP", or "C" where it has none."""
    if sys.platform == "win32":
        return system_locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "C")
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    return next((os.environ[name] for name in names if os.environ.get(name)), "C")


class _Parser(argparse.ArgumentParser):
    """Speaks the learner's language where argparse would speak English."""

    def __init__(self, *, languages: Sequence[str] = locale.LANGUAGES, about: str = "", **settings: Any) -> None:
        super().__init__(**settings, add_help=False, allow_abbrev=False, formatter_class=_Formatter)
        self._positionals.title = text("cli.help.arguments")
        self._optionals.title = text("cli.help.options")
        self.add_argument("-h", "--help", action="help", help=text("cli.help.help"))
        self.add_argument("--lang", choices=languages, help=about or text("cli.help.lang"))

    def error(self, message: str) -> NoReturn:
        raise KpiError("cli.not_understood", message=_reworded(message), command=self.prog)


def _reworded(message: str) -> str:
    """Return what argparse complains of in the language in use."""
    for name, pattern in _COMPLAINTS.items():
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return text(f"cli.complaint.{name}", **found.groupdict())
    return message


class _Formatter(argparse.HelpFormatter):
    """Words the usage line in the learner's language."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, text("cli.help.usage") if prefix is None else prefix)


Commands: TypeAlias = "argparse._SubParsersAction[_Parser]"


def _parser() -> _Parser:
    parser = _Parser(prog="kpilearn", description=text("cli.help.kpilearn"))
    parser.add_argument("--version", action="version", version=__version__, help=text("cli.help.version"))
    commands = parser.add_subparsers(title=text("cli.help.commands"), metavar="COMMAND")
    parser.set_defaults(run=lambda _: parser.print_help())
    parts = (data_command, classroom, instructor, site)
    for add in (_add_start, _add_build, _add_html, *(part.add for part in parts)):
        add(commands)
    return parser


def _add_command(commands: Commands, name: str, run: Callable[[argparse.Namespace], int]) -> _Parser:
    words = text(f"cli.help.{name}")
    parser = commands.add_parser(name, help=words, description=words)
    parser.set_defaults(run=run)
    return parser


def _add_start(commands: Commands) -> None:
    def run(options: argparse.Namespace) -> int:
        from kpilearn.start import start

        return start(port=options.port, browser=not options.no_browser)

    parser = _add_command(commands, "start", run)
    parser.add_argument("--port", type=int, metavar="N", help=text("cli.help.port"))
    parser.add_argument("--no-browser", action="store_true", help=text("cli.help.no_browser"))


def _add_build(commands: Commands) -> None:
    def run(options: argparse.Namespace) -> int:
        from kpilearn.build.command import build

        return build(ROOT, check=options.check, only=options.names)

    parser = _add_command(commands, "build", run)
    parser.add_argument("names", nargs="*", metavar="NAME", help=text("cli.help.build_names"))
    parser.add_argument("--check", action="store_true", help=text("cli.help.check"))


def _add_html(commands: Commands) -> None:
    def run(options: argparse.Namespace) -> int:
        from nbformat import ValidationError

        from kpilearn.notebook.page import export

        pages: dict[Path, Path] = {}
        for notebook in options.notebooks:
            page = options.out / f"{notebook.stem}.html"
            if pages.setdefault(page, notebook) != notebook:
                raise KpiError("cli.html.same_page", page=page, first=pages[page], second=notebook)
        for page, notebook in pages.items():
            try:
                export(notebook, page)
            except OSError as error:
                raise KpiError("cli.html.failed", notebook=notebook, reason=error) from error
            except (ValueError, AttributeError, ValidationError) as error:  # the last two: other JSON
                raise KpiError("cli.html.no_notebook", file=notebook) from error
            print(page)
        return 0

    parser = _add_command(commands, "html", run)
    parser.add_argument("notebooks", nargs="+", type=Path, metavar="NOTEBOOK", help=text("cli.help.notebooks"))
    parser.add_argument("--out", type=Path, default=Path("html"), metavar="DIR", help=text("cli.help.out"))
