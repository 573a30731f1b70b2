/** The atlas of one plan as one file, which is opened from disk: `npm run build:single`. */
import "../built-ins.ts";
import { fileBar } from "../../state/address-bar.ts";
import { formatView } from "../../state/address.ts";
import { pageView } from "../../state/page-view.ts";
import { uiStore } from "../../state/store.ts";
import { App } from "../App.tsx";
import { startPage } from "../start-page.tsx";
import { embeddedFetch, FILES_ID, NoWorker, type EmbeddedFiles } from "./embedded-files.ts";
import "virtual:kangtu-style.css";
import "../tokens.css";
import "../contrast.css";
import "../elder.css";
import "../print.css";

const root = document.getElementById("root");
const { plan = "" } = root?.dataset ?? {};
const files = JSON.parse(document.getElementById(FILES_ID)?.textContent ?? "{}") as EmbeddedFiles;
const bar = fileBar(formatView(pageView(plan)));
const [, folder = "/", file = ""] = /^(.*\/)([^/?#]*)/.exec(bar.read()) ?? [];

globalThis.fetch = embeddedFetch(files, folder);
Object.assign(globalThis, { Worker: NoWorker });
// The engine of the drawn map wants a worker: here it is the plain map from the first, and nothing has failed.
uiStore.setState({ mapFault: "failed", mapFaultSeen: true });

// The text for where no script runs has neither links nor pictures: it is made anew, not taken over.
root?.replaceChildren();

void startPage({
  content: (config) => <App config={config} />,
  bar,
  // A page from disk may change what follows its own name, and no more.
  standing: (view) => `${file}${formatView(view).replace(/^(?=#|$)/, "?v=1")}`,
  file,
  script: import.meta.url,
});
