// What a learner misses in JupyterLab. Written by hand as what JupyterLab loads (a "federated" module), since it is too
// small for a build of its own.
(() => {
  const PNG = "image/png";
  const LINK = "rendermime:handle-local-link";
  const CELL = "#cell-id=";
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

  async function loaded(name) {
    const [found] = Object.values(shared[name]);
    return (await found.get())();
  }

  (window._JUPYTERLAB ??= {}).kpilearn = {
    init: (scope) => { shared = scope; },
    get: async () => {
      const found = [
        pictures(await loaded("@jupyterlab/rendermime")),
        places(await loaded("@jupyterlab/docmanager")),
      ];
      return () => ({ __esModule: true, default: found });
    },
  };
})();
