import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import type { AtlasPlan, AtlasShared } from "../src/domain/atlas/atlas.ts";
import type { GroundIndex } from "../src/domain/places/ground-parts.ts";
import type { renderPage } from "../src/app/render-page.tsx";
import { builtFile, MANIFEST, readManifest } from "./manifest.ts";
import { notFoundPage } from "./not-found-page.ts";
import { preloads } from "./preloads.ts";
import { prerenderedPage } from "./prerendered-page.ts";

const root = process.cwd();
const dist = join(root, "dist");
const server = join(root, ".cache/server");

await build({ root });
// Of use to the build and its checks, and to nobody who visits.
mkdirSync(dirname(MANIFEST), { recursive: true });
rmSync(MANIFEST, { force: true });
renameSync(join(dist, ".vite/manifest.json"), MANIFEST);
rmSync(join(dist, ".vite"), { recursive: true });
await build({
  root,
  logLevel: "warn",
  build: { ssr: "src/app/render-page.tsx", outDir: server, manifest: false, copyPublicDir: false },
});
await prerender();

/** Writes the start page and one page a plan with their real text. */
async function prerender(): Promise<void> {
  const page = (await import(pathToFileURL(join(server, "render-page.js")).href)) as {
    readonly renderPage: typeof renderPage;
  };
  const read = <Value>(path: string) =>
    JSON.parse(readFileSync(join(dist, "data/v1/atlas", path), "utf8")) as Value;
  const shared = read<AtlasShared>("shared.json");
  const plans = shared.planIds.map((id) => read<AtlasPlan>(`${id}.json`));
  const template = readFileSync(join(dist, "index.html"), "utf8");
  const manifest = readManifest();
  const links = preloads(manifest, shared.planIds, read<GroundIndex>("../ground/index.json"));
  const today = new Date().toISOString().slice(0, 10);
  for (const plan of [null, ...plans]) {
    const depth = plan === null ? "./" : "../../";
    const text = page.renderPage({ shared, plans, plan: plan?.id ?? null, root: depth, today });
    const file = join(dist, plan === null ? "" : `plans/${plan.id}`, "index.html");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      prerenderedPage({ template, text, root: depth, today, plan, preloads: links }),
    );
  }
  const script = builtFile(manifest, "src/app/not-found.ts");
  writeFileSync(join(dist, "404.html"), notFoundPage({ plans, script }));
  rmSync(server, { recursive: true });
}
