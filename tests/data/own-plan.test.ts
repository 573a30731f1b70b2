import { readdirSync, readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate/browser";
import { describe, expect, it } from "vitest";
import { readAuthored } from "../../scripts/read-authored.ts";
import { readPlanFolder } from "../../src/domain/own-data/read-plan-folder.ts";

const { authored } = readAuthored(".");
const PLANS = authored.plans.map(({ plan }) => plan.id);

type Files = Readonly<Record<string, string>>;

/** A plan's files by their paths in the repository. */
function filesOf(id: string): Files {
  const folder = `data/plans/${id}`;
  const paths = readdirSync(folder).map((name) => `${folder}/${name}`);
  const all = [...paths, `geo/places/${id}.geojson`, `geo/extents/${id}.geojson`];
  return Object.fromEntries(all.map((path) => [path, readFileSync(path, "utf8")]));
}

const zip = (files: Files) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

const [id = ""] = PLANS;
const changed = (file: string, from: string, to: string): Files => {
  const files = filesOf(id);
  const path = `data/plans/${id}/${file}`;
  const text = files[path] ?? "";
  expect(text).toContain(from);
  return { ...files, [path]: text.replace(from, to) };
};

describe("a plan's folder that a reader has", () => {
  it.each(PLANS)("is read as it stands in the repository: %s", (plan) => {
    const { things, faults, plan: names } = readPlanFolder(zip(filesOf(plan)), authored);
    const { places = [], extents = [] } =
      authored.plans.find((entry) => entry.plan.id === plan) ?? {};
    const placed = places.filter(({ geometry }) => geometry !== null);
    expect(faults).toEqual([]);
    expect(things).toHaveLength(placed.length + extents.length);
    expect(names?.nameZh).toBeTruthy();
  });

  it("is read when its files lie side by side in a folder", () => {
    const files = Object.entries(filesOf(id)).map(([path, text]) => {
      const [, geo] = /^geo\/(places|extents)/u.exec(path) ?? [];
      return [`我的规划/${geo ? `${geo}.geojson` : path.split("/").at(-1)}`, text] as const;
    });
    const { things, faults } = readPlanFolder(zip(Object.fromEntries(files)), authored);
    expect(faults).toEqual([]);
    expect(things.length).toBeGreaterThan(10);
  });

  it("tells what the build would refuse, and shows the rest", () => {
    const whole = readPlanFolder(zip(filesOf(id)), authored);
    const kind = readPlanFolder(zip(changed("sites.json", '"kind": "area"', '"kind": "aera"')), authored);
    expect(kind.faults.map(({ what }) => what).join("\n")).toContain('"aera" is none of');
    expect(kind.things.length).toBeGreaterThan(whole.things.length - 3);
    const name = readPlanFolder(zip(changed("tasks.json", '"section": "', '"section": "九')), authored);
    expect(name.faults.map(({ where }) => where).join("\n")).toContain("tasks.json");
  });

  it("is told from other archives", () => {
    expect(readPlanFolder(zip({ "a.json": "{}" }), authored).faults[0]?.kind).toBe("no-plan");
    expect(readPlanFolder(strToU8("PK no archive"), authored).faults[0]?.kind).toBe("not-zip");
    const noJson = readPlanFolder(zip({ "plan.json": "{" }), authored);
    expect(noJson.faults[0]?.kind).toBe("no-plan");
    const empty = readPlanFolder(zip({ "data/plans/x/plan.json": "{}" }), authored);
    expect(empty.things).toEqual([]);
    expect(empty.faults.every(({ kind }) => kind === "problem")).toBe(true);
  });

  it("is refused when it holds too much unpacked", () => {
    const large = zip({ ...filesOf(id), "data/large.json": " ".repeat(41_000_000) });
    expect(readPlanFolder(large, authored).faults[0]?.kind).toBe("not-zip");
  });
});
