// The view "line": the KGI by period against the target, and against the line it started with. Where a state says from
// which period on values lie ahead, these are dashed.
import { fill, html, svg } from "./dom.js";
import { frame } from "./frame.js";
import { niceTicks } from "./ticks.js";

export function line(board) {
  if (board.periods < 2) return null;
  const { model, texts } = board;

  function draw(state, width, em) {
    const space = scales(board, state, width, em);
    return { height: space.height, parts: [...axes(board, space), ...lines(board, space, state)] };
  }

  function describe({ now, target }) {
    const series = now.get(model.kgi);
    const show = (value) => board.numbers.show(model.kgi, value);
    const words = { name: board.label(model.kgi), first: show(series[0]), last: show(series.at(-1)), target: show(target ?? NaN) };
    return fill(target === null ? texts.line_alt : texts.line_alt_target, { ...words, periods: board.periods });
  }
  return frame({ title: fill(texts.line, { name: board.label(model.kgi) }), draw, describe, legend: legend(texts) });
}

/** Where values and periods lie in the picture, in pixels. */
function scales(board, { now, start, target }, width, em) {
  const name = board.model.kgi;
  const values = [...now.get(name), ...start.get(name), ...(target === null ? [] : [target])].filter(Number.isFinite);
  const ticks = niceTicks(Math.min(...values), Math.max(...values));
  const height = Math.round(17 * em);
  const written = ticks.map((tick) => board.numbers.bare(name, tick, ticks[1] - ticks[0]));
  const left = (Math.max(...written.map((words) => words.length)) + 2) * 0.55 * em;
  const [low, high, bottom, top] = [ticks[0], ticks.at(-1), height - 2.4 * em, 1.4 * em];
  return {
    width, height, em, ticks, written, left, right: width - 1.2 * em,
    x: (t) => left + em + ((width - left - 2.4 * em) * t) / (board.periods - 1),
    y: (value) => bottom - ((bottom - top) * (value - low)) / (high - low),
  };
}

function axes(board, { ticks, written, left, right, x, y, em, height, width }) {
  const every = Math.ceil(board.periods / Math.max(2, Math.floor((width - left) / (2.4 * em))));
  const levels = ticks.flatMap((tick, i) => [
    svg("line", { class: "kl-grid", x1: left, x2: right, y1: y(tick), y2: y(tick) }),
    svg("text", { x: left - 0.5 * em, y: y(tick), dy: "0.35em", "text-anchor": "end" }, written[i]),
  ]);
  const periods = Array.from({ length: board.periods }, (_, t) => t).filter((t) => t % every === 0)
    .map((t) => svg("text", { x: x(t), y: height - 0.9 * em, "text-anchor": "middle" }, String(t + 1)));
  return [...levels, ...periods];
}

function lines(board, space, { now, start, target, period, ahead = board.periods }) {
  const { texts, model } = board;
  const { x, y, em, left, right } = space;
  const series = now.get(model.kgi);
  const path = (values, from = 0) => Array.from(values, (value, t) => {
    if (t < from || !Number.isFinite(value)) return "";
    const begins = t === from || !Number.isFinite(values[t - 1]);
    return `${begins ? "M" : "L"}${x(t).toFixed(1)} ${y(value).toFixed(1)}`;
  }).join("");
  const drawn = [svg("path", { class: "kl-before", d: path(start.get(model.kgi)) })];
  if (target !== null) {
    drawn.push(svg("line", { class: "kl-goal", x1: left, x2: right, y1: y(target), y2: y(target) }),
      goalName(space, series, target, texts.target));
  }
  drawn.push(svg("path", { class: "kl-now", d: path(series.slice(0, ahead)) }));
  if (ahead < board.periods) drawn.push(svg("path", { class: "kl-now kl-ahead", d: path(series, Math.max(ahead - 1, 0)) }));
  series.forEach((value, t) => {
    if (Number.isFinite(value)) drawn.push(svg("circle", { class: t === period ? "kl-here" : "kl-dot", cx: x(t), cy: y(value), r: (t === period ? 0.42 : 0.26) * em }));
  });
  return drawn;
}

/** Over its line, at the end from which the values are farther away. */
function goalName({ y, em, left, right }, series, target, words) {
  const [first, last] = [series[0], series.at(-1)].map((value) => Math.abs(value - target));
  const place = first > last ? { x: left + em } : { x: right, "text-anchor": "end" };
  return svg("text", { class: "kl-goal-name", ...place, y: y(target) - 0.45 * em }, words);
}

function legend(texts) {
  const entry = (kind, words) => html("li", {}, svg("svg", { viewBox: "0 0 30 10", "aria-hidden": "true" }, svg("path", { class: kind, d: "M1 5H29" })), words);
  const ahead = texts["legend.ahead"] ? entry("kl-now kl-ahead", texts["legend.ahead"]) : "";
  return html("ul", { class: "kl-legend" }, entry("kl-now", texts["legend.now"]), ahead, entry("kl-before", texts["legend.before"]), entry("kl-goal", texts.target));
}
