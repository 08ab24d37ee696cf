"""``kl.tree``: a KPI tree as a learner writes it."""

from __future__ import annotations

from typing import Any

from kpilearn import kpitree
from kpilearn.notebook.blank import blank


def tree(text: str) -> Any:
    """Return the model of a KPI tree, see `kpilearn.kpitree.tree`; a tree that still has a ``____`` in it is a blank.

    Raises
    ------
    kpilearn.kpitree.ModelError
        The text is no tree: syntax, units, cycles; the message says what to do.
    """
    return blank if isinstance(text, str) and repr(blank) in text else kpitree.tree(text)
