// The view "guards": what must not get worse while the KGI gets better: {name, side: "least" or "most", limit}.
import { fill, html, write } from "./dom.js";

export function guards(board) {
  const { texts } = board;
  const rows = board.spec.parts.guards.map((guard) => guardRow(board, guard));
  const element = html("section", { class: "kl-guards", role: "group", "aria-label": texts.guards },
    html("p", { class: "kl-title" }, texts.guards), html("ul", {}, ...rows.map((one) => one.element)));
  return { element, update: (state) => rows.forEach((one) => one.update(state)) };
}

/** A limit that is null is the value that the quantity began with, in the same period. */
function guardRow(board, { name, side, limit }) {
  const { numbers, texts } = board;
  const value = html("strong", { class: "kl-value" });
  const change = html("span", { class: "kl-change" });
  // Only this is read out, when it turns; the figures change with every step of a lever.
  const verdict = html("span", { class: "kl-verdict", role: "status" });
  const gap = html("span", { class: "kl-gap" });
  const rule = html("span", { class: "kl-rule" });
  const element = html("li", {}, html("div", {}, html("span", { class: "kl-name" }, board.label(name)), value, change), html("div", {}, verdict, gap, rule));
  return {
    element,
    update({ now, start, period }) {
      const [is, was] = [now.get(name)[period], start.get(name)[period]];
      const bound = limit ?? was;
      const over = side === "most" ? is - bound : bound - is;
      const broken = !(over <= 1e-9 * Math.abs(bound));
      write(value, numbers.show(name, is));
      write(change, numbers.change(is, was));
      write(verdict, broken ? `⚠ ${texts.guard_broken}` : `✓ ${texts.guard_kept}`);
      write(gap, fill(texts[broken ? `guard_${side}_gap` : "guard_room"], { gap: numbers.show(name, Math.abs(over)) }));
      write(rule, fill(limit === null ? texts[`guard_${side}_start`] : texts[`guard_${side}`], { limit: numbers.show(name, bound) }));
      element.classList.toggle("kl-broken", broken);
    },
  };
}
