import type { Config } from "./config.ts";

/** Placeholder until the map lands. */
export function MapArea({ config }: { readonly config: Config }) {
  return <div data-ground={config.ground} />;
}
