import { existsSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "../../../scripts/find-browser.ts";
import { startBrowser } from "../../e2e/browser.ts";
import { PLAN } from "../interaction/atlas-steps.ts";
import { cameraOf } from "../interaction/cameras.ts";
import { openAtRest } from "../interaction/open-at-rest.ts";
import { DESKTOP, inTab } from "../interaction/walk.ts";
import { servePage } from "../line/served-page.ts";
import { buildPeer } from "../peers/peers.ts";
import { formatSpread, ratioOf, spreadOf } from "../spread.ts";
import { dragFrames } from "./drag-frames.ts";
import { HANDS, longestTasks } from "./longest-tasks.ts";
import { showBare } from "./show-bare.ts";

/**
 * `npm run bench:frames [-- <runs>]`: how long a frame takes while a plan is dragged, beside the bare page at the same
 * camera and size, and the longest tasks of hovering, choosing and switching layers on a machine four times slower.
 */
const RUNS = Number(process.argv[2] ?? 3);
const ADDRESS = `?v=1&plan=${PLAN.id}`;
const DIST = join(process.cwd(), "dist");
if (!existsSync(join(DIST, "index.html"))) throw new Error("run `npm run build` first");

const found = findBrowser();
console.log(`browser: ${found.version} (${found.origin}), ${DESKTOP.width} × ${DESKTOP.height}`);
const browser = await startBrowser(found, { asReaders: true });
const atlas = await servePage(DIST);
const bare = await servePage(await buildPeer("maplibre", DIST));
try {
  const { camera, size } = await inTab(browser, atlas.url, DESKTOP, async (slow) => {
    await slow.session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await openAtRest(slow.tab, atlas.url + ADDRESS);
    const box = await slow.tab.locator("[data-map]").first().boundingBox();
    if (!box) throw new Error("no map on the screen");
    const map = { width: Math.round(box.width), height: Math.round(box.height) };
    return { camera: await cameraOf(slow), size: map };
  });
  const ours: number[] = [];
  const theirs: number[] = [];
  const tasks: (readonly number[])[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    ours.push(
      await inTab(browser, atlas.url, DESKTOP, async (slow) => {
        await openAtRest(slow.tab, atlas.url + ADDRESS);
        return dragFrames(slow);
      }),
    );
    theirs.push(
      await inTab(browser, bare.url, size, async (slow) => {
        await openAtRest(slow.tab, bare.url);
        await showBare(slow, camera);
        return dragFrames(slow);
      }),
    );
    tasks.push(
      await inTab(browser, atlas.url, DESKTOP, async (slow) => {
        await openAtRest(slow.tab, atlas.url + ADDRESS);
        return longestTasks(slow);
      }),
    );
  }
  const [frame, peer] = [spreadOf(ours), spreadOf(theirs)];
  console.log(`frame while dragged, ms: ${formatSpread(frame)}`);
  console.log(`the same, bare MapLibre: ${formatSpread(peer)} · ratio ${ratioOf(frame, peer)}`);
  for (const [index, name] of HANDS.entries()) {
    console.log(
      `longest task, ${name}: ${formatSpread(spreadOf(tasks.map((row) => row[index] ?? null)))}`,
    );
  }
} finally {
  await browser.close();
  for (const page of [atlas, bare]) page.close();
}
