// A picture with two axes: where values lie in it, its grid, and lines in it.
import { svg } from "./dom.js";
import { apart, label } from "./marks.js";

/**
 * x and y: {ticks, show(tick), name, ends}; ticks are round numbers in order; ends, if not theirs, are [first, last].
 * Gives height, x(value), y(value), grid (elements), path(points) and names(lines), in pixels.
 */
export function plane({ x, y }, width, em, height = Math.round(17 * em)) {
  const left = (Math.max(...y.ticks.map((tick) => y.show(tick).length)) + 1) * 0.55 * em;
  const [top, bottom, right] = [2 * em, height - 3.4 * em, width - 1.5 * em];
  const at = (from, to, { ticks, ends: [first, last] = [ticks[0], ticks.at(-1)] }) => (value) => from + ((to - from) * (value - first)) / (last - first);
  const [toX, toY] = [at(left, right, x), at(bottom, top, y)];
  const room = (Math.max(...x.ticks.map((tick) => x.show(tick).length)) * 0.6 + 1) * em;
  const every = Math.ceil((room * (x.ticks.length - 1)) / (right - left));
  const grid = [
    ...y.ticks.flatMap((tick) => [
      svg("line", { class: "kl-grid", x1: left, x2: right, y1: toY(tick), y2: toY(tick) }),
      svg("text", { x: left - 0.4 * em, y: toY(tick), dy: "0.35em", "text-anchor": "end" }, y.show(tick)),
    ]),
    ...x.ticks.filter((_, i) => i % every === 0)
      .map((tick) => svg("text", { x: toX(tick), y: bottom + 1.4 * em, "text-anchor": "middle" }, x.show(tick))),
    svg("text", { x: right, y: bottom + 2.9 * em, "text-anchor": "end" }, x.name),
    svg("text", { x: 0, y: 0.9 * em }, y.name),
  ];
  const path = (points) => points.filter(([, value]) => Number.isFinite(value))
    .map(([one, value], i) => `${i ? "L" : "M"}${toX(one).toFixed(1)} ${toY(value).toFixed(1)}`).join("");
  /** The names of lines, each over the end of its own: [words, last value, class]. */
  const names = (lines) => {
    const places = apart(lines.map(([, value]) => toY(value) - 0.5 * em), 1.2 * em);
    return lines.map(([words, , kind], i) => label(words, (right - left) / em / 0.85, { class: `kl-name-at ${kind}`, x: right, y: places[i], "text-anchor": "end" }));
  };
  return { height, left, right, top, bottom, x: toX, y: toY, grid, path, names };
}
