"""What a picture shows, in words, for those who cannot see it.

The words go into the metadata of the output that a notebook keeps: ``kpilearn start`` has JupyterLab read them there
(``kpilearn/lab``), and so do the pages that ``kpilearn html`` makes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kpilearn.locale import text

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


def describe_pictures() -> None:
    """Have every matplotlib figure that the notebook shows from now on carry its description; elsewhere do nothing."""
    from IPython.core.getipython import get_ipython

    shell: Any = get_ipython()
    if shell is None:
        return
    import matplotlib_inline.backend_inline  # noqa: F401 - it sets its own formatter when it is first imported
    from matplotlib.figure import Figure

    shell.display_formatter.formatters["image/png"].for_type(Figure, _picture)


def description(figure: Figure) -> str:
    """Return what ``figure`` says of itself (titles, axes, legends) as a sentence or two in the language in use."""
    parts = [part for axes in figure.axes for part in _parts(axes)]
    title = figure.get_suptitle()
    return " ".join([text("alt.named", title=title) if title else text("alt.plain"), *parts])


def _picture(figure: Figure) -> tuple[str, dict[str, Any]]:
    from IPython.core.pylabtools import print_figure

    image: str = print_figure(figure, base64=True)  # type: ignore[no-untyped-call]
    return image, {"alt": description(figure)}


def _parts(axes: Axes) -> list[str]:
    titles = [axes.get_title(loc) for loc in ("left", "center", "right")]
    said = {"title": " ".join(filter(None, titles)), "x": axes.get_xlabel(), "y": axes.get_ylabel()}
    parts = [text(f"alt.{name}", words=words) for name, words in said.items() if words]
    legend = axes.get_legend()
    if legend:
        parts.append(text("alt.legend", words=text("alt.and").join(each.get_text() for each in legend.get_texts())))
    return parts
