import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import type { AtlasIndex, AtlasPlan } from "../src/domain/atlas/atlas.ts";
import type { joinAtlas, renderPage } from "../src/app/render-page.tsx";
import { preloads } from "./preloads.ts";
import { prerenderedPage } from "./prerendered-page.ts";

const root = process.cwd();
const dist = join(root, "dist");
const server = join(root, ".cache/server");

await build({ root });
await build({
  root,
  logLevel: "warn",
  build: { ssr: "src/app/render-page.tsx", outDir: server, manifest: false, copyPublicDir: false },
});
await prerender();

/** Writes the start page from the index, and one page a plan from that plan alone. */
async function prerender(): Promise<void> {
  const page = (await import(pathToFileURL(join(server, "render-page.js")).href)) as {
    readonly renderPage: typeof renderPage;
    readonly joinAtlas: typeof joinAtlas;
  };
  const read = <Value>(path: string) => JSON.parse(readFileSync(join(dist, path), "utf8")) as Value;
  const atlas = page.joinAtlas(read<AtlasIndex>("data/v1/atlas/index.json"));
  const manifest = read<Parameters<typeof preloads>[0]>(".vite/manifest.json");
  const template = readFileSync(join(dist, "index.html"), "utf8");
  const today = new Date().toISOString().slice(0, 10);
  for (const summary of [null, ...atlas.plans]) {
    const plan = summary && read<AtlasPlan>(`data/v1/${summary.files.outline}`);
    const depth = plan === null ? "./" : "../../";
    const text = page.renderPage({ atlas, plan, root: depth, today });
    const file = join(dist, plan === null ? "" : `plans/${plan.id}`, "index.html");
    const links = preloads(manifest, atlas.plans, summary);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      prerenderedPage({ template, text, root: depth, today, plan, preloads: links }),
    );
  }
  rmSync(server, { recursive: true });
}
