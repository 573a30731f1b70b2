import { existsSync } from "node:fs";
import { join } from "node:path";
import { outputFolder } from "./roots.ts";
import { createStaticServer, listen } from "./serve/static-server.ts";

const DEFAULT_PORT = 4173;

const root = outputFolder(process.argv.slice(2));
if (!existsSync(join(root, "index.html"))) {
  console.error("nothing built yet: run `npm run build` first, or `npm start`, which does both");
  process.exit(1);
}
const port = Number(process.env["PORT"] ?? DEFAULT_PORT);
const address = await listen(createStaticServer(root), port, process.env["HOST"]);
console.log(`Kangtu 康图: ${address}  (Ctrl+C stops it)`);
