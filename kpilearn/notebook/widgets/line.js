// The view "line": the KGI by period against the target, and against the line it started with.
import { fill, html, svg } from "./dom.js";
import { niceTicks } from "./ticks.js";

export function line(board) {
  if (board.periods < 2) return null;
  const { model, texts } = board;
  const picture = svg("svg", { role: "img" });
  const title = fill(texts.line, { name: board.label(model.kgi) });
  const element = html("section", { class: "kl-line", role: "group", "aria-label": title }, html("p", { class: "kl-title" }, title), picture, legend(texts));
  let state = null;
  const sized = new ResizeObserver(() => state && draw());
  sized.observe(element);

  function draw() {
    const em = parseFloat(getComputedStyle(element).fontSize) || 14;
    const frame = scales(board, state, picture.clientWidth || 480, em);
    picture.setAttribute("viewBox", `0 0 ${frame.width} ${frame.height}`);
    picture.setAttribute("height", frame.height);
    picture.setAttribute("aria-label", summary(state));
    picture.replaceChildren(...axes(board, frame), ...lines(board, frame, state));
  }

  function summary({ now, target }) {
    const series = now.get(model.kgi);
    const show = (value) => board.numbers.show(model.kgi, value);
    const words = { name: board.label(model.kgi), first: show(series[0]), last: show(series.at(-1)), target: show(target ?? NaN) };
    return fill(target === null ? texts.line_alt : texts.line_alt_target, { ...words, periods: board.periods });
  }

  return {
    element,
    update(next) {
      state = next;
      if (element.isConnected) draw();
    },
    end: () => sized.disconnect(),
  };
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

function lines(board, frame, { now, start, target, period }) {
  const { texts, model } = board;
  const { x, y, em, left, right } = frame;
  const series = now.get(model.kgi);
  const path = (values) => Array.from(values, (value, t) => {
    if (!Number.isFinite(value)) return "";
    const begins = t === 0 || !Number.isFinite(values[t - 1]);
    return `${begins ? "M" : "L"}${x(t).toFixed(1)} ${y(value).toFixed(1)}`;
  }).join("");
  const drawn = [svg("path", { class: "kl-before", d: path(start.get(model.kgi)) })];
  if (target !== null) {
    drawn.push(svg("line", { class: "kl-goal", x1: left, x2: right, y1: y(target), y2: y(target) }),
      svg("text", { class: "kl-goal-name", x: right, y: y(target) - 0.45 * em, "text-anchor": "end" }, texts.target));
  }
  drawn.push(svg("path", { class: "kl-now", d: path(series) }));
  series.forEach((value, t) => {
    if (Number.isFinite(value)) drawn.push(svg("circle", { class: t === period ? "kl-here" : "kl-dot", cx: x(t), cy: y(value), r: (t === period ? 0.42 : 0.26) * em }));
  });
  return drawn;
}

function legend(texts) {
  const entry = (kind, words) => html("li", {}, svg("svg", { viewBox: "0 0 30 10", "aria-hidden": "true" }, svg("path", { class: kind, d: "M1 5H29" })), words);
  return html("ul", { class: "kl-legend" }, entry("kl-now", texts["legend.now"]), entry("kl-before", texts["legend.before"]), entry("kl-goal", texts.target));
}
