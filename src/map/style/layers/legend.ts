import type { SceneContent } from "../../scene/scene-types.ts";
import { areaLegend } from "./areas.ts";
import { boundaryLegend } from "./boundaries.ts";
import type { LegendEntry, LegendRule } from "./legend-entry.ts";
import { markLegend } from "./marks.ts";
import { ringLegend } from "./rings.ts";
import { structureLegend } from "./structure.ts";

/** All lines that a legend can have, in the order in which they are read. */
export const LEGEND_RULES: readonly LegendRule[] = [
  ...markLegend,
  ...ringLegend,
  ...structureLegend,
  ...boundaryLegend,
  ...areaLegend,
];

/** The legend of what is on the map now: what it does not show is left out. */
export function legend(content: SceneContent): readonly LegendEntry[] {
  return LEGEND_RULES.map(({ count, words, ...rule }) => ({
    ...rule,
    count: count(content),
    words: words?.(content) ?? [],
  })).filter((entry) => entry.count !== 0);
}

/** One legend for several maps: a line that any of them has, with the counts of all. */
export function legendOfAll(contents: readonly SceneContent[]): readonly LegendEntry[] {
  const lines = new Map<string, LegendEntry>();
  for (const entry of contents.flatMap(legend)) {
    const known = lines.get(entry.id);
    lines.set(entry.id, known ? joinedEntry(known, entry) : entry);
  }
  return LEGEND_RULES.flatMap(({ id }) => lines.get(id) ?? []);
}

function joinedEntry(a: LegendEntry, b: LegendEntry): LegendEntry {
  const count = a.count === null || b.count === null ? null : a.count + b.count;
  return { ...a, count, words: [...a.words, ...b.words] };
}
