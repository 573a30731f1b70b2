import { readBaseTiles, tileOrigins } from "../src/state/base-tiles.ts";
import { DEFAULT_CONFIG, type Config } from "../src/state/config.ts";

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
  // No text becomes markup or the address of a script but by the rules of src/ui/trusted-types.ts.
  "require-trusted-types-for 'script'",
  "trusted-types default",
];

/**
 * The policy of the page: sent by `npm start` and by the test server, and set in the page itself. No other origin is
 * asked for anything but tiles, and only where a configuration names them.
 */
export function contentSecurityPolicy(config: Config = DEFAULT_CONFIG): string {
  const hosts = baseOrigins(config).map((origin) => ` ${origin}`);
  return directives(hosts.join("")).join("; ");
}

/** The policy as a server sends it, which says besides who may have the atlas in a frame: browsers heed that in no page. */
export function servedPolicy(config: Config = DEFAULT_CONFIG): string {
  const { frameAncestors, allowedParents } = config;
  const policy = contentSecurityPolicy(config);
  if (frameAncestors === "any") return policy;
  return [policy, ["frame-ancestors 'self'", ...allowedParents].join(" ")].join("; ");
}

function baseOrigins({ ground, tiles }: Config): readonly string[] {
  return ground === "tiles" ? tileOrigins(readBaseTiles(tiles)) : [];
}
