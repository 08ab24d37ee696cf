// What a sealed question says to an answer, as kpilearn/notebook/check.py, sealed.py and grid.py have it: numbers on
// their grid, words as they are, compared by digests.
import { sha256 } from "./sha256.js";

// What a number must be multiplied with to be right, and the message that explains it.
const NEAR_MISSES = [[0.01, "near_percent"], [100, "near_ratio"], [0.001, "near_thousand"], [1000, "near_thousandth"], [0.0001, "near_man"], [10000, "near_man_part"], [-1, "near_sign"]];

/**
 * The state of a check and the message for it. The answer is a number, a word (see `asText`) or, by item, several of
 * these. Takes about 30 ms a digest, and lets the page breathe in between.
 */
export async function judge(question, answer, { rounds, lang, texts }) {
  const atomsFor = ({ form: { items } }) => (items ? items.map((item) => answer[item]) : [answer]);
  const opened = async (lock, atoms = atomsFor(lock)) => (await breath(), opens(lock, atoms, rounds));
  for (const lock of question.right) {
    if (await opened(lock)) return { state: "right", message: question.right_message?.[lang] ?? texts.right_message };
  }
  for (const { name, lock, message } of question.ideas) {
    if (await opened(lock)) return { state: "idea", message: message[lang], idea: name };
  }
  const [first] = question.right;
  if (first.kind === "number") {
    for (const [factor, key] of NEAR_MISSES) {
      for (const lock of Number.isFinite(answer * factor) ? question.right : []) {
        if (await opened(lock, [answer * factor])) return { state: "near", message: texts[key] };
      }
    }
    for (const lock of question.rounded) {
      if (await opened(lock)) return { state: "near", message: texts.near_rounded };
    }
  }
  const [sections, atoms] = [Object.values(first.sections), atomsFor(first)];
  let right = 0;
  for (const section of sections) right += await opened(section, section.at.map((at) => atoms[at]));
  if (right < sections.length) {
    return { state: "wrong", message: texts[`parts_${first.kind}`].replace("{right}", right).replace("{count}", sections.length) };
  }
  return { state: "wrong", message: texts.wrong_message };
}

/** A word so written that width, case and spaces do not matter. */
export function asText(word) {
  return word.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean).join(" ");
}

function opens({ marks, salt, digest }, atoms, rounds) {
  if (marks.length !== atoms.length) return false;
  const state = sha256(`${salt}\n${canonical(atoms, marks)}`, rounds);
  return [...state.subarray(0, 4)].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("") === digest;
}

/** The text by which answers are compared, as Python's json writes it. */
function canonical(atoms, marks) {
  return `[${atoms.map((atom, at) => (typeof atom === "number" ? (marks[at] ? bucket(atom, marks[at]) : `[${pythonFloat(atom)}]`) : JSON.stringify(atom))).join(", ")}]`;
}

/** The number of the bucket of a grid into which a number falls; exact, since both are fractions with powers of two. */
function bucket(value, [exponent, width, offset]) {
  const cell = floorOf(value, exponent) - BigInt(offset);
  const size = BigInt(width);
  return cell >= 0n || cell % size === 0n ? cell / size : cell / size - 1n;
}

/** The floor of value / 2 ** exponent. */
function floorOf(value, exponent) {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const high = bits.getUint32(0);
  const power = (high >>> 20) & 0x7ff;
  const fraction = (BigInt(high & 0xfffff) << 32n) + BigInt(bits.getUint32(4));
  const digits = (power ? fraction + (1n << 52n) : fraction) * (value < 0 ? -1n : 1n);
  const shift = BigInt((power || 1) - 1075 - exponent);
  return shift >= 0n ? digits << shift : digits >> -shift; // BigInt's >> is a floor
}

/** A number that no grid is for: it opens nothing, and only has to be written as no bucket is. */
function pythonFloat(value) {
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

function breath() {
  return new Promise((go) => setTimeout(go));
}
