// The small unit algebra of kpilearn.kpitree.units: any word is a base unit, exponents are fractions.

const FACTOR = /\s*([^\s*/^()[\]]+)\s*(?:\^\s*(-?[0-9]+(?:\/[0-9]+)?))?\s*/y;

/** "円/件" as a Map from each word to its exponent [above, below], without those that are nought; null if it cannot be read. */
export function parseUnit(text) {
  const source = text.normalize("NFKC").replace(/[×·・]/g, "*").replaceAll("÷", "/");
  const unit = new Map();
  let [at, sign] = [0, 1];
  while (true) {
    FACTOR.lastIndex = at;
    const match = FACTOR.exec(source);
    if (!match) return null;
    const [word, power] = [match[1], fraction(match[2] ?? "1")];
    if (!power || (word !== "1" && /^\p{Nd}/u.test(word))) return null;
    if (word !== "1") raise(unit, word, [sign * power[0], power[1]]);
    at = FACTOR.lastIndex;
    if (at === source.length) return unit;
    if (!"*/".includes(source[at])) return null;
    sign = source[at] === "*" ? 1 : -1;
    at++;
  }
}

/** a × b, or a ÷ b with sign −1. */
export function unitTimes(a, b, sign = 1) {
  const unit = new Map(a);
  for (const [word, [above, below]] of b) raise(unit, word, [sign * above, below]);
  return unit;
}

export function sameUnit(a, b) {
  return unitText(a) === unitText(b);
}

/** As Python writes it: 円×人^2/件; "1" for a plain number. */
export function unitText(unit) {
  const sorted = [...unit].sort(([a], [b]) => (a < b ? -1 : 1));
  const factor = (word, above, below) => (above === 1 && below === 1 ? word : `${word}^${above}${below === 1 ? "" : `/${below}`}`);
  const top = sorted.filter(([, [above]]) => above > 0).map(([word, [above, below]]) => factor(word, above, below)).join("×");
  const under = sorted.filter(([, [above]]) => above < 0).map(([word, [above, below]]) => `/${factor(word, -above, below)}`).join("");
  return (top || "1") + under;
}

function raise(unit, word, [above, below]) {
  const [own, part] = unit.get(word) ?? [0, 1];
  const power = reduced(own * below + above * part, part * below);
  if (power[0]) unit.set(word, power);
  else unit.delete(word);
}

function fraction(text) {
  const [above, below = 1] = text.split("/").map(Number);
  return below ? reduced(above, below) : null;
}

function reduced(above, below) {
  let [a, b] = [Math.abs(above), below];
  while (b) [a, b] = [b, a % b];
  return [above / a || 0, below / a];
}
