/** The address of the page and its history: all of the browser that keeping an address needs. */
export type AddressBar = {
  /** Path, query and hash, as they stand. */
  readonly read: () => string;
  /** A step that Back undoes. */
  readonly push: (address: string) => void;
  /** Another address for the step at hand. */
  readonly replace: (address: string) => void;
  /** @returns a function that ends it */
  readonly onMove: (listen: () => void) => () => void;
};

/** The address bar of the window. */
export const WINDOW_BAR: AddressBar = {
  read: () => {
    const { pathname, search, hash } = window.location;
    return `${pathname}${search}${hash}`;
  },
  push: (address) => window.history.pushState(null, "", address),
  replace: (address) => window.history.replaceState(null, "", address),
  onMove: (listen) => {
    window.addEventListener("popstate", listen);
    window.addEventListener("hashchange", listen);
    return () => {
      window.removeEventListener("popstate", listen);
      window.removeEventListener("hashchange", listen);
    };
  },
};

/** The same of a frame in another page: it takes no step, for Back is that page's. */
export const FRAME_BAR: AddressBar = { ...WINDOW_BAR, push: WINDOW_BAR.replace };

/**
 * The same of a page that was opened from disk.
 * @param opening the query and hash that it has where its address has none
 */
export function fileBar(opening: string): AddressBar {
  const read = () => {
    const { pathname, search, hash } = window.location;
    return search === "" && hash === "" ? `${pathname}${opening}` : `${pathname}${search}${hash}`;
  };
  return { ...WINDOW_BAR, read };
}

/** One step back, as the browser's own button. */
export function goBack(): void {
  window.history.back();
}

/** Loads the page anew, at the address that it has. */
export function reloadPage(): void {
  window.location.reload();
}
