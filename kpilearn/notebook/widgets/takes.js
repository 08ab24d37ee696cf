// The view "takes": "what would it take?" For each lever, the value that reaches the target, or the nearest it can get.
import { afterPause, fill, html, write } from "./dom.js";
import { reach } from "./reach.js";

export function takes(board) {
  const { model, texts } = board;
  const rows = model.levers.map((lever) => answer(board, lever));
  const hint = html("p");
  const list = html("ul", { hidden: true }, ...rows.map(({ element }) => element));
  const element = html("details", { class: "kl-takes", ontoggle: () => board.draw() }, html("summary", {}, texts.takes),
    html("div", { "aria-live": "polite" }, hint, list));
  const answerAll = afterPause(150, () => {
    const state = board.state();
    const done = state.target !== null && state.now.get(model.kgi)[state.period] >= state.target;
    write(hint, state.target === null ? texts.set_target : done ? texts.already : texts.takes_how);
    list.hidden = state.target === null;
    if (!list.hidden) for (const row of rows) row.update(state);
  });
  return { element, update: () => element.open && answerAll() };
}

function answer(board, lever) {
  const { numbers, texts, model } = board;
  const words = html("span");
  let found = null;
  const apply = html("button", { type: "button", onclick: () => board.set({ levers: { ...board.get("levers"), [lever.name]: found.value } }) });
  const element = html("li", {}, html("strong", {}, board.label(lever.name)), words, apply);
  return {
    element,
    update({ levers, target, period }) {
      found = reach((value) => board.outcome({ ...levers, [lever.name]: value }, period), lever, target, levers[lever.name]);
      const done = board.outcome(levers, period) >= target;
      const value = numbers.show(lever.name, found.value);
      const gap = numbers.show(model.kgi, Math.abs(target - found.result));
      const message = found.turns ? (done ? "takes_keep" : "takes_value") : found.met ? "takes_always" : "takes_nearest";
      element.classList.toggle("kl-exact", found.met);
      write(words, fill(texts[message], { now: numbers.show(lever.name, levers[lever.name]), value, gap }));
      write(apply, fill(texts.apply, { value }));
      apply.setAttribute("aria-label", `${board.label(lever.name)}: ${apply.textContent}`);
      apply.disabled = found.value === levers[lever.name];
    },
  };
}
