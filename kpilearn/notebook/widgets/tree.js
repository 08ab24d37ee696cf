// The view "tree": the KGI, what it is made of, joined by + − × ÷, each with its value and its change.
import { fill, html, write } from "./dom.js";
import { compile } from "./evaluator.js";
import { formulaText, outline } from "./outline.js";

// At first a tree is open as far down as that makes no more boxes than this (or than its part of the spec says); the
// rest is a click away.
const OPEN_BOXES = 16;
// A tree grows from left to right where it fits and is no taller than so many boxes. Else it is an outline.
const SIDEWAYS_BOXES = 12;

export function tree(board) {
  const { model, numbers, texts } = board;
  const levers = new Set(model.levers.map(({ name }) => name));
  const stocks = new Set(model.stocks.map(({ name }) => name));
  const root = outline(model);
  const levels = levelsWithin(board.spec.parts.tree?.boxes ?? OPEN_BOXES);
  const boxes = [];
  let element = null;
  element = html("section", { class: "kl-tree", role: "group", "aria-label": texts.tree }, html("p", { class: "kl-title" }, texts.tree), html("ul", {}, item(root, 1)));
  const sized = new ResizeObserver(arrange);
  sized.observe(element);

  function item(node, level) {
    const sign = node.sign ? html("span", { class: "kl-sign" }, node.sign) : null;
    if (!node.children.length) return html("li", {}, sign, box(node, null));
    const below = html("ul", {}, ...node.children.map((child) => item(child, level + 1)));
    return html("li", {}, sign, box(node, fold(node, below, level)), below);
  }

  /** The button that shows and hides what a node is made of. */
  function fold(node, below, level) {
    const button = html("button", { type: "button", class: "kl-fold", onclick: () => open(below.hidden) });
    button.setAttribute("aria-label", fill(texts.fold, { name: labelOf(node) }));
    open(level < levels && !stocks.has(node.name));
    return button;

    function open(yes) {
      below.hidden = !yes;
      button.setAttribute("aria-expanded", yes);
      write(button, yes ? "▾" : "▸");
      if (element) arrange();
    }
  }

  function box(node, button) {
    if (typeof node.formula === "number") return html("span", { class: "kl-literal" }, formulaText(node.formula));
    const value = html("span", { class: "kl-value" });
    const change = html("span", { class: "kl-change" });
    boxes.push({ name: node.name, value, change, at: compile(node.formula) });
    const label = labelOf(node);
    return html("div", { class: `kl-box ${kindOf(node)}` }, html("span", { class: "kl-name", title: label }, label),
      node.again ? html("span", { class: "kl-repeat" }, texts.again) : null, value, change, button);
  }

  function labelOf({ name, formula }) {
    return name ? board.label(name) : formulaText(formula, board.label, texts);
  }

  function kindOf({ name }) {
    if (name === model.kgi) return "kl-kgi";
    if (levers.has(name)) return "kl-is-lever";
    return name ? "" : "kl-part";
  }

  /** How many levels can be open without more boxes than that; two at least. */
  function levelsWithin(most) {
    let level = 1;
    while (level < 20 && (level < 2 || count(root, level + 1) <= most)) level++;
    return level;
  }

  function count({ name, children }, level) {
    const closed = level < 2 || stocks.has(name);
    return 1 + (closed ? 0 : children.reduce((sum, child) => sum + count(child, level - 1), 0));
  }

  function arrange() {
    const tips = [...element.querySelectorAll("li")].filter((one) => one.offsetParent && !one.querySelector(":scope > ul:not([hidden])"));
    element.classList.toggle("kl-sideways", tips.length <= SIDEWAYS_BOXES);
    if (element.scrollWidth > element.clientWidth) element.classList.remove("kl-sideways");
    // What still is too wide can be scrolled, by keyboard too.
    if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
    else element.removeAttribute("tabindex");
  }

  return {
    element,
    update({ now, start, period }) {
      for (const { name, value, change, at } of boxes) {
        const [is, was] = [at(now, period), at(start, period)];
        write(value, numbers.show(name, is));
        write(change, is === was ? "" : numbers.change(is, was));
      }
    },
    end: () => sized.disconnect(),
  };
}
