"""Compile the message catalogues: each ``locale/<lang>/<subject>.po`` to the ``.mo`` that the package reads."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from kpilearn import locale

FOLDER = Path(locale.__file__).parent
_NO_DATE = datetime(2000, 1, 1, tzinfo=UTC)  # the same file from the same words, whenever it is compiled


def compiled() -> Iterator[tuple[Path, bytes]]:
    """Yield the path and the content of every ``.mo``, as they must be for the ``.po`` files of now."""
    for source in sorted(FOLDER.glob("*/*.po")):
        with source.open("rb") as file:
            catalogue = read_po(file, locale=source.parent.name, abort_invalid=True)
        catalogue.creation_date = _NO_DATE
        out = io.BytesIO()
        write_mo(out, catalogue)
        yield source.with_suffix(".mo"), out.getvalue()


def write() -> list[Path]:
    """Write every ``.mo`` that is not current; return those written."""
    written = []
    for path, content in compiled():
        if not path.exists() or path.read_bytes() != content:
            path.write_bytes(content)
            written.append(path)
    return written


if __name__ == "__main__":
    for changed in write():
        print(changed.relative_to(FOLDER.parent.parent))
