import { REF_ID } from "./thing-ref.ts";
import { SITE_KINDS, STRATEGY_ROLES, type SiteKind, type StrategyRole } from "./vocabulary.ts";

/** What the reader lights on maps side by side: the sites that claim an industry, are of a kind, or have a role. */
export type Light =
  /** A class of the classification by its code, or a finer term by its id. */
  | { readonly by: "industry"; readonly value: string }
  | { readonly by: "kind"; readonly value: SiteKind }
  | { readonly by: "role"; readonly value: StrategyRole };

/** The one text of a light: `industry:09`, `kind:park`, `role:core`. */
export function formatLight({ by, value }: Light): string {
  return `${by}:${value}`;
}

/** Reads the text of a light; null for what is none, whether or not the atlas has such an industry. */
export function parseLight(text: string): Light | null {
  const [by = "", value = "", ...rest] = text.split(":");
  if (rest.length > 0) return null;
  const kind = SITE_KINDS.find((known) => known === value);
  const role = STRATEGY_ROLES.find((known) => known === value);
  if (by === "kind" && kind) return { by, value: kind };
  if (by === "role" && role) return { by, value: role };
  return by === "industry" && REF_ID.test(value) ? { by, value } : null;
}
