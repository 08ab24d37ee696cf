// One of a few: a group of radio buttons that look like a switch. The arrow keys move in it.
import { html } from "./dom.js";
import { groupName } from "./group.js";

/** options: [value, words]; read(state) gives the chosen value, choose(value) is called with a new one. */
export function choices(legend, options, { read, choose }) {
  const group = groupName();
  const inputs = options.map(([value]) => html("input", { type: "radio", name: group, value, onchange: () => choose(value) }));
  const pills = options.map(([, words], i) => html("label", { class: "kl-pill" }, inputs[i], words));
  return {
    element: html("fieldset", { class: "kl-choices" }, html("legend", {}, legend), ...pills),
    update: (state) => inputs.forEach((input, i) => { input.checked = options[i][0] === read(state); }),
  };
}
