"""All of Python's packages as one file, laid out as a browser's Python finds them: nothing is unpacked at a start.

The file is gzipped. Inside it a line of JSON has each file's path and size, in the order in which their contents follow
(`worker.js` reads it).
"""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from collections.abc import Iterable, Iterator

_PACKAGES = "/lib/python3.12/site-packages"
# Without it dateutil, as pandas is imported, reads 600 time zones out of an archive: for three seconds.
_UTC = "/usr/share/zoneinfo/UTC"


def made(wheels: Iterable[bytes]) -> bytes:
    """Return the image of these wheels, of which a later one may replace an earlier one's files.

    Manuals and what else is not for Python are left out.
    """
    files = dict(_files(wheels))
    files[_UTC] = files[f"{_PACKAGES}/tzdata/zoneinfo/UTC"]
    names = sorted(files)
    index = json.dumps({name: len(files[name]) for name in names}, separators=(",", ":"))
    content = b"".join([index.encode(), b"\n", *(files[name] for name in names)])
    return gzip.compress(content, mtime=0)  # the same image from the same files


def _files(wheels: Iterable[bytes]) -> Iterator[tuple[str, bytes]]:
    for wheel in wheels:
        with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
            for entry in archive.infolist():
                if not entry.is_dir() and ".data/" not in entry.filename:
                    yield f"{_PACKAGES}/{entry.filename}", archive.read(entry)
