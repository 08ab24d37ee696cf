// Round numbers along an axis.

/** Four to six round numbers that hold all values; from nought where the values are not far above it. */
export function niceTicks(least, most) {
  if (!Number.isFinite(least)) return [0, 1];
  let [low, high] = [least > 0 && least < 0.6 * most ? 0 : least, most];
  if (high - low < 1e-9 * Math.max(Math.abs(low), Math.abs(high), 1e-9)) [low, high] = [low - Math.abs(low || 1) / 2, high + Math.abs(high || 1) / 2];
  const rough = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * [1, 2, 2.5, 5, 10].find((size) => size * power >= rough);
  const first = Math.floor(low / step + 1e-9);
  return Array.from({ length: Math.ceil(high / step - 1e-9) - first + 1 }, (_, i) => (first + i) * step);
}
