import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAuthored } from "../../scripts/read-authored.ts";
import {
  buildDetails,
  buildPlans,
  buildShared,
  joinAtlas,
} from "../../src/domain/atlas/build-atlas.ts";
import { findThing, knownOf } from "../../src/domain/things/things.ts";
import { planOf, type ThingRef } from "../../src/model/thing-ref.ts";
import { formatView, parseView } from "../../src/state/address.ts";
import { resolveView } from "../../src/state/resolve-view.ts";

const links = readFileSync("tests/fixtures/published-links.txt", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("?"));

const { authored } = readAuthored(process.cwd());
const shared = buildShared(authored, "0-test");
const plans = buildPlans(authored, shared, () => [108, 19, 125, 36]);
const atlas = joinAtlas(shared, plans);

/** What is not in the atlas until a plan's details load is looked up here with them. */
function isThere(select: ThingRef | null): boolean {
  if (select === null) return true;
  const entry = authored.plans.find(({ plan }) => plan.id === planOf(select));
  return findThing(knownOf(atlas, select, entry ? buildDetails(entry) : null), select) !== null;
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
