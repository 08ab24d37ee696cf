// The view "table": the table twin, every quantity in every period, which a screen reader (and anyone) can open.
import { html, write } from "./dom.js";
import { formulasOf, formulaText } from "./outline.js";

export function table(board) {
  const { model, numbers, texts } = board;
  const formulas = formulasOf(model);
  const levers = model.levers.map(({ name }) => name);
  const rows = [...model.order.toReversed(), ...levers, ...model.constants.map(({ name }) => name)].map(row);
  const head = html("tr", {}, ...[texts.quantity_name, texts.unit, ...Array.from({ length: board.periods }, (_, t) => board.periodName(t)), texts.formula]
    .map((words) => html("th", { scope: "col" }, words)));
  const body = html("table", {}, html("thead", {}, head), html("tbody", {}, ...rows.map(({ element }) => element)));
  const element = html("details", { class: "kl-table", ontoggle: () => board.draw() }, html("summary", {}, texts.table),
    html("div", { class: "kl-scroll", role: "group", tabindex: "0", "aria-label": texts.table }, body));

  function row(name) {
    const cells = Array.from({ length: board.periods }, () => html("td"));
    const formula = formulas.has(name) ? formulaText(formulas.get(name), board.label, texts) : levers.includes(name) ? texts.lever : texts.constant;
    const unit = numbers.unit(name);
    return { name, cells, element: html("tr", {}, html("th", { scope: "row" }, board.label(name)), html("td", {}, unit), ...cells, html("td", { class: "kl-formula" }, formula)) };
  }

  return {
    element,
    update({ now }) {
      if (!element.open) return;
      for (const { name, cells } of rows) cells.forEach((cell, t) => write(cell, numbers.bare(name, now.get(name)[t])));
    },
  };
}
