/**
 * The first script of a prerendered page, and a small one: its text is there without it. What makes the page live
 * waits in templates, where no browser looks for files, until the text stands on the screen; what only the map needs
 * waits until the page is seen, as in a frame that is hidden or far below the fold of another page.
 */

// oxlint-disable-next-line import/default -- the bundler makes it: the address of the bundle
import builtIns from "./built-ins.ts?worker&url";

/** In a tab behind others nothing is ever painted: the page is made live after so long all the same. */
const PATIENCE_MS = 3000;

/** The address that names of files are relative to: the page's own, before the application changes it. */
const base = document.baseURI;

/** Puts what stands in a template into the page, and with it asks for its files. */
function take(name: string): void {
  const content = contentOf(name);
  if (content) document.head.append(content);
}

function contentOf(name: string): DocumentFragment | null {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-boot="${name}"]`);
  if (!template) return null;
  const content = document.importNode(template.content, true);
  for (const link of content.querySelectorAll("link")) {
    link.href = new URL(link.getAttribute("href") ?? "", base).href;
  }
  return content;
}

/** As `take`; settles when the first script of it has come, or cannot: what comes next may then take the line. */
function come(name: string): Promise<void> {
  const content = contentOf(name);
  const link = content?.querySelector<HTMLLinkElement>('link[rel="modulepreload"]');
  const scriptCome = new Promise<void>((resolve) => {
    if (!link?.relList.supports("modulepreload")) return resolve();
    link.addEventListener("load", () => resolve());
    return link.addEventListener("error", () => resolve());
  });
  if (content) document.head.append(content);
  return scriptCome;
}

/**
 * Settles when the browser has the built-ins that the application uses, or cannot have them. What built-ins.ts supplies
 * came to browsers together: who has one has all. It is bundled as workers are, by itself: it would share a chunk with
 * the application else, which everyone would wait for.
 */
async function builtInsCome(): Promise<void> {
  if ("toSorted" in Array.prototype) return;
  await import(/* @vite-ignore */ builtIns).catch(reportError);
}

/** Settles when all of the page's text is there to be taken over. */
function parsed(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState !== "loading") resolve();
    else document.addEventListener("DOMContentLoaded", () => resolve());
  });
}

/** Settles when the page stands in what the browser draws. */
function seen(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.documentElement);
  });
}

/** Whether the page is asked for as it stands: another address shows something else, which the application asks for. */
const isPlain = new URL(document.URL).search === "";

/** A script that cannot be had, or is broken: the note with which the page waits for the application shows itself. */
function tellFailure({ target }: Event): void {
  if (target !== window && !(target instanceof HTMLScriptElement)) return;
  document.querySelector(".not-live")?.setAttribute("data-failed", "");
}
// Files that do not come tell only those who listen on the way down.
addEventListener("error", tellFailure, true);

let begun = false;

async function begin(): Promise<void> {
  if (begun) return;
  begun = true;
  const entryCome = come("entry");
  if (isPlain) void fetchMap(entryCome);
  await Promise.all([entryCome, builtInsCome(), parsed()]);
  take("run");
}

/** Keeps the line busy with the map while the application starts; a slow line brings one script sooner than all at once. */
async function fetchMap(entryCome: Promise<void>): Promise<void> {
  await seen();
  take("map");
  await entryCome;
  await come("engine");
  take("worker");
}

/** A frame in another page costs that page nothing but its text until a reader comes to it. */
if (document.documentElement.dataset["start"] === "seen") void seen().then(begin);
else {
  new PerformanceObserver((list) => {
    if (list.getEntriesByName("first-contentful-paint").length > 0) void begin();
  }).observe({ type: "paint", buffered: true });
  setTimeout(() => void begin(), PATIENCE_MS);
}
