// A question to commit to, and the learner's answer to it again. Without a kernel the browser remembers the answer.
import { html, keepKeys, write } from "./dom.js";
import { groupName } from "./group.js";
import { keep, keptItems, whenKept } from "./kept.js";
import { prose } from "./prose.js";

function render({ model, el }) {
  const spec = model.get("spec");
  const [item] = spec.items;
  const answer = () => fitting(item, model.get("answer") ?? keptItems()[spec.item]?.answer ?? null);
  const view = spec.recall ? recalled(spec, item) : question(spec, item, (given) => {
    model.set("answer", given);
    model.save_changes();
    keep(spec.item, "tried", given);
  });
  const root = html("div", { class: "kl-widget kl-quiz kl-commit", lang: spec.lang }, view.element);
  keepKeys(root);
  el.replaceChildren(root);

  const follow = () => view.show(answer());
  model.on("change:answer", follow);
  const stop = whenKept(follow);
  follow();
  return () => {
    model.off("change:answer", follow);
    stop();
  };
}

/** An answer that the question, which may have changed since, still has; else null. */
function fitting({ choices }, answer) {
  const fits = choices.length ? Number.isInteger(answer) && answer in choices : typeof answer === "string";
  return fits ? answer : null;
}

function question({ texts }, item, give) {
  const group = groupName();
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

export default { render };
