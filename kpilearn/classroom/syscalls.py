"""Linux system calls that Python's standard library has not, or only from 3.12 on.

Numbers of the generic system call table (``asm-generic/unistd.h``) and of x86-64, from the kernel's headers.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path

CLONE_NEWNS, CLONE_NEWUTS, CLONE_NEWIPC = 0x00020000, 0x04000000, 0x08000000
CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET = 0x10000000, 0x20000000, 0x40000000
MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC = 1, 2, 4, 8
MS_REMOUNT, MS_BIND, MS_REC, MS_PRIVATE = 32, 4096, 16384, 1 << 18
MNT_DETACH = 2

_PR_SET_PDEATHSIG, _PR_SET_NO_NEW_PRIVS = 1, 38
_CAPABILITY_VERSION_3 = 0x20080522
_PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}
_CAPSET = {"x86_64": 126, "aarch64": 91}
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446  # the same on every architecture

# landlock.h: what a rule may allow, by the version of the interface that brought it.
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
_ALL_BY_VERSION = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 5: (1 << 16) - 1}
_TCP = 0b11
_SCOPES = 0b11  # abstract sockets and signals, from version 6
_ONLY_FILES = _EXECUTE | _WRITE_FILE | _READ_FILE | (1 << 14) | (1 << 15)


@cache
def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _check(result: int, what: str) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return result


def unshare(spaces: int) -> None:
    """Leave namespaces for new ones; the one of processes is entered by the next child."""
    _check(_libc().unshare(spaces), "unshare")


def mount(source: str | None, target: str, kind: str | None, flags: int, options: str | None = None) -> None:
    """Mount a file system, or change how one is mounted."""
    texts = [None if each is None else os.fsencode(each) for each in (source, target, kind, options)]
    _check(_libc().mount(texts[0], texts[1], texts[2], ctypes.c_ulong(flags), texts[3]), f"mount {target}")


def pivot_root(new: str) -> None:
    """Make ``new`` the root and let go of the old one."""
    os.chdir(new)
    _check(_libc().syscall(_PIVOT_ROOT[platform.machine()], b".", b"."), "pivot_root")
    _check(_libc().umount2(b".", MNT_DETACH), "umount")
    os.chdir("/")


def die_with_parent(signal: int) -> None:
    """Have this process get ``signal`` when its parent ends."""
    _check(_libc().prctl(_PR_SET_PDEATHSIG, signal, 0, 0, 0), "prctl")


def no_new_privileges() -> None:
    """Let no program started from here have more rights than this process."""
    _check(_libc().prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "prctl")


def drop_capabilities() -> None:
    """Give up every capability."""
    head = struct.pack("Ii", _CAPABILITY_VERSION_3, 0)
    _check(_libc().syscall(_CAPSET[platform.machine()], head, bytes(24)), "capset")


def landlock_version() -> int:
    """Return the version of Landlock's interface, 0 where there is none."""
    if sys.platform != "linux":
        return 0
    return max(0, int(_libc().syscall(_LANDLOCK_CREATE, None, ctypes.c_size_t(0), 1)))


def landlock(readable: Iterable[str], writable: Iterable[str]) -> None:
    """Restrict this process for good: files under these paths only, no TCP (from version 4).

    ``no_new_privileges`` must have been called.
    """
    version = landlock_version()
    every = max(flags for since, flags in _ALL_BY_VERSION.items() if since <= version)
    attributes = struct.pack("QQQ", every, _TCP if version >= 4 else 0, _SCOPES if version >= 6 else 0)
    size = 8 if version < 4 else 16 if version < 6 else 24
    rules = _check(_libc().syscall(_LANDLOCK_CREATE, attributes, ctypes.c_size_t(size), 0), "landlock")
    read = _EXECUTE | _READ_FILE | _READ_DIR
    for paths, access in ((readable, read), (writable, every & ~_EXECUTE)):
        for path in filter(os.path.exists, paths):
            _allow(rules, path, access if Path(path).is_dir() else access & _ONLY_FILES & every)
    _check(_libc().syscall(_LANDLOCK_RESTRICT, rules, 0), "landlock")
    os.close(rules)


def _allow(rules: int, path: str, access: int) -> None:
    at = os.open(path, os.O_PATH | os.O_CLOEXEC)  # type: ignore[attr-defined,unused-ignore]
    rule = struct.pack("=Qi", access, at)
    _check(_libc().syscall(_LANDLOCK_ADD, rules, 1, rule, 0), f"landlock {path}")
    os.close(at)
