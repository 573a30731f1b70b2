/** What an operator may set without a rebuild, in config.json beside index.html. */
export type Config = {
  /**
   * `points` shows no administrative polygons; `boundaries` needs a map approval number before public release; `tiles` is
   * an approved base map of the operator's, and `boundaries` where that does not answer.
   */
  readonly ground: "boundaries" | "points" | "tiles";
  /** What the mode `tiles` shows, as `readBaseTiles` reads it where there is any. */
  readonly tiles: unknown;
  readonly mapApproval: {
    readonly number: string | null;
    readonly source: string | null;
    readonly url: string | null;
  };
  /** Exact origins of the pages that may talk to the atlas in their frames: `https://portal.example`. */
  readonly allowedParents: readonly string[];
  /** Whether only those may have it in a frame: what the server says in `frame-ancestors`. */
  readonly frameAncestors: "any" | "allowedParents";
};

export const DEFAULT_CONFIG: Config = {
  ground: "boundaries",
  tiles: null,
  mapApproval: { number: null, source: null, url: null },
  allowedParents: [],
  frameAncestors: "any",
};

/** Reads a configuration. Total: what is missing or of a wrong type has its safe default. */
export function parseConfig(value: unknown): Config {
  const record = asRecord(value);
  const approval = asRecord(record["mapApproval"]);
  const { ground } = record;
  return {
    ground: ground === "points" || ground === "tiles" ? ground : "boundaries",
    tiles: ground === "tiles" ? record["tiles"] : null,
    mapApproval: {
      number: asText(approval["number"]),
      source: asText(approval["source"]),
      url: asWebAddress(approval["url"]),
    },
    allowedParents: asOrigins(record["allowedParents"]),
    frameAncestors: record["frameAncestors"] === "allowedParents" ? "allowedParents" : "any",
  };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

/** An address from a file that others write: whole, and of the web's own schemes. */
function asWebAddress(value: unknown): string | null {
  try {
    const { protocol, href } = new URL(asText(value) ?? "");
    return protocol === "https:" || protocol === "http:" ? href : null;
  } catch {
    return null;
  }
}

/** Origins, each written as one: neither `null`, nor `*`, nor an address with a path. */
function asOrigins(value: unknown): readonly string[] {
  const texts = Array.isArray(value) ? value.map(asText) : [];
  return texts.flatMap((text) => {
    const address = asWebAddress(text);
    const origin = address === null ? null : new URL(address).origin;
    const isExact = origin !== null && !origin.includes("*");
    return isExact && origin === text?.replace(/\/$/, "").toLowerCase() ? [origin] : [];
  });
}

function asText(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
