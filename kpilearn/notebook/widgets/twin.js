// The table twin of a picture, which a screen reader (and anyone) can open.
import { html } from "./dom.js";

/** Fill a table: {head: [words], rows: [[words]]}; the first cell of a row is its name. */
export function tabulate(table, { head, rows }) {
  const top = html("tr", {}, ...head.map((words) => html("th", { scope: "col" }, words)));
  const lines = rows.map(([name, ...cells]) => html("tr", {}, html("th", { scope: "row" }, name), ...cells.map((words) => html("td", {}, words))));
  table.replaceChildren(html("thead", {}, top), html("tbody", {}, ...lines));
}

/** rows(state) gives what `tabulate` takes. */
export function twin(panel, rows) {
  const body = html("table");
  const element = html("details", { class: "kl-table", ontoggle: () => panel.draw() }, html("summary", {}, panel.texts.table),
    html("div", { class: "kl-scroll", role: "group", tabindex: "0", "aria-label": panel.texts.table }, body));
  return { element, update: (state) => element.open && tabulate(body, rows(state)) };
}
