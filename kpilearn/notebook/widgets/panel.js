// A panel: one widget whose state is the small dict of settings that Python knows as `state`.
import { afterPause, html, keepKeys, onFrame } from "./dom.js";
import { figures } from "./figures.js";

/**
 * Make an anywidget of a function that makes the panel's parts: {element, update(state), end()}, the last two optional.
 * The function gets the panel: its spec and texts, figures (numbers as the language writes them), state(), set(changes).
 */
export function panel(make) {
  return { render: ({ model, el }) => mount(make, model, el) };
}

function mount(make, model, el) {
  const spec = model.get("spec");
  const send = afterPause(120, () => model.save_changes());
  const self = {
    spec,
    texts: spec.texts,
    figures: figures(spec.lang),
    state: () => model.get("state"),
    set(changes) {
      model.set("state", { ...model.get("state"), ...changes });
      send();
    },
    reset: () => self.set(spec.start),
    atStart: () => JSON.stringify(spec.start) === JSON.stringify(model.get("state")),
    draw: () => {},
  };
  const parts = make(self).filter(Boolean);
  const root = html("div", { class: `kl-widget kl-panel kl-${spec.name}`, lang: spec.lang }, ...parts.map(({ element }) => element));
  keepKeys(root);
  el.replaceChildren(root);
  self.draw = onFrame(() => {
    for (const part of parts) part.update?.(model.get("state"));
  });
  model.on("change:state", self.draw);
  for (const part of parts) part.update?.(model.get("state"));
  return () => {
    model.off("change:state", self.draw);
    for (const part of parts) part.end?.();
  };
}
