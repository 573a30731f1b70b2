import { parseArgs } from "node:util";
import { LANGUAGES } from "../src/i18n/language.ts";
import { problemText } from "../src/state/configuration/problem-text.ts";
import { setPublicAddress } from "./found/address-files.ts";
import { publicAddressOf } from "./found/public-address.ts";
import { configIn, configurePages, readConfig } from "./page-policy.ts";
import { outputFolder } from "./roots.ts";
import { policyLine } from "./servers/policy-line.ts";

// Takes config.json of a built atlas up: says what is wrong with it, writes names, colours and logo into every page, and has
// each allow the hosts that the file names. With `--as nginx | apache | iis` it prints nothing but the line with which that
// server sends the policy.
const { values } = parseArgs({ options: { outDir: { type: "string" }, as: { type: "string" } } });
const folder = outputFolder(values.outDir === undefined ? [] : ["--outDir", values.outDir]);
const { problems } = configIn(folder);
for (const problem of problems) {
  for (const language of LANGUAGES) console.error(problemText(problem, language));
  process.exitCode = 1;
}
const address = problems.length === 0 ? publicAddressOf(readConfig(folder)) : null;
const policy = configurePages(folder);
setPublicAddress(folder, address);
if (values.as === undefined) {
  console.log(`Public address: ${address ?? "none set, see publicAddress in docs/operating.md"}`);
  console.log(`Content-Security-Policy: ${policy}`);
} else {
  console.log(policyLine(values.as, policy));
}
