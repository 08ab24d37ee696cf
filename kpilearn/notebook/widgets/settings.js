// The view "settings": the learner's settings as one line of Python that can be pasted and replayed.
import { html, write } from "./dom.js";

export function settings(board) {
  const code = html("code");
  const element = html("details", { class: "kl-settings", ontoggle: () => board.draw() }, html("summary", {}, board.texts.settings),
    html("p", {}, board.texts.settings_how), html("pre", { tabindex: "0" }, code));
  return {
    element,
    update({ levers, target, period }) {
      const values = board.model.levers.map(({ name }) => `"${name}": ${levers[name]}`).join(", ");
      const known = { levers: `{${values}}`, target: target ?? "None", period: period + 1, periods: board.periods };
      const chosen = board.spec.keywords.map((name) => `${name}=${known[name]}`);
      write(code, board.spec.call.replace("…", chosen.join(", ")));
    },
  };
}
