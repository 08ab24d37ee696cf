// The view "plans": buttons that set all levers at once, such as to the article's plan.
import { html } from "./dom.js";

export function plans(board) {
  const buttons = board.spec.parts.plans.map(([words, levers]) => {
    const element = html("button", { type: "button", onclick: () => board.set({ levers: { ...board.get("levers"), ...levers } }) }, words);
    return { element, levers };
  });
  return {
    element: html("div", { class: "kl-plans" }, ...buttons.map(({ element }) => element)),
    update(state) {
      for (const { element, levers } of buttons) {
        element.setAttribute("aria-pressed", Object.entries(levers).every(([name, value]) => state.levers[name] === value));
      }
    },
  };
}
