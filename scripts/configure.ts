import { readBaseTiles } from "../src/state/base-tiles.ts";
import { publicAddressOf } from "./found/public-address.ts";
import { readConfig, writePolicy } from "./page-policy.ts";
import { outputFolder } from "./roots.ts";

// Takes config.json of a built atlas up: says what is wrong with it, and has every page allow the hosts that it names.
const folder = outputFolder(process.argv.slice(2));
const config = readConfig(folder) as { readonly ground?: unknown; readonly tiles?: unknown } | null;
if (config === null) throw new Error(`${folder}: no config.json that can be read`);
if (config.ground === "tiles") readBaseTiles(config.tiles);
const address = publicAddressOf(config);
console.log(`Public address: ${address ?? "none set, see publicAddress in docs/operating.md"}`);
console.log(`Content-Security-Policy: ${writePolicy(folder)}`);
