"""The warm process: everything imported once, then a fork for each submission.

It is a program of its own, started with an environment of a few names, so that nothing of the grader (answer key,
gradebook, other submissions, tokens) is in the memory that a learner's code gets a copy of.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import select
import signal
import socket
import sys
import tempfile
import traceback
from collections.abc import Iterator
from typing import Any, NoReturn

from kpilearn.classroom import isolation, syscalls
from kpilearn.classroom.isolation import Walls
from kpilearn.classroom.wire import Wire

_KILL, _INTERRUPT = b"K", b"I"


def main(descriptor: int) -> None:
    """Get warm, say so on the socket, and serve until it is closed."""
    control = socket.socket(fileno=descriptor)
    walls = isolation.probe()
    shell = _warm()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the kernel clears the keepers away
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in the terminal is the grader's to handle
    control.sendall(json.dumps(walls.as_json()).encode())
    while True:
        order, descriptors, *_ = socket.recv_fds(control, 1, 2)
        if not order:
            return
        if os.fork() == 0:
            control.close()
            data, watch = (socket.socket(fileno=each) for each in descriptors)
            _keep(walls, shell, data, watch)
        for each in descriptors:
            os.close(each)


def _warm() -> object:
    """Import what a lesson uses, and make the shell."""
    import seaborn  # noqa: F401
    from matplotlib import pyplot as plt

    import kpilearn as kl
    from kpilearn.classroom import executor, shell  # noqa: F401

    made = shell.make()
    for name in kl.__all__:
        getattr(kl, name)
    kl.style()
    plt.close(plt.figure())
    made.run("1")
    made.record.take()
    made.reset(new_session=True)  # type: ignore[no-untyped-call]
    gc.collect()
    gc.freeze()
    return made


def _keep(walls: Walls, shell: object, data: socket.socket, watch: socket.socket) -> NoReturn:
    """As keeper: have the cells run, end them when told to or when nobody listens, and say how they ended."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    report: dict[str, object] = {}
    try:
        if sys.platform == "linux":
            syscalls.die_with_parent(signal.SIGKILL)
        os.setsid()
        with _work(walls) as work:
            isolation.leave(walls)
            first = os.fork()
            if first == 0:
                watch.close()
                _first(walls, shell, data, work)
            data.close()
            report = {"code": _watch(first, watch)}
    except OSError as error:
        report = {"refused": str(error)}
    finally:
        watch.sendall(json.dumps(report).encode())
        os._exit(0)


@contextlib.contextmanager
def _work(walls: Walls) -> Iterator[str]:
    """Give the folder that the cells may write to: the namespace's own ``/tmp``, or one that is removed afterwards."""
    if walls.mounts:
        yield "/tmp"
        return
    with tempfile.TemporaryDirectory(prefix="kpilearn-work-") as scratch:
        with contextlib.suppress(OSError):  # an ordinary user's own folder it is already
            os.chown(scratch, isolation.NOBODY, isolation.NOBODY)
        yield scratch


def _watch(first: int, watch: socket.socket) -> int:
    """Wait until the first process ends; pass on what the grader asks for."""
    ended = os.pidfd_open(first) if hasattr(os, "pidfd_open") else None
    sources: list[Any] = [watch] if ended is None else [watch, ended]
    while True:
        ready, _, _ = select.select(sources, [], [], None if ended is not None else 0.01)
        if watch in ready:
            order = watch.recv(1)
            os.kill(first, signal.SIGUSR1 if order == _INTERRUPT else signal.SIGKILL)
            if not order:
                sources.remove(watch)
        pid, status = os.waitpid(first, os.WNOHANG)
        if pid:
            return os.waitstatus_to_exitcode(status)


def _first(walls: Walls, shell: object, data: socket.socket, work: str) -> NoReturn:
    """As first process of the namespace: furnish it, have the cells run in a child, and end with that."""
    with _end_with_traceback():
        if sys.platform == "linux":
            syscalls.die_with_parent(signal.SIGKILL)
        signal.signal(signal.SIGUSR1, signal.SIG_IGN)
        isolation.furnish(walls)
        executor = os.fork()
        if executor == 0:
            _execute(walls, shell, data, work)
        data.close()
        os._exit(isolation.first_process(executor))


def _execute(walls: Walls, shell: object, data: socket.socket, work: str) -> NoReturn:
    from kpilearn.classroom import executor
    from kpilearn.classroom.shell import Shell

    assert isinstance(shell, Shell)
    with _end_with_traceback():
        signal.signal(signal.SIGUSR1, signal.SIG_DFL)
        isolation.confine(walls, work, [data.fileno()])
        executor.serve(shell, Wire(data), work)
        os._exit(0)


class _end_with_traceback:  # noqa: N801
    """A fork never returns to its parent's code: if something goes wrong, it says what and ends."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, *error: object) -> NoReturn:
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)


if __name__ == "__main__":
    main(int(sys.argv[1]))
