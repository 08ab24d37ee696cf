// Words in pictures, which have to fit.
import { svg } from "./dom.js";

/** Words cut to a width in ems (a Japanese letter is one wide, others about half); the whole in a tooltip. */
export function label(words, ems, attributes) {
  let room = ems;
  let shown = "";
  for (const letter of words) {
    room -= letter.codePointAt(0) > 0x2e80 ? 1 : 0.6;
    if (room < 0) break;
    shown += letter;
  }
  return svg("text", attributes, shown === words ? words : `${shown.slice(0, -1)}…`, shown === words ? null : svg("title", {}, words));
}

/** Places moved apart as far as needed for labels not to lie on each other. */
export function apart(places, least) {
  const order = places.map((place, i) => ({ place, i })).sort((a, b) => a.place - b.place);
  for (let k = 1; k < order.length; k++) order[k].place = Math.max(order[k].place, order[k - 1].place + least);
  return order.sort((a, b) => a.i - b.i).map(({ place }) => place);
}
