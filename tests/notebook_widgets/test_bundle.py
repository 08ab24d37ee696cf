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


@pytest.mark.parametrize("name", BOARDS)
def test_what_is_sent_for_a_board_stays_small(lang, name):
    state = board(name).get_state()
    sent = {part: len(json.dumps(state.pop(part), ensure_ascii=False).encode()) for part in ("_esm", "_css")}
    assert sent["_css"] < 16_000
    assert sum(sent.values()) + len(json.dumps(state, ensure_ascii=False).encode()) < 60_000
