import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlayNames, overlayOf } from "../../../../src/features/side-maps/overlay.ts";
import { OVERLAY_LOOKS } from "../../../../src/features/side-maps/overlay-looks.ts";
import type { SidePlan } from "../../../../src/features/side-maps/use-side-plans.ts";
import { metresPerPixel, toPixel } from "../../../../src/map/camera/project.ts";
import { structureFrame } from "../../../../src/map/scene/structure-frame.ts";
import type { SceneStructure } from "../../../../src/map/scene/scene-types.ts";
import type { LonLat } from "../../../../src/model/types.ts";

const SIZE = { width: 600, height: 450 };

const names = { nameZh: "部分", nameEn: "Part", wordZh: null, wordEn: null, rank: 1 };
const core = (position: LonLat, key = "core"): SceneStructure["parts"][number] => ({
  ...names,
  key,
  plan: "a",
  role: "core",
  position,
  axis: null,
  shapes: [
    {
      type: "Polygon",
      coordinates: [[-0.1, 0.1].map((by) => [position[0] + by, position[1] + by])],
    },
  ],
});
const node = (position: LonLat, key: string): SceneStructure["nodes"][number] => ({
  ...names,
  key,
  plan: "a",
  number: 1,
  position,
});

/** A plan with as much of itself as an overlay looks at. */
function sideOf(id: string, structure: SceneStructure | null): SidePlan {
  const stated = structure === null ? null : { phraseZh: "一核", phraseEn: "One core" };
  return {
    plan: { id, shortZh: id, shortEn: id, structure: stated },
    middle: [0, 0],
    content: { structure: structure ?? { parts: [], nodes: [], ties: [] } },
  } as unknown as SidePlan;
}

const around = (lon: number, lat: number, reach: number): SceneStructure => ({
  parts: [core([lon, lat], `${lon}/core`)],
  nodes: [node([lon + reach, lat], `${lon}/east`), node([lon, lat - reach], `${lon}/south`)],
  ties: [],
});

describe("structures laid over each other", () => {
  const sides = [
    sideOf("north", around(117, 32, 0.5)),
    sideOf("silent", null),
    sideOf("south", around(113, 23, 0.05)),
  ];

  it("have their cores in the middle, at one ground scale, and the largest just fits", () => {
    const { plans } = overlayOf(sides, SIZE);
    expect(plans.map(({ side }) => side.plan.id)).toEqual(["north", "south"]);
    const scales = plans.map(({ camera }) => metresPerPixel(camera));
    expect(scales[0]).toBeCloseTo(scales[1] ?? 0, 6);
    for (const [at, { camera }] of plans.entries()) {
      const [lon, lat] = at === 0 ? [117, 32] : [113, 23];
      const [x, y] = toPixel([lon, lat], camera, SIZE);
      expect([Math.round(x), Math.round(y)]).toEqual([300, 225]);
    }
    const [, south] = toPixel([117, 31.5], plans[0]?.camera ?? { zoom: 0, lat: 0, lon: 0 }, SIZE);
    expect(south).toBeLessThan(SIZE.height);
    expect(south).toBeGreaterThan(SIZE.height * 0.85);
  });

  it("are the same in whichever order the plans come, but for their looks", () => {
    const scaleOf = (of: typeof sides) => overlayOf(of, SIZE).plans.map(({ camera }) => camera);
    expect(scaleOf(sides.toReversed())).toEqual(scaleOf(sides).toReversed());
  });

  it("are told apart by line and sign, not by colour alone", () => {
    for (const part of ["dash", "sign", "light", "dark"] as const) {
      expect(new Set(OVERLAY_LOOKS.map((look) => look[part])).size).toBe(5);
    }
  });

  it("name a core with its plan, and nothing beyond the edge", () => {
    const labels = overlayNames(overlayOf(sides, SIZE), {
      size: SIZE,
      language: "zh-Hans",
      fontSize: 12,
    });
    expect(labels.map(({ text }) => text)).toContain("north · 部分");
    for (const { at } of labels) {
      expect(at[0]).toBeGreaterThan(0);
      expect(at[0]).toBeLessThan(SIZE.width);
    }
  });

  it("have circles of round distances that fit", () => {
    const { circles, plans } = overlayOf(sides, SIZE);
    const scale = metresPerPixel(plans[0]?.camera ?? { zoom: 0, lat: 0, lon: 0 });
    expect(circles.length).toBeGreaterThan(0);
    for (const { pixels, metres } of circles) {
      expect(pixels * scale).toBeCloseTo(metres, 6);
      expect(pixels).toBeLessThanOrEqual(SIZE.height / 2);
    }
  });
});

describe("the frame of a structure", () => {
  it("reaches as far to each side of its core as any part", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.double({ min: 110, max: 120, noNaN: true }),
            fc.double({ min: 20, max: 40, noNaN: true }),
          ),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        (positions) => {
          const nodes = positions.map((position, at) => node(position, String(at)));
          const frame = structureFrame({
            structure: { parts: [core([115, 30])], nodes, ties: [] },
          });
          expect(frame?.centre).toEqual([115, 30]);
          const [west, south, east, north] = frame?.extent ?? [0, 0, 0, 0];
          expect((west + east) / 2).toBeCloseTo(115, 9);
          expect((south + north) / 2).toBeCloseTo(30, 9);
          for (const [lon, lat] of positions) {
            expect(lon >= west - 1e-9 && lon <= east + 1e-9).toBe(true);
            expect(lat >= south - 1e-9 && lat <= north + 1e-9).toBe(true);
          }
        },
      ),
    );
  });

  it("is that of all parts where no core has a place, and none where nothing has", () => {
    const nodes = [node([110, 30], "a"), node([112, 32], "b")];
    expect(structureFrame({ structure: { parts: [], nodes, ties: [] } })).toEqual({
      centre: [111, 31],
      onCore: false,
      extent: [110, 30, 112, 32],
    });
    expect(structureFrame({ structure: { parts: [], nodes: [], ties: [] } })).toBeNull();
  });
});
