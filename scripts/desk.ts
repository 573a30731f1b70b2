import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { bundleDesk } from "./desk/desk-page.ts";
import { createDeskServer } from "./desk/desk-server.ts";
import { deskService } from "./desk/desk-service.ts";
import { dataRoot } from "./roots.ts";
import { listen } from "./serve/static-server.ts";
import { planTextFile, readPlanText } from "./texts/read-plan-text.ts";

/**
 * `npm run desk -- <plan> [<text>]`: the desk of a plan, a page on this machine: its text, its things, the map. Without a text
 * it looks for one in the folder of ATLAS_DOCUMENTS. The text is read and goes nowhere.
 */
const USAGE = "usage: npm run desk -- <plan> [<plan.txt, .docx or .html>]";
const DEFAULT_PORT = 4180;

try {
  await openDesk(process.argv[2], process.argv[3]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function openDesk(plan: string | undefined, file: string | undefined): Promise<void> {
  const root = dataRoot();
  if (plan === undefined) throw new Error(USAGE);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(plan) || !existsSync(join(root, "data/plans", plan)))
    throw new Error(`no such plan: ${plan}; npm run new-plan makes one`);
  const folder = process.env["ATLAS_DOCUMENTS"];
  const found = file ?? (folder ? planTextFile(folder, plan) : null);
  const text = found === null ? null : { name: basename(found), written: readPlanText(found) };
  const token = randomBytes(16).toString("hex");
  const page = await bundleDesk();
  const service = deskService({ root, plan, text });
  const server = createDeskServer({ service, page, token });
  const address = await listen(server, Number(process.env["PORT"] ?? DEFAULT_PORT));
  console.log(`${address}${token}/  (Ctrl+C stops it)`);
  if (text === null) console.log("no text: name its file behind the plan to mark phrases in it");
}
