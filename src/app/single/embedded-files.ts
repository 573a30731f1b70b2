/** Published files that a page carries itself, by path from the folder of index.html. */
export type EmbeddedFiles = Readonly<Record<string, string>>;

/** Id of the element that holds them as JSON; scripts/single/single-page.ts writes it. */
export const FILES_ID = "files";

/**
 * What the page carries answers where a server would, for a page that was opened from disk may read no other file.
 * @param folder path of the page's folder, with its closing slash
 */
export function embeddedFetch(files: EmbeddedFiles, folder: string): typeof fetch {
  return (asked) => {
    const address = asked instanceof Request ? asked.url : String(asked);
    const { pathname } = new URL(address, document.baseURI);
    const path = pathname.startsWith(folder) ? pathname.slice(folder.length) : pathname;
    const text = Object.hasOwn(files, path) ? files[path] : undefined;
    const answer =
      text === undefined ? new Response("", { status: 404 }) : new Response(text, { status: 200 });
    return Promise.resolve(answer);
  };
}

/** A worker of a page from disk: browsers start none there, and say so before anybody listens. This one fails as others do. */
export class NoWorker extends EventTarget {
  constructor() {
    super();
    queueMicrotask(() => this.dispatchEvent(new Event("error")));
  }

  postMessage(): void {
    // Nobody is there.
  }

  terminate(): void {
    // Nobody is there.
  }
}
