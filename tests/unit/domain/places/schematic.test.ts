import { describe, expect, it } from "vitest";
import { labelSchematic, schematicFrame } from "../../../../src/domain/places/schematic-labels.ts";
import {
  type PlacedPart,
  SCHEMATIC_RADIUS,
  schematicOf,
} from "../../../../src/domain/places/schematic.ts";

const part = (id: string, over: Partial<PlacedPart>): PlacedPart => ({
  id,
  role: "node",
  position: null,
  line: null,
  number: null,
  to: null,
  ...over,
});
const core = part("core", { role: "core", position: [120, 32] });
const node = (id: string, number: number, position: readonly [number, number]) =>
  part(id, { number, position, to: "core" });
const belt = part("belt", {
  role: "belt",
  line: [
    [120.1, 31.9],
    [120.4, 31.7],
    [120.7, 31.6],
  ],
});
/** Several in one direction, near and far, some of them all but in one place. */
const nodes = [
  node("south", 1, [120, 31.95]),
  node("east", 2, [120.1, 32]),
  node("north", 3, [120, 32.9]),
  node("farther east", 4, [120.11, 32]),
  node("farthest east", 5, [120.111, 32.001]),
  node("north west", 6, [119.8, 32.17]),
];
const made = schematicOf([core, belt, ...nodes]);
const at = (id: string) => made?.parts.find((entry) => entry.id === id)?.at ?? [NaN, NaN];
const away = (id: string) => Math.hypot(...at(id));

describe("a schematic", () => {
  it("has every part of the structure, the core in the middle", () => {
    expect(made?.parts.map(({ id }) => id).toSorted()).toEqual(
      [core, belt, ...nodes].map(({ id }) => id).toSorted(),
    );
    expect(at("core")).toEqual([0, 0]);
  });

  it("places nodes in their true directions", () => {
    const degrees = (id: string) => (Math.atan2(-at(id)[1], at(id)[0]) * 180) / Math.PI;
    expect(degrees("south")).toBeCloseTo(-90, 0);
    expect(degrees("east")).toBeCloseTo(0, 0);
    expect(degrees("north")).toBeCloseTo(90, 0);
    expect(Math.abs(degrees("north west") - 135)).toBeLessThan(3);
  });

  it("places them in the order of their distances, whatever these are", () => {
    const order = ["south", "east", "farther east", "farthest east", "north west", "north"];
    const radii = order.map(away);
    expect(radii).toEqual(radii.toSorted((a, b) => a - b));
    expect(away("north") / away("south")).toBeLessThan(7);
  });

  it("lets no mark touch another", () => {
    const signs = made?.parts.filter(({ line }) => line === null) ?? [];
    for (const one of signs) {
      for (const other of signs.filter((entry) => entry !== one)) {
        const gap = Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]);
        expect(gap).toBeGreaterThan(SCHEMATIC_RADIUS[one.role] + SCHEMATIC_RADIUS[other.role]);
      }
    }
  });

  it("bends a belt as its line runs", () => {
    const drawn = made?.parts.find(({ id }) => id === "belt")?.line ?? [];
    expect(drawn.length).toBeGreaterThan(5);
    for (const [x, y] of drawn) expect([x > 0, y > 0]).toEqual([true, true]);
  });

  it("stands about the middle of its nodes where there is no core, and is none without places", () => {
    const without = schematicOf([node("a", 1, [120, 32]), node("b", 2, [120.2, 32])]);
    const [a, b] = without?.parts ?? [];
    expect([Math.sign(a?.at[0] ?? 0), Math.sign(b?.at[0] ?? 0)].toSorted()).toEqual([-1, 1]);
    expect(schematicOf([])).toBeNull();
    expect(schematicOf([part("nowhere", {})])).toBeNull();
  });
});

describe("the names of a schematic", () => {
  const names: Readonly<Record<string, string>> = {
    core: "中国某某医药城",
    belt: "Riverside Great Health Industry Integration Belt",
    a: "新站高新区",
    b: "Anchao Economic Development Zone",
    c: "肥西县",
  };
  const poles = ["a", "b", "c"].map((id, index) =>
    part(id, { role: "pole", position: [120.05 + index * 0.01, 32.02] }),
  );
  const crowded = schematicOf([core, belt, ...poles, ...nodes]);
  const labels = crowded ? labelSchematic(crowded, (id) => names[id] ?? null) : [];

  it("stand at core, belts and poles, nodes having numbers", () => {
    expect(labels.map(({ id }) => id).toSorted()).toEqual(Object.keys(names).toSorted());
    expect(labels.find(({ id }) => id === "b")?.lines.join(" ")).toBe(names["b"]);
  });

  it("touch neither each other nor a mark, and nothing is cut off", () => {
    const boxes = [
      ...labels.map(({ box }) => box),
      ...(crowded?.parts ?? [])
        .filter(({ line }) => line === null)
        .map(({ at: [x, y], role }) => {
          const r = SCHEMATIC_RADIUS[role];
          return { left: x - r, top: y - r, right: x + r, bottom: y + r };
        }),
    ];
    const frame = schematicFrame(crowded ?? { parts: [] }, labels);
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThan(frame.x);
      expect(box.bottom).toBeLessThan(frame.y + frame.height);
      const touching = boxes.filter(
        (other, place) =>
          place !== index &&
          (index < labels.length || place < labels.length) &&
          box.left < other.right &&
          other.left < box.right &&
          box.top < other.bottom &&
          other.top < box.bottom,
      );
      expect(touching).toEqual([]);
    }
  });
});
