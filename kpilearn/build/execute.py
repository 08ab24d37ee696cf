"""Run a notebook in a fresh kernel so that the same source always gives the same file."""

from __future__ import annotations

import os
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from nbformat import NotebookNode
from traitlets.config import Config

import kpilearn
from kpilearn.build import notebooks
from kpilearn.build.notebooks import Edition
from kpilearn.build.problems import Problem, problem
from kpilearn.locale import Language

PROGRESS_FILE = "my_progress.json"

_SECONDS_A_CELL = 300
_WIDGETS = "application/vnd.jupyter.widget-state+json"
_ADDRESS = re.compile(r"\bat 0x[0-9a-f]{6,}")


def run(notebook: NotebookNode, edition: Edition, *, cwd: Path, home: Path) -> list[Problem]:
    """Execute the ``notebook`` of ``edition`` in place, in folder ``cwd``; return what went wrong.

    ``home`` is a folder of its own for what the kernel writes besides: the learner's files are never touched.
    """
    file, at = edition.notebook, ""

    def started(cell: NotebookNode, cell_index: int) -> None:
        nonlocal at
        at = cell.id

    client = NotebookClient(
        notebook,
        kernel_name="python3",
        timeout=_SECONDS_A_CELL,
        iopub_timeout=_SECONDS_A_CELL,  # never lose an output because the machine is busy
        raise_on_iopub_timeout=True,
        record_timing=False,
        coalesce_streams=True,
        on_cell_start=started,
        resources={"metadata": {"path": str(cwd)}},
        config=_connection(home),
    )
    try:
        client.execute(env=_environment(home, edition.lang))
    except CellExecutionError as error:
        return [problem(file, at, "cell_raised", error=f"{error.ename}: {error.evalue}".strip())]
    except CellTimeoutError:
        return [problem(file, at, "cell_too_slow", seconds=_SECONDS_A_CELL)]
    except DeadKernelError:
        return [problem(file, at, "kernel_died")]
    notebooks.forget_versions(notebook)
    _number_widgets(notebook)
    return list(_accidents(notebook, file, [cwd, home]))


def _connection(home: Path) -> Config:
    """Return the settings of a kernel that no other program can find, and that finds no port taken."""
    if sys.platform == "win32":  # which has no such sockets
        return Config()
    return Config(KernelManager={"transport": "ipc", "connection_file": str(home / "kernel.json")})


def _environment(home: Path, lang: Language) -> dict[str, str]:
    """Return a kernel's environment: nothing of this machine's settings, nothing random, nothing dated."""
    settings = home / "matplotlibrc"
    settings.write_text("svg.hashsalt: kpilearn\n")
    return os.environ | {
        "COURSE_LANG": lang,
        "IPYTHONDIR": str(home / "ipython"),
        "KPILEARN_PROGRESS": str(home / PROGRESS_FILE),
        "MATPLOTLIBRC": str(settings),
        "PYDEVD_DISABLE_FILE_VALIDATION": "1",  # or the debugger warns on stderr
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": "0",
        "TZ": "UTC",
    }


def _number_widgets(notebook: NotebookNode) -> None:
    """Replace the random ids of widget models by their order of making."""
    states = notebook.metadata.get("widgets", {}).get(_WIDGETS, {}).get("state", {})
    if not states:
        return
    numbers = {model: f"{number:032x}" for number, model in enumerate(states, start=1)}
    content = notebooks.dump(notebook).decode()
    renamed = notebooks.load(re.sub("|".join(numbers), lambda found: numbers[found[0]], content).encode())
    notebook.cells, notebook.metadata = renamed.cells, renamed.metadata


def _accidents(notebook: NotebookNode, file: str, folders: list[Path]) -> Iterator[Problem]:
    """Yield what a reader should not see, or what would differ from build to build."""
    kit = Path(kpilearn.__file__).parent.parent
    own = [str(path) for path in (*folders, kit, Path(sys.prefix), Path(tempfile.gettempdir()))]
    shown = [("", notebook.metadata)]
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if output.get("name") == "stderr":
                yield problem(file, cell.id, "warned", text=output.text.strip().split("\n")[0])
            else:
                shown.append((cell.id, output.get("data", output)))
    for key, content in shown:
        text = str({kind: part for kind, part in content.items() if not kind.startswith("image/")})
        if any(path in text for path in own):
            yield problem(file, key, "shows_path")
        if _ADDRESS.search(text):
            yield problem(file, key, "shows_address")
