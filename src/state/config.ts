/** What an operator may set without a rebuild, in config.json beside index.html. */
export type Config = {
  /** `points` shows no administrative polygons; `boundaries` needs a map approval number before public release. */
  readonly ground: "boundaries" | "points";
  readonly mapApproval: {
    readonly number: string | null;
    readonly source: string | null;
    readonly url: string | null;
  };
};

export const DEFAULT_CONFIG: Config = {
  ground: "boundaries",
  mapApproval: { number: null, source: null, url: null },
};

/** Reads a configuration. Total: what is missing or of a wrong type has its safe default. */
export function parseConfig(value: unknown): Config {
  const record = asRecord(value);
  const approval = asRecord(record["mapApproval"]);
  const url = asText(approval["url"]);
  return {
    ground: record["ground"] === "points" ? "points" : "boundaries",
    mapApproval: {
      number: asText(approval["number"]),
      source: asText(approval["source"]),
      // A link from a file that others write: nothing but the web's own schemes.
      url: url !== null && /^https?:\/\//.test(url) ? url : null,
    },
  };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

function asText(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
