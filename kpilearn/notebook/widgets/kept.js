// What the learner has done, as this browser remembers it: to a page what my_progress.json is to a kernel, and of the
// same shape. A kernel that runs in the browser tells of what it notes on the channel.

const KEPT = "kpilearn/progress";
const KEPT_NEWS = "kpilearn-progress";

/** All items by their full names ("lesson/05_sns/check/growth"); none where the browser's storage is off or damaged. */
export function keptItems() {
  try {
    const { version, items } = JSON.parse(localStorage.getItem(KEPT));
    return version === 1 && items && typeof items === "object" ? items : {};
  } catch {
    return {};
  }
}

/**
 * Note that the learner has tried an item, or got it right, and what the answer was. Of a quiz (`parts`) also what was
 * first answered to each question. Returns whether the browser could store it.
 */
export function keep(item, state, answer = null, parts = false) {
  const before = keptItems()[item] ?? {};
  const entry = { state, tries: (before.tries ?? 0) + 1, last: `${new Date().toISOString().slice(0, 19)}+00:00` };
  if (answer !== null) entry.answer = answer;
  if (parts) entry.first = answer.map((each, at) => (before.first?.length === answer.length ? before.first[at] ?? each : each));
  return keepAs(item, entry);
}

/** Store an item as a kernel or this page has it. Once right stays right. */
function keepAs(item, entry) {
  const items = keptItems();
  const before = items[item] ?? {};
  const right = [before.state, entry.state].includes("right");
  items[item] = { ...before, ...entry, state: right ? "right" : "tried", tries: Math.max(before.tries ?? 0, entry.tries ?? 0) };
  try {
    localStorage.setItem(KEPT, JSON.stringify({ version: 1, items }));
  } catch {
    return false;
  }
  window.dispatchEvent(new CustomEvent(KEPT_NEWS));
  return true;
}

/** Act whenever something is noted: by this page, by another one, or by a kernel in the browser. Returns the end. */
export function whenKept(act) {
  const other = ({ key }) => key === KEPT && act();
  window.addEventListener(KEPT_NEWS, act);
  window.addEventListener("storage", other);
  return () => {
    window.removeEventListener(KEPT_NEWS, act);
    window.removeEventListener("storage", other);
  };
}

/** Store what kernels in this browser tell of. */
export function hearKernels() {
  new BroadcastChannel(KEPT).onmessage = ({ data }) => {
    const { item, entry } = JSON.parse(data);
    keepAs(item, entry);
  };
}
