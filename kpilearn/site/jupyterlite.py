"""JupyterLite for the site: built in an environment of its own, with the course's notebooks, all from one address."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kpilearn.files import write_whole
from kpilearn.install import install_locked, make_venv
from kpilearn.site import cache, wheels
from kpilearn.site.cache import SiteError

_HERE = Path(__file__).parent
_LOCK = _HERE / "jupyterlite.txt"
_EXTENSIONS = _HERE.parent / "lab" / "labextensions"
_APPS = ("notebooks", "tree")
_KERNEL = "@jupyterlite/pyodide-kernel-extension"
#: The extensions of our own that its pages load: pictures with a text, and what keeps and hands in a learner's work.
_OWN = {"kpilearn": _EXTENSIONS / "kpilearn", "kpilearn-site": _HERE / "labextension"}
_OTHER_VERSION = "another version of JupyterLite than the locked one"
# What only gets in a learner's way, or asks something of another address.
_OFF = (
    "@jupyterlab/apputils-extension:announcements",
    "@jupyterlab/notebook-extension:cell-executor",  # ours waits for the kernel
    "@jupyter-notebook/help-extension:open",
)
_LEFT_OUT = ("@jupyter-notebook/lab-extension", "jupyterlab_pygments")
# Fonts in formats for browsers of long ago.
_OLD_FONTS = ("build/fa-*.eot", "build/fa-*.svg", "build/fa-*.ttf")


def environment() -> Path:
    """Return the Python of the environment that builds JupyterLite; make it, in the cache folder, if need be.

    Raises
    ------
    kpilearn.install.InstallError
        It could not be made.
    """
    mark = hashlib.sha256(_LOCK.read_bytes() + sys.version.encode()).hexdigest()[:16]
    venv = cache.folder() / f"jupyterlite-{mark}"
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    done = venv / "done"
    if not done.exists():
        make_venv(venv)
        install_locked(python, _LOCK)
        write_whole(done, "")
    return python


def tools(python: Path) -> wheels.Tools:
    """Return what the Pyodide kernel brings along."""
    folder = python.parent.parent / "share/jupyter/labextensions" / _KERNEL / "static"
    brought = [
        path for path in sorted((folder / "pypi").glob("*.whl")) if not path.name.startswith("widgetsnbextension")
    ]
    [asks] = [path for path in folder.glob("*.js") if "initWorker(" in path.read_text(encoding="utf-8")]
    asked = re.search(
        r"crossOriginIsolated\?new Worker\(.*?\((\d+)\).*?:new Worker\(.*?\((\d+)\)", asks.read_text("utf-8")
    )
    assert asked is not None, _OTHER_VERSION
    isolated, kernel = (next(folder.glob(f"{number}.*.js")).name for number in asked.groups())
    address = f"../../extensions/{_KERNEL}/static"
    return wheels.Tools(brought, {"isolated": f"{address}/{isolated}", "kernel": f"{address}/{kernel}"})


def build(python: Path, notebooks: Mapping[str, bytes], out: Path, scratch: Path) -> None:
    """Build JupyterLite with these notebooks, by path, into the folder ``out``.

    Raises
    ------
    SiteError
        JupyterLite's own build failed.
    """
    contents = scratch / "contents"
    for name, content in notebooks.items():
        write_whole(contents / name, content)
    command: list[str | Path] = [python, "-m", "jupyterlite_core.app", "build", "--no-sourcemaps"]
    command += [word for app in _APPS for word in ("--apps", app)]
    command += ["--lite-dir", scratch, "--contents", contents, "--output-dir", out]
    done = subprocess.run(command, cwd=scratch, capture_output=True, text=True, errors="replace")
    if done.returncode:
        raise SiteError("site.jupyterlite_failed", output=(done.stdout + done.stderr).strip()[-2000:])
    for name, folder in _OWN.items():
        shutil.copytree(folder, out / "extensions" / name)
    for name in _LEFT_OUT:
        shutil.rmtree(out / "extensions" / name)
    for app in _APPS:
        _begin(out / app / "index.html", early=app == "notebooks")
    for pattern in _OLD_FONTS:
        for path in out.glob(pattern):
            path.unlink()


def _begin(page: Path, *, early: bool) -> None:
    """Have a page of JupyterLite use our worker, and set its language before other parts read their settings.

    With ``early`` the worker starts before anything else.
    """
    html = page.read_text(encoding="utf-8")
    load = re.search(r"await import\(\s*'\.\./config-utils\.js[^)]*\);", html)
    assert load is not None, _OTHER_VERSION
    static = "../extensions/kpilearn-site/static"
    lines = [
        f"const {{ giveWorkers }} = await import('{static}/early.js');",
        f"giveWorkers({json.dumps(early)});",
        f"const {{ speak }} = await import('{static}/language.js');",
        load[0],
        "speak();",
    ]
    write_whole(page, html.replace(load[0], "\n".join(lines)))


def configure(out: Path, own: Mapping[str, Any]) -> None:
    """Have JupyterLite in ``out`` use its own Pyodide in ``static/pyodide``, and load our extensions.

    Parameters
    ----------
    own
        Settings of our extension ``kpilearn-site``.
    """
    file = out / "jupyter-lite.json"
    content = json.loads(file.read_text(encoding="utf-8"))
    data = content["jupyter-config-data"]
    data |= {
        "appName": "KPI",
        "appUrl": "./tree",
        "exposeAppInBrowser": True,
        "disabledExtensions": list(_OFF),
        "settingsOverrides": _settings(),
    }
    theirs = [each for each in data["federated_extensions"] if each["name"] not in _LEFT_OUT]
    ours = [{"name": name, "extension": "./extension", "load": _load(folder)} for name, folder in _OWN.items()]
    data["federated_extensions"] = theirs + ours
    data["litePluginSettings"][f"{_KERNEL}:kernel"] |= {
        "pyodideUrl": f"./static/pyodide/{wheels.STARTED}",
        "disablePyPIFallback": True,
        "loadPyodideOptions": {"packages": list(wheels.KERNEL)},
    }
    data["litePluginSettings"]["kpilearn-site"] = dict(own)
    write_whole(file, json.dumps(content, indent=1, sort_keys=True))


def _load(folder: Path) -> str:
    package: dict[str, Any] = json.loads((folder / "package.json").read_text(encoding="utf-8"))
    return str(package["jupyterlab"]["_build"]["load"])


def _settings() -> dict[str, Any]:
    """Return JupyterLab's settings; the language is set by our extension, page by page."""
    return {
        "@jupyterlab/apputils-extension:notification": {
            "fetchNews": "false",
            "checkForUpdates": False,
            "doNotDisturbMode": False,
        },
        "@jupyterlab/docmanager-extension:plugin": {"autosave": True, "autosaveInterval": 2},
        "@jupyter-widgets/jupyterlab-manager:plugin": {"saveState": True},
    }
