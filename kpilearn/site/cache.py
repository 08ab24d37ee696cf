"""Files that a build of the site needs from elsewhere, kept by their SHA-256 so that each is fetched once."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from kpilearn.files import write_whole
from kpilearn.locale import KpiError


class SiteError(KpiError):
    """The site could not be built; the sentence says what to do."""


def folder() -> Path:
    """Return the cache folder: ``$KPILEARN_CACHE``, else ``kpilearn`` where the system keeps such things."""
    named = os.environ.get("KPILEARN_CACHE")
    if named:
        return Path(named)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData/Local") / "kpilearn"
    if sys.platform == "darwin":
        return Path.home() / "Library/Caches/kpilearn"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "kpilearn"


def files(sums: Mapping[str, str], fetch: Callable[[list[str]], Mapping[str, bytes]]) -> dict[str, bytes]:
    """Return files by name; what the cache lacks, or has damaged, is fetched all at once.

    Parameters
    ----------
    sums
        The SHA-256 in hexadecimal of each file.
    fetch
        Called with the names that are not here.

    Raises
    ------
    SiteError
        What was fetched is not what its sum says.
    """
    found = {name: content for name, sum_ in sums.items() if (content := _kept(sum_)) is not None}
    missing = [name for name in sums if name not in found]
    for name, content in (fetch(missing) if missing else {}).items():
        actual = hashlib.sha256(content).hexdigest()
        if actual != sums[name]:
            raise SiteError("site.sum_differs", file=name, wanted=sums[name], found=actual)
        write_whole(_place(sums[name]), content)
        found[name] = content
    return {name: found[name] for name in sums}


def _place(sum_: str) -> Path:
    return folder() / "files" / sum_[:2] / sum_


def _kept(sum_: str) -> bytes | None:
    try:
        content = _place(sum_).read_bytes()
    except OSError:
        return None
    return content if hashlib.sha256(content).hexdigest() == sum_ else None
