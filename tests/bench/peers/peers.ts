import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

/** The pages that the atlas is held against: an engine alone with the same sites, built with the same tool. */
export const PEERS = {
  maplibre: "bare MapLibre",
  leaflet: "Leaflet",
  echarts: "ECharts",
} as const;
export type Peer = keyof typeof PEERS;

/**
 * Builds the page of a peer.
 * @param dist folder of the built application, whose sites the page gets
 * @returns folder of the built page
 */
export async function buildPeer(peer: Peer, dist: string): Promise<string> {
  const folder = join(process.cwd(), ".cache/bench", peer);
  await build({
    configFile: false,
    root: join(process.cwd(), "tests/bench/peers", peer),
    base: "./",
    logLevel: "warn",
    // The pages wait for their sites at the top of their module.
    build: { target: "es2022", outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
    worker: { format: "es" },
  });
  copyFileSync(join(dist, "data/v1/sites.geojson"), join(folder, "sites.geojson"));
  return folder;
}
