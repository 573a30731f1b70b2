import { describe, expect, it } from "vitest";
import { createTranslate } from "../../../../src/i18n/translate.ts";
import { fromPixel, metresPerPixel } from "../../../../src/map/camera/project.ts";
import { buildContent, emphasise } from "../../../../src/map/scene/scene.ts";
import { drawMapSheet, type SheetInput } from "../../../../src/map/sheet/map-sheet.ts";
import { sheetCamera } from "../../../../src/map/sheet/sheet-camera.ts";
import { PICTURE_SHAPES, PRINT_SHAPES } from "../../../../src/map/sheet/sheet-shapes.ts";
import { LIGHT } from "../../../../src/map/style/palette.ts";
import { contentInput, groundOf, mapAtlas, mapGround, mapSite, VIEW } from "../map-fixtures.ts";

const areas = mapGround();
const atlas = mapAtlas([
  mapSite("west", { position: [119.1, 31.2], nameZh: "西园", nameEn: "West park" }),
  mapSite("east", {
    position: [119.9, 31.8],
    nameZh: "东院",
    nameEn: "East clinic",
    kind: "hospital",
  }),
]);
const content = buildContent(contentInput(atlas, VIEW, areas));
const words = {
  title: ["规划 <一>"],
  standing: ["已到期 2022"],
  facts: ["边界来源", "审图号：GS（2024）0001号", "数据版本 1 · 地址 http://example.org/?a=1&b=2"],
};

function draw(over: Partial<SheetInput> = {}): string {
  const scene = { content, emphasis: [], arcs: [] };
  return drawMapSheet({
    scene,
    ground: groundOf(areas),
    palette: LIGHT,
    language: "zh-Hans",
    t: createTranslate("zh-Hans"),
    seen: null,
    words,
    shape: PICTURE_SHAPES.across,
    ...over,
  });
}

const textsIn = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);

describe("a map on a sheet", () => {
  it.each(["across", "upright"] as const)("has all its parts, %s", (direction) => {
    const texts = textsIn(draw({ shape: PICTURE_SHAPES[direction] }));
    for (const part of [
      "规划 &lt;一&gt;",
      "已到期 2022",
      "边界来源",
      "审图号：GS（2024）0001号",
      "北",
      "西园",
      "东院",
      "规划所辖地区",
      "医疗机构",
    ]) {
      expect(texts).toContain(part);
    }
    expect(texts.join("")).toContain("http://example.org/?a=1&amp;b=2");
    expect(texts.some((text) => /^\d+ (公里|米)$/.test(text))).toBe(true);
  });

  it("speaks the language of the page", () => {
    const texts = textsIn(draw({ language: "en", t: createTranslate("en") }));
    expect(texts).toEqual(expect.arrayContaining(["N", "West park", "Region of the plan"]));
  });

  it("is as large as its paper", () => {
    expect(draw()).toContain('width="297mm" height="210mm"');
    expect(draw({ shape: PICTURE_SHAPES.upright })).toContain('width="210mm" height="297mm"');
    expect(draw({ shape: PRINT_SHAPES.across })).toContain('width="267mm"');
  });

  it("has a bar that is as long as it says", () => {
    const svg = draw();
    const [, pixels, value, unit] = /M8 6V14H(\d+)V6.*?>(\d+) (公里|米)</.exec(svg) ?? [];
    const clip = /<clipPath[^>]*><rect width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    const size = { width: Number(clip[1]), height: Number(clip[2]) };
    const camera = sheetCamera({ seen: null, plans: content.bounds, extent: null }, size);
    const metres = (Number(pixels) - 8) * metresPerPixel(camera);
    const said = Number(value) * (unit === "公里" ? 1000 : 1);
    expect(Math.abs(metres / said - 1)).toBeLessThan(0.02);
  });

  it("shows what stands out, named and in its halo, and dims what is not asked for", () => {
    const select = { type: "site", plan: "made-2030", id: "east" } as const;
    const lit = { ...content, lit: new Set(["made-2030/east"]) };
    const scene = emphasise({ ground: areas, content: lit, view: { select }, hovered: null });
    const svg = draw({ scene });
    const halo = new RegExp(
      `<circle cx="[^"]*" cy="[^"]*" r="[^"]*" fill="[^"]*" stroke="${LIGHT.mark.selected}"`,
    );
    expect(svg).toMatch(halo);
    expect(draw()).not.toMatch(halo);
    expect(svg.match(/opacity="\.25"/g)?.length).toBe(1);
  });

  it("cuts no name at the edge of the map: it stands at another side of its mark", () => {
    const seen = [117.5, 31.7, 119.91, 31.85] as const;
    const anchorOf = (svg: string) => /<text[^>]*?( text-anchor="\w+")?>东院</.exec(svg)?.[1];
    expect(anchorOf(draw())).toBeUndefined();
    expect(anchorOf(draw({ seen }))).toBe(' text-anchor="end"');
  });

  it("keeps its ids apart from those of another in the same document", () => {
    const idsOf = (svg: string) => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const [a, b] = [idsOf(draw({ ids: "a-" })), idsOf(draw({ ids: "b-" }))];
    expect(a.length).toBeGreaterThan(3);
    expect(a.filter((id) => b.includes(id))).toEqual([]);
    const svg = draw({ ids: "a-" });
    for (const [, used = ""] of svg.matchAll(/href="#([^"]*)"/g)) expect(a).toContain(used);
  });

  it("has nothing in it that a page of strict policy would refuse", () => {
    expect(draw()).not.toMatch(/style=|<style|<script|xlink|href="[^#]/);
  });
});

describe("the camera of a sheet", () => {
  const size = { width: 900, height: 500 };

  it.each([[[119, 31, 119.2, 31.9]], [[118, 31.4, 121, 31.5]]] as const)(
    "shows all of %o that the reader sees",
    (seen) => {
      const camera = sheetCamera({ seen, plans: content.bounds, extent: [70, 10, 140, 55] }, size);
      const [west, north] = fromPixel([0, 0], camera, size);
      const [east, south] = fromPixel([size.width, size.height], camera, size);
      expect(west).toBeLessThanOrEqual(seen[0] + 1e-6);
      expect(south).toBeLessThanOrEqual(seen[1] + 1e-6);
      expect(east).toBeGreaterThanOrEqual(seen[2] - 1e-6);
      expect(north).toBeGreaterThanOrEqual(seen[3] - 1e-6);
      const touches =
        east - west < (seen[2] - seen[0]) * 1.001 || north - south < (seen[3] - seen[1]) * 1.001;
      expect(touches).toBe(true);
    },
  );
});
