// The menu of periods.
import { html } from "./dom.js";

/** Which period the numbers are of; nothing where the model has one period only. */
export function periodMenu(board) {
  if (board.periods < 2) return null;
  const options = Array.from({ length: board.periods }, (_, t) => html("option", { value: t + 1 }, board.periodName(t)));
  const menu = html("select", { "aria-label": board.texts.period, onchange: () => board.set({ period: Number(menu.value) }) }, ...options);
  return { element: menu, update: (period) => { menu.value = period + 1; } };
}
