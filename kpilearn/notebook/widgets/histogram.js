// A histogram of counts with one value marked in it.
import { svg } from "./dom.js";

/** Bins of equal, whole width, one of which begins at the edge, over all values and both its sides: [{from, to, count}], about so many. */
export function binned(values, edge, most) {
  const [low, greatest] = [Math.min(...values, Math.max(edge - 1, 0)), Math.max(...values, edge)];
  const wide = Math.ceil((greatest - low + 1) / most);
  const least = edge - wide * Math.ceil((edge - low) / wide);
  const bins = Array.from({ length: Math.ceil((greatest - least + 1) / wide) }, (_, i) => ({ from: least + i * wide, to: least + (i + 1) * wide - 1, count: 0 }));
  for (const value of values) bins[Math.floor((value - least) / wide)].count++;
  return bins;
}

/** kind(bin) is the class of its bar; mark: {value, words}; axis: the words under the picture. */
export function histogram(bins, { kind, mark, axis, number }, width, em) {
  const [top, bottom] = [2.6 * em, 14 * em];
  const wide = width / bins.length;
  const most = Math.max(...bins.map(({ count }) => count));
  const at = bins.findIndex(({ from, to }) => mark.value >= from && mark.value <= to);
  const middle = (at + 0.5) * wide;
  const every = Math.ceil((number(bins.at(-1).to).length * 0.6 * em + em) / wide);
  const parts = bins.map((bin, i) => {
    const height = ((bottom - top) * bin.count) / most;
    return svg("rect", { class: kind(bin), x: i * wide + 0.5, y: bottom - height, width: Math.max(1, wide - 1), height });
  });
  parts.push(svg("line", { class: "kl-axis", x1: 0, x2: width, y1: bottom, y2: bottom }));
  bins.forEach(({ from }, i) => {
    if (i % every === 0 && (i + 0.5) * wide > em) parts.push(svg("text", { x: (i + 0.5) * wide, y: bottom + 1.3 * em, "text-anchor": "middle" }, number(from)));
  });
  const anchor = middle > width * 0.7 ? "end" : middle < width * 0.3 ? "start" : "middle";
  parts.push(
    svg("line", { class: "kl-goal", x1: middle, x2: middle, y1: top - 0.9 * em, y2: bottom }),
    svg("text", { class: "kl-goal-name", x: middle, y: top - 1.3 * em, "text-anchor": anchor }, mark.words),
    svg("text", { x: width, y: bottom + 2.8 * em, "text-anchor": "end" }, axis),
  );
  return { height: Math.round(bottom + 3.3 * em), parts };
}
