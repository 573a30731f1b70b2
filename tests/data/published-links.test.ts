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

const { atlas, known } = loadedAtlas(readAuthored(process.cwd()).authored);

describe("a published link", () => {
  it.each(links)("%s leads where it led", (link) => {
    const parsed = parseView(link);
    const resolved = resolveView(parsed.view, atlas, known);
    expect([...parsed.rejected, ...resolved.rejected]).toEqual([]);
    expect(formatView(resolved.view)).toBe(link);
    const { select } = resolved.view;
    expect(select === null || findThing(known(select), select) !== null).toBe(true);
  });
});
