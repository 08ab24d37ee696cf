// JupyterLab shows a picture without any text for those who cannot see it. This takes the text from the output's
// metadata, where kpilearn.alt puts it. Written by hand as what JupyterLab loads (a "federated" module), since it is
// too small for a build of its own.
(() => {
  const PNG = "image/png";
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

  async function plugins() {
    const [rendermime] = Object.values(shared["@jupyterlab/rendermime"]);
    const { IRenderMimeRegistry } = (await rendermime.get())();
    return {
      id: "kpilearn:pictures",
      autoStart: true,
      requires: [IRenderMimeRegistry],
      activate(_, registry) {
        const own = registry.getFactory(PNG);
        registry.addFactory({ ...own, createRenderer: withText(own) });
      },
    };
  }

  (window._JUPYTERLAB ??= {}).kpilearn = {
    init: (scope) => { shared = scope; },
    get: async () => {
      const found = await plugins();
      return () => ({ __esModule: true, default: found });
    },
  };
})();
