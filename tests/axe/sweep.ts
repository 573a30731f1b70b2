import { join } from "node:path";
import { findBrowser } from "../../scripts/find-browser.ts";
import { createStaticServer, listen } from "../../scripts/serve/static-server.ts";
import { startBrowser } from "../e2e/browser.ts";
import { axeFindings } from "./findings.ts";
import { ALL_LOOKS, fewLooks, type Look } from "./looks.ts";
import { leaveState, showState, type Stage } from "./show-state.ts";
import { STATES, type State } from "./states.ts";

/**
 * `npm run check:axe [-- --few] [-- <part of a state's name>]`: runs axe over every state of the built atlas in dist/,
 * in every size, theme and language, or in few of them, and prints what it finds. Takes a quarter of an hour. The states
 * are shown one after the other in one tab. Fails where anything is found.
 */
const few = process.argv.includes("--few");
const part = process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? "";

const server = createStaticServer(join(process.cwd(), "dist"));
const base = await listen(server, 0);
const browser = await startBrowser(findBrowser(), { webgl: false });
const { tab } = await browser.open({ baseUrl: base, guarded: false });
const stage: Stage = { tab, base, page: null };
let found = 0;
for (const [index, state] of STATES.entries()) {
  if (!state.name.includes(part)) continue;
  for (const look of few ? fewLooks(index) : ALL_LOOKS) found += await check(state, look);
}
console.log(found === 0 ? "nothing found" : `${found} found`);
if (found > 0) process.exitCode = 1;
await browser.close();
server.close();
server.closeAllConnections();

/** @returns how much is found in a state as it looks; a state that does not come to stand is one, too */
async function check(state: State, look: Look): Promise<number> {
  const { size, theme, language } = look;
  const where = `${state.name}, ${size.join(" × ")}, ${theme}, ${language}`;
  try {
    await showState(stage, state, look);
    const findings = await axeFindings(tab);
    await leaveState(stage, state);
    console.log(`${where}: ${findings.length}`);
    for (const { rule, target, why } of findings) console.log(`  ${rule}: ${target}: ${why}`);
    return findings.length;
  } catch (error) {
    console.log(`${where}: ${String(error)}`);
    stage.page = null;
    return 1;
  }
}
