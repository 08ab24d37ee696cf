// The levers of a panel: the view of that name, on settings of the panel's own.
import { levers } from "./levers.js";

/** list: [{name, low, high, step}]; show(name, value) and label(name) give words; read and write are where values are kept. */
export function sliders(panel, list, { show, label, read = (state) => state, write = panel.set }) {
  const view = levers({
    model: { levers: list },
    texts: panel.texts,
    numbers: { show },
    label,
    start: { levers: read(panel.spec.start) },
    get: () => read(panel.state()),
    set: ({ levers: values }) => write(values),
    reset: panel.reset,
    atStart: panel.atStart,
  });
  return { element: view.element, update: (state) => view.update({ levers: read(state) }) };
}
