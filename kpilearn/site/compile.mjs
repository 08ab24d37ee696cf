// node compile.mjs CORE FOLDER MODULE: Pyodide in folder CORE compiles each zip in FOLDER in place, with bytecode.py.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [core, folder, source] = process.argv.slice(2);
const { loadPyodide } = createRequire(import.meta.url)(join(core, "pyodide.js"));
const pyodide = await loadPyodide({ indexURL: core });
pyodide.FS.mkdir("/wheels");
pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root: folder }, "/wheels");
pyodide.runPython(`import warnings\nwarnings.simplefilter("ignore")\n${readFileSync(source, "utf8")}\ncompile_all("/wheels")`.replace("from __future__ import annotations\n", ""));
