// The sorter: a card at a time goes to one of four piles, by pointer (drag or click) or by keyboard, and says why.
import { fill, html, write } from "./dom.js";
import { panel } from "./panel.js";
import { paste } from "./paste.js";

function sorter(self) {
  const { spec, texts } = self;
  const { cards } = spec;
  let current = first(self.state());

  function first({ placed }) {
    return cards.findIndex(({ id }) => !placed[id]);
  }
  function place(kind) {
    if (current < 0) return;
    self.set({ placed: { ...self.state().placed, [cards[current].id]: kind } });
    draw(self.state());
    desk.lead();
  }
  function go(to) {
    current = to;
    draw(self.state());
    desk.focus();
  }
  const desk = table(self, { place, next: () => go(first(self.state())), again });
  const heap = piles(self, (at) => go(at));

  function again() {
    const placed = Object.fromEntries(Object.entries(self.state().placed).filter(([id, kind]) => cards.find((card) => String(card.id) === id).kind === kind));
    self.set({ placed });
    go(first({ placed }));
  }
  function draw(state) {
    desk.update(state, current);
    heap.update(state);
  }
  return [{ element: desk.element, update: draw }, { element: heap.element }, paste(self)];
}

/** The card that is to be sorted, the four piles to put it on, and what is said then. */
function table({ spec, texts }, { place, next, again }) {
  const { cards, kinds } = spec;
  const count = html("p", { class: "kl-title" });
  const bar = html("span", { class: "kl-bar", "aria-hidden": "true" }, html("span"));
  const context = html("p", { class: "kl-context" });
  const indicator = html("p", { class: "kl-indicator" });
  const card = html("div", { class: "kl-card", tabindex: "-1" }, context, indicator);
  const bins = kinds.map((kind, i) => html("button", { type: "button", class: "kl-bin", "data-kind": kind, onclick: () => place(kind), "aria-keyshortcuts": String(i + 1) },
    html("strong", {}, texts[`kind.${kind}`]), html("span", {}, texts[`about.${kind}`])));
  const row = html("div", { class: "kl-bins", role: "group", "aria-label": texts.which, onkeydown: arrows }, ...bins);
  const verdict = html("div", { class: "kl-told", role: "status" });
  const onward = html("button", { type: "button", class: "kl-do", onclick: next }, texts.next);
  const retry = html("button", { type: "button", class: "kl-do", onclick: again }, texts.again);
  const foot = html("div", { class: "kl-answer", tabindex: "-1" }, verdict, onward, retry);
  const element = html("section", { "aria-label": texts.label, onkeydown: digits }, count, bar, card, row, foot, html("p", { class: "kl-hint" }, texts.how));
  draggable(card, place);

  function arrows(event) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = bins.indexOf(event.target.closest("button"));
    bins[(at + step + bins.length) % bins.length].focus();
  }
  function digits(event) {
    const kind = kinds[Number(event.key) - 1];
    if (kind && !event.ctrlKey && !event.metaKey && !event.altKey) place(kind);
  }

  return {
    element,
    lead: () => onward.focus({ preventScroll: true }),
    focus: () => (card.hidden ? foot : bins[0]).focus(),
    update({ placed }, current) {
      const sorted = cards.filter(({ id }) => placed[id]).length;
      const right = cards.filter(({ id, kind }) => placed[id] === kind).length;
      const shown = cards[current];
      const given = shown && placed[shown.id];
      write(count, shown ? fill(texts.count, { n: Math.min(current + 1, cards.length), of: cards.length }) : texts.done);
      bar.firstChild.style.inlineSize = `${(100 * sorted) / cards.length}%`;
      card.hidden = row.hidden = !shown;
      if (shown) {
        write(context, fill(texts.context, { goal: shown.context }));
        write(indicator, shown.indicator);
      }
      for (const bin of bins) {
        bin.classList.toggle("kl-chosen", bin.dataset.kind === given);
        bin.setAttribute("aria-pressed", bin.dataset.kind === given);
      }
      tell(verdict, shown && given ? { right: given === shown.kind, kind: texts[`kind.${shown.kind}`], reason: shown.reason } : null, texts);
      if (!shown) verdict.replaceChildren(html("strong", {}, fill(right === cards.length ? texts.all_right : texts.score, { right, of: cards.length })));
      const left = sorted < cards.length;
      onward.hidden = !given;
      write(onward, left ? texts.next : texts.finish);
      retry.hidden = Boolean(shown) || right === cards.length;
    },
  };
}

function tell(place, answer, texts) {
  place.classList.toggle("kl-right", answer?.right === true);
  place.classList.toggle("kl-wrong", answer?.right === false);
  if (!answer) return place.replaceChildren();
  const sign = answer.right ? `✓ ${texts.right}` : `✗ ${fill(texts.wrong, { kind: answer.kind })}`;
  return place.replaceChildren(html("strong", {}, sign), " ", answer.reason);
}

/** Let a card be dragged by mouse or pen and dropped on a pile. (A finger scrolls; it taps the piles.) */
function draggable(card, place) {
  let start = null;
  const pile = (event) => card.getRootNode().elementFromPoint(event.clientX, event.clientY)?.closest(".kl-bin");
  const end = () => {
    start = null;
    card.classList.remove("kl-dragged");
    card.style.translate = "";
    mark(null);
  };
  const mark = (bin) => card.parentElement.querySelectorAll(".kl-bin").forEach((one) => one.classList.toggle("kl-over", one === bin));
  card.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "touch" || event.button !== 0) return;
    event.preventDefault();
    start = [event.clientX, event.clientY];
    card.setPointerCapture(event.pointerId);
    card.classList.add("kl-dragged");
  });
  card.addEventListener("pointermove", (event) => {
    if (!start) return;
    card.style.translate = `${event.clientX - start[0]}px ${event.clientY - start[1]}px`;
    mark(pile(event));
  });
  card.addEventListener("pointerup", (event) => {
    if (!start) return;
    const kind = pile(event)?.dataset.kind;
    end();
    if (kind) place(kind);
  });
  card.addEventListener("pointercancel", end);
}

/** What lies where; each card can be looked at again. */
function piles({ spec, texts }, look) {
  const lists = spec.kinds.map((kind) => ({ kind, list: html("ul") }));
  const element = html("section", { class: "kl-piles", "aria-label": texts.piles }, ...lists.map(({ kind, list }) =>
    html("div", {}, html("p", { class: "kl-title" }, texts[`kind.${kind}`]), list)));
  return {
    element,
    update({ placed }) {
      element.hidden = Object.keys(placed).length === 0;
      for (const { kind, list } of lists) {
        const inside = spec.cards.map((card, at) => ({ card, at })).filter(({ card }) => placed[card.id] === kind);
        list.replaceChildren(...inside.map(({ card, at }) => {
          const right = card.kind === kind;
          return html("li", {}, html("button", { type: "button", class: right ? "kl-right" : "kl-wrong", onclick: () => look(at) },
            html("span", { "aria-hidden": "true" }, right ? "✓ " : "✗ "), card.indicator, html("span", { class: "kl-spoken" }, ` ${right ? texts.right : texts.not_yet}`)));
        }));
      }
    },
  };
}

export default panel(sorter);
