import { createRoot, hydrateRoot, type Root, type RootOptions } from "react-dom/client";
import { createTranslate } from "../i18n/translate.ts";
import { formatView } from "../state/address.ts";
import { DEFAULT_CONFIG, type Config } from "../state/config.ts";
import { loadFaultText } from "../state/load-fault.ts";
import { pageView } from "../state/page-view.ts";
import { resolveView } from "../state/resolve-view.ts";
import { viewStore } from "../state/store.ts";
import { addressLanguage, syncAddress } from "../state/sync-url.ts";
import { AtlasRoot } from "./AtlasRoot.tsx";
import { loadAtlas, loadConfig } from "./load-atlas.ts";
import { showFailure } from "./load-failure.ts";
import "virtual:kangtu-style.css";
import "./tokens.css";
import "./print.css";

/** A configuration that takes longer is taken up when it comes: no page waits for it. */
const CONFIG_PATIENCE_MS = 3_000;

/** Loads the atlas and takes the page over: as it stands when it shows what the address asks for, else anew. */
async function start(container: HTMLElement): Promise<void> {
  const { root = "./", today = "", plan } = container.dataset;
  const base = document.baseURI;
  const path = new URL(root, base).pathname;
  const coming = loadConfig(path);
  const [atlas, config] = await Promise.all([loadAtlas(path), soon(coming, DEFAULT_CONFIG)]);
  pinIcon();
  syncAddress(path, (view) => resolveView(view, atlas));
  const prerendered = pageView(plan ?? null);
  const asked = formatView({ ...viewStore.getState(), camera: null });
  const app = (known: Config) => (
    <AtlasRoot
      atlas={atlas}
      config={known}
      root={root}
      path={path}
      today={today}
      initialView={prerendered}
    />
  );
  const isAsItStands = container.hasChildNodes() && asked === formatView(prerendered);
  const reactRoot = takeOver({ container, base }, app(config), isAsItStands);
  const late = await coming;
  if (late !== config) reactRoot.render(app(late));
}

/** The path of the page will change; its icon would be looked for anew, from there. */
function pinIcon(): void {
  for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]')) {
    icon.setAttribute("href", icon.href);
  }
}

function soon<Value>(coming: Promise<Value>, otherwise: Value): Promise<Value> {
  const patience = new Promise<Value>((resolve) => {
    setTimeout(() => resolve(otherwise), CONFIG_PATIENCE_MS);
  });
  return Promise.race([coming, patience]);
}

type Page = {
  readonly container: HTMLElement;
  /** The address that the links of its text are relative to: the page's own, before it changes. */
  readonly base: string;
};

/** Hands the page to React. Should all of it break, the text that was there before comes back: no page is blank. */
function takeOver({ container, base }: Page, app: React.JSX.Element, isAsItStands: boolean): Root {
  const text = container.cloneNode(true) as HTMLElement;
  const options: RootOptions = {
    onUncaughtError: (error) => {
      reportError(error);
      for (const link of text.querySelectorAll("a")) {
        link.href = new URL(link.getAttribute("href") ?? "", base).href;
      }
      container.replaceWith(text);
      const t = createTranslate(viewStore.getState().language);
      showFailure(text, t, t("app.stopped"));
    },
  };
  if (isAsItStands) return hydrateRoot(container, app, options);
  const reactRoot = createRoot(container, options);
  reactRoot.render(app);
  return reactRoot;
}

const container = document.getElementById("root");
if (!container) throw new Error("no #root in the page");
start(container).catch((error: unknown) => {
  const t = createTranslate(addressLanguage());
  showFailure(container, t, t("app.loadFailed", { reason: loadFaultText(t, error) }));
  reportError(error);
});
