// A picture that fills the width it has: drawn anew when its size or the state changes.
import { html, svg } from "./dom.js";

/**
 * title is shown above, legend below (or null). draw(state, width, em) gives {height, parts} in pixels, and
 * describe(state) says in words what the picture shows.
 */
export function frame({ title, draw, describe, legend = null }) {
  const picture = svg("svg", { role: "img" });
  const element = html("section", { class: "kl-line kl-chart", role: "group", "aria-label": title }, html("p", { class: "kl-title" }, title), picture, legend);
  let state = null;
  const sized = new ResizeObserver(() => state && redraw());
  sized.observe(element);

  function redraw() {
    const em = parseFloat(getComputedStyle(element).fontSize) || 14;
    const width = picture.clientWidth || 480;
    const { height, parts } = draw(state, width, em);
    picture.setAttribute("viewBox", `0 0 ${width} ${height}`);
    picture.setAttribute("height", height);
    picture.setAttribute("aria-label", describe(state));
    picture.replaceChildren(...parts);
  }
  return {
    element,
    update(next) {
      state = next;
      if (element.isConnected) redraw();
    },
    end: () => sized.disconnect(),
  };
}

/** A legend: [class of the sample, words]. */
export function keys(entries) {
  const sample = (kind) => svg("svg", { viewBox: "0 0 30 10", "aria-hidden": "true" }, svg("rect", { class: kind, width: 30, height: 10, rx: 3 }));
  return html("ul", { class: "kl-legend" }, ...entries.map(([kind, words]) => html("li", {}, sample(kind), words)));
}

/** Words cut to a width in ems (a Japanese letter is one wide, others about half); the whole in a tooltip. */
export function label(words, ems, attributes) {
  let room = ems;
  let shown = "";
  for (const letter of words) {
    room -= letter.codePointAt(0) > 0x2e80 ? 1 : 0.6;
    if (room < 0) break;
    shown += letter;
  }
  return svg("text", attributes, shown === words ? words : `${shown.slice(0, -1)}…`, shown === words ? null : svg("title", {}, words));
}
