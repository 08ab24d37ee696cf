// The language of a page of JupyterLite: that of the notebook it opens, else the browser's.

const LOCALES = { ja: "ja_JP", en: "en" };

/** The language of this page, out of those that the site has. */
export function spoken(langs) {
  const path = new URLSearchParams(location.search).get("path") ?? "";
  return [path.split("/")[1], navigator.language.slice(0, 2)].find((lang) => langs.includes(lang)) ?? langs[0];
}

/** Write it into the settings, before JupyterLab's own parts read them. */
export function speak() {
  const script = document.getElementById("jupyter-config-data");
  const config = JSON.parse(script.textContent);
  const lang = spoken(Object.keys(config.litePluginSettings["kpilearn-site"].texts));
  (config.settingsOverrides ??= {})["@jupyterlab/translation-extension:plugin"] = { locale: LOCALES[lang] };
  script.textContent = JSON.stringify(config);
  document.documentElement.lang = lang;
}
