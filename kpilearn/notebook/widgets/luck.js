// Chance that is the same in the page and in Python (kpilearn.notebook.widgets.luck): one seed, one luck.

/** So many numbers from 0 up to 1 (mulberry32, a public-domain generator by Tommy Ettinger). */
export function uniforms(seed, count) {
  return Float64Array.from({ length: count }, (_, i) => {
    const a = (seed + Math.imul(0x6d2b79f5, i + 1)) | 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  });
}

/**
 * A function from a uniform number to how many of n succeed when each does with probability p. It needs + × ÷ only,
 * so that Python gets the same counts to the last; the same luck with a slightly other p gives nearly the same count.
 */
export function binomialOf(n, p) {
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const odds = p / (1 - p);
  const above = [1];
  for (let k = mode; k < n && above.at(-1) > 1e-14; k++) above.push((above.at(-1) * odds * (n - k)) / (k + 1));
  const below = [];
  let weight = 1;
  for (let k = mode; k > 0 && weight > 1e-14; k--) below.push((weight = (weight * k) / (odds * (n - k + 1))));
  const first = mode - below.length;
  const sums = [];
  for (const one of [...below.reverse(), ...above]) sums.push((sums.at(-1) ?? 0) + one);

  return (u) => {
    const wanted = u * sums.at(-1);
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] > wanted) high = middle;
      else low = middle + 1;
    }
    return first + low;
  };
}
