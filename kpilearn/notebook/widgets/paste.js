// The learner's settings as one line of Python that can be pasted and replayed.
import { html, write } from "./dom.js";

export function paste(panel) {
  const code = html("code");
  const element = html("details", { class: "kl-settings", ontoggle: () => panel.draw() }, html("summary", {}, panel.texts.settings),
    html("p", {}, panel.texts.settings_how), html("pre", { tabindex: "0" }, code));
  return {
    element,
    update(state) {
      if (!element.open) return;
      const chosen = panel.spec.names.map((name) => `${name}=${python(state[name])}`);
      write(code, panel.spec.call.replace("…", () => chosen.join(", ")));
    },
  };
}

/** A JSON value as Python writes it. */
export function python(value) {
  if (value === null || value === undefined) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (Array.isArray(value)) return `[${value.map(python).join(", ")}]`;
  if (typeof value === "object") return `{${Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}: ${python(inner)}`).join(", ")}}`;
  return JSON.stringify(value);
}
