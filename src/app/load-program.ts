import { loadLaterMessages } from "../i18n/later-messages.ts";
import { withinLimit } from "./load-json.ts";
import { suspectNewVersion } from "./new-version.ts";

/** Addresses of style sheets that have failed since the page was opened. */
const failed: string[] = [];
/** Those that a part, by its name, was left without. */
const lacking = new Map<string, readonly string[]>();

/**
 * Remembers which style sheets of later parts fail. The bundler asks for each once: without this a part that is tried
 * again would stand without its styles.
 */
export function watchStyles(): void {
  document.addEventListener(
    "error",
    ({ target }) => {
      if (!(target instanceof HTMLLinkElement) || target.rel !== "stylesheet") return;
      failed.push(target.href);
      target.remove();
    },
    { capture: true },
  );
}

/**
 * Imports a part of the program with its words, and the styles that it was left without when it was tried before.
 * @param load imports it
 * @param name what it is called where its coming is told of
 * @throws LoadFault, or what `import()` throws
 */
export async function loadProgram<Part>(load: () => Promise<Part>, name: string): Promise<Part> {
  const before = failed.length;
  try {
    const styles = (lacking.get(name) ?? []).map(loadStyle);
    const [part] = await withinLimit(Promise.all([load(), loadLaterMessages(), ...styles]), name);
    lacking.delete(name);
    return part;
  } catch (fault) {
    lacking.set(name, [...new Set([...(lacking.get(name) ?? []), ...failed.slice(before)])]);
    suspectNewVersion(fault);
    throw fault;
  }
}

function loadStyle(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => reject(new Error(`style sheet missing: ${href}`)));
    link.href = href;
    document.head.append(link);
  });
}
