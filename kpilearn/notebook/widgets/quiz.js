// A quiz: one and several choices, and matching. Says at once, to each choice, what its reader needs to hear.
import { fill, html, keepKeys, write } from "./dom.js";
import { groupName } from "./group.js";
import { keep, keptItems } from "./kept.js";
import { prose } from "./prose.js";

const KINDS = { one: choices, several: choices, match };

function render({ model, el }) {
  const spec = model.get("spec");
  const items = spec.items.map((item, i) => question(spec, item, i, (answer) => check(i, answer)));
  const score = html("p", { class: "kl-score", role: "status" });
  const root = html("div", { class: "kl-widget kl-quiz", lang: spec.lang }, ...items.map(({ element }) => element), score);
  keepKeys(root);
  el.replaceChildren(root);

  function check(i, answer) {
    model.set("answers", model.get("answers").map((old, place) => (place === i ? answer : old)));
    model.save_changes();
    items[i].show(answer);
    if (model.alone) keep(spec.item, rights() === items.length ? "right" : "tried", model.get("answers"), true);
  }
  function rights() {
    const answers = model.get("answers");
    return spec.items.filter((item, i) => isRight(item, answers[i])).length;
  }
  function follow() {
    const answers = model.get("answers");
    items.forEach((item, i) => item.follow(answers[i]));
    const right = rights();
    const text = right === items.length ? spec.texts.all_right : spec.texts.score;
    write(score, answers.every((answer) => answer === null) ? "" : fill(text, { right, of: items.length }));
    score.classList.toggle("kl-right", right === items.length);
  }
  model.on("change:answers", follow);
  if (model.alone) recallAnswers(model, spec);
  follow();
  return () => model.off("change:answers", follow);
}

/** Where no kernel knows the answers, take those that the browser remembers, if they still fit. */
function recallAnswers(model, { item, items }) {
  const kept = keptItems()[item]?.answer;
  const fits = Array.isArray(kept) && kept.length === items.length && items.every((each, i) => isAnswer(each, kept[i]));
  if (fits) model.set("answers", kept);
}

/** One question with its button and its verdict; the kind's own part has the fields and the words to each choice. */
function question({ texts, items: { length: of } }, item, number, check) {
  const verdict = html("p", { class: "kl-verdict", role: "status" });
  const part = KINDS[item.kind](item, texts, clear);
  const button = html("button", { type: "button", onclick: () => check(part.answer()) }, texts.check);
  const place = of > 1 ? html("span", { class: "kl-number" }, fill(texts.number, { n: number + 1 })) : null;
  const element = html("fieldset", {}, html("legend", {}, place, ...prose(item.question)),
    part.element, html("div", { class: "kl-foot" }, button, verdict));
  let shown = null;
  clear();

  function clear() {
    shown = null;
    part.clear();
    write(verdict, "");
    verdict.className = "kl-verdict";
    button.disabled = !part.ready();
  }
  function show(answer) {
    shown = JSON.stringify(answer);
    const right = isRight(item, answer);
    part.show(answer);
    write(verdict, right ? `✓ ${texts.right}` : `↻ ${part.advice(answer)}`);
    verdict.className = `kl-verdict ${right ? "kl-right" : "kl-again"}`;
  }
  return {
    element, show,
    /** Take over what was checked in another view, in Python, or before the page was saved. */
    follow(answer) {
      if (answer === null || JSON.stringify(answer) === shown) return;
      part.take(answer);
      clear();
      show(answer);
    },
  };
}

function choices(item, texts, changed) {
  const single = item.kind === "one";
  const group = groupName();
  const rows = item.choices.map((choice) => {
    const input = html("input", { type: single ? "radio" : "checkbox", name: group, onchange: changed });
    const words = html("div", { class: "kl-feedback" });
    return { choice, input, words, element: html("div", { class: "kl-choice" }, html("label", {}, input, html("span", {}, ...prose(choice.text))), words) };
  });
  const taken = () => rows.flatMap(({ input }, i) => (input.checked ? [i] : []));
  const hint = single ? null : html("p", { class: "kl-hint" }, texts.several);
  return {
    element: html("div", {}, hint, ...rows.map(({ element }) => element)),
    ready: () => taken().length > 0,
    answer: () => (single ? taken()[0] : taken()),
    take: (answer) => rows.forEach(({ input }, i) => { input.checked = [answer].flat().includes(i); }),
    clear: () => rows.forEach((row) => mark(row, null, "")),
    show: (answer) => [answer].flat().forEach((i) => mark(rows[i], item.choices[i].right, item.choices[i].feedback, texts)),
    advice(answer) {
      const wrong = [answer].flat().some((i) => !item.choices[i].right);
      return single || wrong ? texts.again : texts.more;
    },
  };
}

function match(item, texts, changed) {
  const rows = item.pairs.map((pair) => {
    const menu = html("select", { onchange: changed }, html("option", { value: "" }, texts.choose), ...item.options.map((option, i) => html("option", { value: i }, option)));
    const words = html("div", { class: "kl-feedback" });
    return { menu, words, element: html("div", { class: "kl-choice" }, html("label", { class: "kl-pair" }, html("span", {}, ...prose(pair.left)), menu), words) };
  });
  const answer = () => rows.map(({ menu }) => (menu.value === "" ? null : Number(menu.value)));
  return {
    element: html("div", {}, ...rows.map(({ element }) => element)),
    ready: () => answer().every((option) => option !== null),
    answer,
    take: (given) => rows.forEach(({ menu }, i) => { menu.value = given[i] ?? ""; }),
    clear: () => rows.forEach((row) => mark(row, null, "")),
    show: (given) => rows.forEach((row, i) => mark(row, given[i] === item.pairs[i].right, item.pairs[i].feedback, texts)),
    advice: (given) => fill(texts.matched, { n: given.filter((option, i) => option === item.pairs[i].right).length, of: rows.length }),
  };
}

/** Write the words under a choice, with a sign and a word, not by colour alone; null takes them away. */
function mark({ element, words }, right, feedback, texts) {
  element.classList.toggle("kl-right", right === true);
  element.classList.toggle("kl-wrong", right === false);
  const sign = right === null ? [] : [html("strong", {}, right ? `✓ ${texts.mark_right}` : `✗ ${texts.mark_wrong}`), " "];
  words.replaceChildren(...sign, ...prose(feedback));
}

function isAnswer({ kind, choices, pairs, options }, answer) {
  if (answer === null) return true;
  if (kind === "one") return answer in choices;
  if (!Array.isArray(answer)) return false;
  if (kind === "several") return answer.every((place) => place in choices);
  return answer.length === pairs.length && answer.every((place) => place === null || place in options);
}

function isRight(item, answer) {
  const right = {
    one: () => item.choices.findIndex((choice) => choice.right),
    several: () => item.choices.flatMap((choice, i) => (choice.right ? [i] : [])),
    match: () => item.pairs.map((pair) => pair.right),
  }[item.kind]();
  return JSON.stringify(right) === JSON.stringify(answer);
}

export default { render };
