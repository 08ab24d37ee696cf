// A model's formulas as a person reads them: as an outline (KGI, what it is made of, and so on) and as text.

const SIGNS = { "*": "×", "/": "÷", "+": "+", "-": "−", "**": "^" };
const BINDING = { "+": 0, "-": 0, "*": 1, "/": 1 };

/**
 * The tree of a model, from one of its names down: {name, formula, sign, children}.
 * sign is what joins a node to the one before it (empty for the first, and inside min, max, powers and so on). A part
 * of a formula that has no name of its own, such as (1 − rate), is a node without a name. A name's second appearance
 * has no children.
 */
export function outline(model, root = model.kgi) {
  const formulas = formulasOf(model);
  const seen = new Set();

  function node(formula, sign) {
    if (typeof formula === "number") return { formula, sign, children: [] };
    if (Array.isArray(formula)) return { formula, sign, children: formula[0] === "prev" ? [] : parts(formula) };
    const again = seen.has(formula);
    seen.add(formula);
    const own = formulas.get(formula);
    return { name: formula, formula, sign, again, children: again || own === undefined ? [] : parts(own) };
  }

  function parts(formula) {
    const joined = flatten(formula);
    if (joined.length > 1 || !Array.isArray(formula)) return joined.map(([part, sign]) => node(part, sign));
    const named = namesIn(formula).map((name) => node(name, ""));
    return named;
  }

  return node(root, "");
}

/** Each stock's and indicator's formula by name: a stock's is the one for the next period. */
export function formulasOf({ stocks, indicators }) {
  return new Map([...stocks.map(({ name, then }) => [name, then]), ...indicators.map(({ name, formula }) => [name, formula])]);
}

/** a × b + c as [[a, ""], [b, "×"], [c, "+"]]; what stands in brackets, or is no sum or product, stays one part. */
function flatten(formula, sign = "", level = 0) {
  const binding = Array.isArray(formula) ? BINDING[formula[0]] : undefined;
  if (binding === undefined || binding < level) return [[formula, sign]];
  const [operation, left, right] = formula;
  return [...flatten(left, sign, binding), ...flatten(right, SIGNS[operation], binding + 1)];
}

/** The names that a formula uses in the same period, each once, in order. */
function namesIn(formula) {
  if (typeof formula === "string") return [formula];
  if (!Array.isArray(formula) || formula[0] === "prev") return [];
  return [...new Set(formula.slice(1).flatMap(namesIn))];
}

/** A formula as text, with the quantities' labels: 訪問者数 × 転換率. */
export function formulaText(formula, labelOf, texts, level = 0) {
  const inner = (part, at) => formulaText(part, labelOf, texts, at);
  if (typeof formula === "number") return String(formula).replace("-", "−");
  if (typeof formula === "string") return labelOf(formula);
  const [operation, ...rest] = formula;
  const binding = BINDING[operation];
  if (binding !== undefined) {
    const text = `${inner(rest[0], binding)} ${SIGNS[operation]} ${inner(rest[1], binding + 1)}`;
    return binding < level ? `(${text})` : text;
  }
  if (operation === "**") return `${inner(rest[0], 3)} ^ ${inner(rest[1], 3)}`;
  if (operation === "neg") return `−${inner(rest[0], 2)}`;
  if (operation === "prev") return texts.previous.replace("{name}", inner(rest[0], 0));
  return `${operation}(${rest.map((part) => inner(part, 0)).join(", ")})`;
}
