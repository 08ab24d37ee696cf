// Plain numbers and shares as the learner's language writes them.
const LOCALES = { ja: "ja-JP", en: "en-GB" };

export function figures(lang) {
  const formats = new Map();

  function number(value, digits = 0, atLeast = digits) {
    if (!Number.isFinite(value)) return "–";
    const key = `${digits} ${atLeast}`;
    if (!formats.has(key)) {
      formats.set(key, new Intl.NumberFormat(LOCALES[lang], { minimumFractionDigits: atLeast, maximumFractionDigits: digits }));
    }
    const text = formats.get(key).format(value).replace("-", "−");
    return /[1-9]/.test(text) ? text : text.replace("−", "");
  }

  return { number, percent: (ratio, digits = 1) => (Number.isFinite(ratio) ? `${number(100 * ratio, digits)} %` : "–") };
}
