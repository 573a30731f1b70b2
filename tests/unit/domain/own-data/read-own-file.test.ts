import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OWN_FAULTS, OWN_LIMITS } from "../../../../src/domain/own-data/own-data.ts";
import { readOwnFile } from "../../../../src/domain/own-data/read-own-file.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (name: string, text: string) => readOwnFile({ name, bytes: bytes(text) });
const geojson = (value: unknown) => read("a.geojson", JSON.stringify(value));
const feature = (geometry: unknown, properties: unknown = null) => ({
  type: "Feature",
  properties,
  geometry,
});
const point = (...coordinates: readonly unknown[]) => ({ type: "Point", coordinates });
const kinds = ({ faults }: ReturnType<typeof read>) => faults.map(({ kind }) => kind);

describe("a reader's GeoJSON", () => {
  it("is read with its names, be it a collection, a feature or a geometry", () => {
    const one = feature(point(119.9, 32.4, 7), { 名称: " 某园区 ", id: "x" });
    expect(geojson({ type: "FeatureCollection", features: [one, one] }).things).toHaveLength(2);
    expect(geojson(one).things).toEqual([
      { id: 0, name: "某园区", geometry: { type: "Point", coordinates: [119.9, 32.4] } },
    ]);
    expect(geojson(point(119.9, 32.4)).things[0]?.name).toBeNull();
  });

  it("keeps the whole things of a file in which others are faulty, and tells where", () => {
    const ring = [
      [119, 32],
      [120, 32],
      [120, 33],
      [119, 32],
    ];
    const { things, faults } = geojson({
      type: "FeatureCollection",
      features: [
        feature(point(119.9, 32.4)),
        feature(point(32.4, 119.9)),
        feature(point(119.9, 95)),
        feature(point("119.9", 32.4)),
        feature(null),
        feature({ type: "Polygon", coordinates: [ring] }),
        feature({ type: "Polygon", coordinates: [ring.slice(0, 3)] }),
        feature({ type: "Circle", coordinates: [119, 32] }),
        feature({ type: "GeometryCollection", geometries: [point(119, 32), point(118, 32)] }),
        7,
      ],
    });
    expect(things.map(({ geometry }) => geometry.type)).toEqual([
      "Point",
      "Polygon",
      "Point",
      "Point",
    ]);
    expect(faults.map(({ kind, where }) => `${where} ${kind}`)).toEqual([
      "#2 swapped",
      "#3 out-of-range",
      "#4 bad-geometry",
      "#5 no-geometry",
      "#7 open-ring",
      "#8 bad-geometry",
      "#10 not-geojson",
    ]);
  });

  it("is told from other JSON, and from what is none", () => {
    expect(kinds(geojson({ type: "toString" }))).toEqual(["not-geojson"]);
    expect(kinds(geojson([1]))).toEqual(["not-geojson"]);
    expect(kinds(read("a.json", "{"))).toEqual(["not-json"]);
  });

  it("is cut to what a map takes, which is told", () => {
    const many = Array.from({ length: OWN_LIMITS.things + 1 }, () => feature(point(119, 32)));
    const cut = geojson({ type: "FeatureCollection", features: many });
    expect(cut.things).toHaveLength(OWN_LIMITS.things);
    expect(kinds(cut)).toEqual(["too-many"]);
    const line = Array.from({ length: OWN_LIMITS.positions }, () => [119, 32]);
    const fine = geojson({
      type: "FeatureCollection",
      features: [feature(point(119, 32)), feature({ type: "LineString", coordinates: line })],
    });
    expect(fine.things).toHaveLength(1);
    expect(kinds(fine)).toEqual(["too-fine"]);
  });
});

describe("a reader's table", () => {
  it("is read by its headings, Chinese or English, with its mark and in GBK", () => {
    const table = "\uFEFF名称,经度(WGS84),纬度\n甲园,119.9,32.4\n\n乙园,120.1,32.5\n";
    expect(read("表.csv", table).things).toEqual([
      { id: 0, name: "甲园", geometry: { type: "Point", coordinates: [119.9, 32.4] } },
      { id: 1, name: "乙园", geometry: { type: "Point", coordinates: [120.1, 32.5] } },
    ]);
    // 名,经度,纬度 / 园,119.9,32.4 in GBK.
    const gbk = [
      0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xbe, 0xad, 0xb6, 0xc8, 0x2c, 0xce, 0xb3, 0xb6, 0xc8,
    ];
    const line = [...gbk, 0x0a, 0xd4, 0xb0, ...bytes(",119.9,32.4")];
    expect(readOwnFile({ name: "t.csv", bytes: Uint8Array.from(line) }).things[0]?.name).toBe("园");
  });

  it("tells each line that cannot be shown", () => {
    const { things, faults } = read("a.csv", "id,lng,lat\na,119,32\nb,,\nc,x,32\nd,32,119\n");
    expect(things).toHaveLength(1);
    expect(faults.map(({ kind, where }) => `${where} ${kind}`)).toEqual([
      "3 no-position",
      "4 not-number",
      "5 swapped",
    ]);
    expect(kinds(read("a.csv", "名称,地址\n甲,乙\n"))).toEqual(["no-columns"]);
  });
});

describe("a reader's file", () => {
  it("of another kind, too large, or no text is refused whole", () => {
    expect(kinds(read("a.shp", ""))).toEqual(["unknown-kind"]);
    expect(kinds(read("constructor", "x"))).toEqual(["unknown-kind"]);
    const large = { name: "a.csv", bytes: new Uint8Array(OWN_LIMITS.bytes + 1) };
    expect(kinds(readOwnFile(large))).toEqual(["too-large"]);
    expect(kinds(readOwnFile({ name: "a.csv", bytes: Uint8Array.of(0xff, 0x00, 0x81) }))).toEqual([
      "not-text",
    ]);
  });

  it("never throws, whatever is in it", () => {
    const endings = fc.constantFrom("geojson", "json", "csv", "zip", "");
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc.string().map((s) => `lon,lat\n${s}`),
    );
    fc.assert(
      fc.property(endings, texts, (ending, text) => {
        const { faults } = read(`a.${ending}`, text);
        expect(faults.every(({ kind }) => OWN_FAULTS.includes(kind))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
