"""The walls around a learner's code, built by the process itself before it runs any of it.

Three processes take part. The *keeper* leaves the namespaces of network, processes, mounts and (for an ordinary user)
users. Its child is process 1 of the new namespace, builds a file system of the few folders that Python needs,
read-only, and a small writable ``/tmp``; when it ends, the kernel ends everything in there. Its child in turn gives up
all rights, limits itself, and runs the cells. Landlock stands behind the mounts, or alone where those are not allowed.
"""

from __future__ import annotations

import os
import resource
import signal
import site
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import kpilearn
from kpilearn.classroom import syscalls as sys_
from kpilearn.datasets.folder import folder as datasets

NOBODY = 65534
HOME = "/tmp/home"
_TMP_SIZE = "64m"
_SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib64", "/lib32")
_SETTINGS = ("/etc/ld.so.cache", "/etc/localtime", "/etc/fonts", "/etc/mime.types", "/etc/alternatives")
_DEVICES = ("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom")
_SPACES = sys_.CLONE_NEWNS | sys_.CLONE_NEWNET | sys_.CLONE_NEWPID | sys_.CLONE_NEWIPC | sys_.CLONE_NEWUTS
MEMORY = 1 << 30  # bytes that a notebook may take on top of the warm interpreter
TOO_LARGE = 42  # how the first process ends when all together take more
_MEMORY_OF_ALL = MEMORY + (1 << 29)
_LOOK_SECONDS = 0.1
_LARGEST_FILE = 32 << 20
_PROCESSES = 32
_CPU_SECONDS = 120


@dataclass(frozen=True)
class Walls:
    """What of the isolation this system allows."""

    namespaces: bool = False
    mounts: bool = False
    landlock: int = 0

    @property
    def missing(self) -> list[str]:
        """What is not isolated: some of "files", "network", "processes"."""
        found = {
            "files": self.mounts or self.landlock > 0,
            "network": self.namespaces or self.landlock >= 4,
            "processes": self.namespaces,
        }
        return [name for name, there in found.items() if not there]

    def as_json(self) -> dict[str, Any]:
        """Return the fields, for a frame."""
        return asdict(self)


def probe() -> Walls:
    """Find out, in a child that then ends, which walls can be built here."""
    if sys.platform != "linux":
        return Walls()
    landlock = sys_.landlock_version()
    for walls in (Walls(True, True, landlock), Walls(True, False, landlock)):
        if _works(walls):
            return walls
    return Walls(landlock=landlock)


def _works(walls: Walls) -> bool:
    keeper = os.fork()
    if keeper == 0:
        _exit_with(lambda: _try(walls))
    return os.waitstatus_to_exitcode(os.waitpid(keeper, 0)[1]) == 0


def _try(walls: Walls) -> int:
    leave(walls)
    first = os.fork()
    if first == 0:
        _exit_with(lambda: furnish(walls))
    return abs(os.waitstatus_to_exitcode(os.waitpid(first, 0)[1]))


def _exit_with(step: Any) -> None:
    """Do a step in a fork and end it: 0 if all went well."""
    try:
        os._exit(step() or 0)
    except BaseException:
        os._exit(1)


def leave(walls: Walls) -> None:
    """In the keeper: leave the namespaces; its next child is the first process of the new ones."""
    if not walls.namespaces:
        return
    uid, gid = os.geteuid(), os.getegid()
    if uid == 0:
        try:
            sys_.unshare(_SPACES)
            return
        except PermissionError:  # root in a container without CAP_SYS_ADMIN: as an ordinary user
            pass
    sys_.unshare(_SPACES | sys_.CLONE_NEWUSER)
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"{NOBODY} {uid} 1")
    Path("/proc/self/gid_map").write_text(f"{NOBODY} {gid} 1")


def readable() -> list[str]:
    """Return what the cells may read: Python, the package and its data, the system's libraries and fonts."""
    package = Path(kpilearn.__file__).parent
    fonts = Path(os.environ.get("MPLCONFIGDIR") or Path.home() / ".cache" / "matplotlib")
    wanted: list[Path | str] = [sys.prefix, sys.base_prefix, sys.exec_prefix, package, datasets(), fonts]
    if site.ENABLE_USER_SITE:
        wanted.append(site.getusersitepackages())
    found = dict.fromkeys(os.path.realpath(path) for path in wanted if Path(path).exists())
    found |= dict.fromkeys(str(path) for path in wanted if Path(path).exists())
    own = [path for path in found if not any(_inside(path, other) for other in (*found, *_SYSTEM) if other != path)]
    return [*_SYSTEM, *_SETTINGS, *own]


def _inside(path: str, folder: str) -> bool:
    return Path(path).is_relative_to(folder)


def furnish(walls: Walls) -> None:
    """In the first process of the namespaces: build the file system that the cells see."""
    if not walls.mounts:
        return
    root = Path("/tmp") if not Path("/tmp").is_symlink() else Path(os.path.realpath("/tmp"))
    sys_.mount(None, "/", None, sys_.MS_REC | sys_.MS_PRIVATE)
    held = {
        path: os.open(path, os.O_PATH) for path in readable() if Path(path).exists() and not Path(path).is_symlink()
    }
    links = {path: str(Path(path).readlink()) for path in readable() if Path(path).is_symlink()}
    devices = {path: os.open(path, os.O_PATH) for path in _DEVICES}
    sys_.mount("tmpfs", str(root), "tmpfs", sys_.MS_NOSUID | sys_.MS_NODEV, "size=4m,mode=755")
    for name in ("proc", "tmp"):
        (root / name).mkdir()
    # Before the folders to read are shown, since the kit itself may live below /tmp.
    sys_.mount("tmpfs", f"{root}/tmp", "tmpfs", sys_.MS_NOSUID | sys_.MS_NODEV, f"size={_TMP_SIZE},mode=1777")
    for path, at in {**held, **devices}.items():
        _bind(at, f"{root}{path}", dev=path in devices)
        os.close(at)
    for path, target in links.items():
        if not os.path.lexists(f"{root}{path}"):
            Path(f"{root}{path}").parent.mkdir(parents=True, exist_ok=True)
            Path(f"{root}{path}").symlink_to(target)
    with suppress(OSError):  # where the host's own /proc is partly covered (a container): Python does without
        sys_.mount("proc", f"{root}/proc", "proc", sys_.MS_NOSUID | sys_.MS_NODEV | sys_.MS_NOEXEC)
    sys_.pivot_root(str(root))
    sys_.mount(None, "/", None, sys_.MS_REMOUNT | sys_.MS_BIND | sys_.MS_RDONLY | sys_.MS_NOSUID | sys_.MS_NODEV)


def _bind(at: int, target: str, *, dev: bool) -> None:
    """Show an opened file or folder at ``target``, read-only; settings that the host has locked stay."""
    source = f"/proc/self/fd/{at}"
    if Path(source).is_dir():
        Path(target).mkdir(parents=True, exist_ok=True)
    else:
        Path(target).parent.mkdir(parents=True, exist_ok=True)
        Path(target).touch()
    sys_.mount(source, target, None, sys_.MS_BIND | sys_.MS_REC)
    kept = os.statvfs(target).f_flag & (
        sys_.MS_NOSUID | sys_.MS_NODEV | sys_.MS_NOEXEC | os.ST_NOATIME | os.ST_RELATIME
    )
    ours = sys_.MS_NOSUID if dev else sys_.MS_NOSUID | sys_.MS_NODEV | sys_.MS_RDONLY
    sys_.mount(None, target, None, kept | ours | sys_.MS_REMOUNT | sys_.MS_BIND)


def confine(walls: Walls, work: str, keep: Sequence[int], memory: int = MEMORY) -> None:
    """In the process that runs the cells: give up every right but to compute, and to write under ``work``."""
    os.umask(0o077)
    _close_all_but(keep)
    limits = {
        resource.RLIMIT_AS: _address_space() + memory,
        resource.RLIMIT_FSIZE: _LARGEST_FILE,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NOFILE: 256,
        resource.RLIMIT_CPU: _CPU_SECONDS,
    }
    for which, most in limits.items():
        resource.setrlimit(which, (most, most))
    if os.geteuid() == 0:
        with suppress(OSError):  # a root without rights, in a container, has none to give up
            os.setgroups([])
            os.setresgid(NOBODY, NOBODY, NOBODY)
            os.setresuid(NOBODY, NOBODY, NOBODY)
    if walls.namespaces:  # else the limit would count the user's other processes
        resource.setrlimit(resource.RLIMIT_NPROC, (_PROCESSES, _PROCESSES))
    if sys.platform == "linux":
        sys_.no_new_privileges()
        if walls.landlock:
            sys_.landlock(["/"] if walls.mounts else readable(), [work, "/dev/null"])
        sys_.drop_capabilities()


def _address_space() -> int:
    """Return how many bytes of address space this process has now (0 where the system does not say)."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
    except OSError:
        return 4 << 30
    return pages * os.sysconf("SC_PAGE_SIZE")


def _close_all_but(keep: Iterable[int]) -> None:
    low = 0
    for descriptor in sorted({0, 1, 2, *keep}):
        if low < descriptor:  # CPython takes the empty range (0, 0) for all there are
            os.closerange(low, descriptor)
        low = descriptor + 1
    os.closerange(low, min(resource.getrlimit(resource.RLIMIT_NOFILE)[0], 65536))


def first_process(executor: int) -> int:
    """As process 1: pass interrupts on, clear away the dead, and end when ``executor`` does.

    Returns
    -------
    int
        ``TOO_LARGE`` if all processes together came to hold more memory than they may; else 0.
    """
    signal.signal(signal.SIGUSR1, lambda *_: os.kill(executor, signal.SIGINT))
    if _sees_its_own():
        signal.signal(signal.SIGALRM, _look_at_memory)
        signal.setitimer(signal.ITIMER_REAL, _LOOK_SECONDS)
    while True:
        try:
            pid, _ = os.wait()
        except ChildProcessError:
            return 0
        except MemoryError:
            return TOO_LARGE
        if pid == executor:
            return 0


def _sees_its_own() -> bool:
    """Return whether ``/proc`` shows the processes of this namespace, and no others."""
    try:
        return os.readlink("/proc/self") == str(os.getpid()) == "1"  # noqa: PTH115
    except OSError:
        return False


def _look_at_memory(*_: object) -> None:
    if _memory_held() > _MEMORY_OF_ALL:
        raise MemoryError
    signal.setitimer(signal.ITIMER_REAL, _LOOK_SECONDS)  # only now, so that no look begins within another


def _memory_held() -> int:
    """Return the bytes that the processes of this namespace hold on top of the warm interpreter.

    What a learner's processes have in common counts for each of them: telling that apart is slow.
    """
    processes = [path.name for path in Path("/proc").iterdir() if path.name.isdigit() and path.name != "1"]
    shared = [line.split() for line in _lines("/proc/sysvipc/shm")]
    held = sum(int(fields[14]) for fields in shared if fields[0].isdecimal())
    held += sum({key: size for name in processes for key, size in _unmapped(name)}.values())
    warm = _resident("1")
    return held + sum(max(0, _resident(name) - warm) for name in processes)


def _resident(process: str) -> int:
    found = _lines(f"/proc/{process}/statm")
    return int(found[0].split()[1]) * os.sysconf("SC_PAGE_SIZE") if found else 0


def _unmapped(process: str) -> Iterator[tuple[int, int]]:
    """Yield number and bytes of the files in memory (``memfd_create``) that a process has open."""
    with suppress(OSError):  # it has ended
        for entry in os.scandir(f"/proc/{process}/fd"):
            with suppress(OSError):
                if os.readlink(entry.path).startswith("/memfd:"):  # noqa: PTH115
                    status = entry.stat()
                    yield status.st_ino, status.st_blocks * 512


def _lines(path: str) -> list[str]:
    try:
        return Path(path).read_text().splitlines()
    except OSError:  # the process has ended, or the kernel was built without it
        return []
