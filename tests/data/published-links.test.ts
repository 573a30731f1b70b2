import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAuthored } from "../../scripts/read-authored.ts";
import { findThing } from "../../src/domain/things/things.ts";
import { formatView, parseView } from "../../src/state/address.ts";
import { resolveView } from "../../src/state/resolve-view.ts";
import { loadedAtlas } from "../fixtures/loaded-atlas.ts";

const links = readFileSync("tests/fixtures/published-links.txt", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("?"));

const { authored } = readAuthored(process.cwd());
const { atlas, known } = loadedAtlas(authored);

/** Where a thing stands that was moved since: `link:<plan>/<id>` to what took its place. */
const moved = new Map([
  ...authored.redirects.map(({ from, to }) => [from, to] as const),
  ...authored.plans.flatMap(({ plan, redirects }) =>
    redirects.map(({ from, to }) => [from.replace(":", `:${plan.id}/`), to.replace(":", `:${plan.id}/`)] as const),
  ),
]);

/** An address with the thing it selects in its present place. */
const atItsPlace = (link: string) =>
  link.replace(/(?<=select=)[^&#]+/, (ref) => moved.get(ref) ?? ref);

describe("a published link", () => {
  it.each(links)("%s leads where it led, or to what took its place", (link) => {
    const parsed = parseView(link);
    const resolved = resolveView(parsed.view, atlas, known);
    expect([...parsed.rejected, ...resolved.rejected]).toEqual([]);
    expect(formatView(resolved.view)).toBe(atItsPlace(link));
    const { select } = resolved.view;
    expect(select === null || findThing(known(select), select) !== null).toBe(true);
  });
});
