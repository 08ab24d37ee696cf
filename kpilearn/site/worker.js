// The kernel's worker. The page starts it before JupyterLab is there (`early.js`), and Python comes up meanwhile. What
// JupyterLite's own worker then asks for is already on its way. The build puts FILES in front: the names of what is
// fetched, and of the modules that are imported before anybody asks for them.

// Milliseconds: the kernel's first cell goes before the imports that nobody has asked for, and between two of them a
// cell that waits can be run.
const FIRST_CELL = 1000;
const PAUSE = 100;

// Errors are explained before a notebook's first cell has run; which language it speaks, its folder tells.
const EXPLAIN = `
from IPython import get_ipython
from kpilearn.notebook.session import load_ipython_extension
load_ipython_extension(get_ipython())`;

/** Write the files of an image (`image.py`) where Python finds them; they stay parts of `bytes`, and are not copied. */
function unpack(FS, bytes) {
  const start = bytes.indexOf(10) + 1;
  const index = JSON.parse(new TextDecoder().decode(bytes.subarray(0, start)));
  const folders = new Set();
  let at = start;
  for (const [path, size] of Object.entries(index)) {
    const [, folder, name] = path.match(/^(.*)\/(.*)$/);
    if (!folders.has(folder)) FS.mkdirTree(folder);
    folders.add(folder);
    FS.createDataFile(folder, name, bytes.subarray(at, at + size), true, true, true);
    at += size;
  }
}

async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const content = answer.body.pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(content).arrayBuffer());
}

/** Python with the course's packages in place, and what the first cell needs imported. */
async function begun(load) {
  const here = new URL(".", location).href;
  const image = fetched(here + FILES.image);
  const options = { lockFileURL: here + FILES.lock, stdLibURL: here + FILES.library, packageBaseUrl: here };
  const python = await load({ indexURL: here, ...options });
  unpack(python.FS, await image);
  for (const name of FILES.first) python.runPython(`import ${name}`);
  return python;
}

/** Import the rest, a module at a time, so that a cell that is run meanwhile waits for no more than one of them. */
function importLater(python, [name, ...others]) {
  if (!name) return;
  python.runPython(`import ${name}`);
  setTimeout(importLater, PAUSE, python, others);
}

importScripts("pyodide.js");
const python = begun(loadPyodide);
self.loadPyodide = async ({ env }) => {
  const ready = await python;
  ready.runPython("import os; os.environ.update").callKwargs(env);
  ready.runPython(EXPLAIN);
  setTimeout(importLater, FIRST_CELL, ready, FILES.later);
  return ready;
};
importScripts(crossOriginIsolated ? FILES.isolated : FILES.kernel);
