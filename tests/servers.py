"""Jupyter servers that a test starts, and ends."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_JUPYTERS = ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "JUPYTERLAB_SETTINGS_DIR")
_OWN = (*_JUPYTERS, "JUPYTERLAB_WORKSPACES_DIR", "IPYTHONDIR")


def folders(home: Path) -> dict[str, str]:
    """Return the variables that have Jupyter keep everything of its own in ``home``."""
    return {name: str(home / name) for name in _OWN}


@contextmanager
def stock_lab(home: Path, work: Path) -> Iterator[str]:
    """Run JupyterLab as it comes, on the notebooks in ``work``; give its address. Its token is ``t``."""
    options = ["--allow-root", "--no-browser", "--port=0", "--IdentityProvider.token=t", f"--ServerApp.root_dir={work}"]
    server = subprocess.Popen(
        [sys.executable, "-m", "jupyterlab", *options, "--LabApp.news_url="],
        env={**os.environ, **folders(home), "KPILEARN_PROGRESS": "", "NO_COLOR": "1"},
        stderr=subprocess.PIPE,
        text=True,
    )
    assert server.stderr
    try:
        address = next(line.split()[-1] for line in server.stderr if "http://127.0.0.1" in line)
        wait_for(server, address)
        yield address.partition("/lab")[0]
    finally:  # or an error here would leave it running
        end(server)


def wait_for(server: subprocess.Popen[str], address: str) -> None:
    """Wait until a Jupyter server takes connections: it tells its address a moment before."""
    port = int(address.split(":")[2].partition("/")[0])
    while server.poll() is None:
        with suppress(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port)):
            return


def end(server: subprocess.Popen[str]) -> None:
    """End a Jupyter server; one whose last request never ended waits for its worker thread for ever."""
    server.terminate()
    try:
        server.communicate(timeout=20)
    except subprocess.TimeoutExpired:
        server.kill()
        server.communicate()
