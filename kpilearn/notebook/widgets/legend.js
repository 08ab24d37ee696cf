// A legend: what the colours of a picture stand for.
import { html, svg } from "./dom.js";

/** entries: [class of the sample, words] */
export function keys(entries) {
  const sample = (kind) => svg("svg", { viewBox: "0 0 30 10", "aria-hidden": "true" }, svg("rect", { class: kind, width: 30, height: 10, rx: 3 }));
  return html("ul", { class: "kl-legend" }, ...entries.map(([kind, words]) => html("li", {}, sample(kind), words)));
}
