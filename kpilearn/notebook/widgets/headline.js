// The view "headline": the KGI as it stands, the target that the learner sets, and how much of it is reached.
import { afterPause, fill, html, write } from "./dom.js";

export function headline(board) {
  const { model, numbers, texts } = board;
  const kgi = model.kgi;
  const value = html("strong", { class: "kl-big" });
  const change = html("span", { class: "kl-change" });
  const period = board.periodMenu?.();
  const field = targetField(board);
  const reached = html("p", { class: "kl-reached" });
  const bar = html("span", { class: "kl-bar", "aria-hidden": "true" }, html("span"));
  const spoken = html("p", { class: "kl-spoken", role: "status" });
  const speak = afterPause(700, () => write(spoken, `${board.label(kgi)} ${value.textContent}. ${reached.textContent}`));
  const element = html("section", { class: "kl-headline", role: "group", "aria-label": texts.headline },
    html("div", {}, html("span", { class: "kl-badge" }, "KGI"), html("span", { class: "kl-name" }, board.label(kgi)), period?.element, value, change),
    html("div", {}, field.element, html("div", { class: "kl-progress" }, bar, reached)), spoken);
  let first = true;

  return {
    element,
    update(state) {
      const [now, before] = [state.now.get(kgi)[state.period], state.start.get(kgi)[state.period]];
      write(value, numbers.show(kgi, now));
      // Also where nothing has changed: words that come and go would move the slider from under the finger.
      write(change, fill(texts.against_start, { change: numbers.change(now, before) }));
      field.update(state.target);
      period?.update(state.period);
      write(reached, state.broken ? fill(texts.broken, { name: board.label(state.broken) }) : reachedText(now, state.target));
      bar.hidden = !(state.target > 0);
      bar.firstChild.style.inlineSize = `${Math.max(0, Math.min(1, now / state.target)) * 100}%`;
      element.classList.toggle("kl-done", state.target !== null && now >= state.target);
      if (!first) speak();
      first = false;
    },
  };

  function reachedText(now, target) {
    if (target === null) return texts.no_target;
    const gap = numbers.show(kgi, Math.abs(now - target));
    // Short by a little is not yet the whole.
    const ratio = now >= target ? now / target : Math.min(now / target, 0.99);
    const share = target > 0 ? numbers.share(ratio) : "";
    return fill(now >= target ? texts.reached : texts.short_of, { share, gap });
  }
}

function targetField(board) {
  const { numbers, texts, model } = board;
  const input = html("input", {
    type: "text", inputmode: "decimal", autocomplete: "off", "aria-label": `${texts.target} (${board.label(model.kgi)})`,
    oninput: read, onchange: () => show(true),
  });
  const complaint = html("span", { class: "kl-complaint", role: "alert" });
  const element = html("label", { class: "kl-target" },
    html("span", { class: "kl-name" }, texts.target), input, html("span", {}, numbers.unit(model.kgi)), complaint);
  let shown;

  function read() {
    const typed = numbers.typed(model.kgi, input.value);
    const wrong = typed === null && input.value.trim() !== "";
    input.setAttribute("aria-invalid", wrong);
    write(complaint, wrong ? texts.not_a_number : "");
    if (!wrong) board.set({ target: typed });
  }
  function show(force) {
    const target = board.get("target");
    if (input.getAttribute("aria-invalid") === "true" || (!force && target === shown)) return;
    shown = target;
    if (force || input !== input.getRootNode().activeElement) input.value = target === null ? "" : numbers.bare(model.kgi, target);
  }
  return { element, update: () => show(false) };
}
