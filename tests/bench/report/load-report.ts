import { LOAD_MEASURES, type LoadMeasure } from "../load/load-measures.ts";
import { PEERS, type Peer } from "../peers/peers.ts";
import { formatPeer, formatSpread, ratioOf } from "../spread.ts";
import type { LoadResults } from "./results.ts";
import type { Verdict } from "./verdict.ts";

const PEER_NAMES = Object.keys(PEERS) as readonly Peer[];
const MEASURES = Object.keys(LOAD_MEASURES) as readonly LoadMeasure[];

/** A measure of the atlas as a ratio to a measure of a page that a reader could have instead. */
const RATIOS: readonly (readonly [LoadMeasure, Peer, LoadMeasure, number])[] = [
  ["textMs", "maplibre", "mapMs", 0.12],
  ["textMs", "leaflet", "mapMs", 0.3],
  ["firstMapMs", "leaflet", "firstMapMs", 0.6],
  ["mapMs", "maplibre", "mapMs", 1.05],
  ["mapBytes", "maplibre", "mapBytes", 1.05],
  ["longestTaskMs", "maplibre", "longestTaskMs", 0.4],
];
const MOST_KB_BEFORE_TEXT = 60;

/** All pages side by side; behind each peer's figure the atlas's as a ratio to it. */
export function formatLoad({ pages }: LoadResults): string {
  const rows = MEASURES.map((measure) => {
    const unit = measure.endsWith("Bytes") ? 1000 : 1;
    const cells = PEER_NAMES.map((peer) =>
      formatPeer(pages.atlas[measure], pages[peer][measure], unit),
    );
    return `| ${[LOAD_MEASURES[measure], formatSpread(pages.atlas[measure], unit), ...cells].join(" | ")} |`;
  });
  const heads = ["", "Kangtu", ...PEER_NAMES.map((peer) => `${PEERS[peer]} · ratio`)];
  return [`| ${heads.join(" | ")} |`, `|${"---|".repeat(heads.length)}`, ...rows].join("\n");
}

/** What the start of the atlas is held to. */
export function loadVerdicts({ pages }: LoadResults): readonly Verdict[] {
  const named = (measure: LoadMeasure) => LOAD_MEASURES[measure].replace(/, (ms|kB)$/, "");
  const ratios = RATIOS.map(([measure, peer, ofPeer, most]) => ({
    target: `${named(measure)} ÷ ${measure === ofPeer ? "that" : named(ofPeer)} of ${PEERS[peer]}`,
    now: ratioOf(pages.atlas[measure], pages[peer][ofPeer]),
    most,
  }));
  const bytes = pages.atlas.firstTextBytes;
  const before = {
    target: LOAD_MEASURES.firstTextBytes,
    now: bytes === null ? null : Math.round(bytes.median / 1000),
    most: MOST_KB_BEFORE_TEXT,
  };
  return [...ratios, before];
}
