// Brings the saved widgets of an exported page to life, without a kernel: each is an anywidget (an ES module with
// render, and perhaps initialize), given a model that keeps its values here.

import { showChecks } from "./checks.js";
import { keptItems, whenKept } from "./kept.js";

const { models, modules } = JSON.parse(document.getElementById("saved-widgets").textContent);
const living = new Map();

/** What anywidget gives a widget as its model: get, set, on, off, save_changes; nobody is there to send to. */
class Model {
  alone = true;
  constructor(values) {
    this.values = values;
    this.listeners = new Map();
    this.widget_manager = { get_model: async (id) => wake(id).then(({ model }) => model) };
  }
  get(name) {
    return this.values[name];
  }
  set(name, value) {
    if (this.values[name] === value) return;
    this.values[name] = value;
    for (const event of [`change:${name}`, "change"]) for (const listener of [...(this.listeners.get(event) ?? [])]) listener(this, value);
  }
  on(events, listener) {
    for (const event of events.split(" ")) this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener]);
  }
  off(event, listener) {
    if (!event) this.listeners.clear();
    else this.listeners.set(event, (this.listeners.get(event) ?? []).filter((one) => listener && one !== listener));
  }
  save_changes() {}
  send() {}
}

/** A widget's module and model, made once however often it is shown. */
function wake(id) {
  if (!living.has(id)) {
    living.set(id, (async () => {
      const { module, values, buffers } = models[id];
      const model = new Model(withBuffers(values, buffers));
      if (values.spec?.lessons) followProgress(model);
      const loaded = (await import(address(modules[module]))).default;
      const widget = typeof loaded === "function" ? await loaded() : loaded;
      await widget.initialize?.({ model });
      return { model, widget };
    })());
  }
  return living.get(id);
}

/** The page of contents shows what the browser remembers. */
function followProgress(model) {
  const follow = () => model.set("progress", keptItems());
  follow();
  whenKept(follow);
}

/** A module that stands beside the page has its own address, one that is inside it gets one. */
function address({ href, text }) {
  return href ? new URL(href, document.baseURI).href : URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
}

function withBuffers(values, buffers) {
  for (const { path, data } of buffers) {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const holder = path.slice(0, -1).reduce((inner, step) => inner[step], values);
    holder[path.at(-1)] = new DataView(bytes.buffer);
  }
  return values;
}

for (const place of document.querySelectorAll("[data-widget]")) {
  const id = place.dataset.widget;
  if (!models[id]) continue;
  wake(id).then(async ({ model, widget }) => {
    const el = document.createElement("div");
    await widget.render({ model, el });
    place.replaceChildren(el);
  }).catch((error) => console.error(error));
}
const checks = document.getElementById("saved-checks");
if (checks) showChecks(JSON.parse(checks.textContent));
// What is too wide for a narrow page can be scrolled, and so must be reachable by keyboard.
for (const output of document.querySelectorAll(".output")) {
  if (output.scrollWidth > output.clientWidth) output.tabIndex = 0;
}
