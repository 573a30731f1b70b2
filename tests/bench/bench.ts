import { existsSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "../../scripts/find-browser.ts";
import { startBrowser } from "../e2e/browser.ts";
import { benchInteraction } from "./interaction/bench-interaction.ts";
import { benchLoad } from "./load/bench-load.ts";
import { servePage, type ServedPage } from "./line/served-page.ts";
import { readOptions } from "./options.ts";
import { buildPeer, type Peer } from "./peers/peers.ts";
import { report } from "./report/report.ts";

const DIST = join(process.cwd(), "dist");

if (!existsSync(join(DIST, "index.html"))) throw new Error("run `npm run build` first");
const options = readOptions(process.argv.slice(2));
const found = findBrowser();
console.log(`browser: ${found.version} (${found.origin})`);
const servePeer = async (peer: Peer): Promise<ServedPage> => servePage(await buildPeer(peer, DIST));
const pages = {
  atlas: await servePage(DIST),
  maplibre: await servePeer("maplibre"),
  leaflet: await servePeer("leaflet"),
  echarts: await servePeer("echarts"),
};
const browser = await startBrowser(found, { asReaders: true });
try {
  const setup = { browser, version: found.version, pages };
  const { load, interaction } = options;
  report({
    ...(load === undefined ? {} : { load: await benchLoad(setup, load) }),
    ...(interaction === undefined
      ? {}
      : { interaction: await benchInteraction(setup, interaction) }),
  });
} finally {
  await browser.close();
  for (const page of Object.values(pages)) page.close();
}
