// Plain numbers and shares as the learner's language writes them.
const NUMBER_LOCALES = { ja: "ja-JP", en: "en-GB" };

export function figures(lang) {
  const formats = new Map();

  function number(value, digits = 0) {
    if (!Number.isFinite(value)) return "–";
    if (!formats.has(digits)) {
      formats.set(digits, new Intl.NumberFormat(NUMBER_LOCALES[lang], { minimumFractionDigits: digits, maximumFractionDigits: digits }));
    }
    const text = formats.get(digits).format(value).replace("-", "−");
    return /[1-9]/.test(text) ? text : text.replace("−", "");
  }

  return { number, percent: (ratio, digits = 1) => (Number.isFinite(ratio) ? `${number(100 * ratio, digits)} %` : "–") };
}
