// The view "split": a slider for each part of a whole; where one grows the others shrink.
import { division } from "./division.js";
import { html, write } from "./dom.js";

export function split(board) {
  const { texts, model } = board;
  const { parts, shareOf, divided } = division(board);
  const step = model.levers[0].step;
  const rows = parts.map(row);
  const reset = html("button", { type: "button", onclick: board.reset }, `↺ ${texts.reset}`);
  const element = html("section", { class: "kl-levers kl-split", role: "group", "aria-label": texts.split },
    html("p", { class: "kl-title" }, texts.split), ...rows.map((one) => one.element), reset);
  return {
    element,
    update(state) {
      for (const one of rows) one.update(state);
      reset.disabled = board.atStart();
    },
  };

  function row(part, i) {
    const value = html("span", { class: "kl-value", "aria-hidden": "true" });
    const name = part.label;
    const input = html("input", {
      type: "range", min: 0, max: 1, step, "aria-label": name,
      oninput: () => board.set({ levers: divided(board.get("levers"), part, Number(input.value), step) }),
    });
    const mark = html("span", { class: "kl-mark", style: `--at: ${shareOf(board.start.levers, part)}` });
    const swatch = html("span", { class: `kl-swatch kl-fill-${i}`, "aria-hidden": "true" });
    return {
      element: html("label", { class: "kl-lever" },
        html("span", { class: "kl-words" }, html("span", { class: "kl-name" }, swatch, name), value), html("span", { class: "kl-track" }, input, mark)),
      update({ levers, now, period }) {
        const share = shareOf(levers, part);
        // A share between two steps stays as it is: the slider stands at the nearest.
        if (Math.abs(Number(input.value) - share) > step / 2 + 1e-9) input.value = share;
        input.style.setProperty("--at", share);
        const words = `${board.numbers.show(part.amount, now.get(part.amount)[period])} (${board.numbers.share(share)})`;
        write(value, words);
        input.setAttribute("aria-valuetext", words);
      },
    };
  }
}
