// The view "levers": a slider for each lever, and a way back to the start.
import { html, write } from "./dom.js";

export function levers(board) {
  const { texts } = board;
  const rows = board.model.levers.map((lever) => slider(board, lever));
  const reset = html("button", { type: "button", onclick: board.reset }, `↺ ${texts.reset}`);
  const element = html("section", { class: "kl-levers", role: "group", "aria-label": texts.levers },
    html("p", { class: "kl-title" }, texts.levers), ...rows.map((row) => row.element), reset);
  return {
    element,
    update(state) {
      for (const row of rows) row.update(state.levers);
      reset.disabled = board.atStart();
    },
  };
}

/** About how wide a text is: a Japanese letter one em, others less. */
function ems(text) {
  return [...text].reduce((sum, letter) => sum + (letter.codePointAt(0) > 0x2e80 ? 1 : 0.62), 0);
}

function slider(board, { name, low, high, step }) {
  const { numbers } = board;
  // For the eye only: the slider itself says its value.
  // Wide enough for its longest words, so that they do not change lines while the slider is under the finger.
  const widest = Math.max(...[low, high, low + step].map((at) => ems(numbers.show(name, at))));
  const value = html("span", { class: "kl-value", "aria-hidden": "true", style: `min-inline-size: ${widest}em` });
  const input = html("input", {
    type: "range", min: low, max: high, step, "aria-label": board.label(name),
    oninput: () => board.set({ levers: { ...board.get("levers"), [name]: Number(input.value) } }),
  });
  const mark = html("span", { class: "kl-mark", style: `--at: ${share(board.start.levers[name])}` });
  const element = html("label", { class: "kl-lever" },
    html("span", { class: "kl-words" }, html("span", { class: "kl-name" }, board.label(name)), value), html("span", { class: "kl-track" }, input, mark));

  function share(at) {
    return high > low ? (at - low) / (high - low) : 0;
  }
  return {
    element,
    update(values) {
      if (Number(input.value) !== values[name]) input.value = values[name];
      input.style.setProperty("--at", share(values[name]));
      const words = numbers.show(name, values[name]);
      write(value, words);
      input.setAttribute("aria-valuetext", words);
    },
  };
}
