// The tree editor: build a KPI tree by adding what a number is made of; what does not fit is said where it is.
import { fill, html, write } from "./dom.js";
import { study, treeText, walk } from "./nodes.js";
import { panel } from "./panel.js";
import { paste } from "./paste.js";
import { unitText } from "./units.js";

const FAMILIES = { "+": "+−", "−": "+−", "×": "×÷", "÷": "×÷" };

function editor(self) {
  const list = html("ul");
  const element = html("section", { class: "kl-tree kl-growing", "aria-label": self.texts.tree }, html("p", { class: "kl-title" }, self.texts.tree), list);
  let [shape, rows, wanted] = ["", [], null];
  const parts = [verdict(self), result(self)];

  /** Change the node at a path (or, with null, remove it), and have the focus at a path afterwards. */
  function edit(path, change, focus = null) {
    wanted = focus;
    const steps = path === "" ? [] : path.split(".").map(Number);
    const within = (node, [step, ...rest]) => {
      if (step === undefined) return change(node);
      const inner = within(node.children[step], rest);
      const children = node.children.flatMap((child, i) => (i === step ? (inner ? [inner] : []) : [child]));
      return { ...node, children: children.map((child, i) => (i ? child : { ...child, sign: "" })).map(signed) };
    };
    self.set({ tree: within(self.state().tree, steps) });
    refresh(self.state());
  }
  /** The first child has no sign; the others one of the family of the second. */
  function signed(child, i, all) {
    if (i === 0) return child;
    const family = FAMILIES[all[1].sign || "×"];
    return family.includes(child.sign) && child.sign ? child : { ...child, sign: family[0] };
  }

  /** Show the tree: at once after an edit, so that the focus is there before the next key. */
  function refresh({ tree }) {
    const now = JSON.stringify(walk(tree).map(({ path }) => path));
    if (now !== shape) build(tree);
    shape = now;
    const studied = study(tree);
    const nodes = new Map(walk(tree).map(({ node, path }) => [path, node]));
    for (const row of rows) row.update(nodes.get(row.path), studied);
    for (const part of parts) part.update(tree, studied);
    if (wanted !== null) rows.find(({ path }) => path === wanted)?.focus();
    wanted = null;
  }
  function build(tree) {
    rows = [];
    list.replaceChildren(item(tree, "", null, 0));
  }
  function item(node, path, sibling, at) {
    const row = nodeRow(self, { path, at, root: path === "", leaf: !node.children.length, full: walk(self.state().tree).length >= self.spec.most }, edit);
    rows.push(row);
    const below = node.children.map((child, i) => item(child, path === "" ? String(i) : `${path}.${i}`, node.children, i));
    return html("li", {}, row.element, below.length ? html("ul", {}, ...below) : null);
  }

  return [
    { element },
    { element: parts[0].element, update: refresh },
    { element: parts[1].element },
    paste(self),
  ];
}

/** One node: its sign, name, unit and (a leaf's) value, and what is wrong with it. */
function nodeRow(self, { path, at, root, leaf, full }, edit) {
  const { texts, figures } = self;
  const field = (name, more = {}) => html("input", { type: "text", autocomplete: "off", class: `kl-in-${name}`, placeholder: texts[`hold.${name}`], oninput: (event) => edit(path, (node) => ({ ...node, [name]: event.target.value })), ...more });
  const sign = at === 0 ? null : html("select", { class: "kl-in-sign", onchange: () => edit(path, (node) => ({ ...node, sign: sign.value })) },
    ...[..."+−×÷"].map((one) => html("option", { value: one }, one)));
  const fields = { name: field("name"), unit: field("unit"), value: leaf ? field("value", { inputmode: "decimal" }) : null };
  const value = html("span", { class: "kl-value" });
  const blank = (before) => ({ name: "", unit: "", sign: before ? "×" : "", value: "", children: [] });
  const add = html("button", { type: "button", disabled: full, onclick: () => edit(path, (node) => ({ ...node, children: [...node.children, { ...blank(node.children.length), sign: node.children.length > 1 ? node.children[1].sign : node.children.length ? "×" : "" }] }), below()) }, `＋ ${texts.add}`);
  const remove = root ? null : html("button", { type: "button", class: "kl-remove", onclick: () => edit(path, () => null, parentOf(path)) }, "✕");
  const problem = html("p", { class: "kl-complaint", role: "alert" });
  const element = html("div", { class: "kl-node" },
    html("div", { class: `kl-box ${root ? "kl-kgi" : ""}` }, sign, fields.name, fields.unit, fields.value, value, html("span", { class: "kl-tools" }, add, remove)), problem);

  const below = () => {
    const { length } = walk(self.state().tree).find((one) => one.path === path).node.children;
    return path === "" ? String(length) : `${path}.${length}`;
  };
  return {
    path, element,
    focus: () => fields.name.focus(),
    update(node, { problems, units, values }) {
      const called = node.name || texts.nameless;
      for (const [name, input] of Object.entries(fields)) {
        if (!input) continue;
        if (input !== input.getRootNode().activeElement && input.value !== node[name]) input.value = node[name];
        input.setAttribute("aria-label", fill(texts[`label.${name}`], { name: called }));
      }
      const unit = units.get(path);
      fields.unit.placeholder = unit && !leaf ? unitText(unit) : texts["hold.unit"];
      if (sign) {
        sign.value = node.sign;
        sign.setAttribute("aria-label", fill(texts["label.sign"], { name: called }));
      }
      add.setAttribute("aria-label", `${called}: ${add.textContent}`);
      remove?.setAttribute("aria-label", fill(texts.remove, { name: called }));
      const number = values.get(path);
      write(value, leaf ? "" : Number.isFinite(number) ? `= ${figures.number(number, Math.abs(number) >= 100 || Number.isInteger(number) ? 0 : 3)}` : "");
      const said = problems.get(path);
      write(problem, said ? fill(texts[`problem.${said.case}`], { ...said, name: called }) : "");
      element.classList.toggle("kl-is-wrong", Boolean(said));
    },
  };
}

function parentOf(path) {
  return path.includes(".") ? path.slice(0, path.lastIndexOf(".")) : "";
}

function verdict({ texts }) {
  const words = html("p", { class: "kl-total", role: "status" });
  return {
    element: words,
    update(tree, { problems }) {
      write(words, problems.size ? fill(texts.problems, { n: problems.size }) : `✓ ${texts.fits}`);
      words.classList.toggle("kl-all", problems.size === 0);
    },
  };
}

function result({ texts }) {
  const code = html("code");
  return {
    element: html("section", { class: "kl-settings", "aria-label": texts.text }, html("p", { class: "kl-title" }, texts.text), html("pre", { tabindex: "0" }, code)),
    update: (tree) => write(code, `kl.tree("""\n${treeText(tree)}\n""")`),
  };
}

export default panel(editor);
