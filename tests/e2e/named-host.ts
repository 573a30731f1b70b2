import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { createStaticServer, listen } from "../../scripts/serve/static-server.ts";
import { setUpHost } from "./host-page.ts";

/** As `setUpHost`, with an atlas of its own whose config.json lets the host page talk to it. */
export function setUpNamedHost() {
  const host = setUpHost();
  let server: Server;
  let folder = "";
  let atlas = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "kangtu-frame-"));
    cpSync("dist", folder, { recursive: true });
    writeFileSync(join(folder, "config.json"), JSON.stringify({ allowedParents: [host.origin()] }));
    server = createStaticServer(folder);
    atlas = await listen(server, 0);
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  });
  return { ...host, atlas: () => atlas };
}
