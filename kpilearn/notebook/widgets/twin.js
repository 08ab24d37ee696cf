// The table twin of a picture, which a screen reader (and anyone) can open.
import { html } from "./dom.js";

/** rows(state) gives {head: [words], rows: [[words]]}; the first cell of a row is its name. */
export function twin(panel, rows) {
  const body = html("table");
  const element = html("details", { class: "kl-table", ontoggle: () => panel.draw() }, html("summary", {}, panel.texts.table),
    html("div", { class: "kl-scroll", role: "group", tabindex: "0", "aria-label": panel.texts.table }, body));
  return {
    element,
    update(state) {
      if (!element.open) return;
      const shown = rows(state);
      const head = html("tr", {}, ...shown.head.map((words) => html("th", { scope: "col" }, words)));
      const lines = shown.rows.map(([name, ...cells]) => html("tr", {}, html("th", { scope: "row" }, name), ...cells.map((words) => html("td", {}, words))));
      body.replaceChildren(html("thead", {}, head), html("tbody", {}, ...lines));
    },
  };
}
