import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeSyntheticRoot } from "../../../scripts/synthesise/write-root.ts";

export type BuildCost = { readonly seconds: number; readonly peakMb: number };

/** An atlas of so many synthetic plans, built. */
export type Built = {
  readonly plans: number;
  readonly dist: string;
  readonly cost: BuildCost;
  /** Id of one of the plans. */
  readonly plan: string;
};

const POLL_MS = 250;

/** Makes and builds an atlas of so many plans below a folder, unless that has it already. @throws when it cannot be built */
export async function builtAt(plans: number, folder: string): Promise<Built> {
  const [root, dist, costFile] = ["root", "dist", "cost"].map((name) =>
    join(folder, `${name}-${plans}`),
  ) as [string, string, string];
  if (!existsSync(root)) writeSyntheticRoot(plans, root);
  const [plan = ""] = readdirSync(join(root, "data/plans")).toSorted();
  if (existsSync(costFile)) {
    const cost = JSON.parse(readFileSync(costFile, "utf8")) as BuildCost;
    console.log(`${plans} plans: built before`);
    return { plans, dist, cost, plan };
  }
  console.log(`${plans} plans: building`);
  const cost = await build(root, dist);
  writeFileSync(costFile, JSON.stringify(cost));
  console.log(`${plans} plans: built in ${cost.seconds} s with ${cost.peakMb} MB`);
  return { plans, dist, cost, plan };
}

/** How long the build of a data root takes, and how much memory at most. */
async function build(root: string, outDir: string): Promise<BuildCost> {
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
