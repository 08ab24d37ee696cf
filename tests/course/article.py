"""The runs of 20 characters that the course must not share with the article it is based on, as hashes.

The article is not ours to publish, so the kit holds none of it. ``python tests/course/article.py ARTICLE`` writes
``article_runs.bin`` beside this file anew: 6 bytes for each run of the article's letters and digits, sorted.
"""

from __future__ import annotations

import hashlib
import re
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

RUN = 20
#: Of so many bytes, a million other runs meet one of the article's with a chance of 1 in 30,000.
SIZE = 6
FILE = Path(__file__).with_name("article_runs.bin")

#: What the article calls things, which everybody who writes of them calls so, too.
_TERMS = re.compile("keyperformanceindicators?|keygoalindicators?")
_END = "\n"
_JAPANESE = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


def letters(text: str) -> str:
    """Return the letters and digits of a text, whatever their width and whatever signs stand between them."""
    kept = "".join(sign for sign in unicodedata.normalize("NFKC", text).lower() if sign.isalnum())
    return _TERMS.sub(_END, kept)


def runs(text: str) -> Iterator[str]:
    """Yield each run of 20 letters in which there is some Japanese."""
    kept = letters(text)
    for at in range(len(kept) - RUN + 1):
        run = kept[at : at + RUN]
        if _END not in run and _JAPANESE.search(run):
            yield run


def digest(run: str) -> bytes:
    """Return the hash of a run."""
    return hashlib.blake2b(run.encode(), digest_size=SIZE).digest()


def digests(text: str) -> bytes:
    """Return the content of the file for an article."""
    return b"".join(sorted({digest(run) for run in runs(text)}))


def shared(text: str, content: bytes) -> list[str]:
    """Return the runs of a text whose hash is in the file."""
    known = {content[at : at + SIZE] for at in range(0, len(content), SIZE)}
    return [run for run in runs(text) if digest(run) in known]


if __name__ == "__main__":
    FILE.write_bytes(digests(Path(sys.argv[1]).read_text(encoding="utf-8")))
    print(FILE, FILE.stat().st_size // SIZE)
