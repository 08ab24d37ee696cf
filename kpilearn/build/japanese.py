"""Which text is Japanese."""

from __future__ import annotations

import re

# Kana, ideographs, their punctuation (、。「」 and the wide space), full-width forms of Latin letters and digits.
_LETTERS = "\u3000-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef"
_ANY = re.compile(f"[{_LETTERS}]")
_RUN = re.compile(f"[{_LETTERS}]+")


def has_japanese(text: str) -> bool:
    """Return whether ``text`` has at least one Japanese character."""
    return _ANY.search(text) is not None


def japanese_in(text: str) -> list[str]:
    """Return the unbroken runs of Japanese in ``text``."""
    return _RUN.findall(text)
