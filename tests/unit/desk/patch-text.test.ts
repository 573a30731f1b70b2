import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  array,
  constantFrom,
  dictionary,
  integer,
  oneof,
  property,
  record,
  string,
  assert,
} from "fast-check";
import { describe, expect, test } from "vitest";
import { patchText } from "../../../scripts/desk/patch-text.ts";

/** A list as files hold it: things with ids, texts, lists of texts and lists of things. */
const things = array(
  record({
    id: constantFrom("a", "b", "c", "d", "e"),
    nameZh: string({ maxLength: 4 }),
    aliases: array(constantFrom("甲", "乙", "丙"), { maxLength: 3 }),
    cites: array(record({ section: constantFrom("一", "二"), phrase: string({ maxLength: 3 }) }), {
      maxLength: 2,
    }),
    extra: dictionary(constantFrom("x", "y"), oneof(integer(), constantFrom(null))),
  }),
  { maxLength: 5 },
);

describe("a file with another value", () => {
  test("holds that value, whatever it was before", () => {
    assert(
      property(things, things, (before, after) => {
        const text = `${JSON.stringify(before, null, 2)}\n`;
        expect(JSON.parse(patchText(text, after))).toEqual(JSON.parse(JSON.stringify(after)));
      }),
    );
  });

  test("is the same to the byte where nothing changed, however it was written", () => {
    const folder = "data/plans/taizhou-2022";
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), "utf8");
      expect(patchText(text, JSON.parse(text)), name).toBe(text);
    }
  });

  test("differs in the lines of what changed and in no other", () => {
    const text = readFileSync("data/plans/taizhou-2022/sites.json", "utf8");
    const sites = JSON.parse(text) as Record<string, unknown>[];
    const changed = sites.map((site, index) =>
      index === 5 ? { ...site, roleZh: "改过。" } : site,
    );
    const [before, after] = [text, patchText(text, changed)].map((whole) => whole.split("\n"));
    expect(after).toHaveLength(before?.length ?? 0);
    expect(after?.filter((line, index) => line !== before?.[index])).toEqual([
      '    "roleZh": "改过。",',
    ]);
  });

  test("has a new thing behind the last one, and loses one without moving the others", () => {
    const text = readFileSync("data/plans/taizhou-2022/targets.json", "utf8");
    const targets = JSON.parse(text) as Record<string, unknown>[];
    const added = patchText(text, [...targets, { id: "new", phrase: "甲" }]);
    expect(added.startsWith(text.slice(0, text.lastIndexOf("}") + 1))).toBe(true);
    expect(added).toMatch(/,\n {2}\{\n {4}"id": "new",\n {4}"phrase": "甲"\n {2}\}\n\]\n$/u);
    const lines = new Set(text.split("\n"));
    const less = patchText(text, targets.slice(1));
    expect(less.split("\n").filter((line) => !lines.has(line))).toEqual([]);
  });
});
