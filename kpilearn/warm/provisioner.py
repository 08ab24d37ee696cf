"""In JupyterLab's server: keep one spare process, and make it the next kernel (jupyter_client's kernel provisioners).

It is used only where nobody could tell it from a kernel that was started the ordinary way: it has said that it is
ready, and its environment and the package's files are still what they were. In every other case the ordinary way is
taken. POSIX only, since a kernel on Windows is interrupted through a handle that it must have from its start.
"""

from __future__ import annotations

import asyncio
import atexit
import importlib.metadata
import json
import os
import select
import shutil
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from subprocess import PIPE, Popen
from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.launcher import launch_kernel
from jupyter_client.provisioning.local_provisioner import LocalProvisioner

import kpilearn
from kpilearn.files import write_whole
from kpilearn.warm.spare import READY, TAKEN

NAME = "kpilearn-warm"
_GROUP = "jupyter_client.kernel_provisioners"
_KERNEL = [sys.executable, "-m", "ipykernel_launcher"]
_SPARE = [sys.executable, "-m", "kpilearn.warm.spare"]
_OF_ONE_KERNEL = {"JPY_SESSION_NAME", "JPY_PARENT_PID"}
_UNDERSTOOD = {"cwd", "env", "kernel_id", "extra_arguments"}
_TAKING = 5.0  # seconds until a spare that was ready must have begun


class Spare:
    """A process that gets warm, and waits. ``word`` can be read from once it is ready."""

    def __init__(self, env: Mapping[str, str]) -> None:
        self._environment = _common(env)
        self._stamp = _stamp()
        self.word, theirs = os.pipe()
        try:
            command = [*_SPARE, str(theirs)]
            self.process = launch_kernel(command, stdin=PIPE, env=dict(env), cwd=sys.prefix, pass_fds=[theirs])
        except BaseException:
            os.close(self.word)
            raise
        finally:
            os.close(theirs)

    @property
    def lives(self) -> bool:
        """Whether it has not ended."""
        return self.process.poll() is None

    @property
    def is_ready(self) -> bool:
        """Whether it has said so."""
        return bool(select.select([self.word], [], [], 0.0)[0])

    def fits(self, env: Mapping[str, str]) -> bool:
        """Return whether a kernel in this environment would have been warmed up in the same way."""
        return self._environment == _common(env) and self._stamp == _stamp()

    def become(self, argv: Sequence[str], env: Mapping[str, str], cwd: str) -> bool:
        """Make it a kernel, once it is ready; return whether it has begun to be one."""
        assert self.process.stdin
        order = {"argv": list(argv), "env": {**env, "JPY_PARENT_PID": str(os.getpid())}, "cwd": cwd}
        try:
            with self.process.stdin as stdin:
                stdin.write(json.dumps(order).encode())
            return self._says(READY) and self._says(TAKEN)
        except OSError:
            return False

    def end(self) -> None:
        """End it, and wait for that."""
        self.process.kill()
        self.process.wait()
        self.forget()

    def forget(self) -> None:
        """Close what connects this process with it."""
        assert self.process.stdin
        with suppress(OSError):  # what was not read any more
            self.process.stdin.close()
        os.close(self.word)

    def _says(self, word: bytes) -> bool:
        ready, _, _ = select.select([self.word], [], [], _TAKING)
        return bool(ready) and os.read(self.word, 1) == word


class Keeper:
    """Keeps one spare for all kernels of the server."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.spare: Spare | None = None
        atexit.register(self.end)

    def prepare(self, env: Mapping[str, str]) -> None:
        """Have a spare for this environment: the present one if it will do, else a new one."""
        with self._lock:
            if self.spare and self.spare.lives and self.spare.fits(env):
                return
            self._end()
            with suppress(OSError):  # no memory, no processes left: then there is none
                self.spare = Spare(env)

    def take(self, argv: Sequence[str], env: Mapping[str, str], cwd: str) -> Popen[bytes] | None:
        """Return a process that becomes the kernel, if there is one that is ready and fits."""
        with self._lock:
            spare = self.spare
            if spare is None or not (spare.lives and spare.is_ready and spare.fits(env)):
                return None
            if (Path(cwd) / "matplotlibrc").exists():  # which is read when matplotlib is imported
                return None
            if not spare.become(argv, env, cwd):
                self._end()
                return None
            spare.forget()
            self.spare = None
            return spare.process

    def end(self) -> None:
        """End the spare."""
        with self._lock:
            self._end()

    def _end(self) -> None:
        if self.spare:
            self.spare.end()
            self.spare = None


keeper = Keeper()


class WarmProvisioner(LocalProvisioner):
    """Starts kernels as its base class does, but from the spare where that will do."""

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Launch a kernel."""
        plain = cmd[: len(_KERNEL)] == _KERNEL and set(kwargs) <= _UNDERSTOOD
        env, cwd = kwargs.get("env") or dict(os.environ), str(kwargs.get("cwd") or Path.cwd())
        process = await asyncio.to_thread(keeper.take, cmd[len(_KERNEL) :], env, cwd) if plain else None
        if process is None:
            info = await super().launch_kernel(cmd, **kwargs)
        else:
            self.process, self.pid, self.cwd = process, process.pid, cwd
            self.pgid = process.pid  # it leads a session of its own
            info = self.connection_info
        if plain:
            await asyncio.to_thread(keeper.prepare, env)
        return info


def prepare() -> None:
    """Begin to keep a spare for kernels of this process's environment."""
    keeper.prepare(os.environ)


def end() -> None:
    """End the spare: the server ends."""
    keeper.end()


def write_spec(data: Path) -> bool:
    """Write the kernel ``python3`` of the course into Jupyter's folder ``data``, if this system can keep a spare.

    Returns
    -------
    bool
        Whether it can. If not, what an earlier call has written is removed, and the ordinary kernel serves.
    """
    from ipykernel.kernelspec import RESOURCES, get_kernel_dict

    folder = data / "kernels" / "python3"
    known = importlib.metadata.entry_points(group=_GROUP, name=NAME)
    if sys.platform == "win32" or not known:  # without the entry point, the server would not start the kernel at all
        shutil.rmtree(folder, ignore_errors=True)
        return False
    spec = get_kernel_dict()
    spec["metadata"]["kernel_provisioner"] = {"provisioner_name": NAME}
    for path in Path(RESOURCES).glob("logo*"):
        write_whole(folder / path.name, path.read_bytes())
    write_whole(folder / "kernel.json", json.dumps(spec, indent=1) + "\n")
    return True


def _common(env: Mapping[str, str]) -> dict[str, str]:
    """Return the variables that two kernels of one server share."""
    return {name: value for name, value in env.items() if name not in _OF_ONE_KERNEL}


def _stamp() -> tuple[int, int]:
    """Return what changes when somebody works on the package: a kernel that is started then must have the new one."""
    times = [path.stat().st_mtime_ns for path in Path(kpilearn.__file__).parent.rglob("*.py")]
    return len(times), max(times)
