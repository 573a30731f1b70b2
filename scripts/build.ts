import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import type { AtlasIndex, AtlasPlan } from "../src/domain/atlas/atlas.ts";
import type { GroundIndex } from "../src/domain/places/ground-parts.ts";
import type { joinAtlas, renderPage } from "../src/app/render-page.tsx";
import { builtFile, MANIFEST, readManifest } from "./manifest.ts";
import { notFoundPage } from "./not-found-page.ts";
import { packageNotices } from "./package-notices.ts";
import { preloads } from "./preloads.ts";
import { prerenderedPage } from "./prerendered-page.ts";

const root = process.cwd();
const dist = join(root, "dist");
const server = join(root, ".cache/server");

await build({ root });
writeNotices();
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

/** What the licences of the bundled packages ask for: their notices, beside the application. */
function writeNotices(): void {
  const bundled = JSON.parse(readFileSync(join(dist, ".vite/packages.json"), "utf8")) as readonly {
    readonly name: string;
  }[];
  const names = bundled.map(({ name }) => name);
  writeFileSync(
    join(dist, "licences/packages.md"),
    packageNotices(names, join(root, "node_modules")),
  );
}

/** Writes the start page from the index, and one page a plan from that plan alone. */
async function prerender(): Promise<void> {
  const page = (await import(pathToFileURL(join(server, "render-page.js")).href)) as {
    readonly renderPage: typeof renderPage;
    readonly joinAtlas: typeof joinAtlas;
  };
  const read = <Value>(path: string) => JSON.parse(readFileSync(join(dist, path), "utf8")) as Value;
  const atlas = page.joinAtlas(read<AtlasIndex>("data/v1/atlas/index.json"));
  const template = readFileSync(join(dist, "index.html"), "utf8");
  const manifest = readManifest();
  const ground = read<GroundIndex>("data/v1/ground/index.json");
  const today = new Date().toISOString().slice(0, 10);
  for (const summary of [null, ...atlas.plans]) {
    const plan = summary && read<AtlasPlan>(`data/v1/${summary.files.outline}`);
    const depth = plan === null ? "./" : "../../";
    const text = page.renderPage({ atlas, plan, root: depth, today });
    const file = join(dist, plan === null ? "" : `plans/${plan.id}`, "index.html");
    const links = preloads({ manifest, plans: atlas.plans, plan: summary, ground });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      prerenderedPage({ template, text, root: depth, today, plan, preloads: links }),
    );
  }
  const script = builtFile(manifest, "src/app/not-found.ts");
  writeFileSync(join(dist, "404.html"), notFoundPage({ plans: atlas.plans, script }));
  rmSync(server, { recursive: true });
}
