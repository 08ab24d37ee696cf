// A campaign: plan six months, run one, see what luck made of it, plan anew.
import { drawing } from "./chance.js";
import { choices } from "./choices.js";
import { fill, html, write } from "./dom.js";
import { evaluator } from "./evaluator.js";
import { headline } from "./headline.js";
import { levers } from "./levers.js";
import { line } from "./line.js";
import { numbers } from "./numbers.js";
import { panel } from "./panel.js";
import { paste } from "./paste.js";
import { bestPaths } from "./search.js";
import { takes } from "./takes.js";
import { tabulate, twin } from "./twin.js";

/** The arithmetic of a campaign, the same as kpilearn.markets.campaign. Decisions are changes; `whole` has all levers. */
export function rulesOf(spec) {
  const { model, months } = spec;
  const evaluate = evaluator(model);
  const names = Object.keys(spec.before);

  function whole(changes) {
    let now = spec.before;
    return changes.map((own) => (now = { ...now, ...own }));
  }
  /** Every quantity by month; the first `drawn` months with luck, the surprise if it is known. */
  function run(decisions, drawn, known = drawn > spec.calm) {
    const paths = Object.fromEntries(names.map((name) => [name, decisions.map((levers) => levers[name])]));
    return evaluate(known ? { ...paths, ...spec.outside } : paths, months, drawing(spec.noise, drawn));
  }
  /** What a campaign is judged by, as it stands after each month. */
  function running(series) {
    let sum = 0;
    return series.get(model.kgi).map((value) => (spec.judged === "sum" ? (sum += value) : value));
  }
  const score = (decisions, drawn) => running(run(decisions, drawn, true)).at(-1);
  const idle = whole(Array.from({ length: months }, () => ({})));
  let searched = null;

  /** The best decisions found; looked for when they are first asked for, at the end. */
  function best() {
    const own = model.levers.filter(({ name }) => names.includes(name));
    const steady = (levers) => Object.fromEntries(names.map((name) => [name, Array(months).fill(levers[name])]));
    const plan = Object.fromEntries(own.map(({ name, default: usual }) => [name, usual ?? 0]));
    const paths = bestPaths(own, [spec.before, plan].map(steady), months, (tried) => running(evaluate({ ...tried, ...spec.outside }, months)).at(-1));
    return idle.map((_, t) => Object.fromEntries(names.map((name) => [name, paths[name][t]])));
  }

  /** What it came to in the end, with this luck and without any. */
  function outcome(decisions) {
    searched ??= best();
    const [own, nothing, most] = [decisions, idle, searched].map((each) => score(each, 0));
    const top = Math.max(own, most);
    const found = own >= most ? decisions : searched;
    const [reached, still, possible] = [decisions, idle, found].map((each) => score(each, months));
    return {
      best: found, reached, nothing: still, possible: Math.max(possible, reached), expected: { own, nothing, best: top },
      skill: top > nothing ? (own - nothing) / (top - nothing) : 1,
    };
  }
  return { whole, run, running, outcome, idle };
}

function campaign(self) {
  const game = gameOf(self);
  const { board } = game;
  const [ahead, chart, steer] = [takes(board), line(board), controls(game)];
  const parts = [headline(board), told(game), debrief(game), steer, reported(game), planned(game)];
  const [top, news, end, , report, plan] = parts.map((part) => part.element);
  const left = html("div", { class: "kl-steer" }, steer.element);
  const element = html("div", {}, top, news, end, ahead.element, html("div", { class: "kl-columns" }, left, html("div", {}, chart.element, report, plan)));
  let latest = null;
  board.draw = () => latest && !latest.over && ahead.update(latest);
  return [
    {
      element,
      update() {
        const state = (latest = game.read());
        for (const part of parts) part.update(state);
        chart.update({ ...state, period: state.played - 1 });
        left.hidden = ahead.element.hidden = state.over;
        if (!state.over) ahead.update(state);
        game.goOn?.(state);
        game.goOn = null;
      },
      end: chart.end,
    },
    twin(self, () => wholeTable(game)), paste(self),
  ];
}

/** What the parts share: the rules, the month from which on the sliders hold, and a board for the views of boards. */
function gameOf(self) {
  const { spec } = self;
  const texts = { ...self.texts, line: self.texts[`line.${spec.judged}`] };
  const { model, months } = spec;
  const rules = rulesOf(spec);
  // A count is written as one, its expectation with decimals.
  const quantities = new Map([...model.levers, ...[...model.stocks, ...model.indicators, spec.total].map((one) => ({ ...one, step: 1 }))].map((one) => [one.name, one]));
  const label = (name) => quantities.get(name).label;
  const month = (t) => fill(texts["period.month"], { n: t + 1 });
  const { total } = spec;
  let chosen = 0;

  function planFrom(values, { decisions, plan } = self.state()) {
    const at = game.chosen();
    const before = rules.whole([...decisions, ...plan])[at - 1] ?? spec.before;
    const own = Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== before[name]));
    return plan.with(at - decisions.length, own);
  }
  function forecast({ decisions, plan }) {
    return rules.run(rules.whole([...decisions, ...plan]), decisions.length);
  }
  const board = {
    spec: { ...spec, start: { levers: spec.before } }, texts, label,
    model: { kgi: total.name, levers: model.levers.filter(({ name }) => name in spec.before) },
    periods: months,
    start: { levers: spec.before },
    numbers: numbers(spec, quantities),
    get: (name) => (name === "levers" ? game.read().levers : self.state()[name]),
    set: ({ levers: values, ...others }) => self.set(values ? { plan: planFrom(values) } : others),
    reset: () => {
      chosen = 0;
      self.set({ decisions: [], plan: Array.from({ length: months }, () => ({})) });
    },
    atStart: () => !self.state().decisions.length && !self.state().plan.some((own) => Object.keys(own).length),
    state: () => game.read(),
    outcome: (values) => rules.running(forecast({ ...self.state(), plan: planFrom(values) })).at(-1),
  };
  const game = {
    ...self, ...rules, board, texts, label, month, months,
    numbers: board.numbers,
    /** A quantity with its unit, where its name does not say it. */
    named(name) {
      const [words, unit] = [label(name), board.numbers.unit(name)];
      return words.toLowerCase().includes(unit.toLowerCase()) ? words : `${words} (${unit})`;
    },
    /** A difference, no finer than what it lies between. */
    gap(name, a, b) {
      const step = Math.max(a, b) >= 100 ? 1 : 0.1;
      return board.numbers.show(name, Math.round(Math.abs(a - b) / step) * step, step);
    },
    chosen: () => Math.max(chosen, self.state().decisions.length),
    choose(t) {
      chosen = t;
      self.draw();
    },
    runMonth() {
      const { decisions, plan } = self.state();
      chosen = 0;
      game.goOn = ({ over }) => over && game.verdict.focus();
      self.set({ decisions: [...decisions, plan[0]], plan: plan.slice(1) });
    },
    /** When the button that was pressed goes, the focus goes on where the eye does. */
    goOn: null,
    /** The state as the views of boards take it, and what goes beyond them. */
    read() {
      const state = self.state();
      const played = state.decisions.length;
      const decisions = rules.whole([...state.decisions, ...state.plan]);
      const series = rules.run(decisions, played);
      return {
        target: state.target, played, decisions, series, over: played === months, ahead: played, period: months - 1,
        changes: [...state.decisions, ...state.plan],
        levers: decisions[Math.min(game.chosen(), months - 1)],
        now: new Map([[total.name, rules.running(series)]]),
        start: new Map([[total.name, rules.running(rules.run(rules.idle, played))]]),
        /** What was to be expected of a month before it was run. */
        expected: (t) => rules.run(decisions, Math.min(t, played)),
      };
    },
  };
  return game;
}

function controls(game) {
  const { board, texts, months } = game;
  const pills = choices(texts.from_month, Array.from({ length: months }, (_, t) => [String(t), String(t + 1)]), {
    read: () => String(game.chosen()), choose: (value) => game.choose(Number(value)),
  });
  const inputs = pills.element.querySelectorAll("input");
  const sliders = levers(board);
  const button = (game.button = html("button", { type: "button", class: "kl-do", onclick: game.runMonth }));
  return {
    element: html("section", { "aria-label": texts.controls }, pills.element, sliders.element, button),
    update(state) {
      pills.update(state);
      inputs.forEach((input, t) => { input.disabled = t < state.played; });
      sliders.update(state);
      write(button, `▶ ${fill(texts.run, { month: game.month(state.played) })}`);
    },
  };
}

/** The news, and the last month against what was expected of it. */
function told({ spec, texts, month, numbers: format, label, gap }) {
  const [words, against, news] = [html("strong"), html("p"), html("p", { class: "kl-news" })];
  const kgi = spec.model.kgi;
  return {
    element: html("section", { class: "kl-callout", role: "status" }, news, words, against),
    update({ played, series, expected }) {
      const t = played - 1;
      news.hidden = played <= spec.calm;
      write(news, news.hidden ? "" : `⚡ ${fill(texts.news, { month: month(spec.calm), news: spec.news })}`);
      if (!played) {
        write(words, texts.begin);
        write(against, texts.begin_how);
        return;
      }
      const [is, was] = [series.get(kgi)[t], expected(t).get(kgi)[t]];
      write(words, fill(texts.result, { month: month(t), name: label(kgi), value: format.show(kgi, is) }));
      write(against, fill(is >= was ? texts.above : texts.below, { expected: format.show(kgi, was), gap: gap(kgi, is, was) }));
    },
  };
}

/** A table that is always there: {element, show(title, {head, rows}), cells(act)}. */
function grid(kind = "") {
  const [title, table] = [html("p", { class: "kl-title" }), html("table")];
  const scroll = html("div", { class: "kl-scroll", role: "group", tabindex: "0" }, table);
  return {
    element: html("section", { class: `kl-table ${kind}` }, title, scroll),
    show(words, content) {
      write(title, words);
      scroll.setAttribute("aria-label", words);
      tabulate(table, content);
    },
    cells: (act) => table.querySelectorAll("tbody tr").forEach((row, i) => row.querySelectorAll("td").forEach((cell, t) => act(cell, i, t))),
  };
}

/** What the company's report shows of the last month, beside what was expected. */
function reported({ spec, texts, month, numbers: format, named }) {
  const table = grid();
  return {
    element: table.element,
    update({ played, series, expected }) {
      table.element.hidden = !played;
      if (!played) return;
      const t = played - 1;
      const foreseen = expected(t);
      table.show(fill(texts.report, { month: month(t) }), {
        head: [texts.quantity_name, texts.seen, texts.expected],
        rows: spec.seen.map((name) => [named(name), format.bare(name, series.get(name)[t]), format.bare(name, foreseen.get(name)[t])]),
      });
    },
  };
}

/** All levers by month. */
function byMonth({ board, texts, month, numbers: format, named }, decisions, head = month) {
  return {
    head: [texts.lever, ...decisions.map((_, t) => head(t))],
    rows: board.model.levers.map(({ name }) => [named(name), ...decisions.map((all) => format.bare(name, all[name]))]),
  };
}

/** The plan; what changes in a month stands out. */
function planned(game) {
  const { board, texts, chosen } = game;
  const table = grid("kl-plan");
  return {
    element: table.element,
    update({ decisions, changes, played, over }) {
      table.show(texts.plan, byMonth(game, decisions, (t) => `${t < played ? "✓ " : ""}${t + 1}`));
      table.cells((cell, i, t) => {
        cell.classList.toggle("kl-changed", board.model.levers[i].name in changes[t]);
        cell.classList.toggle("kl-chosen", !over && t === chosen());
      });
    },
  };
}

/** The end: the result against the target, against doing nothing and against the best, and what luck did. */
function debrief(game) {
  const { spec, texts, numbers: format, figures, board } = game;
  const kgi = spec.total.name;
  const words = (game.verdict = html("strong", { tabindex: "-1" }));
  const [luck, skill, table, best] = [html("p"), html("p"), grid(), grid()];
  const again = html("button", { type: "button", class: "kl-do", onclick: restart }, `↺ ${texts.reset}`);
  const element = html("section", { class: "kl-callout kl-debrief", hidden: true, "aria-label": texts.debrief },
    words, luck, skill, table.element, best.element, again, html("p", { class: "kl-hint" }, texts.another));

  function restart() {
    game.goOn = () => game.button.focus();
    board.reset();
  }
  return {
    element,
    update({ over, decisions, target }) {
      element.hidden = !over;
      if (!over) return;
      const end = game.outcome(decisions);
      const show = (value) => format.show(kgi, value);
      const done = target === null ? "ended" : end.reached >= target ? "done" : "missed";
      write(words, fill(texts[done], { value: show(end.reached), target: show(target ?? NaN), gap: game.gap(kgi, end.reached, target) }));
      const { own } = end.expected;
      write(luck, fill(end.reached >= own ? texts.luck_up : texts.luck_down, { expected: show(own), gap: game.gap(kgi, end.reached, own) }));
      write(skill, fill(texts.skill, { share: figures.percent(end.skill, 0) }));
      table.show(texts.compared, {
        head: [texts.whose, texts.with_luck, texts.without_luck],
        rows: [["own", "reached"], ["nothing", "nothing"], ["best", "possible"]].map(([who, came]) => [texts[who], show(end[came]), show(end.expected[who])]),
      });
      best.show(texts.best_plan, byMonth(game, end.best, (t) => t + 1));
      element.classList.toggle("kl-right", done === "done");
      element.classList.toggle("kl-wrong", done === "missed");
    },
  };
}

/** Every lever, what the report shows, and the goal, by month: what was, and what is expected. */
function wholeTable(game) {
  const { spec, texts, months, month, numbers: format, named } = game;
  const { decisions, series, played, now, expected } = game.read();
  const levers = byMonth(game, decisions, (t) => (t < played ? month(t) : fill(texts.forecast, { month: month(t) })));
  const row = (name, words, values) => [words, ...Array.from(values, (value) => format.bare(name, value))];
  const { kgi } = spec.model;
  const foreseen = Array.from({ length: months }, (_, t) => expected(t).get(kgi)[t]);
  return {
    head: levers.head.with(0, texts.quantity_name),
    rows: [
      ...levers.rows,
      ...spec.seen.map((name) => row(name, named(name), series.get(name))),
      row(kgi, fill(texts.expected_of, { name: named(kgi) }), foreseen),
      ...(spec.judged === "sum" ? [row(spec.total.name, named(spec.total.name), now.get(spec.total.name))] : []),
    ],
  };
}

export default panel(campaign);
