"""The mistakes of this package that can be explained."""

from __future__ import annotations

from kpilearn.locale import KpiError


class ClassError(KpiError):
    """Something about the class, its folder or a hand-in is not as it must be."""
