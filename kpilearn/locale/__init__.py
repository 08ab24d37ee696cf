"""The words that a learner sees, by language.

Every message of the package has a stable key, such as ``kpitree.cycle``. The part before the first dot names the
catalogue, one subject each: ``locale/ja/kpitree.po`` and ``locale/en/kpitree.po``. The ``.mo`` files beside them are
compiled from those by ``make build`` (gettext's own format, so that reading one needs the standard library only and
works in the browser too) and are never edited.
"""

from __future__ import annotations

import errno
import gettext
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args

Language = Literal["ja", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

_FOLDER = Path(__file__).parent
_current: Language = "ja"
_REASONS = {
    errno.ENOENT: "missing",
    errno.EACCES: "no_permission",
    errno.EPERM: "no_permission",
    errno.EROFS: "read_only",
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EEXIST: "taken",
    errno.EISDIR: "is_folder",
    errno.ENOTDIR: "no_folder",
    errno.ENAMETOOLONG: "long_name",
}


class KpiError(Exception):
    """A mistake that can be explained to the person who made it.

    ``str()`` gives the sentence in the language in use *now*, so an error that is kept can be shown in another.
    Subclasses say what kind of mistake it is; ``key`` and ``values`` say which one exactly.
    """

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key, values)
        self.key = key
        self.values = values

    def __str__(self) -> str:
        return text(self.key, **self.values)

    def __reduce__(self) -> Any:
        """Let it come whole out of another process."""
        return _error_again, (type(self), self.key, self.values)


def _error_again(kind: type[KpiError], key: str, values: Mapping[str, object]) -> KpiError:
    return kind(key, **values)


@dataclass(frozen=True)
class Words:
    """One text in both languages, where its author writes it beside the thing it speaks of (a quiz, an answer key)."""

    ja: str
    en: str

    def __str__(self) -> str:
        return self.in_(_current)

    def in_(self, lang: Language) -> str:
        """Return the text in ``lang``."""
        return self.ja if lang == "ja" else self.en


def use(lang: str) -> None:
    """Choose the language of all messages from now on: "ja" or "en"."""
    global _current
    if lang not in LANGUAGES:
        raise KpiError("locale.unknown_language", lang=lang, known=", ".join(LANGUAGES))
    _current = lang


def language() -> Language:
    """Return the language in use."""
    return _current


def text(key: str, /, **values: object) -> str:
    """Return the message ``key`` with its ``{named}`` places filled from ``values``.

    An ``OSError`` among them becomes the reason why a file or folder could not be used, in the same language where it
    is one of the usual ones, else in the system's own words.

    Raises
    ------
    KeyError
        The catalogue has no such message: a mistake of ours, not of the learner's (a test looks for it).
    """
    worded = {name: _reason(value) if isinstance(value, OSError) else value for name, value in values.items()}
    return _message(key, _current).format_map(worded)


def _reason(error: OSError) -> str:
    known = _REASONS.get(error.errno or 0)
    return _message(f"locale.reason.{known}", _current) if known else error.strerror or str(error)


def texts(prefix: str, *, lang: Language | None = None) -> Mapping[str, str]:
    """Return all messages whose key starts with ``prefix + "."``, by the rest of their key (for a widget's page)."""
    found = _catalogue(prefix.partition(".")[0], lang or _current)
    start = prefix + "."
    return {key.removeprefix(start): words for key, words in found.items() if key.startswith(start)}


def has(key: str) -> bool:
    """Return whether there is a message ``key``."""
    subject = key.partition(".")[0]  # any text may be asked for, also one that no file could be named after
    return subject in _subjects() and key in _catalogue(subject, _current)


def _message(key: str, lang: Language) -> str:
    try:
        return _catalogue(key.partition(".")[0], lang)[key]
    except KeyError:
        raise KeyError(f"no message {key!r} in kpilearn/locale/{lang}") from None


@cache
def _subjects() -> frozenset[str]:
    return frozenset(path.stem for path in _FOLDER.glob("*/*.mo"))


@cache
def _catalogue(domain: str, lang: Language) -> Mapping[str, str]:
    path = _FOLDER / lang / f"{domain}.mo"
    if not path.exists():
        return {}
    with path.open("rb") as file:
        messages = gettext.GNUTranslations(file)._catalog  # type: ignore[attr-defined]
    return {key: words for key, words in messages.items() if key}
