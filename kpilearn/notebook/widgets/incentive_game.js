// The incentive game: pay for one number, and see what people then do to it and to the goal.
import { choices } from "./choices.js";
import { fill, html, write } from "./dom.js";
import { evaluator } from "./evaluator.js";
import { frame } from "./frame.js";
import { numbers } from "./numbers.js";
import { panel } from "./panel.js";
import { paste } from "./paste.js";
import { sliders } from "./sliders.js";
import { trend } from "./trend.js";
import { twin } from "./twin.js";

function incentive(self) {
  const { spec } = self;
  const { model } = spec;
  const quantities = new Map([...model.constants, ...model.levers, ...model.stocks, ...model.indicators].map((one) => [one.name, one]));
  const evaluate = evaluator(model);
  const game = {
    ...self,
    numbers: numbers(spec, quantities),
    label: (name) => quantities.get(name).label,
    usual: evaluate({ bonus: 0 }, spec.periods),
    series: ({ paid, bonus, guards }) => evaluate({
      ...Object.fromEntries(spec.paid.map((name) => [`pay_${name}`, Number(name === paid)])),
      ...Object.fromEntries(spec.guards.map((name) => [`guard_${name}`, Number(guards.includes(name))])),
      bonus,
    }, spec.periods),
  };
  const results = [verdict(game), picture(game), deeds(game)];
  const steer = controls(game);
  const element = html("div", { class: "kl-columns" }, html("div", {}, steer.element), html("div", {}, ...results.map((part) => part.element)));
  return [
    {
      element,
      update(state) {
        steer.update(state);
        const now = game.series(state);
        for (const part of results) part.update({ ...state, now });
      },
      end: () => results[1].end(),
    },
    twin(self, (state) => byMonth(game, state)), assumptions(game), paste(self),
  ];
}

function controls({ spec, texts, set, numbers: format, label, ...self }) {
  const options = [["none", texts.nothing], ...spec.paid.map((name) => [name, label(name)])];
  const paid = choices(texts.pay_for, options, { read: (state) => state.paid, choose: (name) => set({ paid: name }) });
  const bonus = sliders({ ...self, spec, texts, set }, spec.model.levers.filter(({ name }) => name === "bonus"), { show: format.show, label });
  const boxes = spec.guards.map((name) => html("input", { type: "checkbox", value: name, onchange: () => set({ guards: spec.guards.filter((_, i) => boxes[i].checked) }) }));
  const watch = html("fieldset", { class: "kl-checks" }, html("legend", {}, texts.watch), ...boxes.map((box, i) => html("label", {}, box, texts[`guard.${spec.guards[i]}`])));
  return {
    element: html("section", { class: "kl-steer", "aria-label": texts.controls }, paid.element, watch, bonus.element),
    update(state) {
      paid.update(state);
      bonus.update(state);
      boxes.forEach((box) => { box.checked = state.guards.includes(box.value); });
    },
  };
}

function verdict({ texts, usual, label, spec, figures }) {
  const words = html("strong");
  const why = html("p");
  const element = html("section", { class: "kl-callout", role: "status" }, words, why);
  const signed = (ratio) => `${ratio > 0 ? "+" : ""}${figures.percent(ratio, 0)}`;
  return {
    element,
    update({ paid, now }) {
      const change = (name) => now.get(name).at(-1) / usual.get(name).at(-1) - 1;
      const goal = change(spec.model.kgi);
      if (paid === "none") write(words, texts.none_paid);
      else write(words, fill(texts.changes, { paid: label(paid), change: signed(change(paid)), kgi: label(spec.model.kgi), goal: signed(goal), n: spec.periods }));
      write(why, texts[`story.${paid}`]);
      element.classList.toggle("kl-wrong", goal < -0.005);
      element.classList.toggle("kl-right", goal > 0.005);
    },
  };
}

function picture({ texts, usual, label, spec, figures }) {
  const index = (name, now) => Array.from(now.get(name), (value, t) => (100 * value) / usual.get(name)[t]);
  const series = ({ paid, now }) => [
    { name: label(spec.model.kgi), values: index(spec.model.kgi, now), kind: 0 },
    ...(paid === "none" ? [] : [{ name: label(paid), values: index(paid, now), kind: 1 }]),
  ];
  return frame({
    title: texts.picture,
    draw: (state, width, em) => trend(series(state), { number: (value) => figures.number(value), level: 100 }, width, em),
    describe: (state) => series(state).map(({ name, values }) => fill(texts.picture_alt, { name, first: figures.number(values[0]), last: figures.number(values.at(-1)) })).join(" "),
  });
}

/** What people do in the last month, against what they do when nothing is paid for. */
function deeds({ texts, usual, label, spec, numbers: format }) {
  const rows = spec.shown.map((name) => {
    const [before, after, change] = [html("td"), html("td"), html("td")];
    return { name, before, after, change, element: html("tr", {}, html("th", { scope: "row" }, label(name), " ", html("span", { class: "kl-unit" }, format.unit(name))), before, after, change) };
  });
  const head = html("tr", {}, ...[texts.number, texts.before, texts.after, texts.change].map((words) => html("th", { scope: "col" }, words)));
  const table = html("table", {}, html("thead", {}, head), html("tbody", {}, ...rows.map(({ element }) => element)));
  return {
    element: html("div", { class: "kl-table kl-deeds" }, html("p", { class: "kl-title" }, texts.deeds), html("div", { class: "kl-scroll", role: "group", tabindex: "0", "aria-label": texts.deeds }, table)),
    update({ paid, now }) {
      for (const { name, before, after, change, element } of rows) {
        const [was, is] = [usual.get(name).at(-1), now.get(name).at(-1)];
        write(before, format.bare(name, was));
        write(after, format.bare(name, is));
        write(change, Math.abs(is / was - 1) < 1e-9 ? "" : format.change(is, was));
        element.className = name === paid ? "kl-paid" : name === spec.model.kgi ? "kl-kgi-row" : "";
      }
    },
  };
}

function byMonth({ texts, series, spec, label, numbers: format }, state) {
  const now = series(state);
  const months = Array.from({ length: spec.periods }, (_, t) => fill(texts.month, { n: t + 1 }));
  return { head: [texts.number, ...months], rows: spec.shown.map((name) => [label(name), ...Array.from(now.get(name), (value) => format.show(name, value))]) };
}

function assumptions({ texts, spec, label, numbers: format }) {
  const items = spec.model.constants.map(({ name, values }) => html("li", {}, `${label(name)}: ${format.show(name, values[0])}`));
  return { element: html("details", { class: "kl-assumptions" }, html("summary", {}, texts.assumptions), html("p", {}, texts.assumed), html("ul", {}, ...items)) };
}

export default panel(incentive);
