"""The tree editor: build a KPI tree by adding what a number is made of, and get the text for ``kl.tree``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kpilearn import goals, kpitree, locale
from kpilearn.kpitree import Model, ModelError
from kpilearn.kpitree.formula import Call, Formula, parse
from kpilearn.notebook import progress
from kpilearn.notebook.widgets import bundle
from kpilearn.notebook.widgets.board import SettingError
from kpilearn.notebook.widgets.card import Card, Row
from kpilearn.notebook.widgets.panel import Panel, style

Node = dict[str, Any]

#: Nodes that a tree can have.
MOST = 40
_SIGNS = {"+": "+", "-": "−", "*": "×", "/": "÷"}
_FAMILIES = ("+−", "×÷")
_FIELDS = ("name", "unit", "sign", "value")


class TreeEditor(Panel):
    """A tree being built; see ``tree_editor``.

    Its ``state`` has ``tree``: nodes ``{"name", "unit", "sign", "value", "children"}``, all texts but the children. A
    node's sign (+ − × ÷) joins it to the one before it; the first of a parent's children has none.
    """

    _esm = bundle.script("tree_editor.js")
    _css = style(_esm, "tree.css", "tree_editor.css")

    def __init__(self, tree: Any) -> None:
        super().__init__("editor", "kl.widgets.tree_editor(…)", {"most": MOST}, {"tree": tree})
        self.observe(self._keep, "state")

    def checked(self, state: dict[str, Any]) -> dict[str, Any]:
        """Return the nodes in their one form."""
        tree = _node(state["tree"], 0)
        if len(list(_walk(tree))) > MOST:
            raise SettingError("editor.too_many", most=MOST)
        return {"tree": tree}

    @property
    def text(self) -> str:
        """The text for ``kl.tree``: one line for each node that has children."""
        noted: dict[str, str] = {}
        return "\n".join(_line(node, noted) for node in _walk(self.state["tree"]) if node["children"])

    @property
    def values(self) -> dict[str, float]:
        """The values that were given to leaves, by name."""
        leaves = [node for node in _walk(self.state["tree"]) if not node["children"]]
        read = {goals.tidy(node["name"]): goals.number(node["value"]) for node in leaves}
        return {name: value for name, value in read.items() if value is not None}

    def tree(self) -> Model:
        """Return the tree as a model.

        Raises
        ------
        ModelError
            Something does not fit; the message says what.
        """
        return kpitree.tree(self.text)

    @property
    def right(self) -> bool:
        """Whether the tree fits together: names, units, no circle."""
        try:
            self.tree()
        except ModelError:
            return False
        return True

    def picture(self) -> Card:
        """Return the tree as an outline."""
        return Card(locale.text("editor.still"), [Row(name, unit) for name, unit in _outline(self.state["tree"], 0)])

    def _keep(self, _: object) -> None:
        progress.record("widget/tree_editor", "right" if self.right else "tried", answer=self.text)


def tree_editor(tree: str | Mapping[str, Any] | None = None) -> TreeEditor:
    """Build a KPI tree by hand.

    Parameters
    ----------
    tree
        To begin with: the text of one (see ``kl.tree``), in which each line joins names by + and −, or by × and ÷; or
        nodes as ``widget.settings`` has them.

    Raises
    ------
    ModelError
        The text cannot be read.
    SettingError
        It has more than this editor shows.
    """
    start = locale.text("editor.start") if tree is None else tree
    return TreeEditor(_nodes(kpitree.tree(start)) if isinstance(start, str) else start)


def _nodes(model: Model) -> Node:
    """Return a model as nodes; a name's second appearance has no children."""
    formulas = {each.name: parse(each.formula) for each in model.indicators}
    values = {each.name: f"{each.values[0]:.12g}" for each in model.constants}
    seen: set[str] = set()

    def node(name: str, sign: str) -> Node:
        own = formulas.get(name) if name not in seen else None
        seen.add(name)
        unit = "" if model.quantity(name).unit == "1" and name not in formulas else model.quantity(name).unit
        children = [] if own is None else [node(part, joined) for joined, part in _parts(own)]
        return {"name": name, "unit": unit, "sign": sign, "value": values.get(name, ""), "children": children}

    return node(model.kgi, "")


def _parts(formula: Formula) -> Iterator[tuple[str, str]]:
    """Yield the names that a formula joins, each with its sign ("" for the first)."""
    if isinstance(formula, str):
        yield "", formula
        return
    left, right = formula.args if isinstance(formula, Call) and formula.op in _SIGNS else (0.0, 0.0)
    if isinstance(formula, Call) and isinstance(right, str):
        sign = _SIGNS[formula.op]
        if isinstance(left, str) or (isinstance(left, Call) and _family(_SIGNS.get(left.op, "")) == _family(sign)):
            yield from _parts(left)
            yield sign, right
            return
    raise SettingError("editor.only_names")


def _family(sign: str) -> str:
    return next((family for family in _FAMILIES if sign and sign in family), "")


def _node(given: Any, at: int) -> Node:
    """Return a node in its one form, or raise; ``at`` is its place among its parent's children."""
    fits = (
        isinstance(given, Mapping)
        and set(given) <= {*_FIELDS, "children"}
        and isinstance(given.get("children", []), (list, tuple))
    )
    if not fits or not all(isinstance(given.get(name, ""), str) for name in _FIELDS):
        raise SettingError("editor.bad_node", found=repr(given)[:80])
    children = [_node(child, place) for place, child in enumerate(given.get("children", []))]
    node = {name: given.get(name, "") for name in _FIELDS} | {"children": children}
    signs = {_family(child["sign"]) for child in children[1:]}
    if len(signs) > 1 or "" in signs or (at == 0 and node["sign"]):
        raise SettingError("editor.bad_sign", name=node["name"])
    return node


def _walk(node: Node) -> Iterator[Node]:
    yield node
    for child in node["children"]:
        yield from _walk(child)


def _line(node: Node, noted: dict[str, str]) -> str:
    def written(part: Node) -> str:
        name, unit = goals.tidy(part["name"]) or "?", goals.tidy(part["unit"])
        if not unit or noted.get(name) == unit:
            return name
        noted.setdefault(name, unit)
        return f"{name} [{unit}]"

    left = written(node)
    right = " ".join((f"{child['sign']} " if at else "") + written(child) for at, child in enumerate(node["children"]))
    return f"{left} = {right}"


def _outline(node: Node, depth: int) -> Iterator[tuple[str, str]]:
    unit = f"[{node['unit']}]" if node["unit"] else ""
    yield "\u3000" * depth + f"{node['sign']} {node['name']}".strip(), f"{unit} {node['value']}".strip()
    for child in node["children"]:
        yield from _outline(child, depth + 1)
