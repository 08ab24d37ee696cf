"""Speak to one learner in their language while other threads speak to others."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from kpilearn import locale

_lock = threading.RLock()


@contextmanager
def speaking(lang: locale.Language) -> Iterator[None]:
    """Make all messages of the block come in ``lang``. Blocks of other threads wait: keep it short."""
    with _lock:
        before = locale.language()
        locale.use(lang)
        try:
            yield
        finally:
            locale.use(before)
