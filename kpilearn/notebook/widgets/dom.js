// Small helpers to make elements. Whatever a model or a quiz says becomes text, never markup.

const SVG = "http://www.w3.org/2000/svg";

/** Make an HTML element: attributes (onclick etc. are listeners; null and false are left out), then children. */
export function html(tag, attributes = {}, ...children) {
  return furnish(document.createElement(tag), attributes, children);
}

/** Make an SVG element, likewise. */
export function svg(tag, attributes = {}, ...children) {
  return furnish(document.createElementNS(SVG, tag), attributes, children);
}

function furnish(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** Write an element's text if it is another one (an unchanged text costs no layout and is not announced again). */
export function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** Fill the {named} places of a message of the catalogue. */
export function fill(message, values) {
  return message.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}

/** A function that draws at the next frame, once, however often it is called: never a queue of stale frames. */
export function onFrame(draw) {
  let asked = 0;
  return () => {
    asked ||= requestAnimationFrame(() => {
      asked = 0;
      draw();
    });
  };
}

/** A function that acts when it has not been called for so many milliseconds. */
export function afterPause(milliseconds, act) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };
}

/**
 * Keep keys for the widget. JupyterLab otherwise takes the arrows (moves the cell) and single letters (d d deletes it)
 * from sliders, radio buttons and menus. What belongs to the page stays with it: Tab, Escape, Ctrl/Cmd/Alt, Shift+Enter.
 */
export function keepKeys(element) {
  element.addEventListener("keydown", (event) => {
    const pages = event.ctrlKey || event.metaKey || event.altKey || ["Tab", "Escape"].includes(event.key);
    if (!pages && !(event.shiftKey && event.key === "Enter")) event.stopPropagation();
  });
}
