// The SMART checker: a form, the sentence that its fields make, and each letter judged as Python judges it.
import { fill, html, write } from "./dom.js";
import { dayOf, judge, tidy } from "./goals.js";
import { panel } from "./panel.js";
import { paste } from "./paste.js";

const SIGNS = { good: "✓", doubtful: "△", missing: "✗" };

function smart(self) {
  const today = dayOf(self.spec.today ?? "") ?? thisDay();
  return [form(self), sentence(self), letters(self, today), paste(self)];
}

/** Today as the calendar on the wall has it, at midnight UTC. */
function thisDay() {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

function form(self) {
  const { texts } = self;
  const fields = self.spec.names.map((name) => {
    const dated = name === "deadline";
    const input = html("input", {
      type: dated ? "date" : "text", autocomplete: "off", inputmode: ["baseline", "target"].includes(name) ? "decimal" : null,
      min: dated ? "1000-01-01" : null, max: dated ? "2999-12-31" : null, placeholder: texts[`hold.${name}`] ?? null,
      oninput: () => self.set({ [name]: input.value }),
    });
    return { name, input, element: html("label", { class: `kl-field kl-field-${name}` }, html("span", {}, texts[`field.${name}`]), input) };
  });
  return {
    element: html("section", { class: "kl-fields", "aria-label": texts.form }, ...fields.map(({ element }) => element)),
    update(state) {
      for (const { name, input } of fields) if (input !== input.getRootNode().activeElement && input.value !== state[name]) input.value = state[name];
    },
  };
}

function sentence({ spec, texts }) {
  const words = html("p", { class: "kl-sentence" });
  return {
    element: html("section", { class: "kl-callout", "aria-label": texts.sentence }, html("p", { class: "kl-title" }, texts.sentence), words),
    update(state) {
      words.replaceChildren(...spec.sentence.split(/\{(\w+)\}/).map((part, i) => (i % 2 ? filled(part, state[part], spec) : part)));
    },
  };
}

/** A part of the sentence; what is missing stands out as a question. */
function filled(name, value, { blank, day, months }) {
  const words = tidy(value);
  if (!words) return html("mark", {}, blank[name]);
  const date = name === "deadline" ? dayOf(value) : null;
  const month = date && months.split(" ")[date.getUTCMonth()];
  return html("b", {}, date ? fill(day, { year: date.getUTCFullYear(), month, day: date.getUTCDate() }) : words);
}

function letters({ spec, texts }, today) {
  const rows = spec.letters.map((letter) => {
    const level = html("span", { class: "kl-level" });
    const reason = html("p");
    const example = html("p", { class: "kl-hint" }, spec.example[letter]);
    const element = html("li", {}, html("span", { class: "kl-letter", "aria-hidden": "true" }, letter),
      html("div", {}, html("p", {}, html("strong", {}, `${letter}: ${texts[`letter.${letter}`]}`), " ", level), reason, example));
    return { letter, level, reason, example, element };
  });
  const total = html("p", { class: "kl-total", role: "status" });
  return {
    element: html("section", { class: "kl-letters", "aria-label": texts.letters }, html("ul", {}, ...rows.map(({ element }) => element)), total, html("p", { class: "kl-hint" }, texts.fine)),
    update(state) {
      const judged = judge(spec.rules, state, today);
      for (const { letter, level, reason, example, element } of rows) {
        const said = judged[letter];
        element.className = `kl-is-${said.level}`;
        write(level, `${SIGNS[said.level]} ${texts[`level.${said.level}`]}`);
        write(reason, spec.reason[`${letter}.${said.case}`]);
        example.hidden = said.level === "good";
      }
      const good = Object.values(judged).filter(({ level }) => level === "good").length;
      write(total, good === rows.length ? `✓ ${texts.all}` : fill(texts.some, { n: good }));
      total.classList.toggle("kl-all", good === rows.length);
    },
  };
}

export default panel(smart);
