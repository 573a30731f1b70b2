import { readFileSync, rmSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { checkAuthored } from "../../scripts/authored/check-authored.ts";
import { boundaryContains } from "../../scripts/boundaries.ts";
import { publish } from "../../scripts/publish.ts";
import { planTextFile } from "../../scripts/texts/read-plan-text.ts";
import { citationMisses, citedPhrases } from "../../src/domain/documents/citations.ts";
import { fitBounds, limitsOver } from "../../src/map/camera/camera.ts";
import { NO_PADDING, type Bounds } from "../../src/map/camera/project.ts";
import type { Camera } from "../../src/state/view.ts";
import { aloneRoot, draftedRoot, finish, GUIYANG, GUIYANG_FILE } from "../fixtures/guiyang-root.ts";
import { PUBLISHED_ON } from "../fixtures/published-atlas.ts";

const contains = boundaryContains();
const roots: string[] = [];
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true })));

describe("a made-up plan of a province that no plan has been of, from its text to the map", () => {
  const draft = draftedRoot();
  roots.push(draft.root);
  const check = (root: string) => checkAuthored(root, { contains, book: true });

  it("is refused as it is drafted, for what nobody has looked at or written, and for nothing else", () => {
    const messages = new Set(check(draft.root).found.map(({ message }) => message.split(":")[0]));
    expect([...messages].toSorted()).toEqual(["nobody has looked at it yet", "still to be written"]);
  });

  it("has not one problem once a clerk has looked, written and placed, also by the book", () => {
    finish(draft);
    expect(check(draft.root).found).toEqual([]);
  });

  it("cites phrases that stand in its text, with the punctuation of the text", () => {
    const { authored } = check(draft.root);
    const text = readFileSync(GUIYANG_FILE, "utf8");
    const own = citedPhrases(authored).filter(({ plan }) => plan === GUIYANG);
    expect(own.length).toBeGreaterThan(30);
    expect(citationMisses(own, new Map([[GUIYANG, text]]))).toEqual([]);
    expect(planTextFile("tests/fixtures/new-plan", GUIYANG)).toBe(GUIYANG_FILE);
  });

  it("is built: on the map inside the country that the camera reaches, in the search, with its text", () => {
    const root = aloneRoot();
    roots.push(root);
    const { files, index, plans } = publish(root, {
      today: PUBLISHED_ON,
      documents: "tests/fixtures/new-plan",
    });
    const [plan] = index.plans;
    if (!plan) throw new Error("nothing was built");
    const read = (path: string | null) => files.get(path ?? "") ?? "";
    expect(plan).toMatchObject({ id: GUIYANG, counts: { sites: 7, tasks: 7, targets: 8 } });
    const { marks } = JSON.parse(read(plan.files.scene)) as {
      readonly marks: readonly { readonly id: string }[];
    };
    const onTheMap = ["qianxu-biomedicine-industrial-park", "guixu-hospital", "xiuwen-county"];
    expect(marks.map(({ id }) => id)).toEqual(expect.arrayContaining(onTheMap));
    for (const path of [plan.files.search, plan.files.document, `plans/${GUIYANG}/sites.geojson`]) {
      expect(read(path), String(path)).toContain("黔虚生物医药产业园");
    }
    const { bounds } = JSON.parse(read("ground/index.json")) as { readonly bounds: Bounds };
    expect(isWithin(cameraOver(plan.bounds, bounds), plan.bounds)).toBe(true);
    expect(plans[0]?.plan.sites.filter(({ position }) => position)).toHaveLength(5);
  });
});

/** Where the middle of a map stands that shows a plan's region, over a country of that extent. */
function cameraOver(region: Bounds, country: Bounds): Camera {
  const size = { width: 800, height: 600 };
  const limits = limitsOver(country, { size, padding: NO_PADDING });
  return fitBounds(region, { size, padding: NO_PADDING, limits });
}

function isWithin({ lon, lat }: Camera, [west, south, east, north]: Bounds): boolean {
  return lon > west && lon < east && lat > south && lat < north;
}
