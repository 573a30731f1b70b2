import { LANGUAGES } from "../src/i18n/language.ts";
import { problemText } from "../src/state/configuration/problem-text.ts";
import { publicAddressOf } from "./found/public-address.ts";
import { configIn, readConfig, configurePages } from "./page-policy.ts";
import { outputFolder } from "./roots.ts";

// Takes config.json of a built atlas up: says what is wrong with it, writes names, colours and logo into every page, and has
// each allow the hosts that the file names.
const folder = outputFolder(process.argv.slice(2));
const { problems } = configIn(folder);
for (const problem of problems) {
  for (const language of LANGUAGES) console.error(problemText(problem, language));
  process.exitCode = 1;
}
const address = problems.length === 0 ? publicAddressOf(readConfig(folder)) : null;
console.log(`Public address: ${address ?? "none set, see publicAddress in docs/operating.md"}`);
console.log(`Content-Security-Policy: ${configurePages(folder)}`);
