// `kl.check` on a page without a kernel: a field under the question, and the card that Python would show.
import { fill, html } from "./dom.js";
import { keep, keptItems } from "./kept.js";
import { prose } from "./prose.js";
import { asText, judge } from "./sealed.js";
import { calculated } from "./typed.js";

const LOOKS = { right: "✓", near: "≈", idea: "!", wrong: "↻", unreadable: "?", note: "i" };

/** Put a form into each place that waits for one. */
export function showChecks(saved) {
  for (const place of document.querySelectorAll("[data-check]")) {
    const name = place.dataset.check;
    place.replaceChildren(form(name, saved.questions[name], saved));
  }
}

function form(name, question, saved) {
  const { texts, lang } = saved;
  const item = `${saved.scope}/check/${name}`;
  const fields = fieldsFor(question.right[0], name, texts, changed);
  const button = html("button", { type: "submit", disabled: true }, texts.page_check);
  const hint = question.hints.length ? html("button", { type: "button", onclick: hints() }, texts.page_hint) : null;
  const way = question.solution ? html("button", { type: "button", hidden: true, onclick: solved }, texts.page_solution) : null;
  const card = html("div", { role: "status" });
  const done = keptItems()[item];
  if (done?.state === "right") card.append(cardOf("right", texts.page_done));
  if (done && way) way.hidden = false;
  const element = html("form", { class: "kl-widget kl-check", lang, onsubmit: submitted }, ...fields.elements, html("div", { class: "kl-check-foot" }, button, hint, way), card);

  function changed() {
    button.disabled = !fields.filled();
  }
  async function submitted(event) {
    event.preventDefault();
    const answer = fields.answer();
    button.disabled = true;
    const outcome = answer !== null ? await judge(question, answer, saved) : { state: "unreadable", message: fields.unreadable() };
    button.disabled = false;
    card.replaceChildren(cardOf(outcome.state, fill(texts.title, { state: texts[`state_${outcome.state}`], name }), outcome.message));
    element.dataset.state = outcome.state;
    if (way) way.hidden = false;
    if (!keep(item, outcome.state === "right" ? "right" : "tried")) card.append(cardOf("note", texts.page_not_kept));
  }
  function hints() {
    let shown = 0;
    return () => {
      shown = Math.min(shown + 1, question.hints.length);
      card.replaceChildren(cardOf("note", fill(texts.hint_title, { number: shown, count: question.hints.length }), question.hints[shown - 1][lang]));
    };
  }
  function solved() {
    const bytes = Uint8Array.from(atob(question.solution[lang]), (letter) => letter.charCodeAt(0));
    card.replaceChildren(cardOf("note", fill(texts.solution_title, { name })), html("pre", {}, html("code", {}, new TextDecoder().decode(bytes))));
  }
  return element;
}

/** The fields of one kind of answer: elements, whether they are filled, and the answer in them (or null). */
function fieldsFor({ kind, form: { options, items } }, name, texts, changed) {
  if (kind === "number") {
    const input = html("input", { type: "text", inputmode: "text", autocomplete: "off", spellcheck: "false", oninput: changed });
    return {
      elements: [html("label", { class: "kl-check-field" }, html("span", {}, ...prose(fill(texts.page_number, { name }))), input)],
      filled: () => input.value.trim() !== "",
      answer: () => calculated(input.value),
      unreadable: () => (/[%％]\s*$/.test(input.value) ? texts.page_percent : texts.page_no_number),
    };
  }
  const menus = (kind === "choice" ? [name] : items).map((item) => ({
    item,
    menu: html("select", { onchange: changed }, html("option", { value: "" }, texts.page_choose), ...options.map((option) => html("option", { value: option }, option))),
  }));
  return {
    elements: menus.map(({ item, menu }) => html("label", { class: "kl-check-field" }, html("span", {}, html("code", {}, item)), menu)),
    filled: () => menus.every(({ menu }) => menu.value),
    answer: () => (kind === "choice" ? asText(menus[0].menu.value) : Object.fromEntries(menus.map(({ item, menu }) => [item, asText(menu.value)]))),
    unreadable: () => "",
  };
}

function cardOf(look, title, message = "") {
  const words = message ? html("p", {}, ...prose(message)) : null;
  return html("div", { class: `kl-card kl-card-${look}` }, html("strong", {}, html("span", { "aria-hidden": "true" }, `${LOOKS[look]} `), ...prose(title)), words);
}
