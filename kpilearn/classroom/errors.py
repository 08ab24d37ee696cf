"""The mistakes of this package that can be explained."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kpilearn.locale import KpiError

_FULL = (errno.ENOSPC, errno.EDQUOT)
_NO_ACCESS = (errno.EROFS, errno.EACCES, errno.EPERM)


class ClassError(KpiError):
    """Something about the class, its folder or a hand-in is not as it must be."""


@contextmanager
def disk_explained() -> Iterator[None]:
    """Say what to do about a disk that is full, a folder that must not be written, a file that is not as it must be.

    Raises
    ------
    ClassError
        Instead of the system's ``OSError``.
    """
    try:
        yield
    except OSError as error:
        path = Path(error.filename) if isinstance(error.filename, str) else Path()
        if error.errno in _FULL:
            raise ClassError("classroom.disk_full") from error
        if error.errno in _NO_ACCESS:
            raise ClassError("classroom.no_access", path=path, reason=error) from error
        raise ClassError("classroom.file_trouble", path=path, reason=error) from error
