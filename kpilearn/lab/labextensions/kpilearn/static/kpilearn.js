// What a learner misses in JupyterLab. Written by hand as what JupyterLab loads (a "federated" module), since it is too
// small for a build of its own.
(() => {
  const PNG = "image/png";
  const LINK = "rendermime:handle-local-link";
  const CELL = "#cell-id=";
  const VIEW = "application/vnd.jupyter.widget-view+json";
  const STATE = "application/vnd.jupyter.widget-state+json";
  let shared;

  /** JupyterLab's own renderer for pictures, and then the text. */
  function withText(factory) {
    return (options) => {
      const renderer = factory.createRenderer(options);
      const render = renderer.renderModel.bind(renderer);
      renderer.renderModel = async (model) => {
        await render(model);
        const picture = renderer.node.querySelector("img");
        if (picture) picture.alt = model.metadata[PNG]?.alt ?? "";
      };
      return renderer;
    };
  }

  /** A picture without any text for those who cannot see it: the text is in the metadata, where kpilearn.alt puts it. */
  const pictures = ({ IRenderMimeRegistry }) => ({
    id: "kpilearn:pictures",
    autoStart: true,
    requires: [IRenderMimeRegistry],
    activate(_, registry) {
      const own = registry.getFactory(PNG);
      registry.addFactory({ ...own, createRenderer: withText(own) });
    },
  });

  /** A link to a cell of a notebook that was not open yet: JupyterLab goes there, and then to the active cell again. */
  const places = ({ IDocumentManager }) => ({
    id: "kpilearn:places",
    autoStart: true,
    requires: [IDocumentManager],
    activate(app, documents) {
      app.commands.commandExecuted.connect(async (_, { id, args, result }) => {
        if (id !== LINK || !args.id?.startsWith(CELL)) return;
        await result;
        const panel = documents.findWidget(args.path);
        await panel?.revealed;
        const notebook = panel?.content;
        const at = notebook?.widgets?.findIndex((cell) => cell.model.id === args.id.slice(CELL.length)) ?? -1;
        if (at < 0) return;
        notebook.deselectAll();
        notebook.activeCellIndex = at;
        await notebook.scrollToCell(notebook.widgets[at], "start");
      });
    },
  });

  /** The states of widgets that a notebook shows, and of their parts, as far as `states` has them. */
  function shown(notebook, states) {
    const found = {};
    const look = (id) => {
      if (!states[id] || found[id]) return;
      found[id] = states[id];
      for (const [, part] of JSON.stringify(states[id]).matchAll(/"IPY_MODEL_(\w+)"/g)) look(part);
    };
    for (const { outputs } of notebook.cells) {
      for (let i = 0; i < (outputs?.length ?? 0); i++) look(outputs.get(i).data[VIEW]?.model_id);
    }
    return found;
  }

  /** A notebook saved before its cells have run: JupyterLab would write of living widgets only, and forget the rest. */
  const widgets = ({ INotebookTracker }) => ({
    id: "kpilearn:widgets",
    autoStart: true,
    requires: [INotebookTracker],
    activate(_, tracker) {
      tracker.widgetAdded.connect(async (_, panel) => {
        await panel.context.ready;
        panel.model?.metadataChanged.connect((notebook, { key, oldValue, newValue }) => {
          const before = key === "widgets" && oldValue?.[STATE]?.state;
          if (!before) return;
          const living = newValue?.[STATE]?.state ?? {};
          const state = { ...shown(notebook, before), ...living };
          if (Object.keys(state).length === Object.keys(living).length) return;
          notebook.setMetadata("widgets", { ...newValue, [STATE]: { ...oldValue[STATE], ...newValue?.[STATE], state } });
        });
      });
    },
  });

  const starting = new WeakMap();

  /** Wait for the start of a notebook's kernel; begin it, once for all cells, where it was shut down. */
  function started(session) {
    if (!starting.has(session)) {
      const start = async () => {
        await session.initialize(); // at once, where that has been done
        if (session.hasNoKernel) await session.startKernel();
      };
      starting.set(session, start().finally(() => starting.delete(session)));
    }
    return starting.get(session);
  }

  /** A cell that is run while its kernel starts waits for it: JupyterLab would drop its outputs, and do nothing. */
  const patience = ({ INotebookCellExecutor, runCell }) => ({
    id: "kpilearn:cell-executor",
    autoStart: true,
    provides: INotebookCellExecutor,
    activate: () => ({
      runCell: async (options) => {
        const { cell, sessionContext: session } = options;
        if (cell.model.type === "code" && session && !session.session?.kernel) {
          cell.setPrompt("*");
          await started(session);
        }
        return runCell(options);
      },
    }),
  });

  async function loaded(name) {
    const [found] = Object.values(shared[name]);
    return (await found.get())();
  }

  (window._JUPYTERLAB ??= {}).kpilearn = {
    init: (scope) => { shared = scope; },
    get: async () => {
      const notebook = await loaded("@jupyterlab/notebook");
      const found = [
        pictures(await loaded("@jupyterlab/rendermime")),
        places(await loaded("@jupyterlab/docmanager")),
        widgets(notebook),
        patience(notebook),
      ];
      return () => ({ __esModule: true, default: found });
    },
  };
})();
