// The view "funnel": stages one after the other, each as a share of the stage before and of the first one.
import { fill, html, write } from "./dom.js";

export function funnel(board) {
  const { numbers, texts } = board;
  const stages = board.spec.parts.funnel;
  const first = board.label(stages[0]);
  const rows = stages.map(row);
  const titles = [texts.stage, texts.count, texts.per_stage, fill(texts.per_first, { name: first })];
  const body = html("table", {}, html("thead", {}, html("tr", {}, ...titles.map((words) => html("th", { scope: "col" }, words)))),
    html("tbody", {}, ...rows.map(({ element }) => element)));
  const trap = html("p", { class: "kl-trap" });
  const element = html("section", { class: "kl-funnel", role: "group", "aria-label": texts.funnel }, html("p", { class: "kl-title" }, texts.funnel),
    html("div", { class: "kl-scroll", role: "group", tabindex: "0", "aria-label": texts.funnel }, body), trap);
  return {
    element,
    update({ now, start, period }) {
      const at = (series, i) => series.get(stages[i])[period];
      const most = Math.max(at(now, 0), at(start, 0));
      rows.forEach((one, i) => one.update({
        value: at(now, i), was: at(start, i), most,
        step: i > 0 ? at(now, i) / at(now, i - 1) : null,
        whole: i > 0 ? at(now, i) / at(now, 0) : null,
      }));
      const [step, whole] = [at(now, 2) / at(now, 1), at(now, 2) / at(now, 0)].map(numbers.percent);
      write(trap, fill(texts.trap, { name: board.label(stages[2]), before: board.label(stages[1]), first, step, whole }));
    },
  };

  function row(name) {
    const bar = html("span", { class: "kl-stage-now" });
    const ghost = html("span", { class: "kl-stage-start" });
    const value = html("span", { class: "kl-value" });
    const [step, whole] = [html("td"), html("td")];
    const count = html("td", { class: "kl-stage" }, html("span", { class: "kl-stage-bar", "aria-hidden": "true" }, ghost, bar), value);
    return {
      element: html("tr", {}, html("th", { scope: "row" }, board.label(name)), count, step, whole),
      update(its) {
        bar.style.inlineSize = `${(100 * its.value) / its.most}%`;
        ghost.style.inlineSize = `${(100 * its.was) / its.most}%`;
        write(value, numbers.bare(name, its.value));
        write(step, its.step === null ? "–" : numbers.percent(its.step));
        write(whole, its.whole === null ? "–" : numbers.percent(its.whole));
      },
    };
  }
}
