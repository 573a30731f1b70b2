import { createRoot, hydrateRoot } from "react-dom/client";
import { formatView } from "../state/address.ts";
import { pageView } from "../state/page-view.ts";
import { resolveView } from "../state/resolve-view.ts";
import { viewStore } from "../state/store.ts";
import { syncAddress } from "../state/sync-url.ts";
import { AtlasRoot } from "./AtlasRoot.tsx";
import { loadAtlas, loadConfig } from "./load-atlas.ts";
import { showLoadFailure } from "./load-failure.ts";
import "virtual:kangtu-style.css";
import "./tokens.css";
import "./print.css";

/** Loads the atlas and takes the page over: as it stands when it shows what the address asks for, else anew. */
async function start(container: HTMLElement): Promise<void> {
  const { root = "./", today = "", plan } = container.dataset;
  const path = new URL(root, document.baseURI).pathname;
  const [atlas, config] = await Promise.all([loadAtlas(path), loadConfig(path)]);
  syncAddress(path, (view) => resolveView(view, atlas));
  const prerendered = pageView(plan ?? null);
  const asked = formatView({ ...viewStore.getState(), camera: null });
  const app = (
    <AtlasRoot atlas={atlas} config={config} root={root} today={today} initialView={prerendered} />
  );
  if (container.hasChildNodes() && asked === formatView(prerendered)) {
    hydrateRoot(container, app);
  } else {
    createRoot(container).render(app);
  }
}

const container = document.getElementById("root");
if (!container) throw new Error("no #root in the page");
start(container).catch((error: unknown) => showLoadFailure(container, error));
