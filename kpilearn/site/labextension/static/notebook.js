// What JupyterLite needs to be part of the site: the page's language, progress shared with the lesson pages, work kept
// over a new edition of its notebook, a word in time where work could be lost, and a button to hand in. Written by hand
// as what JupyterLab loads (a "federated" module), since it is too small for a build of its own.
(() => {
  const HERE = new URL("language.js", document.currentScript.src).href;
  const OWN = "kpilearn-site";
  const KERNEL = "@jupyterlite/pyodide-kernel-extension:kernel";
  const LEARNER = "kpilearn/learner";
  const PYTHON_DATA = "/lib/python3.12/site-packages/kpilearn/data";
  const SAVING = 3000; // milliseconds that a click on a link waits for what was written to be kept
  const LITTLE = 20_000_000; // bytes of storage that are few for notebooks with pictures
  let shared;

  async function share(name) {
    const [module] = Object.values(shared[name]);
    return (await module.get())();
  }

  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const folderOf = (path) => path.slice(0, path.lastIndexOf("/"));
  const fileOf = (path) => path.slice(path.lastIndexOf("/") + 1);
  const stemOf = (path) => fileOf(path).replace(/\.ipynb$/, "");

  /** Before JupyterLab's own parts start: what the kernel finds when it does, and what we know of this page. */
  async function prepare() {
    const { PageConfig, URLExt } = await share("@jupyterlab/coreutils");
    const settings = JSON.parse(PageConfig.getOption("litePluginSettings"));
    const own = settings[OWN];
    const path = new URLSearchParams(location.search).get("path") ?? "";
    const progress = await import(URLExt.parse(own.progressUrl).href);
    const { spoken } = await import(HERE);
    const lang = spoken(Object.keys(own.texts));
    settings[KERNEL].loadPyodideOptions.env = {
      KPILEARN_FOLDER: `${PYTHON_DATA}/${folderOf(path)}`,
      KPILEARN_PROGRESS: "/tmp/my_progress.json",
      KPILEARN_PROGRESS_START: JSON.stringify({ version: 1, items: progress.keptItems() }),
    };
    PageConfig.setOption("litePluginSettings", JSON.stringify(settings));
    progress.hearKernels();
    return { path, lang, editions: own.editions, texts: own.texts[lang], base: PageConfig.getBaseUrl() };
  }

  /** A saved copy of an old edition goes beside the new text, under a name that says so. Returns all that lie there. */
  async function renew(contents, { path, editions, texts, base }) {
    const edition = editions[path];
    if (!edition) return [];
    const isOld = ({ content }) => content.metadata.kpilearn?.edition !== edition;
    let found = await contents.get(path, { content: true });
    if (isOld(found)) {
      // What the browser's cache still has of the site is no work of anybody: it is fetched anew.
      await fetch(`${base}files/${path}`, { cache: "reload" });
      found = await contents.get(path, { content: true });
    }
    const folder = await contents.get(folderOf(path), { content: true });
    const names = folder.content.map(({ name }) => name);
    const [start, end] = fill(texts.old_name, { stem: stemOf(path), date: "\n" }).split("\n");
    if (isOld(found)) {
      const date = found.last_modified.slice(0, 10);
      const name = Array.from({ length: 999 }, (_, i) => `${start}${date}${i ? `-${i + 1}` : ""}${end}.ipynb`).find((each) => !names.includes(each));
      await contents.save(`${folderOf(path)}/${name}`, { ...found, name, path: `${folderOf(path)}/${name}` });
      await contents.delete(path);
      names.push(name);
    }
    return names.filter((name) => name !== fileOf(path) && name.startsWith(start)).map((name) => `${folderOf(path)}/${name}`);
  }

  /** What the reader should know before work is lost: the keys of texts. */
  async function dangers() {
    const found = [];
    const storage = navigator.storage;
    try {
      localStorage.setItem("kpilearn/probe", "1");
      localStorage.removeItem("kpilearn/probe");
    } catch {
      found.push("storage_off");
    }
    if (!window.isSecureContext) found.push("no_https");
    if (!storage?.estimate) return found;
    const { quota, usage } = await storage.estimate();
    // Firefox and Safari refuse private windows a folder; Chromium gives them no more than a share of the memory.
    const refused = await storage.getDirectory().then(() => false, () => true);
    const memory = performance.memory?.jsHeapSizeLimit;
    if (refused || (memory && quota < 2 * memory && quota > 10 * LITTLE)) found.push("private_window");
    if (quota - usage < LITTLE) found.push("storage_full");
    return found;
  }

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  /** The line above a notebook: back to the page, what to know, old work, and the way to hand in. */
  function line({ path, texts, base }, old, warnings, handIn) {
    const address = (each) => `index.html?path=${encodeURIComponent(each)}`;
    const [kind, lang] = path.split("/");
    const home = `${base}../${lang}/${kind === "course" ? `${stemOf(path)}.html` : "index.html"}`;
    const notes = element("div", { className: "kl-site-notes" });
    notes.setAttribute("role", "status");
    const note = (...parts) => notes.append(element("p", {}, ...parts));
    warnings.forEach((key) => note(`⚠ ${texts[key]}`));
    if (old.length) note(texts.old_kept, " ", ...old.flatMap((each) => [element("a", { href: address(each) }, stemOf(each)), " "]));
    const top = element("div", { className: "kl-site-line" },
      element("a", { href: home }, texts[kind === "course" ? "page" : "home"]),
      element("span", {}, texts.kept_here),
      element("button", { type: "button", onclick: handIn }, texts.hand_in));
    const style = element("style", {}, `
      .kl-site { background: var(--jp-layout-color1); color: var(--jp-ui-font-color1); border-bottom: 1px solid var(--jp-border-color1); font-size: 0.875rem; line-height: 1.6; }
      .kl-site-line { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1rem; padding: 0.4rem 1rem; }
      .kl-site-line button { margin-inline-start: auto; padding: 0.3rem 0.9rem; font: inherit; color: #fff; background: #00598c; border: 0; border-radius: 0.4rem; cursor: pointer; }
      .kl-site a { color: var(--jp-content-link-color, #0067a5); text-decoration: underline; }
      #jp-MainMenu { overflow: auto hidden; scrollbar-width: none; }
      #jp-MainMenu .lm-MenuBar-item { flex: none; white-space: nowrap; }
      @media (max-width: 30em) { #jp-MainMenu .lm-MenuBar-item { padding-inline: 0.3rem; } }
      .kl-site-notes p { margin: 0; padding: 0.3rem 1rem; background: var(--jp-warn-color3, #fff3cd); color: #1b2530; }`);
    return { node: element("section", { className: "kl-site" }, style, top, notes), note };
  }

  /** Save the notebook as a file that `kpilearn class collect` takes: with the learner's name in the file's. */
  async function handIn(context, { texts }, { InputDialog }) {
    const answer = await InputDialog.getText({ title: texts.hand_in_title, label: texts.hand_in_who, text: localStorage.getItem(LEARNER) ?? "", okLabel: texts.hand_in_do });
    if (!answer.button.accept) return;
    const who = (answer.value ?? "").trim();
    try {
      localStorage.setItem(LEARNER, who);
    } catch { /* asked again next time */ }
    download(context, who);
  }

  function download(context, who = "") {
    const name = [stemOf(context.path), who.replace(/[\\/:*?"<>|\s]+/g, "-")].filter(Boolean).join("_");
    const blob = new Blob([JSON.stringify(context.model.toJSON(), null, 1)], { type: "application/x-ipynb+json" });
    const href = URL.createObjectURL(blob);
    element("a", { href, download: `${name}.ipynb` }).click();
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
  }

  /**
   * Follow a link to another page once what was written is kept, or the browser would ask whether to leave. The home
   * page is no notebook here: a notebook's links to it lead to that page.
   */
  function leadAway({ node, context }, { path, base }) {
    const home = `${base}../${path.split("/")[1]}/index.html`;
    node.addEventListener("click", async (event) => {
      const link = event.target.closest('a[href$="home.ipynb"], .kl-site a');
      if (!link) return;
      event.preventDefault();
      event.stopPropagation();
      const address = link.closest(".kl-site") ? link.href : home;
      if (event.ctrlKey || event.metaKey || event.shiftKey) {
        window.open(address);
        return;
      }
      // Where nothing could be saved, or it takes too long, the browser asks after all.
      if (context.model.dirty) await Promise.race([context.save().catch(() => {}), new Promise((go) => setTimeout(go, SAVING))]);
      location.assign(address);
    }, { capture: true });
  }

  /** Have a notebook save once at a time: its two at once would each take the other's for a change by somebody else. */
  function saveInTurn(context) {
    const save = context.save.bind(context);
    let last = Promise.resolve();
    context.save = () => (last = last.then(save, save));
  }

  async function plugin(here) {
    const [{ INotebookTracker }, apputils, { Widget }] = await Promise.all(["@jupyterlab/notebook", "@jupyterlab/apputils", "@lumino/widgets"].map(share));
    return {
      id: `${OWN}:notebook`,
      autoStart: true,
      optional: [INotebookTracker],
      async activate(app, tracker) {
        // A notebook opens once all parts have started, and so not before its copy has been looked at.
        const [old, warnings] = await Promise.all([renew(app.serviceManager.contents, here).catch((error) => { console.error(error); return []; }), dangers()]);
        tracker?.widgetAdded.connect((_, panel) => {
          saveInTurn(panel.context);
          leadAway(panel, here);
          const { node, note } = line(here, old, warnings, () => handIn(panel.context, here, apputils));
          const header = new Widget({ node: element("div", {}, node) });
          panel.contentHeader.addWidget(header);
          new ResizeObserver(() => {
            header.node.style.minHeight = `${node.offsetHeight}px`;
            panel.contentHeader.fit();
          }).observe(node);
          let told = false;
          panel.context.saveState.connect((_, state) => {
            if (state !== "failed" || told) return;
            told = true;
            note(`⚠ ${here.texts.not_saved} `, element("button", { type: "button", onclick: () => download(panel.context) }, here.texts.download));
          });
          document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && panel.context.model.dirty && panel.context.save());
        });
      },
    };
  }

  (window._JUPYTERLAB ??= {})[OWN] = {
    init: (scope) => { shared = scope; },
    get: async () => {
      const found = await plugin(await prepare());
      return () => ({ __esModule: true, default: found });
    },
  };
})();
