"""The course itself as a wheel for the browser: the package, its data, and what its checks compare with."""

from __future__ import annotations

import hashlib
import io
import json
import re
import tomllib
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import kpilearn

#: Where, in the package, the wheel has what lies beside the package in the kit.
DATA = "kpilearn/data"
# What runs on an instructor's or author's machine only.
_NOT_IN_A_BROWSER: tuple[str, ...] = ("build/", "classroom/", "instructor/", "lab/", "site/", "__main__.py", "cli.py")
_NOT_IN_A_BROWSER += ("data_command.py", "install.py", "start.py")
_SUFFIXES = {".py", ".mo", ".js", ".css", ".json", ".csv", ".j2"}
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the same wheel from the same files


def wheel(root: Path, langs: Sequence[str], matplotlib: bytes) -> tuple[str, bytes]:
    """Return the name and the content of the wheel; the name changes with the content, for browsers that keep files.

    Parameters
    ----------
    matplotlib
        The wheel of matplotlib that it will run with.
    """
    files = {**dict(_files(root, langs)), "matplotlib/fontlist.json": _fonts(matplotlib)}
    build = "1" + hashlib.sha256(b"".join(f"{name}\n".encode() + files[name] for name in sorted(files))).hexdigest()[:8]
    version = kpilearn.__version__
    needs = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    return f"kpilearn-{version}-{build}-py3-none-any.whl", _wheel("kpilearn", version, needs, files)


def empty(name: str) -> tuple[str, bytes]:
    """Return the name and the content of a wheel with nothing in it."""
    return f"{name}-0-py3-none-any.whl", _wheel(name, "0", [], {})


def _wheel(name: str, version: str, needs: Sequence[str], content: Mapping[str, bytes]) -> bytes:
    info = f"{name}-{version}.dist-info"
    lines = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}", *(f"Requires-Dist: {n}" for n in needs)]
    files = dict(content)
    files[f"{info}/METADATA"] = ("\n".join(lines) + "\n").encode()
    files[f"{info}/WHEEL"] = b"Wheel-Version: 1.0\nGenerator: kpilearn\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    files[f"{info}/RECORD"] = "".join(f"{each},,\n" for each in [*files, f"{info}/RECORD"]).encode()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for path in sorted(files):
            archive.writestr(zipfile.ZipInfo(path, _EPOCH), files[path], zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _files(root: Path, langs: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    package = Path(kpilearn.__file__).parent
    for path in sorted(package.rglob("*")):
        name = path.relative_to(package).as_posix()
        if path.suffix in _SUFFIXES and not name.startswith(_NOT_IN_A_BROWSER):
            yield f"kpilearn/{name}", path.read_bytes()
    for path in sorted((root / "datasets").iterdir()):
        if path.suffix in _SUFFIXES:
            yield f"{DATA}/{path.name}", path.read_bytes()
    for folder in ("course", "exercises"):
        for lang in langs:
            for path in sorted((root / folder / lang).rglob("checks/*.json")):
                yield f"{DATA}/{path.relative_to(root).as_posix()}", path.read_bytes()


def _fonts(matplotlib: bytes) -> bytes:
    """Return the list of matplotlib's own fonts, which it would otherwise make at every start, for seconds.

    The fonts are those of the matplotlib that is installed here, as far as the other one has them too.
    """
    from matplotlib import get_data_path
    from matplotlib.font_manager import fontManager

    with zipfile.ZipFile(io.BytesIO(matplotlib)) as archive:
        theirs = set(archive.namelist())
        version = re.search(r"^    __version__ = (\d+)$", archive.read("matplotlib/font_manager.py").decode(), re.M)
    assert version is not None
    data = Path(get_data_path())

    def listed(fonts: Sequence[object]) -> Iterator[dict[str, object]]:
        for font in fonts:
            own = {field: getattr(font, field) for field in ("name", "style", "variant", "weight", "stretch", "size")}
            path = Path(font.fname)  # type: ignore[attr-defined]
            name = path.relative_to(data).as_posix() if path.is_relative_to(data) else ""
            if f"matplotlib/mpl-data/{name}" in theirs:
                yield {"fname": name, **own, "__class__": "FontEntry"}

    content = {
        "_version": int(version[1]),
        "_FontManager__default_weight": "normal",
        "default_size": None,
        "defaultFamily": {"ttf": "DejaVu Sans", "afm": "Helvetica"},
        "ttflist": list(listed(fontManager.ttflist)),
        "afmlist": list(listed(fontManager.afmlist)),
        "__class__": "FontManager",
    }
    return json.dumps(content).encode()
