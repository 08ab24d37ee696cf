// Horizontal bars: side by side in groups, or stacked to a whole.
import { svg } from "./dom.js";
import { label } from "./marks.js";

/** groups: [{name, bars: [{name, value, words, kind}]}]; kind is the bar's class. A value that is none has no bar. */
export function groupedBars(groups, most, width, em) {
  const left = barsLeft(groups.flatMap(({ bars }) => bars), width, em);
  const right = width - 6 * em;
  const parts = [];
  let y = 0.5 * em;
  for (const { name, bars } of groups) {
    if (name) {
      parts.push(label(name, width / em, { class: "kl-strong", x: 0, y: y + em }));
      y += 1.6 * em;
    }
    for (const bar of bars) {
      const length = Number.isFinite(bar.value) ? Math.max(0, ((right - left) * bar.value) / most) : 0;
      parts.push(
        label(bar.name, (left / em - 0.5) / 0.85, { x: 0, y: y + 1.05 * em }),
        svg("rect", { class: bar.kind, x: left, y, width: length, height: 1.5 * em, rx: 0.2 * em }),
        svg("text", { class: "kl-strong", x: left + length + 0.5 * em, y: y + 1.05 * em }, bar.words),
      );
      y += 1.9 * em;
    }
    y += 0.6 * em;
  }
  return { height: Math.round(y), parts };
}

/** rows: [{name, parts: [{share, words, kind}]}]; words stand inside where there is room. */
export function stackedBars(rows, width, em) {
  const left = barsLeft(rows, width, em);
  const parts = [];
  let y = 0.25 * em;
  for (const row of rows) {
    parts.push(label(row.name, (left / em - 0.5) / 0.85, { x: 0, y: y + 1.3 * em }));
    let x = left;
    for (const { share, words, kind } of row.parts) {
      const length = (width - left) * share;
      parts.push(svg("rect", { class: kind, x, y, width: length, height: 2 * em }));
      if (length > words.length * 0.62 * em) parts.push(svg("text", { class: "kl-strong", x: x + length / 2, y: y + 1.3 * em, "text-anchor": "middle" }, words));
      x += length;
    }
    y += 2.4 * em;
  }
  return { height: Math.round(y), parts };
}

/** Where the bars begin: after the longest name, which gets at most three tenths of the width. */
function barsLeft(named, width, em) {
  const ems = (name) => [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) > 0x2e80 ? 1 : 0.6), 0);
  return Math.min(width * 0.3, (Math.max(...named.map(({ name }) => ems(name))) * 0.85 + 1) * em);
}
