"""Pictures: one look for the whole course, with Japanese in every plot."""

from __future__ import annotations

from functools import cache
from typing import Any

from kpilearn.alt import describe_pictures

_FONT = "IPAexGothic"

# The families that matplotlib's and seaborn's own styles ask for first. A theme call sets the family back to one of
# them, and matplotlib then uses that one font for every character: Japanese becomes boxes. So in this process these
# names lead to the Japanese font too, whatever is called after `style`, and a picture looks the same on every system.
# (The other way, replacing `seaborn.set_theme`, would miss `axes_style`, `plt.style.use` and the next such function.)
_ASKED_FOR = ("Arial", "DejaVu Sans")
_WEIGHTS = (400, 700)


def style(**rc: Any) -> None:
    """Set the course's look for all plots from now on; call it again to come back to it.

    The font is IPAexGothic, which matplotlib-fontja carries (Japanese and Latin letters). It stays after
    ``sns.set_theme()``.

    Parameters
    ----------
    **rc
        Further matplotlib settings, as for ``sns.set_theme(rc=...)``.
    """
    import seaborn as sns

    _install_font()
    ours = {"figure.figsize": (8, 4), "figure.constrained_layout.use": True, "axes.titlelocation": "left"}
    sns.set_theme(style="whitegrid", palette="colorblind", font=_FONT, rc=ours | rc)
    describe_pictures()


@cache
def _install_font() -> None:
    """Make the Japanese font known under its own name and those of `_ASKED_FOR`."""
    import matplotlib_fontja
    from matplotlib.font_manager import FontEntry, fontManager

    path = matplotlib_fontja.get_font_ttf_path()
    fontManager.ttflist[:0] = [
        FontEntry(
            fname=path, name=name, style="normal", variant="normal", weight=weight, stretch="normal", size="scalable"
        )
        for name in _ASKED_FOR
        for weight in _WEIGHTS
    ]
    fontManager.addfont(path)  # also makes matplotlib forget the fonts it found before
