"""Where the data files are, and what their ``datapackage.json`` says of them."""

from __future__ import annotations

import hashlib
import json
import os
from functools import cache
from pathlib import Path
from typing import Any

import kpilearn
from kpilearn.datasets.errors import DataError

PACKAGE_FILE = "datapackage.json"


def folder() -> Path:
    """Return the folder of the data files: ``$KPILEARN_DATASETS``, else the kit's ``datasets``, else the wheel's.

    Raises
    ------
    DataError
        There is none.
    """
    package = Path(kpilearn.__file__).parent
    asked = os.environ.get("KPILEARN_DATASETS")
    places = [Path(asked)] if asked else [package.parent / "datasets", package / "data"]
    for place in places:
        if place.is_dir():
            return place
    raise DataError("datasets.no_folder", folder=places[0])


def described(place: Path) -> dict[str, dict[str, Any]]:
    """Return the resource of each table as ``datapackage.json`` describes it, by name."""
    file = place / PACKAGE_FILE
    if not file.exists():
        raise DataError("datasets.missing", path=file)
    return _described(file, file.stat().st_mtime_ns)


@cache
def _described(file: Path, changed: int) -> dict[str, dict[str, Any]]:
    return {resource["name"]: resource for resource in json.loads(file.read_text("utf-8"))["resources"]}


def digest(content: bytes) -> str:
    """Return the sum that tells an edited file from the original; other line ends (git on Windows) are no edit."""
    return "sha256:" + hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()
