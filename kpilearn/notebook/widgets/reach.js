// Working backwards: which value of a lever reaches a target.

const PLACES = 512;

/**
 * The step of a lever, nearest to its present value, with which outcome(value) is at least the target; where the
 * present value has reached it already, the last step that still does: {value, result, met, turns}. turns is false
 * where no step makes a difference; the value is then the one that comes nearest to the target.
 *
 * Looks at all steps, or where there are very many at 512 of them and then between the two that differ.
 */
export function reach(outcome, { low, high, step }, target, present) {
  const last = Math.floor((high - low) / step + 1e-9);
  // 0.1 × 3 without the dust of binary fractions
  const at = (i) => Number((low + i * step).toPrecision(12));
  const enough = (i) => outcome(at(i)) >= target;
  const met = outcome(present) >= target;

  const stride = Math.ceil(Math.max(last, 1) / PLACES);
  const places = Array.from({ length: Math.floor(last / stride) + 1 }, (_, i) => i * stride);
  if (places.at(-1) < last) places.push(last);
  const nearest = (list, distance) => list.reduce((best, i) => (distance(i) < distance(best) ? i : best), list[0]);
  const away = (i) => Math.abs(at(i) - present);

  const other = places.filter((i) => enough(i) !== met);
  if (other.length) {
    let [there, here] = [nearest(other, away), Math.round((present - low) / step)];
    if (enough(here) !== met) here = there;
    while (Math.abs(there - here) > 1) {
      const middle = Math.trunc((there + here) / 2);
      if (enough(middle) === met) here = middle;
      else there = middle;
    }
    return found(met ? here : there, true);
  }
  const gap = (i) => Math.abs(outcome(at(i)) - target);
  const measured = places.filter((i) => Number.isFinite(gap(i)));
  return found(measured.length ? nearest(measured, gap) : 0, false);

  function found(i, turns) {
    const result = outcome(at(i));
    return { value: at(i), result, met: result >= target, turns };
  }
}
