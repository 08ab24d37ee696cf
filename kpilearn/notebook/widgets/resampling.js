// The month drawn again a thousand times at an unchanged rate: how often does chance alone bring what was seen?
import { fill, html, write } from "./dom.js";
import { frame } from "./frame.js";
import { keys } from "./legend.js";
import { binned, histogram } from "./histogram.js";
import { binomialOf, uniforms } from "./luck.js";
import { panel } from "./panel.js";
import { paste } from "./paste.js";
import { sliders } from "./sliders.js";
import { twin } from "./twin.js";

function resample(self) {
  const { spec, texts, figures } = self;
  const show = (name, value) => (name === "rate" ? figures.percent(value, spec.digits) : fill(texts[`unit.${name}`], { value: figures.number(value) }));
  const controls = sliders(self, spec.levers, { show, label: (name) => texts[`lever.${name}`] });
  const again = html("button", { type: "button", class: "kl-do", onclick: () => self.set({ seed: (self.state().seed + 1) % 2 ** 32 }) }, `⟳ ${texts.again}`);
  const months = remembered((state) => draw(state, spec.draws));
  const element = html("div", { class: "kl-columns" }, html("div", {}, controls.element, again));
  const parts = [picture(self, months), verdict(self, months)];
  element.append(html("div", {}, ...parts.map((part) => part.element)));
  return [
    { element, update: (state) => [controls, ...parts].forEach((part) => part.update(state)), end: () => parts[0].end() },
    table(self, months), paste(self),
  ];
}

/** The redrawn counts, and how many of them are at least as far out as what was seen: {counts, high, beyond, below}. */
export function draw({ rate, n, observed, seed }, draws) {
  const counts = Array.from(uniforms(seed, draws), binomialOf(n, rate));
  const high = observed >= n * rate;
  const beyond = counts.filter((count) => (high ? count >= observed : count <= observed)).length;
  return { counts, high, beyond, below: counts.filter((count) => count < observed).length };
}

function remembered(work) {
  let [known, result] = [null, null];
  return (state) => {
    if (known !== state) [known, result] = [state, work(state)];
    return result;
  };
}

function picture(self, months) {
  const { texts, figures } = self;
  return frame({
    title: texts.picture,
    draw(state, width, em) {
      const { counts, high } = months(state);
      const bins = binned(counts, high ? state.observed : state.observed + 1, Math.floor(width / (1.1 * em)));
      return histogram(bins, {
        kind: (bin) => (high === bin.from >= state.observed + !high ? "kl-fill-1" : "kl-fill-0"),
        mark: { value: state.observed, words: fill(texts.seen, { observed: figures.number(state.observed) }) },
        axis: texts.axis,
        number: (value) => figures.number(value),
      }, width, em);
    },
    describe(state) {
      const { counts } = months(state);
      const sorted = counts.toSorted((a, b) => a - b);
      const at = (share) => figures.number(sorted[Math.floor(share * (sorted.length - 1))]);
      return fill(texts.picture_alt, { draws: figures.number(counts.length), low: at(0.05), middle: at(0.5), high: at(0.95), observed: figures.number(state.observed) });
    },
    legend: keys([["kl-fill-0", texts.usual], ["kl-fill-1", texts.as_far]]),
  });
}

function verdict(self, months) {
  const { spec, texts, figures } = self;
  const words = html("strong");
  const why = html("p");
  const place = html("p", { class: "kl-hint" });
  const element = html("section", { class: "kl-callout", role: "status" }, words, why, place);
  return {
    element,
    update(state) {
      const { high, beyond, below, counts } = months(state);
      const share = beyond / counts.length;
      const level = share < spec.news ? "news" : share < spec.perhaps ? "perhaps" : "noise";
      write(words, texts[level]);
      write(why, fill(texts[high ? "at_least" : "at_most"], { draws: figures.number(counts.length), beyond: figures.number(beyond), observed: figures.number(state.observed), rate: figures.percent(state.rate, spec.digits), share: figures.percent(share) }));
      write(place, fill(texts.percentile, { percentile: figures.percent(below / counts.length), expected: figures.number(state.n * state.rate, 1) }));
      element.classList.toggle("kl-wrong", level === "news");
    },
  };
}

function table(self, months) {
  const { texts, figures } = self;
  return twin(self, (state) => {
    const { counts } = months(state);
    return { head: [texts.result, texts.months], rows: binned(counts, state.observed, 30).map(({ from, to, count }) => [from === to ? figures.number(from) : `${figures.number(from)}–${figures.number(to)}`, figures.number(count)]) };
  });
}

export default panel(resample);
