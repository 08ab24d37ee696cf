"""Every picture says what it shows."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import matplotlib.pyplot as plt
import nbformat
import pytest
from matplotlib.figure import Figure
from nbclient import NotebookClient

from kpilearn import alt, locale


@pytest.fixture
def figure() -> Iterator[Figure]:
    figure, _ = plt.subplots()
    yield figure
    plt.close(figure)


def test_a_description_has_all_the_words_of_the_figure(figure: Figure, lang: locale.Language) -> None:
    (axes,) = figure.axes
    axes.plot([1, 2], label="実績")
    axes.plot([2, 2], label="目標")
    axes.set(title="月ごとの売上", xlabel="月", ylabel="万円")
    axes.legend()
    said = alt.description(figure)
    for words in ("月ごとの売上", "月", "万円", "実績", "目標"):
        assert words in said
    figure.suptitle("二つの店")
    assert alt.description(figure).startswith(locale.text("alt.named", title="二つの店"))


def test_a_bare_figure_is_a_chart_all_the_same(figure: Figure, lang: locale.Language) -> None:
    assert alt.description(figure) == locale.text("alt.plain")


def test_outside_a_notebook_there_is_nothing_to_do() -> None:
    code = "from kpilearn import alt; alt.describe_pictures(); import sys; print('matplotlib' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


@pytest.mark.slow
def test_a_notebook_keeps_the_description_with_the_picture(tmp_path: Path) -> None:
    code = "import kpilearn as kl\nkl.style()\nimport matplotlib.pyplot as plt\nplt.plot([1, 2]); plt.title('Sales');"
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code)])
    NotebookClient(notebook, kernel_name="python3", resources={"metadata": {"path": str(tmp_path)}}).execute()
    (output,) = (each for each in notebook.cells[0].outputs if each.output_type == "display_data")
    assert output.data["image/png"].startswith("iVBOR")
    assert "Sales" in output.metadata["image/png"]["alt"]
