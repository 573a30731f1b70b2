import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

export type BuildCost = { readonly seconds: number; readonly peakMb: number };

const POLL_MS = 250;

/** Writes a data root of so many synthetic plans. @throws when it cannot be made */
export function makeRoot(plans: number, folder: string): void {
  const run = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/synthesise.ts", String(plans), folder],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  if (run.status !== 0) throw new Error(`no data root of ${plans} plans`);
}

/** Builds the atlas of a data root, and says how long it took and how much memory at most. */
export async function buildAt(root: string, outDir: string): Promise<BuildCost> {
  const startMs = Date.now();
  let peakKb = 0;
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "scripts/build.ts", "--outDir", outDir],
    { env: { ...process.env, ATLAS_ROOT: root }, stdio: ["ignore", "ignore", "inherit"] },
  );
  const timer = setInterval(() => {
    peakKb = Math.max(peakKb, peakOf(child.pid));
  }, POLL_MS);
  const code = await new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  clearInterval(timer);
  if (code !== 0) throw new Error(`the build of ${root} failed`);
  return { seconds: Math.round((Date.now() - startMs) / 1000), peakMb: Math.round(peakKb / 1024) };
}

/** Most memory that a process has held, in kB, as Linux counts it; 0 where it is gone or not told. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
