// Chance in the page as Python has it (kpilearn.markets.chance and market): one uniform number in, one value out.
// luck is [u, z]: a uniform number and the standard normal value at it, for which Python has a long table.

// From this variance on, a count is a rounded normal.
const NORMAL_FROM = 30;

export function poisson([u, z], mean) {
  if (mean >= NORMAL_FROM) return Math.max(Math.floor(mean + Math.sqrt(mean) * z + 0.5), 0);
  return bySteps(u, Math.exp(-mean), (k, at) => (at * mean) / k);
}

/** How many of n succeed when each does with probability p. */
export function binomial([u, z], n, p) {
  const rare = Math.min(Math.max(Math.min(p, 1 - p), 0), 1);
  const variance = n * rare * (1 - rare);
  const odds = rare / (1 - rare);
  const found = variance < NORMAL_FROM
    ? bySteps(u, Math.exp(n * Math.log1p(-rare)), (k, at) => (at * odds * (n - k + 1)) / k)
    : Math.min(Math.max(Math.floor(n * rare + Math.sqrt(variance) * z + 0.5), 0), n);
  return p <= 0.5 ? found : n - found;
}

/** The sum of so many amounts, each with the relative standard deviation spread. */
export function total([, z], expected, count, spread) {
  return Math.round(expected * aroundOne(z, spread / Math.sqrt(Math.max(count, 1))));
}

/** Count up from zero until the summed probability passes u. */
function bySteps(u, none, following) {
  let [count, at, sum] = [0, none, none];
  while (count < 200 && u > sum) {
    count++;
    at = following(count, at);
    sum += at;
  }
  return count;
}

/** A lognormal factor with mean 1. */
function aroundOne(z, spread) {
  return Math.exp((-spread * spread) / 2 + spread * z);
}

const DRAWS = {
  Poisson: ([u, z, more], expected, { spread }) => poisson([u, z], spread ? expected * aroundOne(more, spread) : expected),
  Binomial: (luck, expected, _, of) => binomial(luck, of, expected / Math.max(of, 1)),
  Total: (luck, expected, { spread }, of) => total(luck, expected, of, spread),
};

/**
 * What evaluator.js takes to draw the first so many periods; those after them are as is to be expected then.
 * noise: {name: {kind, of, spread, luck: [[u, z, and where there is a spread its z] a period]}}
 */
export function drawing(noise, drawn) {
  return (name, expected, series, t) => {
    const own = t < drawn ? noise[name] : null;
    return own ? DRAWS[own.kind](own.luck[t], expected, own, series.get(own.of)?.[t]) : expected;
  };
}
