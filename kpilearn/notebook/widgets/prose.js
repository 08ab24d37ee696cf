// Prose of a question.
import { html } from "./dom.js";

/** Text in which `words` between backticks are code. */
export function prose(text) {
  return text.split("`").map((part, i) => (i % 2 ? html("code", {}, part) : part));
}
