import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import type { AtlasIndex, AtlasPlan } from "../src/domain/atlas/atlas.ts";
import type { GroundIndex } from "../src/domain/places/ground-parts.ts";
import type { joinAtlas, renderFrame, renderPage, renderThing } from "../src/app/render-page.tsx";
import { buildElement } from "./build-element.ts";
import { protocolSchema } from "../src/embed/protocol-schema.ts";
import { foundParts, writeFound } from "./found/write-found.ts";
import { BILL, billOfMaterials, readApplication } from "./bill-of-materials.ts";
import {
  builtFile,
  type Manifest,
  manifestFile,
  packagesFile,
  readManifest,
  readPackageNames,
} from "./manifest.ts";
import { readAssessment } from "./accessibility/conformance.ts";
import { STATEMENT_FILE, statementPage } from "./accessibility/statement-page.ts";
import { notFoundPage } from "./not-found-page.ts";
import { NOTICES, packageNotices } from "./package-notices.ts";
import { configurePages } from "./page-policy.ts";
import { framePreloads, preloads } from "./preloads.ts";
import { prerenderedPage, type PrerenderedPage } from "./prerendered-page.ts";
import { APPLICATION_ROOT, outputFolder } from "./roots.ts";
import { BUNDLED_APART, SHIPPED_AS_DATA, withDependencies } from "./shipped-packages.ts";

const root = APPLICATION_ROOT;
const dist = outputFolder(process.argv.slice(2));
mkdirSync(join(root, ".cache"), { recursive: true });
// Of its own, for two builds may run at once; in here, for it imports packages.
const server = mkdtempSync(join(root, ".cache/server-"));

refuseFolderOfOthers();
await build({ root, build: { outDir: dist, emptyOutDir: true } });
keepManifest();
writeNotices();
await build({
  root,
  logLevel: "warn",
  build: {
    ssr: "src/app/render-page.tsx",
    outDir: server,
    emptyOutDir: true,
    manifest: false,
    copyPublicDir: false,
  },
});
await prerender();
await buildElement(dist);
configurePages(dist);
writeFileSync(join(dist, "protocol.json"), `${JSON.stringify(protocolSchema(), null, 2)}\n`);

/** Whatever stands in the folder is deleted, so it must be a build, or nothing. */
function refuseFolderOfOthers(): void {
  const isNew = !existsSync(dist) || readdirSync(dist).length === 0;
  if (isNew || existsSync(join(dist, "data/v1/index.json"))) return;
  throw new Error(`${dist} holds something else than a build: name another folder`);
}

/** Of use to the build and its checks, and to nobody who visits. */
function keepManifest(): void {
  const kept = manifestFile(dist);
  mkdirSync(dirname(kept), { recursive: true });
  copyFileSync(join(dist, ".vite/manifest.json"), kept);
  copyFileSync(join(dist, ".vite/packages.json"), packagesFile(dist));
  rmSync(join(dist, ".vite"), { recursive: true });
}

/** What the licences of the bundled packages ask for, their notices, and what a portal asks for, the bill of materials. */
function writeNotices(): void {
  const modules = join(root, "node_modules");
  const names = [...readPackageNames(dist), ...BUNDLED_APART];
  const shipped = { scripts: withDependencies(names, modules), data: SHIPPED_AS_DATA };
  const bill = billOfMaterials({ ...readApplication(root), ...shipped, modules });
  writeFileSync(join(dist, NOTICES), packageNotices([...names, ...SHIPPED_AS_DATA], modules));
  writeFileSync(join(dist, BILL), bill);
}

/** Writes the accessibility statement from what docs/accessibility.md has found. */
function writeStatement(manifest: Manifest): void {
  const assessment = readAssessment(readFileSync(join(root, "docs/accessibility.md"), "utf8"));
  const key = "src/app/statement.ts";
  const styles = manifest[key]?.css ?? [];
  const page = statementPage({ assessment, script: builtFile(manifest, key), styles });
  writeFileSync(join(dist, STATEMENT_FILE), page);
}

/** Writes the start page from the index, one page a plan from that plan alone, and both for frames as well. */
async function prerender(): Promise<void> {
  const page = (await import(pathToFileURL(join(server, "render-page.js")).href)) as {
    readonly renderPage: typeof renderPage;
    readonly renderFrame: typeof renderFrame;
    readonly renderThing: typeof renderThing;
    readonly joinAtlas: typeof joinAtlas;
  };
  const read = <Value>(path: string) => JSON.parse(readFileSync(join(dist, path), "utf8")) as Value;
  const atlas = page.joinAtlas(read<AtlasIndex>("data/v1/atlas/index.json"));
  const template = (name: string) => readFileSync(join(dist, name), "utf8");
  const templates = { page: template("index.html"), frame: template("embed.html") };
  const manifest = readManifest(dist);
  const ground = read<GroundIndex>("data/v1/ground/index.json");
  const today = new Date().toISOString().slice(0, 10);
  for (const summary of [null, ...atlas.plans]) {
    const plan = summary && read<AtlasPlan>(`data/v1/${summary.files.outline}`);
    const depth = plan === null ? "./" : "../../";
    const input = { atlas, plan, root: depth, today };
    const folder = join(dist, plan === null ? "" : `plans/${plan.id}`);
    mkdirSync(folder, { recursive: true });
    const put = (name: string, html: Pick<PrerenderedPage, "template" | "text" | "preloads">) =>
      writeFileSync(join(folder, name), prerenderedPage({ ...html, root: depth, today, plan }));
    put("index.html", {
      template: templates.page,
      text: page.renderPage(input),
      preloads: preloads({ manifest, plans: atlas.plans, plan: summary, ground }),
    });
    put("embed.html", {
      template: templates.frame,
      text: page.renderFrame(input),
      preloads: framePreloads({ manifest, plan: summary }),
    });
  }
  const script = builtFile(manifest, "src/app/not-found.ts");
  writeFileSync(join(dist, "404.html"), notFoundPage({ plans: atlas.plans, script }));
  writeStatement(manifest);
  const parts = foundParts(process.env["ATLAS_FOUND"], atlas.plans.length);
  await writeFound({ dist, manifest, render: page.renderThing, today, parts });
  rmSync(server, { recursive: true });
}
