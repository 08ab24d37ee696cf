// A question to commit to, and the learner's answer to it again. Without a kernel the browser remembers the answer.
import { html, keepKeys, prose, write } from "./dom.js";

const NEWS = "kpilearn-commit";
let asked = 0;

function render({ model, el }) {
  const spec = model.get("spec");
  const [item] = spec.items;
  const memory = remembered(spec.key);
  const answer = () => fitting(item, model.get("answer") ?? memory.read());
  const view = spec.recall ? recalled(spec, item) : question(spec, item, (given) => {
    memory.write(given);
    model.set("answer", given);
    model.save_changes();
    window.dispatchEvent(new CustomEvent(NEWS, { detail: { key: spec.key, given } }));
  });
  const root = html("div", { class: "kl-widget kl-quiz kl-commit", lang: spec.lang }, view.element);
  keepKeys(root);
  el.replaceChildren(root);

  const follow = () => view.show(answer());
  const hear = ({ detail }) => {
    if (detail.key === spec.key) view.show(detail.given);
  };
  model.on("change:answer", follow);
  window.addEventListener(NEWS, hear);
  follow();
  return () => {
    model.off("change:answer", follow);
    window.removeEventListener(NEWS, hear);
  };
}

/** An answer that the question, which may have changed since, still has; else null. */
function fitting({ choices }, answer) {
  const fits = choices.length ? Number.isInteger(answer) && answer in choices : typeof answer === "string";
  return fits ? answer : null;
}

function question({ texts }, item, give) {
  const group = `kl-commit-${asked++}`;
  const fields = item.choices.length
    ? item.choices.map((choice) => html("input", { type: "radio", name: group, onchange: changed }))
    : [html("input", { type: "text", oninput: changed, "aria-label": item.question })];
  const rows = fields.map((field, i) => html("div", { class: "kl-choice" }, html("label", {}, field, item.choices.length ? html("span", {}, ...prose(item.choices[i])) : null)));
  const button = html("button", { type: "button", disabled: true, onclick: () => give(given()) }, texts.commit);
  const note = html("p", { class: "kl-verdict", role: "status" });
  const element = html("fieldset", {}, html("legend", {}, html("span", { class: "kl-number" }, texts.before), ...prose(item.question)), ...rows, html("div", { class: "kl-foot" }, button, note));

  function given() {
    if (!item.choices.length) return fields[0].value.trim() || null;
    const place = fields.findIndex((field) => field.checked);
    return place < 0 ? null : place;
  }
  function changed() {
    button.disabled = given() === null;
    write(note, "");
  }
  return {
    element,
    show(answer) {
      if (answer === null) return;
      if (item.choices.length) fields.forEach((field, i) => { field.checked = i === answer; });
      else fields[0].value = answer;
      button.disabled = false;
      write(note, `✓ ${texts.kept}`);
    },
  };
}

function recalled({ texts }, item) {
  const own = html("blockquote");
  const element = html("section", {}, html("p", { class: "kl-ask" }, ...prose(item.question)),
    html("p", { class: "kl-title" }, texts.then), own, html("p", { class: "kl-title" }, texts.now), html("p", {}, ...prose(item.now)));
  return {
    element,
    show(answer) {
      const words = answer === null ? texts.none : item.choices.length ? item.choices[answer] : String(answer);
      own.replaceChildren(...prose(words));
    },
  };
}

/** The browser's storage under a key; where it is off, nothing is remembered and nothing breaks. */
function remembered(key) {
  const quietly = (act) => {
    try {
      return act();
    } catch {
      return null;
    }
  };
  return {
    read: () => quietly(() => JSON.parse(localStorage.getItem(key))),
    write: (value) => quietly(() => localStorage.setItem(key, JSON.stringify(value))),
  };
}

export default { render };
