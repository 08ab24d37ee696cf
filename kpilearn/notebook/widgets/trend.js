// A few series by period in one picture.
import { svg } from "./dom.js";
import { apart, label } from "./marks.js";
import { niceTicks } from "./ticks.js";

/** series: [{name, values, kind}], whose name stands at its end, kind the number of its colour; number(value) writes a tick; level is a line to compare with. */
export function trend(series, { number, level = null, upTo = 0 }, width, em) {
  const known = [...series.flatMap(({ values }) => values), ...(level === null ? [] : [level])].filter(Number.isFinite);
  const ticks = niceTicks(Math.min(...known), Math.max(...known));
  const periods = Math.max(upTo, ...series.map(({ values }) => values.length));
  const [top, bottom] = [0.8 * em, 13 * em];
  const left = (Math.max(...ticks.map((tick) => number(tick).length)) + 1) * 0.55 * em;
  const right = width - Math.min(width * 0.36, 8 * em);
  const x = (t) => left + em + ((right - left - em) * t) / Math.max(1, periods - 1);
  const y = (value) => bottom - ((bottom - top) * (value - ticks[0])) / (ticks.at(-1) - ticks[0]);
  const every = Math.ceil(periods / Math.max(2, Math.floor((right - left) / (2 * em))));
  const parts = ticks.flatMap((tick) => [
    svg("line", { class: "kl-grid", x1: left, x2: right, y1: y(tick), y2: y(tick) }),
    svg("text", { x: left - 0.4 * em, y: y(tick), dy: "0.35em", "text-anchor": "end" }, number(tick)),
  ]);
  for (let t = 0; t < periods; t += every) parts.push(svg("text", { x: x(t), y: bottom + 1.5 * em, "text-anchor": "middle" }, String(t + 1)));
  if (level !== null) parts.push(svg("line", { class: "kl-axis", x1: left, x2: right, y1: y(level), y2: y(level) }));
  const ends = apart(series.map(({ values }) => y(values.at(-1) ?? NaN)), 1.2 * em);
  series.forEach(({ name, values, kind }, i) => {
    const points = values.map((value, t) => `${x(t).toFixed(1)},${y(value).toFixed(1)}`).join(" ");
    parts.push(svg("polyline", { class: `kl-trend kl-ink-${kind}`, points }));
    if (values.length) {
      parts.push(svg("circle", { class: `kl-fill-${kind}`, cx: x(values.length - 1), cy: y(values.at(-1)), r: 0.3 * em }));
      parts.push(label(name, (width - right) / em / 0.85 - 1, { class: "kl-strong", x: x(values.length - 1) + 0.7 * em, y: ends[i], dy: "0.35em" }));
    }
  });
  return { height: Math.round(bottom + 2.2 * em), parts };
}
