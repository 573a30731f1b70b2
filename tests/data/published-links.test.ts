import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAuthored } from "../../scripts/read-authored.ts";
import { buildPlans, buildShared, joinAtlas } from "../../src/domain/atlas/build-atlas.ts";
import { formatView, parseView } from "../../src/state/address.ts";
import { resolveView } from "../../src/state/resolve-view.ts";
import type { Selection } from "../../src/state/view.ts";

const links = readFileSync("tests/fixtures/published-links.txt", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("?"));

const { authored } = readAuthored(process.cwd());
const shared = buildShared(authored, "0-test");
const plans = buildPlans(authored, shared, () => [108, 19, 125, 36]);
const atlas = joinAtlas(shared, plans);

/** Targets and links of a plan are not in the atlas until its details load: here they are looked up in the data. */
function isThere(select: Selection | null): boolean {
  if (select?.type !== "target" && select?.type !== "link") return true;
  const entry = authored.plans.find(({ plan }) => plan.id === select.plan);
  const entries = select.type === "target" ? entry?.targets : entry?.links;
  return entries?.some(({ id }) => id === select.id) ?? false;
}

describe("a published link", () => {
  it.each(links)("%s leads where it led", (link) => {
    const parsed = parseView(link);
    const resolved = resolveView(parsed.view, atlas);
    expect([...parsed.rejected, ...resolved.rejected]).toEqual([]);
    expect(formatView(resolved.view)).toBe(link);
    expect(isThere(resolved.view.select)).toBe(true);
  });
});
