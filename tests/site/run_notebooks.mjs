// Run notebooks in the site's own Pyodide, started by its own worker, with JupyterLite's kernel: {"worker", "notebooks"}
// in, a line of JSON for each notebook out: {"path", "errors"}.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { runInThisContext } from "node:vm";

const { worker, notebooks } = JSON.parse(readFileSync(0, "utf8"));
const here = pathToFileURL(worker);
const { loadPyodide } = createRequire(here)("./pyodide.js");
// What the script finds in a browser; JupyterLite's own worker, which it loads at its end, is not wanted here.
const path = (address) => fileURLToPath(new URL(address, here));
Object.assign(globalThis, { self: globalThis, location: here, crossOriginIsolated: false, importScripts() {} });
globalThis.fetch = async (address) => new Response(readFileSync(path(address)));
globalThis.loadPyodide = ({ packageBaseUrl, ...addresses }) => {
  const paths = Object.entries(addresses).map(([name, address]) => [name, path(address)]);
  return loadPyodide({ ...Object.fromEntries(paths), stdout() {} });
};
runInThisContext(readFileSync(worker, "utf8"), { filename: worker });
const python = await globalThis.loadPyodide({ env: {} });
python.globals.set("notebooks_json", JSON.stringify(notebooks));
python.globals.set("report", (line) => console.log(line));
await python.runPythonAsync(`
import json, os
import pyodide_kernel

kernel, said = pyodide_kernel.kernel_instance, []
shell = kernel.interpreter
kernel._parent_header = {"header": {}}
ignore = lambda *_: None
shell.send_comm = shell.displayhook.publish_execution_result = ignore
for name in ("clear_output", "display_data", "update_display_data"):
    setattr(shell.display_pub, f"{name}_callback", ignore)
pyodide_kernel.stdout_stream.publish_stream_callback = ignore
pyodide_kernel.stderr_stream.publish_stream_callback = lambda _, text: said.append(text)
for each in json.loads(notebooks_json):
    os.environ["KPILEARN_FOLDER"] = "/lib/python3.12/site-packages/kpilearn/data/" + each["path"].rpartition("/")[0]
    os.environ["KPILEARN_PROGRESS"] = "/tmp/" + each["path"].replace("/", "-")
    shell.reset(new_session=True)
    said.clear()
    errors = []
    for code in each["cells"]:
        result = await kernel.run(code)
        if result["status"] != "ok":
            errors.append(f"{result['ename']}: {result['evalue']} in: {code[:200]}")
    report(json.dumps({"path": each["path"], "errors": errors + said}))
`);
