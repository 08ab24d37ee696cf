// A number as a learner types it: with a Japanese keyboard, with commas, or as a calculation such as 100 * 0.05.

const SIGNS = { "×": "*", "÷": "/", "−": "-", "–": "-", "ー": "-", "∗": "*" };
const TOKEN = /\s*(\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?|\*\*|[-+*/()])/iy;

/** The value of a number or of a calculation with + - * / ** and parentheses; null if it is neither. */
export function calculated(text) {
  const plain = text.normalize("NFKC").replace(/[×÷−–ー∗]/g, (sign) => SIGNS[sign]).replace(/(?<=\d),(?=\d{3})/g, "").trim();
  const tokens = [];
  TOKEN.lastIndex = 0;
  for (let found; TOKEN.lastIndex < plain.length && (found = TOKEN.exec(plain)); ) tokens.push(found[1]);
  if (tokens.join("") !== plain.replace(/\s+/g, "")) return null;
  let at = 0;
  const take = (...signs) => (signs.includes(tokens[at]) ? tokens[at++] : null);

  function sum() {
    let value = product();
    for (let sign; (sign = take("+", "-")); ) value = sign === "+" ? value + product() : value - product();
    return value;
  }
  function product() {
    let value = signed();
    for (let sign; (sign = take("*", "/")); ) value = sign === "*" ? value * signed() : value / signed();
    return value;
  }
  function signed() {
    const sign = take("+", "-");
    if (sign) return sign === "-" ? -signed() : signed();
    const base = single();
    return take("**") ? base ** signed() : base;
  }
  function single() {
    if (take("(")) {
      const value = sum();
      return take(")") ? value : NaN;
    }
    return at < tokens.length ? Number(tokens[at++]) : NaN;
  }

  const value = sum();
  return at === tokens.length && Number.isFinite(value) ? value : null;
}
