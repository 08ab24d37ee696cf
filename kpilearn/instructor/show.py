"""Show a folder of pages in the browser, from this machine to this machine only."""

from __future__ import annotations

import signal
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from kpilearn.locale import text
from kpilearn.start import HOST, announce, check_port


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the instructor's terminal is no log."""


def serve(folder: Path, port: int | None = None) -> ThreadingHTTPServer:
    """Return a server of ``folder`` on this machine; by default on a free port.

    Raises
    ------
    StartError
        The port is not to be had.
    """
    if port is not None:
        check_port(port)
    return ThreadingHTTPServer((HOST, port or 0), partial(_Quiet, directory=str(folder)))


def show(folder: Path, page: str, port: int | None = None, *, browser: bool = True) -> None:
    """Open ``page`` of ``folder`` in the browser, and serve it until Ctrl-C; raises what :func:`serve` raises."""
    with serve(folder, port) as server:
        signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background command begins without one
        announce("instructor.showing", f"http://{HOST}:{server.server_port}/{page}", browser)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print(text("instructor.closed"), flush=True)
