"""An IPython shell without a kernel around it: the same language, magics and display as in JupyterLab, recorded.

A bare ``exec`` would be faster by a millisecond a cell, and would not know ``%matplotlib inline``, a bare last line,
top-level ``await`` or ``display``: honest notebooks would fail. Only plain text is recorded: what a learner's code
displays as HTML or script never reaches the instructor's browser, and no picture is drawn for nobody to look at.
"""

from __future__ import annotations

import builtins
import io
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from traitlets import Type
from traitlets.config import Config

from kpilearn.classroom.errors import ClassError

MOST_OUTPUT = 1_000_000  # characters of a whole notebook
_MOST_ITEMS = 200  # outputs of one cell


class Record:
    """The outputs of the cell that runs, within what is left of the notebook's allowance."""

    def __init__(self) -> None:
        self.left = MOST_OUTPUT
        self.outputs: list[dict[str, Any]] = []
        self.cut = False

    def stream(self, name: str, text: str) -> None:
        """Add what was printed."""
        last = self.outputs[-1] if self.outputs else {}
        if last.get("name") != name:
            if not self._room():
                return
            last = {"output_type": "stream", "name": name, "text": []}
            self.outputs.append(last)
        last["text"].append(self._within(text))

    def show(self, kind: str, text: str) -> None:
        """Add what was displayed, or is a cell's last value."""
        if self._room():
            self.outputs.append({"output_type": kind, "text": self._within(text)})

    def error(self, name: str, value: str, lines: list[str]) -> None:
        """Add an error; it is never left out, only shortened."""
        self.outputs.append(
            {
                "output_type": "error",
                "name": name[:200],
                "value": value[:2_000],
                "lines": [line[:20_000] for line in lines],
            }
        )

    def take(self) -> list[dict[str, Any]]:
        """Return the outputs so far and begin anew."""
        taken, self.outputs = self.outputs, []
        for output in taken:
            if output["output_type"] == "stream":
                output["text"] = "".join(output["text"])
        return taken

    def _room(self) -> bool:
        self.cut |= self.left <= 0 or len(self.outputs) >= _MOST_ITEMS
        return self.left > 0 and len(self.outputs) < _MOST_ITEMS

    def _within(self, text: str) -> str:
        self.cut |= len(text) > self.left
        text = text[: self.left]
        self.left -= len(text)
        return text


class _Stream(io.TextIOBase):
    """``sys.stdout`` or ``sys.stderr`` of the cells."""

    encoding = "utf-8"

    def __init__(self, name: str, record: Record) -> None:
        super().__init__()
        self._name, self._record = name, record

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        if type(text) is not str:
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        if text:
            self._record.stream(self._name, text)
        return len(text)


class _Hook(DisplayHook):
    """Records the value of a cell's last line."""

    def write_output_prompt(self) -> None:
        pass

    def write_format_data(self, format_dict: dict[str, Any], md_dict: Any = None) -> None:
        shell: Any = self.shell
        shell.record.show("execute_result", str(format_dict.get("text/plain", "")))


class _Publisher(DisplayPublisher):
    """Records what ``display`` shows."""

    def publish(self, data: dict[str, Any], *arguments: Any, update: bool = False, **named: Any) -> None:
        if not update:
            self.shell.record.show("display_data", str(data.get("text/plain", "")))

    def clear_output(self, wait: bool = False) -> None:
        self.shell.record.outputs.clear()


class Shell(InteractiveShell):
    """The shell. ``record`` holds what the cell in hand puts out."""

    displayhook_class = Type(_Hook)
    display_pub_class = Type(_Publisher)

    def __init__(self, **settings: Any) -> None:
        self.record = Record()
        super().__init__(**settings)  # type: ignore[no-untyped-call]

    def enable_gui(self, gui: Any = None) -> None:
        """Do nothing: there is no window."""

    def ask_exit(self) -> None:
        """Do nothing: ``exit`` in a cell ends the cell's work, not the grading."""

    def system(self, command: str) -> None:
        """Run a line that begins with ``!``; IPython's own way needs a terminal."""
        line = self.var_expand(command, depth=1)  # type: ignore[no-untyped-call]
        # Files, not pipes: what the line leaves running would keep a pipe open.
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            done = subprocess.run(line, shell=True, stdin=subprocess.DEVNULL, stdout=out, stderr=err, check=False)
            for file, stream in ((out, sys.stdout), (err, sys.stderr)):
                file.seek(0)
                stream.write(file.read(MOST_OUTPUT).decode("utf-8", "replace"))
        self.user_ns["_exit_code"] = done.returncode

    def _showtraceback(self, kind: type[BaseException], error: BaseException, lines: list[str]) -> None:
        try:
            value = str(error)
        except Exception:
            value = ""
        self.record.error(kind.__name__, value, [str(line) for line in lines])

    def run(self, source: str) -> bool:
        """Run a cell; return whether it went through."""
        with _streams(self.record):
            result = self.run_cell(source, store_history=True)  # type: ignore[no-untyped-call]
        return bool(result.success)


def make() -> Shell:
    """Return the shell of this process, plotting inline, ready to run cells."""
    settings = Config()
    settings.HistoryManager.enabled = False
    settings.InteractiveShell.xmode = "Plain"
    settings.InteractiveShell.colors = "nocolor"
    settings.InteractiveShell.autocall = 0
    settings.InlineBackend.figure_formats = set()
    shell: Any = Shell.instance(config=settings)
    shell.display_formatter.active_types = ["text/plain"]
    os.environ["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"  # not before: it needs the shell
    shell.enable_matplotlib("inline")
    builtins.input = _no_input
    made: Shell = shell
    return made


@contextmanager
def _streams(record: Record) -> Iterator[None]:
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = _Stream("stdout", record), _Stream("stderr", record)
    try:
        yield
    finally:
        sys.stdout, sys.stderr = before


def _no_input(prompt: object = "") -> NoReturn:
    raise ClassError("classroom.no_input")
