"""Pyodide as the site ships it: the core, the packages that the course needs as one image, and the kernel's worker."""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from kpilearn.files import write_whole
from kpilearn.site import cache, compiling, image, kit, sources
from kpilearn.site.sources import LOCK, Source

_HERE = Path(__file__).parent
#: What JupyterLite's kernel wants before anything else.
KERNEL = ("micropip", "piplite", "ssl", "sqlite3", "ipykernel", "comm", "pyodide_kernel", "jedi", "ipython")
_COURSE = "kpilearn"
# JupyterLite's kernel asks for it and does without; in a browser nobody has any use for its 2 MB.
_NOT_NEEDED = ("ssl",)
# Large, and no start imports anything of it: stays source, which is smaller.
_NOT_AT_START = ("fonttools-", "tzdata-", "pytz-")
_LIBRARY = "python_stdlib.zip"
_CORE = ("pyodide.js", "pyodide.asm.js", "pyodide.asm.wasm")
#: The kernel's worker, and what JupyterLite's own worker loads where it would load Pyodide.
WORKER, STARTED = "worker.js", "started.js"
# Imported before the kernel says that it is ready; and after that, one by one, whenever it has nothing else to do.
_FIRST = ("piplite.piplite", "pyodide_kernel", "kpilearn.notebook.session", "kpilearn.notebook.errors")
_LATER = (
    "numpy",
    "pandas",
    "matplotlib.pyplot",
    "seaborn",
    "matplotlib_fontja",
    "kpilearn.notebook.check",
    "anywidget",
)
# What the front end has and Python need not: JupyterLab's side of the widgets.
_NOT_IN_PYTHON = {"widgetsnbextension", "jupyterlab-widgets"}
_SYSTEM = {"sys_platform": "emscripten", "platform_system": "Emscripten", "python_version": "3.12", "extra": ""}
_SYSTEM |= {"python_full_version": "3.12.7", "os_name": "posix", "implementation_name": "cpython"}

Entry = dict[str, Any]


class Tools(NamedTuple):
    """What JupyterLite brings along for its kernel: wheels, and the addresses, from ours, of its own two workers."""

    wheels: Sequence[Path]
    workers: Mapping[str, str]


def write(root: Path, out: Path, source: Source, tools: Tools, langs: Sequence[str]) -> None:
    """Write Pyodide into the folder ``out``, with ``worker.js``, which starts it.

    Raises
    ------
    kpilearn.site.cache.SiteError
        A file is not to be had, or has another sum than the official lock file says.
    """
    core = cache.files(sources.pinned()["core"], source.read)
    packages = _packages(root, core, source, tools, langs)
    library = compiling.compiled({_LIBRARY: core[_LIBRARY]}, core)[_LIBRARY]
    parts = {
        "image": ("packages.image", image.made(packages)),
        "library": (_LIBRARY, library),
        # The packages are in the image: the lock file need not name them.
        "lock": (LOCK, json.dumps({**json.loads(core[LOCK]), "packages": {}}).encode()),
    }
    names = {}
    for role, (name, content) in parts.items():
        names[role] = f"{hashlib.sha256(content).hexdigest()[:12]}.{name}"
        write_whole(out / names[role], content)
    for name in _CORE:
        write_whole(out / name, core[name])
    write_whole(out / WORKER, _worker({**names, **tools.workers, "first": _FIRST, "later": _LATER}))
    write_whole(out / STARTED, "// Python is started by worker.js.\n")


def _packages(root: Path, core: Mapping[str, bytes], source: Source, tools: Tools, langs: Sequence[str]) -> list[bytes]:
    """Return the wheels that the course needs, compiled, ours last: its list of fonts is to replace matplotlib's."""
    official = json.loads(core[LOCK])
    brought = {path.name: path.read_bytes() for path in tools.wheels}
    given = brought | _from_pypi() | dict(map(kit.empty, _NOT_NEEDED))
    own, content = kit.wheel(root, langs, _matplotlib(official, source))
    entries = {entry["name"]: entry for entry in (_entry(*each) for each in [*given.items(), (own, content)])}
    needed = [each for each in _closure([*KERNEL, _COURSE], _by_name(official) | entries) if each["file_name"] != own]
    theirs = {entry["file_name"]: entry["sha256"] for entry in needed if entry["file_name"] not in given}
    whole = given | cache.files(theirs, source.read)
    used = {entry["file_name"]: whole[entry["file_name"]] for entry in needed}
    at_start = {name: wheel for name, wheel in used.items() if not name.startswith(_NOT_AT_START)}
    return [*(used | compiling.compiled(at_start, core)).values(), content]


def _worker(files: Mapping[str, str | Sequence[str]]) -> str:
    source = (_HERE / WORKER).read_text(encoding="utf-8")
    return f"const FILES = {json.dumps(files, indent=1)};\n{source}"


def _from_pypi() -> dict[str, bytes]:
    """Return the wheels of ``wheels.txt``, with the platform in their names as Pyodide of this version calls it."""
    text = (_HERE / "wheels.txt").read_text(encoding="utf-8")
    lines = dict(re.findall(r"^(\S+) --hash=sha256:(\w{64})$", text, re.MULTILINE))

    def fetch(missing: Sequence[str]) -> Mapping[str, bytes]:
        got = sources.download("".join(f"{line} --hash=sha256:{lines[line]}\n" for line in missing))
        by_sum = {hashlib.sha256(content).hexdigest(): content for content in got.values()}
        return {line: by_sum[lines[line]] for line in missing}

    return {_file_name(content): content for content in cache.files(lines, fetch).values()}


def _file_name(wheel: bytes) -> str:
    """Return a wheel's name by what is written inside it."""
    with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
        [info] = {name.split("/")[0] for name in archive.namelist() if name.split("/")[0].endswith(".dist-info")}
        tags = re.findall(r"^Tag: (\S+)-(\S+)-(\S+)", archive.read(f"{info}/WHEEL").decode(), re.MULTILINE)
    python, abi, platform = (".".join(sorted(set(each))) for each in zip(*tags, strict=True))
    return f"{info.removesuffix('.dist-info')}-{python}-{abi}-{platform.replace('pyemscripten_', 'pyodide_')}.whl"


def _matplotlib(official: Mapping[str, Any], source: Source) -> bytes:
    entry = official["packages"]["matplotlib"]
    return cache.files({entry["file_name"]: entry["sha256"]}, source.read)[entry["file_name"]]


def _by_name(official: Mapping[str, Any]) -> dict[str, Entry]:
    return {canonicalize_name(entry["name"]): entry for entry in official["packages"].values()}


def _entry(file: str, wheel: bytes) -> Entry:
    """Return what a lock file says of a wheel that the official one does not have, or has in another version."""
    with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
        [metadata_file] = [name for name in archive.namelist() if re.fullmatch(r"[^/]+\.dist-info/METADATA", name)]
        metadata = archive.read(metadata_file).decode()
    wanted = [Requirement(line) for line in re.findall(r"^Requires-Dist: (.+?)\s*$", metadata, re.MULTILINE)]
    depends = {canonicalize_name(each.name) for each in wanted if each.marker is None or each.marker.evaluate(_SYSTEM)}
    name = file.split("-")[0]
    return {"name": canonicalize_name(name), "file_name": file, "depends": sorted(depends - _NOT_IN_PYTHON)}


def _closure(roots: Iterable[str], known: Mapping[str, Entry]) -> list[Entry]:
    """Return the entries that the roots need, themselves included, by name."""
    found: dict[str, Entry] = {}
    waiting = [canonicalize_name(each) for each in roots]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = known[name]
            waiting += [canonicalize_name(each) for each in known[name]["depends"]]
    return [found[name] for name in sorted(found)]
