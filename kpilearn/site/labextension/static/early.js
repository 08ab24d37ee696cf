// The kernel's worker is ours (`worker.js`), and starts with the page: not seconds later, when JupyterLab has loaded and
// asks for it.

/** Give ours to whoever asks for a kernel's worker: with `now` one that starts at once; later ones, after a restart, anew. */
export function giveWorkers(now) {
  const address = new URL("../../../static/pyodide/worker.js", import.meta.url);
  const make = Worker;
  let early = now ? new make(address) : null;
  self.Worker = new Proxy(make, {
    construct(_, [asked, options]) {
      if (!String(asked).includes("/pyodide-kernel-extension/")) return new make(asked, options);
      const worker = early ?? new make(address);
      early = null;
      return worker;
    },
  });
}
