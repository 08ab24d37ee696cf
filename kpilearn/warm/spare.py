"""The spare process: import what lessons use, say so, wait for orders, and become the kernel that is asked for.

Orders come as JSON on standard input: ``argv`` (of ``ipykernel_launcher``), ``env`` and ``cwd``. Its end without orders
is the end of the server, and of this process.
"""

from __future__ import annotations

import importlib.util
import json
import os
import sys
from pathlib import Path
from typing import Any

READY, TAKEN = b"R", b"T"


def main(word: int) -> None:
    """Get warm, and serve once; ``word`` is the descriptor on which the server is told how far this is."""
    _warm()
    os.write(word, READY)
    said = sys.stdin.buffer.read()
    if not said:
        return
    order: dict[str, Any] = json.loads(said)
    os.environ.clear()
    os.environ.update(order["env"])
    os.chdir(order["cwd"])
    launcher = importlib.util.find_spec("ipykernel_launcher")
    assert launcher and launcher.origin
    sys.argv = [launcher.origin, *order["argv"]]
    os.write(word, TAKEN)
    os.close(word)
    _become_kernel()


def _warm() -> None:
    """Import, in the order in which a notebook would: first what makes a kernel, then what registers itself there."""
    # What the kernel sets before matplotlib is imported. The backend itself is loaded by the first figure.
    os.environ.setdefault("MPLBACKEND", "module://matplotlib_inline.backend_inline")
    import ipykernel.ipkernel
    import ipykernel.kernelapp  # noqa: F401
    import seaborn  # noqa: F401

    import kpilearn as kl

    for name in kl.__all__:
        getattr(kl, name)


def _become_kernel() -> None:
    """Do what ``ipykernel_launcher`` does."""
    import ipywidgets
    from ipykernel.kernelapp import IPKernelApp

    app = IPKernelApp.instance()
    app.initialize()  # type: ignore[no-untyped-call]
    ipywidgets.load_ipython_extension(app.shell)  # its import does so, where there is a kernel already
    app.start()  # type: ignore[no-untyped-call]


if __name__ == "__main__":
    if sys.path[0] == "" or Path(sys.path[0]) == Path.cwd():  # as ipykernel_launcher: the learner's files come later
        del sys.path[0]
    main(int(sys.argv[1]))
