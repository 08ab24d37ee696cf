"""A panel: a widget whose whole state is a small dict of settings, worked out in the page."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from typing import Any

import traitlets

from kpilearn import locale
from kpilearn.kpitree.errors import nearest
from kpilearn.notebook.widgets import bundle, card
from kpilearn.notebook.widgets.board import SettingError
from kpilearn.notebook.widgets.widget import Widget


class Panel(Widget):
    """What the widgets that are no board of a model have in common.

    Parameters
    ----------
    subject
        The catalogue with its words; those under ``<subject>.page`` go to the page.
    call
        The line of Python that makes this widget again, with … where the settings go.
    spec
        What the page needs to know and never changes.
    state
        The settings to begin with.

    Attributes
    ----------
    state : dict
        The learner's settings now. What is assigned is merged into it.

    Raises
    ------
    SettingError
        At any time; the message says what would be right, and the widget keeps what it had.
    """

    # Without the echo, a value on its way back cannot overtake the newer one under the learner's finger.
    state = traitlets.TraitType[Any, Any](default_value={}).tag(sync=True, echo_update=False)

    def __init__(self, subject: str, call: str, spec: Mapping[str, Any], state: Mapping[str, Any]) -> None:
        self._names = tuple(state)
        texts = bundle.spoken(self._esm, {**locale.texts("widgets.board"), **locale.texts(f"{subject}.page")})
        # The last good settings: while a message of the page is read, ``state`` holds what it says, right or wrong.
        self._good = self.checked(dict(state))
        # Names in order, for the JSON of a saved notebook is sorted by name.
        own = {"name": subject, "call": call, "names": self._names, "lang": locale.language(), "texts": texts}
        super().__init__({**spec, **own, "start": self._good}, state=self._good)

    @property
    def settings(self) -> dict[str, Any]:
        """The learner's settings, as keywords with which the same call comes back to them."""
        return dict(self.state)

    @abstractmethod
    def checked(self, state: dict[str, Any]) -> dict[str, Any]:
        """Return the settings in their one form, or raise ``SettingError``; all of them are there."""

    @abstractmethod
    def picture(self) -> card.Card:
        """Return what the saved notebook shows where nothing can move."""

    def __repr__(self) -> str:
        settings = ", ".join(f"{name}={value!r}" for name, value in self.settings.items())
        return str(self.spec["call"].replace("…", settings))

    def still(self) -> str:
        """Return the picture as HTML."""
        return self.picture().html()

    @traitlets.validate("state")
    def _check_state(self, proposal: Mapping[str, Any]) -> dict[str, Any]:
        given = proposal["value"]
        if not isinstance(given, Mapping):
            raise SettingError("panel.no_dict", found=repr(given), known=", ".join(self._names))
        for name in given:
            if name not in self._names:
                raise SettingError("panel.unknown", name=name, nearest=nearest(str(name), self._names))
        if given is not self._good:
            self._good = self.checked({**self._good, **given})
        return dict(self._good)


def style(module: str, *names: str) -> str:
    """Return the style sheet of a panel that is this module: what widgets share, and its own parts."""
    return bundle.style("base.css", "board.css", "panel.css", *names, module=module)
