import { readBaseTiles, tileOrigins } from "../src/state/base-tiles.ts";
import { readConfig } from "../src/state/configuration/read-config.ts";

/** @param hosts origins of the operator's base map, as `https://t0.example.cn` */
const directives = (hosts: string) => [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  // The controls of the map have their icons as data: addresses in its stylesheet.
  `img-src 'self' data:${hosts}`,
  "font-src 'self'",
  `connect-src 'self'${hosts}`,
  // The preview of what pages of others will show.
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/**
 * The policy of the page: sent by `npm start` and by the test server, and set in the page itself. No other origin is
 * asked for anything but tiles, and only where a configuration names them.
 * @param config what stands in config.json
 */
export function contentSecurityPolicy(config: unknown = null): string {
  const hosts = baseOrigins(config).map((origin) => ` ${origin}`);
  return directives(hosts.join("")).join("; ");
}

/**
 * The policy as a server sends it, which says besides who may have the atlas in a frame: browsers heed that in no page.
 * @param config what stands in config.json
 */
export function servedPolicy(config: unknown = null): string {
  const { frameAncestors, allowedParents } = readConfig(config);
  const policy = contentSecurityPolicy(config);
  if (frameAncestors === "any") return policy;
  return [policy, ["frame-ancestors 'self'", ...allowedParents].join(" ")].join("; ");
}

/** Nothing where the configuration has no base map, or one that cannot be read: see `npm run configure`. */
function baseOrigins(config: unknown): readonly string[] {
  const { ground, tiles } = readConfig(config);
  try {
    return ground === "tiles" ? tileOrigins(readBaseTiles(tiles)) : [];
  } catch {
    return [];
  }
}
