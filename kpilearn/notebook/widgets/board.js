// A board: views of one model, put together as the spec from Python says, all following the same levers and target.
import { afterPause, fill, html, keepKeys, onFrame } from "./dom.js";
import { evaluator } from "./evaluator.js";
import { numbers } from "./numbers.js";
import { periodMenu } from "./period.js";

/** The widget whose views are these functions, by name. (Python writes the line that calls this: bundle.py.) */
export function boardOf(views) {
  return { render: ({ model, el }) => show(views, model, el) };
}

function show(named, shared, el) {
  const board = makeBoard(shared);
  const grid = html("div", { class: "kl-board" });
  const views = board.spec.views.flatMap(([area, names]) => {
    const inside = names.map((name) => named[name](board)).filter(Boolean);
    grid.append(html("div", { class: `kl-area kl-${area}` }, ...inside.map(({ element }) => element)));
    return inside;
  });
  const root = html("div", { class: "kl-widget", lang: board.spec.lang }, grid);
  keepKeys(root);
  el.replaceChildren(root);

  board.draw = onFrame(() => {
    const state = board.state();
    for (const view of views) view.update(state);
  });
  const changes = ["levers", "target", "period"].map((name) => `change:${name}`);
  for (const change of changes) shared.on(change, board.draw);
  board.draw();
  return () => {
    for (const change of changes) shared.off(change, board.draw);
    for (const view of views) view.end?.();
  };
}

/** What the views share. The widget's own traits (levers, target, period) are the only state, in Python and in every view. */
function makeBoard(shared) {
  const spec = shared.get("spec");
  const { model, periods, texts } = spec;
  const quantities = new Map([...model.constants, ...model.levers, ...model.stocks, ...model.indicators].map((one) => [one.name, one]));
  const evaluate = evaluator(model);
  const start = { levers: spec.start.levers, series: evaluate(spec.start.levers, periods) };
  const send = afterPause(120, () => shared.save_changes());

  /** The first quantity that cannot be computed in some period (it divides by zero, say), or nothing. */
  function broken(series) {
    return model.order.find((name) => !series.get(name).every(Number.isFinite));
  }

  const board = {
    spec, model, periods, texts, evaluate, start,
    numbers: numbers(spec, quantities),
    get: (name) => shared.get(name),
    label: (name) => quantities.get(name)?.label || name,
    periodName: (t) => fill(texts[`period.${model.period}`] ?? texts["period.other"], { n: t + 1 }),
    /** Change traits: at once for every view, and for Python after a pause. */
    set(changes) {
      for (const [name, value] of Object.entries(changes)) shared.set(name, value);
      send();
    },
    periodMenu: () => periodMenu(board),
    reset: () => board.set(spec.start),
    atStart: () => Object.entries(spec.start.levers).every(([name, value]) => shared.get("levers")[name] === value),
    state() {
      const [values, target, period] = ["levers", "target", "period"].map(board.get);
      const now = evaluate(values, periods);
      return { levers: values, target, period: period - 1, now, broken: broken(now), start: start.series };
    },
    /** The KGI of a period with such levers, or NaN where anything cannot be computed. */
    outcome(values, period) {
      const series = evaluate(values, periods);
      return broken(series) ? NaN : series.get(model.kgi)[period];
    },
  };
  return board;
}
