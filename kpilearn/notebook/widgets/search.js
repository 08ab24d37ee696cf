// The best decisions that a search finds who knows the market and its surprise, as kpilearn.markets.campaign finds them:
// from two starts, a lever at a time, first in all months at once, then in each.

// Scores that differ by less are the same: of these the first is taken, in Python too.
const ALIKE = 1e-9;
const SWEEPS = 4;

/** value(paths) is what {lever: a value a month} comes to; starts: two of these. Gives the better paths found. */
export function bestPaths(levers, starts, months, value) {
  const all = Array.from({ length: months }, (_, t) => t);
  const climbed = [[all], all.map((t) => [t])].reduce((found, spans) => climb(found, spans), starts);
  return topOf(climbed, value);

  function climb(found, spans) {
    let scores = found.map(value);
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
      const before = scores;
      for (const lever of levers) found = found.map((paths) => ({ ...paths, [lever.name]: moved(paths, lever, spans) }));
      scores = found.map(value);
      if (scores.every((score, i) => score <= before[i] + ALIKE * Math.abs(before[i]))) break;
    }
    return found;
  }

  /** A lever at its best in one span of months, or in all of them if that is better. */
  function moved(paths, { name, low, high, step }, spans) {
    const now = paths[name];
    const last = Math.round((high - low) / (step || 1));
    const steps = Array.from({ length: last + 1 }, (_, i) => (i === last ? high : i * ((high - low) / last) + low));
    const score = (plan) => value({ ...paths, [name]: plan });
    const alone = spans.map((span) => topOf([now, ...steps.map((one) => now.map((old, t) => (span.includes(t) ? one : old)))], score));
    return spans.length === 1 ? alone[0]  : topOf([...alone, all.map((t) => alone[t][t])], score);
  }
}

/** The first of those that are best. */
function topOf(plans, value) {
  const scores = plans.map(value);
  const most = Math.max(...scores);
  return plans[scores.findIndex((score) => score >= most - ALIKE * Math.abs(most))];
}
