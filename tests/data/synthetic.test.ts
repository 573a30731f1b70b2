import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publish, type Publication } from "../../scripts/publish.ts";
import { PUBLISHED_ON, publishedAtlas } from "../fixtures/published-atlas.ts";
import { writeSyntheticRoot } from "../../scripts/synthesise/write-root.ts";
import type { GroundIndex } from "../../src/domain/places/ground-parts.ts";
import { limitsOver, showPosition } from "../../src/map/camera/camera.ts";
import { uncoveredMiddle } from "../../src/map/camera/camera-target.ts";
import { NO_PADDING, toPixel } from "../../src/map/camera/project.ts";
import { provinceOf } from "../../src/domain/atlas/province-of.ts";

const PLANS = 6;
const root = mkdtempSync(join(tmpdir(), "kangtu-synthetic-"));
let publication: Publication;

beforeAll(() => {
  writeSyntheticRoot(PLANS, root);
  publication = publish(root, { today: PUBLISHED_ON, documents: null });
}, 60_000);
afterAll(() => rmSync(root, { recursive: true }));

describe("a data root that is not the application's", () => {
  test("is published whole, by the rules that hold for any plan, each of its plans in another province", () => {
    const { plans } = publication;
    expect(plans).toHaveLength(PLANS);
    const provinces = plans.map(({ plan }) => provinceOf(plan.region.adcode));
    expect(new Set(provinces).size).toBe(PLANS);
    expect(plans.every(({ plan }) => plan.titleZh.startsWith("合成规划"))).toBe(true);
  });

  test("has the version of the application and another hash of its data", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as {
      readonly version: string;
    };
    expect(publication.index.dataVersion).toMatch(new RegExp(`^${version}-[0-9a-f]{8}$`));
  });

  test.each(["the synthetic", "the real"])("lets the map go to every site that is placed: %s", (which) => {
    const { plans, files } =
      which === "the real"
        ? publishedAtlas()
        : publication;
    const { bounds } = JSON.parse(files.get("ground/index.json") ?? "") as GroundIndex;
    const size = { width: 390, height: 750 };
    const padding = { ...NO_PADDING, bottom: 380 };
    const frame = { size, padding, limits: limitsOver(bounds, { size, padding }) };
    const [x, y] = uncoveredMiddle(size, padding);
    const lost = plans
      .flatMap(({ plan }) => plan.sites)
      .filter(({ position }) => {
        if (position === null) return false;
        const at = toPixel(position, showPosition(position, 9, frame), size);
        return Math.hypot(at[0] - x, at[1] - y) > 1;
      });
    expect(lost.map(({ key }) => key)).toEqual([]);
  });

  test("has every placed site of every plan in its tiles", () => {
    const { plans, tiles, index } = publication;
    const keys = new Set(
      [...tiles].flatMap(([path, body]) => {
        const layer = /\/6\/\d+\/\d+\.pbf$/.test(path)
          ? new VectorTile(new PbfReader(body)).layers["sites"]
          : undefined;
        return Array.from({ length: layer?.length ?? 0 }, (_, at) =>
          String(layer?.feature(at).properties["key"]),
        );
      }),
    );
    const placed = plans
      .flatMap(({ plan }) => plan.sites)
      .filter(({ position }) => position !== null)
      .map(({ key }) => key);
    expect([...keys].toSorted()).toEqual(placed.toSorted());
    expect([...tiles.keys()].every((path) => path.startsWith(index.siteTiles?.folder ?? "-"))).toBe(
      true,
    );
  });

  test("is not written over", () => {
    expect(() => writeSyntheticRoot(1, root)).toThrow("not empty");
  });
});
