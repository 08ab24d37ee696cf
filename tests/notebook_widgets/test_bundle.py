"""The modules as the browser gets them: one text that parses, small enough, without a leftover import."""

import json
import subprocess

import pytest

from kpilearn.markets import shop
from kpilearn.notebook import widgets
from kpilearn.notebook.widgets import bundle

BOARDS = ["ads", "budget", "funnel", "shop", "sns", "staffing", "tree"]


def board(name):
    return widgets.tree(shop.MODEL) if name == "tree" else getattr(widgets, name)()


@pytest.mark.parametrize("entry", ["quiz.js", "commit.js", *BOARDS])
def test_an_entry_with_all_it_imports_is_one_module(tmp_path, entry):
    text = bundle.script(entry) if entry.endswith(".js") else board(entry)._esm
    file = tmp_path / "bundle.mjs"
    file.write_text(text)
    subprocess.run(["node", "--check", file], check=True)  # also says when a name is declared twice
    assert "import " not in text
    assert text.count("export ") == 1
    assert "//" not in text.replace("http://", "")


def test_what_is_sent_for_a_widget_stays_small(every_widget):
    """With the headers of its two messages it is less than 60 kB."""
    for name, widget in every_widget.items():
        sent = json.dumps([widget.get_state(), widget._repr_mimebundle_()[0]], ensure_ascii=False)
        assert len(sent.encode()) < 58_000, name
