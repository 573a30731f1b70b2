/** What a request asks for: a path of names below the root, and the query as it came. */
export type Target = {
  /** Decoded names from the root down, without empty ones and without `.` and `..`. */
  readonly segments: readonly string[];
  /** Whether the path ends like that of a folder. */
  readonly endsWithSlash: boolean;
  /** Whether some name of the path was empty, as in `//` or `/a//b`. */
  readonly hasEmptyNames: boolean;
  /** With its question mark; empty where there is none. */
  readonly search: string;
};

/**
 * Reads the target of a request line: `/path?query`, or a whole address as proxies send it (RFC 9112, 3.2).
 * It is never resolved against an address of our own: `//host/path` is a path here, not a host.
 * @returns null for what is neither, such as `*` or `http://[`
 */
export function parseTarget(target: string): Target | null {
  const isPath = target.startsWith("/");
  if (!isPath && !(/^https?:\/\//i.test(target) && URL.canParse(target))) return null;
  const rest = isPath ? target : target.replace(/^https?:\/\/[^/?#]*/i, "");
  const [, path = "", search = ""] = /^([^?#]*)(\?[^#]*)?/.exec(rest) ?? [];
  return { ...splitPath(path), search };
}

function splitPath(path: string): Omit<Target, "search"> {
  const names = path.split("/").slice(1).map(decode);
  const segments: string[] = [];
  for (const name of names) {
    if (name === "..") segments.pop();
    else if (name !== "" && name !== ".") segments.push(name);
  }
  const last = names.at(-1) ?? "";
  return {
    segments,
    endsWithSlash: ["", ".", ".."].includes(last),
    hasEmptyNames: names.slice(0, -1).includes(""),
  };
}

/** A name that cannot be decoded stays as it is: no file has such a name. */
function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The address of a path on this very host: always one slash at its beginning, every name escaped. */
export function formatTarget(
  segments: readonly string[],
  isFolder: boolean,
  search: string,
): string {
  const path = segments.map((name) => `/${encodeURIComponent(name)}`).join("");
  return `${path}${isFolder || path === "" ? "/" : ""}${search}`;
}

/**
 * What a reader most likely meant by the address of a plan's page that is not there: ids are in small letters, chat
 * programs take the full stop after an address for a part of it, and escape its `?` or lose it before an `&`.
 * @param search with its question mark; what was found of a query within the path goes before it
 * @returns null where there is nothing to mend
 */
export function mendPlanPath({
  segments,
  search,
}: Pick<Target, "segments" | "search">): Pick<Target, "segments" | "search"> | null {
  const [folder = "", ...names] = segments;
  const [page = "", ...lost] = names.join("/").normalize("NFKC").split(/[?&]/);
  const id = page.toLowerCase().replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g, "");
  const isMended = id !== names.join("/") || folder !== "plans";
  if (folder.toLowerCase() !== "plans" || !/^[a-z0-9-]+$/.test(id) || !isMended) return null;
  const queries = [...lost.map(encodeURI), search.slice(1)].filter((query) => query !== "");
  return {
    segments: ["plans", id],
    search: queries.length === 0 ? "" : `?${queries.join("&")}`,
  };
}
