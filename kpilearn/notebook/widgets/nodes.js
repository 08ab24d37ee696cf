// A KPI tree as nested nodes {name, unit, sign, value, children}: its text, its mistakes, its numbers.
import { goalNumber, tidy } from "./goals.js";
import { parseUnit, sameUnit, unitText, unitTimes } from "./units.js";

const NAME = /^(?!ー)[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}_]*$/u;
const FUNCTION_NAMES = ["min", "max", "exp", "log", "prev"];

/** Every node with its path ("" for the root, "0.1" for the second child of the first), parents first. */
export function walk(node, path = "") {
  return [{ node, path }, ...node.children.flatMap((child, i) => walk(child, path === "" ? String(i) : `${path}.${i}`))];
}

/** The text for kl.tree: a line for each node that has children; a unit stands where its name appears first, or another unit. */
export function treeText(root) {
  const noted = new Map();
  const written = ({ name, unit }) => {
    const [own, words] = [tidy(name) || "?", tidy(unit)];
    if (!words || noted.get(own) === words) return own;
    if (!noted.has(own)) noted.set(own, words);
    return `${own} [${words}]`;
  };
  return walk(root).filter(({ node }) => node.children.length)
    .map(({ node }) => `${written(node)} = ${node.children.map((child, i) => (i ? `${child.sign} ` : "") + written(child)).join(" ")}`).join("\n");
}

/**
 * What is wrong with a tree, by path: {case, ...values} (only the first of a node); the units that follow from its
 * parts, by path; and its numbers, by path, where all that they need are there.
 */
export function study(root) {
  const all = walk(root).map(({ node, path }) => ({ ...node, path, name: tidy(node.name), unit: tidy(node.unit) }));
  const problems = new Map();
  const wrong = (path, name, values = {}) => problems.has(path) || problems.set(path, { case: name, ...values });
  const formulas = new Map();
  const noted = new Map();
  for (const node of all) {
    if (!node.name) wrong(node.path, "unnamed");
    else if (!NAME.test(node.name) || FUNCTION_NAMES.includes(node.name)) wrong(node.path, "bad_name");
    if (node.children.length && formulas.has(node.name)) wrong(node.path, "twice");
    else if (node.children.length) formulas.set(node.name, node);
    noteUnit(node, noted, wrong);
  }
  if (!root.children.length) wrong("", "alone");
  const circular = all.filter((node) => reaches(node, node.name, formulas));
  for (const { path } of circular) wrong(path, "cycle");
  const units = new Map();
  if (!circular.length && noted.size) for (const node of all) units.set(node.path, unitOf(node, { formulas, noted, wrong }));
  return { problems, units, values: numbersOf(all, formulas, circular.length > 0) };
}

function noteUnit({ name, unit, path }, noted, wrong) {
  if (!unit) return;
  const read = parseUnit(unit);
  if (!read) wrong(path, "bad_unit");
  else if (!noted.has(name)) noted.set(name, read);
  else if (!sameUnit(noted.get(name), read)) wrong(path, "two_units", { first: unitText(noted.get(name)), second: unitText(read) });
}

/** Whether a node's formula needs its own name again. */
function reaches({ children }, name, formulas, seen = new Set()) {
  return children.some((child) => {
    const next = tidy(child.name);
    if (next === name) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(formulas.get(next) ?? child, name, formulas, seen);
  });
}

/** The unit of a node, and a note of what does not fit; null where it cannot be known. */
function unitOf(node, tree) {
  const { formulas, noted, wrong } = tree;
  const name = tidy(node.name);
  const declared = noted.get(name) ?? null;
  const formula = node.children.length ? node : formulas.get(name);
  if (!formula) {
    if (!declared && node.path !== undefined) wrong(node.path, "no_unit");
    return declared;
  }
  let computed = null;
  formula.children.forEach((child, i) => {
    const path = node.path === undefined || !node.children.length ? undefined : node.path === "" ? String(i) : `${node.path}.${i}`;
    const unit = unitOf({ ...child, path: undefined }, { ...tree, wrong: () => {} });
    if (i === 0) computed = unit;
    else if ("×÷".includes(child.sign)) computed = computed && unit && unitTimes(computed, unit, child.sign === "×" ? 1 : -1);
    else {
      if (computed && unit && !sameUnit(computed, unit) && path) wrong(path, "mismatch", { left: unitText(computed), right: unitText(unit) });
      computed = computed && unit;
    }
  });
  if (computed && declared && !sameUnit(computed, declared) && node.path !== undefined && node.children.length) {
    wrong(node.path, "declared", { declared: unitText(declared), computed: unitText(computed) });
  }
  return declared ?? computed;
}

function numbersOf(all, formulas, circular) {
  const given = new Map(all.filter(({ children, value }) => !children.length && value !== "").map(({ name, value }) => [name, goalNumber(String(value)) ?? NaN]));
  const known = new Map();
  const number = (name) => {
    if (!known.has(name)) {
      known.set(name, NaN);
      const formula = formulas.get(name);
      known.set(name, formula ? combined(formula.children.map((child) => [child.sign, number(tidy(child.name))])) : given.get(name) ?? NaN);
    }
    return known.get(name);
  };
  return new Map(all.map(({ path, name }) => [path, circular ? NaN : number(name)]));
}

function combined(parts) {
  const apply = { "+": (a, b) => a + b, "−": (a, b) => a - b, "×": (a, b) => a * b, "÷": (a, b) => a / b };
  return parts.reduce((total, [sign, value], i) => (i ? apply[sign](total, value) : value), NaN);
}
