import { spawn, type ChildProcess } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ask } from "./probe/ask.ts";
import { judge } from "./probe/judge.ts";
import { observe } from "./probe/observe.ts";
import { APPLICATION_ROOT, outputFolder } from "./roots.ts";
import { download, findServer, type FoundServer, type ServerName } from "./servers/find-server.ts";
import { SERVER_FILES, serverConfig } from "./servers/server-config.ts";

/**
 * Serves a built atlas with nginx and with Apache by the very text of servers/, which docs/operating.md shows, and probes
 * both. What is not at hand is said not to have run; with `--download` Debian's packages are unpacked into .cache/ first.
 * Ends with 1 where a server that ran has a fault, with 2 where none ran.
 */
const { values } = parseArgs({
  options: {
    download: { type: "boolean", default: false },
    outDir: { type: "string", default: "" },
  },
});
const dist = outputFolder(values.outDir === "" ? [] : ["--outDir", values.outDir]);
const results = new Set([await check("nginx"), await check("apache")]);
if (results.has("faulty")) process.exitCode = 1;
else if (!results.has("good")) process.exitCode = 2;

async function check(name: ServerName): Promise<"good" | "faulty" | "not run"> {
  const server = findServer(name) ?? (values.download ? downloaded(name) : null);
  if (server === null) {
    console.log(`${name}: NOT RUN, for it is not on this machine (--download unpacks Debian's)`);
    return "not run";
  }
  const faults = await tried(name, server);
  console.log(`${name}: ${server.version}, ${faults.length === 0 ? "good" : "to mend:"}`);
  for (const fault of faults) console.log(`  ${fault}`);
  return faults.length === 0 ? "good" : "faulty";
}

function downloaded(name: ServerName): FoundServer | null {
  try {
    download(name);
  } catch (error) {
    console.log(`${name}: not to be had: ${String(error).split("\n", 1).join("")}`);
  }
  return findServer(name);
}

/** Starts a server on a folder of its own, probes it, and ends it. @returns what is to be mended */
async function tried(name: ServerName, server: FoundServer): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), `kangtu-${name}-`));
  const root = join(folder, "root");
  const port = await freePort();
  mkdirSync(root);
  // A server that is started by root reads as nobody.
  chmodSync(folder, 0o755);
  symlinkSync(dist, join(root, "kangtu"));
  const texts = SERVER_FILES[name].map((file) =>
    readFileSync(join(APPLICATION_ROOT, file), "utf8"),
  );
  const place = { folder, root, port, modules: server.modules };
  const file = join(folder, "server.conf");
  writeFileSync(file, serverConfig(name, texts, place));
  const running = start(name, server, file);
  try {
    const address = `http://127.0.0.1:${port}/kangtu/`;
    if (!(await isUp(address, running))) return [`does not start: ${errorsOf(folder)}`];
    return judge(await observe(address))
      .filter(({ level, what }) => level !== "good" && what !== "审图号")
      .map(({ what, found }) => `${what}: ${found}`);
  } finally {
    await ended(running);
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(name: ServerName, server: FoundServer, file: string): ChildProcess {
  const args = name === "nginx" ? ["-c", file] : ["-f", file, "-D", "FOREGROUND"];
  return spawn(server.executable, args, {
    env: { ...process.env, ...server.environment },
    stdio: "ignore",
  });
}

async function isUp(address: string, running: ChildProcess): Promise<boolean> {
  for (let attempt = 0; attempt < 50 && running.exitCode === null; attempt += 1) {
    if ((await ask(address)).status === 200) return true;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  return false;
}

function ended(running: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (running.exitCode !== null) return resolve();
    running.once("exit", () => resolve());
    running.kill("SIGTERM");
  });
}

function errorsOf(folder: string): string {
  try {
    return readFileSync(join(folder, "errors"), "utf8").trim();
  } catch {
    return "it says nothing";
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve());
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}
