import { type ReactNode, startTransition } from "react";
import { createRoot, hydrateRoot, type Root, type RootOptions } from "react-dom/client";
import type { Atlas, AtlasPlan } from "../domain/atlas/atlas.ts";
import type { Loaders } from "../features/shared/atlas-context.tsx";
import { loadMessages } from "../i18n/later-messages.ts";
import { createTranslate } from "../i18n/translate.ts";
import type { AddressBar } from "../state/address-bar.ts";
import { formatView, parseView } from "../state/address.ts";
import { toPlan } from "../state/changes.ts";
import { DEFAULT_CONFIG, ownText, type Config } from "../state/config.ts";
import { loadFaultText } from "../state/load-fault.ts";
import { firstStore } from "../state/offers.ts";
import { pageView } from "../state/page-view.ts";
import { joinStore, loadedOf, outlineStore } from "../state/plan-store.ts";
import { resolveView } from "../state/resolve-view.ts";
import { viewStore } from "../state/store.ts";
import { addressLanguage, syncAddress } from "../state/sync-url.ts";
import type { View } from "../state/view.ts";
import { AtlasRoot } from "./AtlasRoot.tsx";
import { loadAtlas, loadersOf } from "./load-atlas.ts";
import { loadConfig } from "./load-config.ts";
import { showFailure } from "./load-failure.ts";
import { watchStyles } from "./load-program.ts";
import { watchVersion } from "./new-version.ts";

/** A configuration that takes longer is taken up when it comes: no page waits for it. */
const CONFIG_PATIENCE_MS = 3_000;

/** A page of the atlas: what it shows, and where that stands. */
export type LivePage = {
  readonly content: (config: Config) => ReactNode;
  readonly bar: AddressBar;
  /** Fetches what a view shows of its own, so that it is there from the first render on. */
  readonly prepare?: (view: View) => Promise<void>;
  /** Where a view stands, from the folder of index.html on. */
  readonly standing: (view: View) => string;
  /** The page as a file there, and the address of its script, by which an older page finds out that it is one. */
  readonly file: string;
  readonly script: string;
};

/** What is known once a page is live. */
export type StartedPage = {
  readonly config: Config;
  readonly atlas: Atlas;
  /** Path of the folder of index.html. */
  readonly path: string;
};

/**
 * Makes the page live, or says above its text why it is not.
 * @returns null where it is not
 */
export async function startPage(page: LivePage): Promise<StartedPage | null> {
  // The application has come, and speaks for itself from here on.
  document.querySelector(".not-live")?.remove();
  const container = document.getElementById("root");
  if (!container) throw new Error("no #root in the page");
  try {
    return await start(container, page);
  } catch (error) {
    const t = createTranslate(addressLanguage());
    showFailure(container, t, t("app.loadFailed", { reason: loadFaultText(t, error) }));
    reportError(error);
    return null;
  }
}

/** Loads the atlas and takes the page over: as it stands when it shows what the address asks for, else anew. */
async function start(container: HTMLElement, page: LivePage): Promise<StartedPage> {
  const { root = "./", today = "", plan, ownText: shown = "" } = container.dataset;
  const base = document.baseURI;
  const path = new URL(root, base).pathname;
  fixIcon();
  watchStyles();
  const coming = loadConfig(path);
  // Words that do not come are told by useSpoken, on a page that is live in the words that it has.
  const speaking = loadMessages(addressLanguage()).catch(() => undefined);
  const [atlas, config] = await Promise.all([
    loadAtlas(path),
    soon(coming, DEFAULT_CONFIG),
    soon(speaking, undefined),
  ]);
  // The operator may begin with another.
  await soon(
    loadMessages(addressLanguage()).catch(() => undefined),
    undefined,
  );
  const entry = new URL(page.script).pathname.replace(/.*\//, "");
  const { dataVersion } = atlas;
  watchVersion({ root: path, page: page.file, entry, dataVersion });
  const load = loadersOf(path, atlas);
  const resolve = (view: View) => resolveView(view, atlas, (ref) => loadedOf(atlas, ref));
  beginWith(config.defaults.plan, atlas, page, path);
  const address = syncAddress(path, resolve, page.bar, page.standing);
  // What is asked for may turn out not to exist only when its plan, or the file of what plans share, has come.
  outlineStore.subscribe(address.recheck);
  joinStore.subscribe(address.recheck);
  const [outlines] = await Promise.all([
    shownOutlines(plan, load),
    // What does not come is told where it would stand.
    page.prepare?.(viewStore.getState()).catch(() => undefined),
  ]);
  const prerendered = pageView(plan ?? null);
  const asked = formatView({ ...viewStore.getState(), camera: null });
  const app = (known: Config) => (
    <AtlasRoot
      atlas={atlas}
      root={root}
      path={path}
      today={today}
      initialView={prerendered}
      initialOutlines={outlines}
    >
      {page.content(known)}
    </AtlasRoot>
  );
  const isWhole = plan === undefined || outlines.has(plan);
  const isOwn = shown === ownText(config);
  const isAsItStands =
    container.hasChildNodes() && isWhole && isOwn && asked === formatView(prerendered);
  const reactRoot = takeOver({ container, base }, app(config), isAsItStands);
  const late = await coming;
  if (late !== config) reactRoot.render(app(late));
  return { config: late, atlas, path };
}

/** Where the address asks for nothing, the atlas opens on the plan that its operator wants first. */
function beginWith(plan: string | null, atlas: Atlas, page: LivePage, path: string): void {
  const { view } = parseView(page.bar.read());
  const isBare = formatView({ ...view, ...firstStore.getState() }) === "?";
  if (plan === null || !atlas.planById.has(plan) || !isBare) return;
  page.bar.replace(`${path}${page.standing({ ...view, ...toPlan(plan) })}`);
}

/** The address of the page changes folders as plans are chosen: the icon that it names by a relative one stays where it is. */
function fixIcon(): void {
  const icon = document.head.querySelector<HTMLLinkElement>('link[rel="icon"]');
  icon?.setAttribute("href", icon.href);
}

/** The outline that a plan's own page shows; without it the page is made anew and says what is missing. */
async function shownOutlines(
  plan: string | undefined,
  load: Loaders,
): Promise<ReadonlyMap<string, AtlasPlan>> {
  if (plan === undefined) return new Map();
  const outline = await outlineStore.settle(plan, load.outline);
  return new Map(outline ? [[plan, outline]] : []);
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

/** Hands the page to React, in pieces between which the page answers. Should all of it break, the text that was there before comes back: no page is blank. */
function takeOver({ container, base }: Page, app: React.JSX.Element, isAsItStands: boolean): Root {
  // Of a document of its own: pictures would be asked for again, by what is no longer their address.
  const text = document.implementation.createHTMLDocument("").importNode(container, true);
  const options: RootOptions = {
    onUncaughtError: (error) => {
      reportError(error);
      makeAbsolute(text, base);
      container.replaceWith(text);
      const t = createTranslate(viewStore.getState().language);
      showFailure(text, t, t("app.stopped"));
    },
  };
  let reactRoot!: Root;
  // Of its own accord React would do all in one task.
  startTransition(() => {
    if (isAsItStands) {
      reactRoot = hydrateRoot(container, app, options);
    } else {
      reactRoot = createRoot(container, options);
      reactRoot.render(app);
    }
  });
  return reactRoot;
}

/** Text that comes back after the address has changed means what it meant before. */
function makeAbsolute(text: HTMLElement, base: string): void {
  for (const name of ["href", "src", "srcset"]) {
    for (const element of text.querySelectorAll(`[${name}]`)) {
      element.setAttribute(name, new URL(element.getAttribute(name) ?? "", base).href);
    }
  }
}
