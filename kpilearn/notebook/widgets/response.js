// The view "response": what each part of a divided whole brings; on its curve the point where it stands, the average
// (the line from nought to the point) and what the next step would bring (the tangent). {results: {part: quantity}}
import { plane } from "./plane.js";
import { division } from "./division.js";
import { fill, html, svg, write } from "./dom.js";
import { frame } from "./frame.js";
import { niceTicks } from "./ticks.js";
import { twin } from "./twin.js";

// Two costs of the next result that differ by less are called the same.
const SAME = 0.05;

export function response(board) {
  const { numbers, texts, model } = board;
  const { parts, shareOf, divided } = division(board);
  const { results } = board.spec.parts.response;
  const step = model.levers[0].step;
  const curves = parts.map((part) => Array.from({ length: Math.round(1 / step) + 1 }, (_, i) => at(part, Math.min(1, i * step))));
  const [most, whole] = [Math.max(...curves.flat().map(([, result]) => result)), Math.max(...curves.flat().map(([amount]) => amount))];
  const ticks = { x: niceTicks(0, whole).filter((tick) => tick <= whole), y: niceTicks(0, most) };
  const [spend, gain] = [parts[0].amount, results[parts[0].name]];
  const unit = board.spec.parts.response.unit;
  const chart = frame({ title: texts.response, draw, describe });
  const verdict = html("p", { class: "kl-trap" });
  const table = twin(board, (state) => ({
    head: [texts.channel, texts.amount, texts.result, texts.average, texts.next],
    rows: standing(state).map(({ part, amount, result, average, next }) => [
      part.label, numbers.show(part.amount, amount), numbers.show(results[part.name], result), cost(average), cost(next),
    ]),
  }));
  table.element.open = true;

  /** [amount, result] of a part with so large a share. */
  function at(part, share) {
    const series = board.evaluate(divided(board.start.levers, part, share), 1);
    return [series.get(part.amount)[0], series.get(results[part.name])[0]];
  }

  /** How each part stands: what a result costs there on average, and what the next one would cost. */
  function standing({ levers }) {
    return parts.map((part) => {
      const share = shareOf(levers, part);
      const [amount, result] = at(part, share);
      const from = Math.min(share, 1 - step);
      const [[a, b], [c, d]] = [at(part, from), at(part, from + step)];
      return { part, amount, result, average: amount / result, next: (c - a) / (d - b) };
    });
  }

  function cost(value) {
    return Number.isFinite(value) ? numbers.measure(unit, value) : "–";
  }

  function draw(state, width, em) {
    const show = (name, [first, second]) => (tick) => numbers.bare(name, tick, second - first);
    const space = plane({
      x: { ticks: ticks.x, ends: [0, whole], show: show(spend, ticks.x), name: `${texts.amount} (${numbers.unit(spend)})` },
      y: { ticks: ticks.y, show: show(gain, ticks.y), name: `${texts.result} (${numbers.unit(gain)})` },
    }, width, em, Math.round(22 * em));
    const lines = standing(state).flatMap(({ amount, result, average, next }, i) => {
      const reach = whole / 10;
      const tangent = [-reach, reach].map((away) => [amount + away, result + away / next]);
      return [
        svg("path", { class: `kl-now kl-ink-${i}`, d: space.path(curves[i]) }),
        Number.isFinite(average) ? svg("path", { class: `kl-average kl-ink-${i}`, d: space.path([[0, 0], [amount, result]]) }) : null,
        svg("path", { class: "kl-tangent", d: space.path(tangent) }),
        svg("circle", { class: `kl-here kl-ink-${i}`, cx: space.x(amount), cy: space.y(result), r: 0.42 * em }),
      ].filter(Boolean);
    });
    return { height: space.height, parts: [...space.grid, ...lines, ...space.names(parts.map(({ label }, i) => [label, curves[i].at(-1)[1], `kl-fill-${i}`]))] };
  }

  function describe(state) {
    const each = standing(state).map(({ part, result, next }) => fill(texts.response_each, { name: part.label, result: numbers.show(results[part.name], result), next: cost(next) }));
    return fill(texts.response_alt, { each: each.join(" ") });
  }

  function said(state) {
    const sorted = standing(state).toSorted((a, b) => a.next - b.next);
    const [best, worst] = [sorted[0], sorted.at(-1)];
    if (best.next > worst.next * (1 - SAME)) return texts.next_same;
    return fill(texts.next_differs, { best: best.part.label, low: cost(best.next), worst: worst.part.label, high: cost(worst.next) });
  }

  return {
    element: html("div", { class: "kl-response" }, chart.element, verdict, table.element),
    update(state) {
      chart.update(state);
      table.update(state);
      write(verdict, said(state));
    },
    end: chart.end,
  };
}
