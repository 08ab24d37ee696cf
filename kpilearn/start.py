"""Open the course in JupyterLab: its home page, in the learner's language, with nothing to set up first.

Everything that JupyterLab writes goes to ``.kpilearn/jupyter`` in the kit's folder, and nothing is read from the
learner's own ``~/.jupyter``: the course looks the same on every machine, and leaves no trace on this one.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import http.client
import json
import logging
import os
import signal
import socket
import sys
import threading
import urllib.request
import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlencode

from kpilearn import locale
from kpilearn.files import write_whole
from kpilearn.locale import KpiError, text

if TYPE_CHECKING:
    from jupyter_server.serverapp import ServerApp
    from tornado.ioloop import IOLoop
    from tornado.platform.asyncio import BaseAsyncIOLoop

ROOT = Path(__file__).parent.parent
_LAB = Path(__file__).parent / "lab"
HOST = "127.0.0.1"
_FIRST_PORT = 8888
_ENDING = 5.0  # seconds for requests to end
_LAB_LOCALES = {"ja": "ja_JP", "en": "en"}
# Parts of JupyterLab that come with the kit's other tools and only get in a learner's way, or that our own replaces.
_SERVER_PARTS = (
    "jupyter_lsp",
    "jupyterlab_jupytext",
    "nbgrader.server_extensions.assignment_list",
    "nbgrader.server_extensions.course_list",
    "nbgrader.server_extensions.formgrader",
    "nbgrader.server_extensions.validate_assignment",
    "notebook",
)
_PAGE_PARTS = (
    "@jupyter/nbgrader",
    "@jupyter-notebook/lab-extension",
    "@jupyterlab/fileeditor-extension:language-server",
    "@jupyterlab/lsp-extension",
    "@jupyterlab/notebook-extension:cell-executor",
    "@jupyterlab/notebook-extension:language-server",
    "jupyterlab-jupytext",
)


class StartError(KpiError):
    """The course could not be opened; the sentence says what to do."""


def start(root: Path = ROOT, *, port: int | None = None, browser: bool = True) -> int:
    """Open the course at ``root`` in the language in use; return when it is closed (Ctrl-C).

    Parameters
    ----------
    port
        The port to listen on; by default 8888 or the next free one.
    browser
        Whether to open a web browser; the address is printed in any case.

    Raises
    ------
    StartError
        The course is not built, its folder cannot be written to, or the port is not to be had.
    """
    home = f"course/{locale.language()}/home.ipynb"
    if not (root / home).exists():
        raise StartError("cli.start.not_built", file=root / home)
    state = root / ".kpilearn" / "jupyter"
    from kpilearn.warm import provisioner

    try:
        _configure(root, state, port)
        _trust(root, state)
        provisioner.write_spec(state / "data")
    except OSError as error:
        raise StartError("cli.read_only", folder=root, reason=error) from error
    if running := _running_server(state):
        announce("cli.start.running", _address(running["url"], running["token"], home), browser)
    else:
        if port is not None:
            check_port(port)
        _serve(home, browser)
    return 0


def _configure(root: Path, state: Path, port: int | None) -> None:
    """Write JupyterLab's settings into ``state`` and have it look nowhere else."""
    for name in ("config", "data", "runtime"):
        (state / name).mkdir(parents=True, exist_ok=True)
        os.environ[f"JUPYTER_{name.upper()}_DIR"] = str(state / name)
    os.environ |= {
        "JUPYTERLAB_SETTINGS_DIR": str(state / "settings"),
        "JUPYTERLAB_WORKSPACES_DIR": str(state / "workspaces"),
        "JUPYTER_PATH": os.pathsep.join(filter(None, [str(_LAB), os.environ.get("JUPYTER_PATH")])),
        "JUPYTER_PREFER_ENV_PATH": "0",  # first what is in `state`, then what is in .venv
        "IPYTHONDIR": str(state / "ipython"),
        "COURSE_LANG": locale.language(),  # of what the kernels say before a notebook has begun
    }
    log = {"class": "logging.FileHandler", "filename": str(state / "server.log"), "mode": "w", "encoding": "utf-8"}
    server = {
        "ip": HOST,
        "port": port or _FIRST_PORT,
        "port_retries": 0 if port else 50,
        "root_dir": str(root),
        "open_browser": False,
        "allow_root": True,  # in a container root is usual; only this machine, with the token, gets in
        "jpserver_extensions": dict.fromkeys(_SERVER_PARTS, False),
    }
    logging_config = {
        "handlers": {"file": log | {"formatter": "console", "level": "INFO"}},
        "loggers": {"ServerApp": {"handlers": ["file"]}, "LabApp": {"handlers": ["file"]}},
        "root": {"handlers": ["file"]},
    }
    overrides = {
        "@jupyterlab/translation-extension:plugin": {"locale": _LAB_LOCALES[locale.language()]},
        "@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": False},
        # a notebook that is saved and opened again shows its widgets before anything runs
        "@jupyter-widgets/jupyterlab-manager:plugin": {"saveState": True},
        # a link to a cell of a notebook not yet open leads there: what is not drawn has no place to go to
        "@jupyterlab/notebook-extension:tracker": {"windowingMode": "none"},
    }
    kernel = {
        "IPKernelApp": {"log_level": "ERROR"},
        "InteractiveShellApp": {"extensions": ["kpilearn.notebook.session"]},
    }
    disabled = {"disabledExtensions": dict.fromkeys(_PAGE_PARTS, True)}
    files = {
        "config/jupyter_server_config.json": {"ServerApp": server, "Application": {"logging_config": logging_config}},
        "config/labconfig/default_setting_overrides.json": overrides,
        "config/labconfig/page_config.json": disabled,
        "ipython/profile_default/ipython_kernel_config.json": kernel,
    }
    for name, settings in files.items():
        write_whole(state / name, json.dumps(settings, indent=2))


def _trust(root: Path, state: Path) -> None:
    """Sign the kit's own notebooks, so that JupyterLab shows their saved widgets and pictures at once."""
    import nbformat
    from nbformat.sign import NotebookNotary

    with NotebookNotary(data_dir=str(state / "data")) as notary:  # type: ignore[no-untyped-call]
        for folder in ("course", "exercises"):
            for path in (root / folder).rglob("*.ipynb"):
                with contextlib.suppress(Exception):  # a notebook that someone broke must not keep the course shut
                    notary.sign(nbformat.read(path, as_version=4))  # type: ignore[no-untyped-call]


def _running_server(state: Path) -> dict[str, Any] | None:
    """Return what JupyterLab wrote about itself if this course is open already, and answers."""
    for path in sorted((state / "runtime").glob("jpserver-*.json")):
        info: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        status = f"{info['url']}api/status?{urlencode({'token': info['token']})}"
        with contextlib.suppress(OSError, http.client.HTTPException), urllib.request.urlopen(status, timeout=5):
            return info
    return None


def check_port(port: int) -> None:
    """Raise ``StartError`` if nothing can listen on ``port``."""
    with socket.socket() as probe:
        if sys.platform != "win32":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except (OSError, OverflowError) as error:
            taken = getattr(error, "errno", None) == errno.EADDRINUSE
            raise StartError("cli.start.port_taken" if taken else "cli.start.port_refused", port=port) from error


def _serve(home: str, browser: bool) -> None:
    from jupyterlab.labapp import LabApp

    from kpilearn.warm import provisioner

    server: ServerApp = LabApp.initialize_server(log_level=logging.CRITICAL)

    def opened() -> None:
        announce("cli.start.open", _address(server.connection_url, server.identity_provider.token, home), browser)

    def interrupted(*_: object) -> None:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        server.stop(from_signal=True)

    bind = server._bind_http_server_tcp

    def bound() -> bool:
        while not bind():  # another program has taken the port since it was found
            server._find_http_port()  # or exits, where the learner has named the port
            server.write_server_info_file()
        return True

    server._bind_http_server_tcp = bound  # type: ignore[method-assign]
    signal.signal(signal.SIGINT, interrupted)  # its own handler asks, or leaves kernels behind
    server.io_loop.add_callback(opened)  # runs once the server listens
    server.io_loop.add_callback(provisioner.prepare)
    try:
        server.start()
    except SystemExit as error:
        raise StartError("cli.start.port_taken", port=server.port) from error
    finally:
        provisioner.end()
    _end_requests(server.io_loop)
    print(text("cli.start.closed"), flush=True)


def _end_requests(server: IOLoop) -> None:
    """End the requests that were not done when the server stopped; their worker threads would keep this process."""
    loop = cast("BaseAsyncIOLoop", server).asyncio_loop
    left = asyncio.all_tasks(loop)
    for task in left:
        task.cancel()
    if left:
        loop.run_until_complete(asyncio.wait(left, timeout=_ENDING))


def _address(url: str, token: str, home: str) -> str:
    """Return the address of the home page, opened alone (``reset`` forgets the tabs of last time)."""
    return f"{url}lab/tree/{home}?{urlencode({'reset': '', 'token': token})}"


def announce(key: str, address: str, browser: bool) -> None:
    """Print the address, and open it in the learner's browser where there is one."""
    print(text(key, address=address), flush=True)
    if browser and _has_display():
        threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()
    elif browser:
        print(text("cli.start.no_display"), flush=True)


def _has_display() -> bool:
    """Return whether a window can open (a browser for the terminal cannot show JupyterLab)."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME", "BROWSER"))
