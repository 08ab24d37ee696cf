"""Frames of JSON between the grader and the child that runs a learner's code.

Never pickle: what a child sends is data of a hostile author until it is checked. A frame is four bytes of length and
UTF-8 JSON; both sides refuse one that is too long before reading it.
"""

from __future__ import annotations

import json
import socket
import struct
import time
from typing import Any, NoReturn

LONGEST_FRAME = 8_000_000  # bytes; a notebook's outputs are capped at 1 MB, a table of answers may be larger
_HEAD = struct.Struct(">I")


class BrokenWireError(Exception):
    """The other side sent something that is no frame."""


class Wire:
    """One end of a connection.

    Parameters
    ----------
    allowance
        How many bytes may come in altogether.
    """

    def __init__(self, connection: socket.socket, allowance: int = 4 * LONGEST_FRAME) -> None:
        self._connection = connection
        self._allowance = allowance

    def send(self, content: Any) -> None:
        """Send one frame, whole."""
        data = json.dumps(content, ensure_ascii=False, allow_nan=False).encode("utf-8", "replace")
        self._connection.sendall(_HEAD.pack(len(data)) + data)

    def receive(self, deadline: float | None = None) -> Any:
        """Return the content of the next frame; ``deadline`` is a time of ``time.monotonic``.

        Raises
        ------
        EOFError
            The other side is gone.
        TimeoutError
            The deadline has passed.
        BrokenWireError
            What came is no frame, or too much.
        """
        (length,) = _HEAD.unpack(self._read(_HEAD.size, deadline))
        self._allowance -= length
        if length > LONGEST_FRAME or self._allowance < 0:
            raise BrokenWireError("too long")
        try:
            return json.loads(self._read(length, deadline), parse_constant=_no_constant)
        except (ValueError, RecursionError) as error:
            raise BrokenWireError("no JSON") from error

    def close(self) -> None:
        """Close this end."""
        self._connection.close()

    def _read(self, count: int, deadline: float | None) -> bytes:
        data = bytearray()
        while len(data) < count:
            if deadline is not None:
                left = deadline - time.monotonic()
                if left <= 0:
                    raise TimeoutError
                self._connection.settimeout(left)
            try:
                piece = self._connection.recv(min(count - len(data), 1 << 20))
            except ConnectionError:
                piece = b""
            if not piece:
                raise EOFError
            data += piece
        return bytes(data)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)
