import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AtlasSite } from "../../../../src/domain/atlas/atlas.ts";
import { toMercator, worldSize } from "../../../../src/map/camera/project.ts";
import { buildPlanScene } from "../../../../src/map/scene/build-plan-scene.ts";
import { isUnderNode, LEAST_APART, standsAt } from "../../../../src/map/scene/drawn-marks.ts";
import type { DrawnMark } from "../../../../src/map/scene/scene-types.ts";
import { planLayersOf } from "../../../../src/map/scene/plan-layers.ts";
import { mapAtlas, mapGround, mapSite } from "../map-fixtures.ts";

const ground = mapGround();
const ZOOMS = [0, 3.2, 5, 6.9, 8, 9.5, 10, 11, 12, 13.7, 14, 15, 16, 17];

const drawnOf = (sites: readonly AtlasSite[]): readonly DrawnMark[] =>
  mapAtlas(sites).plans.flatMap((plan) => {
    const scene = buildPlanScene(plan, ground, new Set());
    return planLayersOf(scene, ground).drawn;
  });
const at = (drawn: readonly DrawnMark[], zoom: number) =>
  drawn.filter((mark) => standsAt(mark, zoom));

/** Few places, so that many share one, and distances from metres to a degree. */
const places = fc.tuple(
  fc.constantFrom(119.1, 119.1001, 119.102, 119.13, 119.2, 119.3, 119.4),
  fc.constantFrom(31.1, 31.1002, 31.105, 31.16, 31.3, 31.45),
);
const plans = fc
  .array(
    fc.record({
      position: places,
      precision: fc.constantFrom("building", "town", "district", "city"),
      kind: fc.constantFrom("park", "zone", "hospital"),
      isArea: fc.boolean(),
      isCore: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((sites) =>
    sites.map(({ position, precision, kind, isArea, isCore }, index) =>
      mapSite(`s${index}`, {
        position,
        kind,
        strategyRole: isCore ? "core" : null,
        place: {
          precision,
          adcode: precision === "city" ? "990100" : "990101",
          areaOf: isArea ? ["990101"] : [],
        },
      }),
    ),
  );

const isVague = ({ place }: AtlasSite) =>
  place.precision === "district" || place.precision === "city";

describe("the marks of a plan", () => {
  it("hold every site in exactly one mark at each zoom, and their counts add up", () => {
    fc.assert(
      fc.property(plans, (sites) => {
        const drawn = drawnOf(sites);
        for (const zoom of ZOOMS) {
          const keys = at(drawn, zoom).flatMap(({ marks }) => marks.map(({ key }) => key));
          expect(keys.toSorted()).toEqual(sites.map(({ key }) => key).toSorted());
        }
      }),
    );
  });

  it("let nothing stand alone that is not known to its town or better, save what is an area", () => {
    fc.assert(
      fc.property(plans, (sites) => {
        const vague = new Set<string>(sites.filter(isVague).map(({ key }) => key));
        const areas = new Set<string>(
          sites.filter((site) => site.place.areaOf.length > 0).map((s) => s.key),
        );
        for (const { type, marks } of drawnOf(sites)) {
          for (const { key } of marks) {
            if (type === "site") expect(vague.has(key)).toBe(false);
            if (type === "area") expect(areas.has(key) && vague.has(key)).toBe(true);
            if (type === "within") expect(vague.has(key)).toBe(true);
          }
        }
      }),
    );
  });

  it("count what is only known to an area once for each, wherever its sites are said to lie", () => {
    fc.assert(
      fc.property(plans, (sites) => {
        const somewhere = sites.filter((site) => isVague(site) && site.place.areaOf.length === 0);
        const areas = new Set(somewhere.map(({ place }) => place.adcode));
        for (const zoom of ZOOMS) {
          const marks = at(drawnOf(sites), zoom).filter((mark) =>
            mark.marks.some(({ key }) => somewhere.some((site) => site.key === key)),
          );
          expect(marks.length).toBeLessThanOrEqual(areas.size);
        }
      }),
    );
  });

  it("stand on places that the data name, and where they are moved a line leads there", () => {
    fc.assert(
      fc.property(plans, (sites) => {
        const known = new Set(sites.map(({ position }) => position?.join()));
        for (const { type, position, movedFrom } of drawnOf(sites)) {
          if (type === "area") expect(movedFrom).toBeNull();
          else expect(known.has(position.join())).toBe(movedFrom === null);
          if (movedFrom) expect(known.has(movedFrom.join())).toBe(true);
        }
      }),
    );
  });

  it("stand apart as far as a finger needs at whole zooms", () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 3, max: 15 }), (sites, zoom) => {
        const points = at(drawnOf(sites), zoom)
          .filter(({ type }) => type !== "area")
          .map(({ position }) => toMercator(position).map((part) => part * worldSize(zoom)));
        for (const [index, [x = 0, y = 0]] of points.entries()) {
          for (const [otherX = 0, otherY = 0] of points.slice(index + 1)) {
            expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(LEAST_APART - 1e-3);
          }
        }
      }),
    );
  });

  it("are the same whatever the order of the sites", () => {
    const order = fc.tuple(plans, fc.infiniteStream(fc.nat()));
    fc.assert(
      fc.property(order, ([sites, numbers]) => {
        const mixed = sites
          .map((site) => ({ site, number: numbers.next().value as number }))
          .toSorted((a, b) => a.number - b.number)
          .map(({ site }) => site);
        // Equal counts of two seats go to the one that is named first: such an area is left out here.
        const one = (list: readonly AtlasSite[]) =>
          drawnOf(list.filter((site) => !isVague(site) || site.place.areaOf.length > 0))
            .map(({ type, from, to, position, marks }) =>
              [type, from, to, ...position, ...marks.map(({ key }) => key)].join(" "),
            )
            .toSorted();
        expect(one(mixed)).toEqual(one(sites));
      }),
    );
  });

  it("come apart where they are said to", () => {
    fc.assert(
      fc.property(plans, (sites) => {
        const drawn = drawnOf(sites);
        for (const mark of drawn.filter(({ opens }) => opens)) {
          const first = mark.marks[0]?.key;
          const then = at(drawn, mark.to).find(({ marks }) =>
            marks.some(({ key }) => key === first),
          );
          expect(then?.marks.map(({ key }) => key)).not.toEqual(mark.marks.map(({ key }) => key));
        }
      }),
    );
  });
});

describe("sites that share a place", () => {
  const same = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      mapSite(`s${index}`, { place: { precision: "building", radiusM: 60 } }),
    );

  it("are counted from afar, and fan out around it when the map is near", () => {
    const drawn = drawnOf(same(3));
    expect(at(drawn, 11).map(({ type }) => type)).toEqual(["crowd"]);
    expect(at(drawn, 13).map(({ type, movedFrom }) => [type, movedFrom])).toEqual(
      Array.from({ length: 3 }, () => ["site", [119.25, 31.25]]),
    );
  });

  it("stay one mark that opens as a list where they are many", () => {
    const [mark, ...others] = at(drawnOf(same(20)), 16);
    expect([mark?.type, mark?.marks.length, mark?.opens, others]).toEqual(["crowd", 20, false, []]);
  });
});

describe("a crowd", () => {
  const sites = [
    mapSite("node", { kind: "town", strategyRole: "node" }),
    mapSite("hall", { kind: "building", position: [119.2505, 31.25] }),
    mapSite("core", { kind: "zone", strategyRole: "core", position: [119.251, 31.25] }),
    mapSite("park", { kind: "park", position: [119.2515, 31.25] }),
  ];

  it("stands at its node and is named by the most telling: by the part in the plan, then by kind", () => {
    const [crowd] = at(drawnOf(sites), 9);
    expect(crowd?.position).toEqual([119.25, 31.25]);
    expect(crowd?.marks.map(({ nameZh }) => nameZh)).toEqual(
      ["core", "node", "park", "hall"].map((id) => sites.find((site) => site.id === id)?.nameZh),
    );
  });

  it("has its count beside the number of its node, not beneath it", () => {
    expect(at(drawnOf(sites), 9).map(isUnderNode)).toEqual([true]);
    expect(at(drawnOf(sites.slice(1)), 9).map(isUnderNode)).toEqual([false]);
    expect(at(drawnOf(sites.slice(0, 1)), 9).map(isUnderNode)).toEqual([false]);
  });
});
