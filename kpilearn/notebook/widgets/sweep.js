// The view "sweep": quantities over the whole range of one lever, the others as they stand: {lever, names}.
import { plane } from "./plane.js";
import { fill, html, svg } from "./dom.js";
import { frame } from "./frame.js";
import { niceTicks } from "./ticks.js";
import { twin } from "./twin.js";

export function sweep(board) {
  const { numbers, texts, model } = board;
  const { lever, names } = board.spec.parts.sweep;
  const { low, high, step } = model.levers.find(({ name }) => name === lever);
  const places = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, i) => Number((low + i * step).toPrecision(12)));
  const title = fill(texts.sweep, { name: board.label(lever) });
  const chart = frame({ title, draw, describe });
  const table = twin(board, (state) => ({
    head: [board.label(lever), ...names.map(board.label)],
    rows: points(state).map(([at, ...values]) => [numbers.show(lever, at), ...values.map((value, i) => numbers.show(names[i], value))]),
  }));

  /** [[place, a value for each name]] in the period shown. */
  function points({ levers, period }) {
    return places.map((at) => {
      const series = board.evaluate({ ...levers, [lever]: at }, board.periods);
      return [at, ...names.map((name) => series.get(name)[period])];
    });
  }

  function draw(state, width, em) {
    const all = points(state);
    const values = all.flatMap(([, ...own]) => own).concat(state.target ?? []).filter(Number.isFinite);
    const ticks = niceTicks(Math.min(0, ...values), Math.max(...values));
    const y = { ticks, show: (tick) => numbers.bare(model.kgi, tick, ticks[1] - ticks[0]), name: "" };
    const space = plane({ x: { ticks: places, show: (tick) => numbers.bare(lever, tick), name: board.label(lever) }, y }, width, em, Math.round(19 * em));
    const parts = [...space.grid];
    if (state.target !== null) parts.push(svg("line", { class: "kl-goal", x1: space.left, x2: space.right, y1: space.y(state.target), y2: space.y(state.target) }));
    const here = state.levers[lever];
    parts.push(svg("line", { class: "kl-cursor", x1: space.x(here), x2: space.x(here), y1: space.top, y2: space.bottom }));
    names.forEach((name, i) => {
      parts.push(svg("path", { class: `kl-now kl-ink-${2 * i}`, d: space.path(all.map((point) => [point[0], point[i + 1]])) }));
      for (const point of all) {
        if (!Number.isFinite(point[i + 1])) continue;
        const now = point[0] === here;
        parts.push(svg("circle", { class: now ? `kl-here kl-ink-${2 * i}` : `kl-fill-${2 * i}`, cx: space.x(point[0]), cy: space.y(point[i + 1]), r: (now ? 0.42 : 0.22) * em }));
      }
    });
    const ends = names.map((name, i) => [board.label(name), all.at(-1)[i + 1], `kl-fill-${2 * i}`]);
    if (state.target !== null) ends.push([texts.target, state.target, "kl-fill-1"]);
    return { height: space.height, parts: [...parts, ...space.names(ends)] };
  }

  function describe({ levers, now, period }) {
    const each = names.map((name) => `${board.label(name)} ${numbers.show(name, now.get(name)[period])}`);
    return fill(texts.sweep_alt, { name: board.label(lever), value: numbers.show(lever, levers[lever]), each: each.join(", ") });
  }

  return {
    element: html("div", {}, chart.element, table.element),
    update(state) {
      chart.update(state);
      table.update(state);
    },
    end: chart.end,
  };
}
