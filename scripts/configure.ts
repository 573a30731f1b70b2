import { parseArgs } from "node:util";
import { readBaseTiles } from "../src/state/base-tiles.ts";
import { publicAddressOf } from "./found/public-address.ts";
import { readConfig, writePolicy } from "./page-policy.ts";
import { outputFolder } from "./roots.ts";
import { policyLine } from "./servers/policy-line.ts";

// Takes config.json of a built atlas up: says what is wrong with it, and has every page allow the hosts that it names.
// With `--as nginx | apache | iis` it prints nothing but the line with which that server sends the policy.
const { values } = parseArgs({ options: { outDir: { type: "string" }, as: { type: "string" } } });
const folder = outputFolder(values.outDir === undefined ? [] : ["--outDir", values.outDir]);
const config = readConfig(folder) as { readonly ground?: unknown; readonly tiles?: unknown } | null;
if (config === null) throw new Error(`${folder}: no config.json that can be read`);
if (config.ground === "tiles") readBaseTiles(config.tiles);
const address = publicAddressOf(config);
const policy = writePolicy(folder);
if (values.as === undefined) {
  console.log(`Public address: ${address ?? "none set, see publicAddress in docs/operating.md"}`);
  console.log(`Content-Security-Policy: ${policy}`);
} else {
  console.log(policyLine(values.as, policy));
}
