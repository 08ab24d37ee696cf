// Rates overall, by segment, and with everyone's mix of segments: where the first and the second disagree, and why.
import { groupedBars, stackedBars } from "./bars.js";
import { choices } from "./choices.js";
import { fill, html, write } from "./dom.js";
import { frame } from "./frame.js";
import { keys } from "./legend.js";
import { panel } from "./panel.js";
import { paste } from "./paste.js";
import { twin } from "./twin.js";

const VIEWS_OF_RATES = ["overall", "segments", "same_mix"];

function segments(self) {
  const { spec, texts } = self;
  const data = tally(spec);
  const toggle = choices(texts.view, VIEWS_OF_RATES.map((view) => [view, texts[`view.${view}`]]), {
    read: ({ view }) => view,
    choose: (view) => self.set({ view }),
  });
  return [head(self, toggle), rates(self, data), verdict(self, data), mix(self, data), counts(self, data), paste(self)];
}

/** The counts, and the rates that follow from them. */
export function tally({ rows, reps, parts }) {
  const sum = (rep, part) => rows.filter((row) => (rep === null || row.rep === rep) && (part === null || row.part === part))
    .reduce(([tries, won], row) => [tries + row.tries, won + row.won], [0, 0]);
  const rate = (rep, part) => {
    const [tries, won] = sum(rep, part);
    return tries ? won / tries : NaN;
  };
  const share = (rep, part) => sum(rep, part)[0] / sum(rep, null)[0];
  return {
    reps, parts, sum, rate, share,
    /** What the rate would be if the meetings were spread as all reps' together are. */
    same: (rep) => parts.reduce((total, part) => total + share(null, part) * rate(rep, part), 0),
  };
}

function head(self, toggle) {
  const { texts, spec } = self;
  const menus = [0, 1].map((at) => html("select", { onchange: (event) => choose(at, event.target.value) }, ...spec.reps.map((rep) => html("option", { value: rep }, rep))));
  const fields = menus.map((menu, at) => html("label", { class: "kl-field" }, html("span", {}, texts[`rep.${at}`]), menu));

  function choose(at, rep) {
    const reps = [...self.state().reps];
    if (reps[1 - at] === rep) reps[1 - at] = reps[at];
    reps[at] = rep;
    self.set({ reps });
  }
  return {
    element: html("section", { class: "kl-switches", "aria-label": texts.controls }, toggle.element, ...fields),
    update(state) {
      toggle.update(state);
      menus.forEach((menu, at) => { menu.value = state.reps[at]; });
    },
  };
}

function rates({ spec, texts, figures }, data) {
  const bar = (rep, value, at) => ({ name: rep, value, words: figures.percent(value), kind: `kl-fill-${at}` });
  const groups = ({ view, reps }) => ({
    overall: () => [{ bars: reps.map((rep, at) => bar(rep, data.rate(rep, null), at)) }],
    segments: () => data.parts.map((part) => ({ name: named(spec, part), bars: reps.map((rep, at) => bar(rep, data.rate(rep, part), at)) })),
    same_mix: () => [{ bars: reps.map((rep, at) => bar(rep, data.same(rep), at)) }],
  })[view]();
  const most = ({ reps }) => Math.max(...reps.flatMap((rep) => [data.rate(rep, null), ...data.parts.map((part) => data.rate(rep, part))]).filter(Number.isFinite), 1e-9);
  return frame({
    title: texts.rate,
    draw: (state, width, em) => groupedBars(groups(state), most(state), width, em),
    describe: (state) => groups(state).map(({ name, bars }) => `${name ? `${name}: ` : ""}${bars.map((one) => `${one.name} ${one.words}`).join(", ")}`).join("; "),
  });
}

function mix({ spec, texts, figures }, data) {
  const rows = ({ reps }) => [...reps, null].map((rep) => ({
    name: rep ?? texts.everyone,
    parts: data.parts.map((part, i) => ({ share: data.share(rep, part), words: figures.percent(data.share(rep, part), 0), kind: `kl-tint-${i % 4}` })),
  }));
  return frame({
    title: texts.mix,
    draw: (state, width, em) => stackedBars(rows(state), width, em),
    describe: (state) => rows(state).map(({ name, parts }) => `${name}: ${parts.map(({ words }, i) => `${named(spec, data.parts[i])} ${words}`).join(", ")}`).join("; "),
    legend: keys(data.parts.map((part, i) => [`kl-tint-${i % 4}`, named(spec, part)])),
  });
}

function verdict({ spec, texts, figures }, data) {
  const words = html("strong");
  const why = html("p");
  const element = html("section", { class: "kl-callout", role: "status" }, words, why);
  return {
    element,
    update({ view, reps: [a, b] }) {
      const overall = ahead(a, b, (rep) => data.rate(rep, null));
      const wins = data.parts.map((part) => ahead(a, b, (rep) => data.rate(rep, part)));
      const most = [a, b].map((rep) => [rep, wins.filter((winner) => winner === rep).length]).sort((x, y) => y[1] - x[1])[0];
      const turned = most[1] === data.parts.length && overall && most[0] !== overall;
      const same = ahead(a, b, data.same);
      const said = {
        overall: () => fill(texts[overall ? "overall" : "level"], { winner: overall }),
        segments: () => fill(texts[turned ? "turned" : "by_segment"], { winner: most[0], n: most[1], of: data.parts.length, overall }),
        same_mix: () => fill(texts[same ? "same" : "level"], { winner: same, a, b, x: figures.percent(data.same(a)), y: figures.percent(data.same(b)) }),
      };
      write(words, said[view]());
      element.classList.toggle("kl-wrong", turned && view === "segments");
      write(why, because(view, a, b));
    },
  };

  /** Why: the segment in which the two spend most differently, and what everybody closes there. */
  function because(view, a, b) {
    const gap = (part) => Math.abs(data.share(a, part) - data.share(b, part));
    const part = data.parts.reduce((best, one) => (gap(one) > gap(best) ? one : best));
    const [x, y] = [a, b].map((rep) => figures.percent(data.share(rep, part), 0));
    return fill(texts[`why.${view}`], { a, b, x, y, segment: named(spec, part), rate: figures.percent(data.rate(null, part)), all: figures.percent(data.rate(null, null)) });
  }
}

function ahead(a, b, value) {
  const [x, y] = [value(a), value(b)];
  return x > y ? a : y > x ? b : null;
}

function counts(self, data) {
  const { spec, texts, figures } = self;
  return twin(self, () => ({
    head: [texts.who, texts.segment, texts.tries, texts.share, texts.won, texts.rate],
    rows: [...data.reps, null].flatMap((rep) => [...data.parts, null].map((part) => {
      const [tries, won] = data.sum(rep, part);
      return [rep ?? texts.everyone, part === null ? texts.all : named(spec, part), figures.number(tries), figures.percent(part === null ? 1 : data.share(rep, part), 0), figures.number(won), figures.percent(data.rate(rep, part))];
    })),
  }));
}

function named({ labels }, part) {
  return labels[part] ?? part;
}

export default panel(segments);
