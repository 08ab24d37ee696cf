// A whole that is divided: some parts have a lever for their share, one of them is what the others leave.

/** parts: [{name, label, share, amount}], the last two the names of quantities. */
export function division({ model, spec }) {
  const parts = spec.parts.split;
  const levers = new Set(model.levers.map(({ name }) => name));
  const own = parts.filter(({ share }) => levers.has(share));
  const tidy = (share) => Math.max(0, Number(share.toPrecision(12)));

  function shareOf(levers, part) {
    return own.includes(part) ? levers[part.share] : tidy(own.reduce((left, { share }) => left - levers[share], 1));
  }

  /** The levers with one part's share changed. The others keep their proportions, in steps; the last gets what is left. */
  function divided(levers, part, share, step = 1e-9) {
    const others = parts.filter((one) => one !== part);
    const before = others.reduce((sum, one) => sum + shareOf(levers, one), 0);
    const shares = new Map([[part, share]]);
    let left = 1 - share;
    others.forEach((one, i) => {
      const fair = before > 0 ? shareOf(levers, one) / before : 1 / others.length;
      const its = i < others.length - 1 ? Math.min(left, Math.round(((1 - share) * fair) / step) * step) : left;
      shares.set(one, its);
      left -= its;
    });
    return { ...levers, ...Object.fromEntries(own.map((one) => [one.share, tidy(shares.get(one))])) };
  }

  return { parts, shareOf, divided };
}
