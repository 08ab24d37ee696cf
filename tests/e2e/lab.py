"""JupyterLab as a person at a browser sees it."""

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

from kpilearn import locale

ROOT = Path(__file__).parents[2]
SCREENSHOTS = ROOT / ".kpilearn" / "screenshots"
AXE = ROOT / "tests" / "node_modules" / "axe-core" / "axe.min.js"
PANEL = ".jp-NotebookPanel:not(.lm-mod-hidden)"
COURSE_PARTS = (".jp-RenderedMarkdown", ".jp-OutputArea-output")
# The notebook shows "idle" before it has a kernel at all; its session knows better.
KERNEL_IDLE = """() => {
  const session = window.jupyterapp.shell.currentWidget?.sessionContext;
  return session?.isReady && session.session?.kernel?.status === "idle";
}"""
RUN_MENU = 3  # file, edit, view, run: the order is the same in every language


class Lab:
    """JupyterLab in the browser, with the course opened in one language."""

    def __init__(self, page: Page, kit: Path, lang: locale.Language, address: str) -> None:
        self.page, self.kit, self.lang, self.address = page, kit, lang, address
        page.set_default_timeout(60_000)
        page.goto(address)
        expect(self.panel.locator(".jp-Cell").first).to_be_visible()

    @property
    def panel(self) -> Locator:
        """The notebook in front."""
        return self.page.locator(PANEL)

    def open(self, name: str) -> None:
        """Open a notebook from the list of files beside the home page, or bring it to the front."""
        self.page.locator(".jp-DirListing-item", has_text=name).dblclick()
        expect(self.page.locator(".lm-DockPanel-tabBar .lm-TabBar-tab.lm-mod-current", has_text=name)).to_be_visible()
        expect(self.panel.locator(".jp-Cell").first).to_be_visible()

    def run_all(self) -> None:
        """Run all cells of the notebook in front as its menu does, once its kernel is there."""
        self.page.wait_for_function(KERNEL_IDLE)
        self.choose_run_all()
        self.has_run()

    def choose_run_all(self) -> None:
        """Choose it in the menu."""
        self.page.locator("#jp-MainMenu .lm-MenuBar-item").nth(RUN_MENU).click()
        self.page.locator('[data-command="runmenu:run-all"]').click()

    def has_run(self) -> None:
        """Wait until all cells have run."""
        # a cell that has not run shows [ ], one that runs [*]
        expect(self.panel.locator(".jp-InputPrompt").filter(has_text="[*]")).to_have_count(0)
        expect(self.panel.locator(".jp-CodeCell .jp-InputPrompt").filter(has_text="[ ]")).to_have_count(0)
        self.page.wait_for_function(KERNEL_IDLE)

    def saved(self, name: str) -> dict[str, Any]:
        """Save the notebook in front, and return what is then in its file."""
        self.page.keyboard.press("Control+s")
        expect(self.page.locator(".lm-TabBar-tab.lm-mod-current.jp-mod-dirty")).to_have_count(0)
        return json.loads((self.kit / "course" / self.lang / name).read_text(encoding="utf-8"))

    def close(self) -> None:
        """End the kernel of the notebook in front, and close it."""
        self.page.evaluate("""async () => {
          await window.jupyterapp.shell.currentWidget.sessionContext.shutdown();
          await window.jupyterapp.commands.execute("application:close");
        }""")

    def screenshot(self, name: str) -> None:
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=SCREENSHOTS / f"{name}-{self.lang}.png")

    def accessibility_faults(self) -> list[str]:
        """Return what axe finds serious or critical in what the course puts into the notebook in front.

        Its texts and outputs, that is: the editors and collapse buttons around them are JupyterLab's, and nameless.
        """
        self.page.evaluate(AXE.read_text(encoding="utf-8"))
        found = self.page.evaluate("parts => axe.run(parts)", [f"{PANEL} {part}" for part in COURSE_PARTS])
        return [
            f"{each['id']} ({each['impact']}): {node['html'][:200]}"
            for each in found["violations"]
            if each["impact"] in ("serious", "critical")
            for node in each["nodes"]
        ]
