"""A course that somebody has opened with ``kpilearn start``."""

import json
import os
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path
from typing import Any

import nbformat

from kpilearn import locale

OPEN = "from kpilearn import locale, start; from pathlib import Path; locale.use({lang!r}); start.start(Path({root!r}))"


class Course:
    """A course that runs, as somebody who reads its terminal sees it."""

    def __init__(self, root: Path, lang: str, before: str = "") -> None:
        self.root = root
        environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "BROWSER")}
        environment["HOME"] = str(root.parent / "home")
        code = before + OPEN.format(lang=lang, root=str(root))
        self.process = subprocess.Popen(
            [sys.executable, "-X", "utf8", "-c", code],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        assert self.process.stdout
        self.sentence = self.process.stdout.readline().strip()
        self.address = self.process.stdout.readline().strip()
        self.url, _, query = self.address.partition("lab/tree/")
        self.token = query.partition("token=")[2]

    def get(self, path: str, *, token: bool = True) -> Any:
        return self.ask("GET", path, token=token)

    def ask(self, method: str, path: str, body: Any = None, *, token: bool = True) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, method=method)
        if token:
            request.add_header("Authorization", f"token {self.token}")
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.loads(answer.read() or "null")

    def interrupt(self) -> tuple[int, str]:
        self.process.send_signal(signal.SIGINT)
        assert self.process.stdout
        rest = self.process.stdout.read()
        return self.process.wait(), rest


def make_kit(root: Path) -> Path:
    """Write the least that can be opened, one of its notebooks broken, to a folder with a space and Japanese in it."""
    (root / "exercises").mkdir(parents=True)
    output = nbformat.v4.new_output("display_data", {"text/html": "<b>KPI</b>"})
    cells = [nbformat.v4.new_code_cell("1", outputs=[output])]
    for lang in locale.LANGUAGES:
        (root / "course" / lang).mkdir(parents=True)
        nbformat.write(nbformat.v4.new_notebook(cells=cells), root / "course" / lang / "home.ipynb")
    (root / "course" / "ja" / "broken.ipynb").write_text("{")
    return root
