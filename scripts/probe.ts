import { parseArgs } from "node:util";
import type { Finding } from "./probe/finding.ts";
import { judge } from "./probe/judge.ts";
import { observe } from "./probe/observe.ts";

/**
 * Asks a served atlas what its operator must know: `npm run probe -- <address> [--json]`. Ends with 1 where something is
 * to be mended, with 2 where no address was given.
 */
const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  options: { json: { type: "boolean", default: false } },
  allowPositionals: true,
});
const [address = ""] = positionals;
if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
  console.error("npm run probe -- https://www.example.gov.cn/kangtu/ [--json]");
  process.exit(2);
}

const MARKS = { good: "ok", warning: "look", fault: "MEND" } as const;

const findings = judge(await observe(address));
const count = (level: Finding["level"]) => findings.filter((one) => one.level === level).length;
if (values.json) console.log(JSON.stringify({ address, findings }, null, 2));
else {
  for (const { level, what, found } of findings) {
    console.log(`${MARKS[level].padEnd(5)} ${what.padEnd(33)} ${found}`);
  }
  console.log(`${count("fault")} to mend, ${count("warning")} to look at, ${count("good")} good`);
}
if (count("fault") > 0) process.exitCode = 1;
