import { LoadFault } from "../state/load-fault.ts";
import { uiStore } from "../state/store.ts";

/** What tells this page's version from another. */
type Version = {
  /** Path of the folder of index.html, with its closing slash. */
  readonly root: string;
  /** The page, as a file there. */
  readonly page: string;
  /** Name of the application's script, which changes with the program. */
  readonly entry: string;
  /** Changes with the data. */
  readonly dataVersion: string;
};

let own: Version | null = null;
let isLooking = false;

/** From now on a file that is gone makes the page look whether it has grown old. */
export function watchVersion(version: Version): void {
  own = version;
}

/**
 * Looks after a failure whether the server has another version by now, which has other names for its files, and says
 * so: a page left open over a publication can be helped by nothing but loading it anew.
 */
export function suspectNewVersion(fault: unknown): void {
  if (own === null || isLooking || !canBeAge(fault)) return;
  isLooking = true;
  isOutdated(own)
    .then(
      (outdated) => outdated && uiStore.setState({ newVersion: true }),
      // It cannot be known: then nothing is said.
      () => undefined,
    )
    .finally(() => {
      isLooking = false;
    });
}

/** Not so where the server was not reached, or has fallen silent. What no fault of ours is comes of `import()`. */
function canBeAge(fault: unknown): boolean {
  if (!(fault instanceof LoadFault)) return true;
  const { reason, status } = fault;
  return reason === "damaged" || reason === "unfit" || status === 404 || status === 410;
}

async function isOutdated(version: Version): Promise<boolean> {
  const { root, entry, dataVersion } = version;
  const asked = `${root}${version.page}`;
  const [page, index] = await Promise.all([text(asked), text(`${root}data/v1/atlas/index.json`)]);
  if (!page.includes('id="root"')) return false;
  return !page.includes(entry) || !index.includes(JSON.stringify(dataVersion));
}

/** @throws where it cannot be had */
async function text(address: string): Promise<string> {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.text();
}
