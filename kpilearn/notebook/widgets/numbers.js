// Numbers as the learner's language writes them, with their units.
import { fill } from "./dom.js";
import { figures } from "./figures.js";

/**
 * How numbers of this model are written: show(name, value, step) with the unit, bare(name, value) without, change(now, before).
 * shares: quantities written as per cent, with what is left of their unit. units: the units' words in the language.
 */
export function numbers({ lang, texts, shares, units }, quantities) {
  const { number } = figures(lang);

  /** step: what the value is a multiple of, where that is known; else the quantity's own step. */
  function bare(name, value, step = quantities.get(name)?.step) {
    if (!Number.isFinite(value)) return "–";
    const given = quantities.get(name)?.values;
    const scale = name in shares ? 100 : 1;
    const digits = digitsOf(value * scale, step ? step * scale : 0);
    return number(value * scale, digits, given ? 0 : digits) + (scale === 100 ? " %" : "");
  }

  function unit(name) {
    return unitWords(shares[name] ?? quantities.get(name)?.unit ?? "1");
  }

  function unitWords(text) {
    if (text === "1") return "";
    const shown = text.replace(/(\/\s*)?([^\s*/×÷()^]+)/g, (_, per, word) => (per ? `/${units[`/${word}`] ?? word}` : units[word] ?? word));
    return shown.replace(/^1(?=\/)/, "").replaceAll("*", "·");
  }

  function show(name, value, step) {
    return joined(bare(name, value, step), unit(name));
  }

  function joined(figure, words) {
    if (words.startsWith("/")) return figure + words;
    if (words.startsWith("¥")) return `¥${figure}${words.slice(1)}`;
    return fill(texts.quantity, { value: figure, unit: words }).trim();
  }

  function change(now, before) {
    if (now === before) return "±0 %";
    const ratio = now / before - 1;
    if (!Number.isFinite(ratio) || before < 0) return now > before ? "▲" : "▼";
    return `${ratio > 0 ? "▲ +" : "▼ "}${number(100 * ratio, Math.abs(ratio) < 0.1 ? 1 : 0)} %`;
  }

  /** What a person typed for a quantity, in its unit (a share is typed in per cent). */
  function typed(name, text) {
    const value = numberTyped(text);
    return value === null ? null : value / (name in shares ? 100 : 1);
  }

  return {
    bare, unit, show, change, typed,
    share: (ratio) => `${number(100 * ratio, 0)} %`,
    /** A ratio in per cent with three figures. */
    percent: (ratio) => (Number.isFinite(ratio) ? `${number(100 * ratio, digitsOf(100 * ratio, 0))} %` : "–"),
    /** A value that is no quantity of the model, in a unit. */
    measure: (text, value) => joined(bare("", value), unitWords(text)),
  };
}

/** Decimal places that a value needs: as many as its step, else three significant figures. */
function digitsOf(value, step) {
  if (step && isMultiple(value, step)) return [0, 1, 2, 3, 4, 5].find((digits) => isMultiple(step * 10 ** digits, 1)) ?? 6;
  const size = Math.abs(value);
  if (size >= 100 || size === 0) return 0;
  return Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(size))));
}

function isMultiple(value, step) {
  return Math.abs(value / step - Math.round(value / step)) < 1e-6;
}

/** What a person typed, as a number: 1,500 and １５００ and ¥1500 are all fifteen hundred; null where it is none. */
function numberTyped(text) {
  const plain = text.normalize("NFKC").replace(/[,\s¥円%−]/g, (sign) => (sign === "−" ? "-" : ""));
  return plain !== "" && Number.isFinite(Number(plain)) ? Number(plain) : null;
}
