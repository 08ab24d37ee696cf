// A picture that fills the width it has: drawn anew when its size or the state changes.
import { html, svg } from "./dom.js";

/**
 * title is shown above, legend below (or null). draw(state, width, em) gives {height, parts} in pixels, and
 * describe(state) says in words what the picture shows.
 */
export function frame({ title, draw, describe, legend = null }) {
  const picture = svg("svg", { role: "img" });
  const element = html("section", { class: "kl-line kl-chart", role: "group", "aria-label": title }, html("p", { class: "kl-title" }, title), picture, legend);
  let [state, width, em] = [null, 0, 0];
  // Asked here only: to ask while the other views write would have the page laid out twice for each move of a lever.
  const sized = new ResizeObserver(() => {
    const before = [width, em];
    measure();
    if (state && (width !== before[0] || em !== before[1])) redraw();
  });
  sized.observe(element);

  function measure() {
    em = parseFloat(getComputedStyle(element).fontSize) || 14;
    width = picture.clientWidth || 480;
  }
  function redraw() {
    if (!width) measure();
    const { height, parts } = draw(state, width, em);
    picture.setAttribute("viewBox", `0 0 ${width} ${height}`);
    picture.setAttribute("height", height);
    picture.setAttribute("aria-label", describe(state));
    picture.replaceChildren(...parts);
  }
  return {
    element,
    update(next) {
      state = next;
      if (element.isConnected) redraw();
    },
    end: () => sized.disconnect(),
  };
}
