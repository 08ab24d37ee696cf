"""What every widget is: a spec that goes to the page with the first message, a line of text, a still picture."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from typing import Any
from zlib import crc32

import anywidget
import traitlets


class Widget(anywidget.AnyWidget):
    """A widget of the course.

    Parameters
    ----------
    spec
        What the page needs to know and never changes.
    traits
        The traits that a subclass has.
    """

    _css: str
    spec = traitlets.Dict(read_only=True).tag(sync=True)
    # The page lays itself out: without this, each widget would send another one that says how wide it is.
    layout = traitlets.Any(None).tag(sync=True)

    def __init__(self, spec: Mapping[str, Any], **traits: Any) -> None:
        self._spec = _lean(spec)
        # JupyterLab keeps one style sheet an id, which usually is the class: boards with other views have another one.
        super().__init__(_anywidget_id=f"kl-{crc32(self._css.encode()):x}", **traits)

    @traitlets.default("spec")
    def _given(self) -> dict[str, Any]:
        spec: dict[str, Any] = self._spec
        return spec  # asked for while the widget opens: one message has all

    @abstractmethod
    def still(self) -> str:
        """Return HTML for where nothing can move: a notebook not trusted, a viewer without scripts."""

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        shown, metadata = super()._repr_mimebundle_(**kwargs) or ({}, {})
        return {**shown, "text/plain": repr(self), "text/html": self.still()}, metadata


def _lean(value: Any) -> Any:
    """Return what is to be sent with 5 for 5.0, which JSON does not tell apart."""
    if isinstance(value, Mapping):
        return {name: _lean(inner) for name, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_lean(inner) for inner in value]
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) < 2**53 else value
