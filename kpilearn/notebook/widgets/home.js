// The page of contents: lessons, what is done of each, and the one next step.
import { fill, html } from "./dom.js";
import { whileInView } from "./view.js";

function render({ model, el }) {
  const spec = model.get("spec");
  const overall = html("p", { class: "kl-home-overall", "aria-live": "polite" });
  const next = html("div", { class: "kl-home-next" });
  const list = html("ol", { class: "kl-home-lessons", role: "list" });
  const notice = spec.notice ? html("p", {}, spec.notice) : null;
  const parts = [next, overall, list, notice].filter(Boolean);
  el.replaceChildren(html("section", { class: "kl-widget kl-home", lang: spec.lang, "aria-label": spec.texts.label }, ...parts));

  let shown = "";
  function show(items) {
    const text = JSON.stringify(items);
    if (text === shown) return;
    shown = text;
    const rows = spec.lessons.flatMap((lesson) => steps(lesson, items, spec));
    const done = rows.filter((row) => row.state === "done").length;
    const minutes = rows.filter((row) => row.state !== "done").reduce((sum, row) => sum + (row.minutes ?? 0), 0);
    const [lessons, assignments] = ["lesson", "assignment"].map((kind) => rows.filter((row) => row.kind === kind).length);
    const left = assignments ? spec.texts.left : spec.texts.left_lessons;
    overall.textContent = fill(minutes ? left : spec.texts.overall, { done, count: rows.length, lessons, assignments, minutes });
    const goal = rows.find((row) => row.state !== "done");
    next.replaceChildren(goal ? goLink(goal, rows, spec) : html("p", {}, spec.texts.finished));
    list.replaceChildren(...rows.map((row) => line_of(row, spec)));
  }

  const saved = () => show(model.get("progress"));
  saved();
  model.on("change:progress", saved);
  const kept = progressFile(spec);
  const stop = kept ? whileInView(el, 3000, () => kept(show)) : () => {};
  return () => {
    stop();
    model.off("change:progress", saved);
  };
}

/** A lesson and its assignment as rows: what there is, what is done, in which state. */
function steps(lesson, items, spec) {
  const works = [{ ...lesson, kind: "lesson" }];
  if (lesson.assignment) works.push({ ...lesson.assignment, number: lesson.number, kind: "assignment" });
  return works.map((work) => {
    const right = (names) => names.filter((name) => items[name]?.state === "right").length;
    const all = [...work.checks, ...work.quizzes];
    const begun = Object.keys(items).some((name) => name.startsWith(`${work.kind}/${stem(work.path)}/`));
    const done = all.length > 0 && right(all) / all.length >= spec.pass_mark;
    return { ...work, right, state: done ? "done" : begun ? "going" : "new", share: all.length ? right(all) / all.length : 0 };
  });
}

function stem(path) {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.ipynb$/, "");
}

function heading(row, spec) {
  return fill(spec.texts[row.kind], { number: row.number });
}

function goLink(row, rows, spec) {
  const first = rows.every((other) => other.state === "new");
  return html(
    "a",
    { class: "kl-home-go", ...target(row, spec) },
    html("span", { class: "kl-home-why" }, first ? spec.texts.start : spec.texts.go_on),
    html("span", { class: "kl-home-what" }, `${heading(row, spec)}  ${row.title}`),
    html("span", { class: "kl-home-arrow", "aria-hidden": "true" }, "→"),
  );
}

function line_of(row, spec) {
  const counted = [["checks", row.checks], ["quizzes", row.quizzes]].filter(([, names]) => names.length);
  const counts = counted.map(([kind, names]) => fill(spec.texts[kind], { done: row.right(names), count: names.length }));
  if (row.minutes) counts.unshift(fill(spec.texts.minutes, { minutes: row.minutes }));
  const bar = html("span", { class: "kl-home-bar", "aria-hidden": "true" }, html("span", { style: `inline-size:${100 * row.share}%` }));
  return html(
    "li",
    { class: `kl-home-row kl-home-${row.kind} kl-home-is-${row.state}` },
    html("span", { class: "kl-home-name" }, html("span", { class: "kl-home-number" }, heading(row, spec)), html("a", target(row, spec), row.title)),
    html("span", { class: "kl-home-counts" }, ...counts.map((text) => html("span", {}, text))),
    bar,
    html("span", { class: "kl-home-state" }, html("span", { "aria-hidden": "true" }, { done: "✓ ", going: "● ", new: "○ " }[row.state]), spec.texts[row.state]),
  );
}

/** Where a link leads. JupyterLab opens `data-commandlinker` links in place; the address is what a new tab gets. */
function target(row, spec) {
  const here = server(spec);
  if (!here) return { href: row.kind === "lesson" ? row.href.replace(/\.ipynb$/, ".html") : row.href };
  const path = here.prefix + row.path;
  return {
    href: `${here.baseUrl}lab/tree/${path.split("/").map(encodeURIComponent).join("/")}`,
    "data-commandlinker-command": "docmanager:open",
    "data-commandlinker-args": JSON.stringify({ path }),
  };
}

/** The Jupyter server that the page comes from, and the kit's folder on it; or nothing, in an exported page. */
function server(spec) {
  const config = document.getElementById("jupyter-config-data");
  if (!config) return null;
  const { baseUrl = "/", token = "" } = JSON.parse(config.textContent);
  const opened = decodeURIComponent(location.pathname).split("/tree/")[1] ?? "";
  const at = opened.indexOf(`${spec.folder}/`);
  return { baseUrl, prefix: at > 0 && opened[at - 1] === "/" ? opened.slice(0, at) : "", headers: token ? { Authorization: `token ${token}` } : {} };
}

/** A function that hands on the progress file's items when they have changed since it last looked; or nothing. */
function progressFile(spec) {
  const here = server(spec);
  if (!here) return null;
  const get = (path, more) => fetch(`${here.baseUrl}api/contents/${path}?${more}`, { headers: here.headers, cache: "no-store" }).then((answer) => (answer.ok ? answer.json() : null));
  let seen = "";
  return async (show) => {
    // The folder's list first: to ask for a file that is not there yet would be an error in the browser's log.
    const folder = await get(here.prefix, "type=directory&content=1").catch(() => null);
    const file = folder?.content?.find(({ name }) => name === spec.file);
    if (!file || file.last_modified === seen) return;
    const answer = await get(file.path, "type=file&format=text&content=1").catch(() => null);
    const items = answer && parsed(answer.content);
    if (!items) return;
    seen = file.last_modified;
    show(items);
  };
}

function parsed(text) {
  try {
    const { version, items } = JSON.parse(text);
    return version === 1 && items && typeof items === "object" ? items : null;
  } catch {
    return null;
  }
}

export default { render };
