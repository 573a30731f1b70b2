import { describe, expect, it } from "vitest";
import { fitContent } from "../../../../src/map/camera/camera-target.ts";
import { NO_PADDING, toPixel } from "../../../../src/map/camera/project.ts";
import { buildContent } from "../../../../src/map/scene/scene.ts";
import { DARK, LIGHT } from "../../../../src/map/style/palette.ts";
import { drawFirstMap } from "../../../../src/map/svg/first-map.ts";
import type { LonLat } from "../../../../src/model/types.ts";
import { contentInput, groundOf, mapAtlas, mapGround, mapSite, VIEW } from "../map-fixtures.ts";

const SITES: Readonly<Record<string, LonLat>> = { west: [119.1, 31.2], east: [119.9, 31.8] };
const ROOM = { width: 800, height: 600 };
const areas = mapGround();
const atlas = mapAtlas(
  Object.entries(SITES).map(([id, position]) => mapSite(id, { position, nameZh: `<${id}>` })),
);
const content = buildContent(contentInput(atlas, VIEW, areas));
const draw = (over: Partial<Parameters<typeof drawFirstMap>[0]> = {}) =>
  drawFirstMap({ content, ground: groundOf(areas), language: "zh-Hans", room: ROOM, ...over });

const numbers = (text: string) => text.split(/[ ,]/).map(Number);

/** Where the marks stand in a room of that size, the picture laid out two and a half times as large about its middle. */
function marksIn(svg: string, { width, height }: typeof ROOM): readonly (readonly number[])[] {
  const [boxLeft = 0, boxTop = 0, boxWidth = 0, boxHeight = 0] = numbers(
    /viewBox="([^"]*)"/.exec(svg)?.[1] ?? "",
  );
  const [left = 0, top = 0] = numbers(/translate\((-?\d+ -?\d+)\)/.exec(svg)?.[1] ?? "");
  const scale = 2.5 * Math.min(width / boxWidth, height / boxHeight);
  return [...svg.matchAll(/<use href="#m\d+" x="([^"]*)" y="([^"]*)"/g)].map(([, x, y]) => [
    (Number(x) + left - boxLeft - boxWidth / 2) * scale + width / 2,
    (Number(y) + top - boxTop - boxHeight / 2) * scale + height / 2,
  ]);
}

describe("the first map", () => {
  it.each([
    [800, 600],
    [1600, 700],
    [390, 340],
    [500, 900],
  ])("has its marks where the map of a room of %d × %d will have them", (width, height) => {
    const size = { width, height };
    const frame = {
      size,
      padding: NO_PADDING,
      limits: { bounds: [70, 0, 140, 60] as const, minZoom: 0, maxZoom: 13 },
    };
    const camera = fitContent({
      ...frame,
      camera: null,
      bounds: content.bounds,
      chosen: null,
      selected: null,
      focus: null,
    });
    const drawn = marksIn(draw()?.(LIGHT) ?? "", size);
    const wanted = content.marks.map(({ position }) => toPixel(position, camera, size));
    expect(drawn.length).toBe(2);
    for (const [x = 0, y = 0] of wanted) {
      const distances = drawn.map(([atX = 0, atY = 0]) => Math.hypot(atX - x, atY - y));
      expect(Math.min(...distances)).toBeLessThan(2.5);
    }
  });

  it("has land, region, names and marks in the colours of a theme", () => {
    const picture = draw();
    const [light = "", dark = ""] = [LIGHT, DARK].map((palette) => picture?.(palette));
    for (const [svg, palette, other] of [
      [light, LIGHT, DARK],
      [dark, DARK, LIGHT],
    ] as const) {
      for (const part of ["sea", "land", "planLand", "planLine"] as const) {
        expect(svg).toContain(palette.ground[part]);
        expect(svg).not.toContain(other.ground[part]);
      }
    }
    expect(light).toContain("&lt;west&gt;");
    expect(light).not.toContain("<west>");
  });

  it("has nothing in it that a page of strict policy would refuse", () => {
    expect(draw()?.(LIGHT)).not.toMatch(/style=|<style|<script|xlink|url\(|href="[^#]/);
  });

  it("draws no border where the ground has none", () => {
    const bare = { ...groundOf(areas), topology: null, drawn: null };
    const svg = draw({ ground: bare, content: buildContent(contentInput(atlas, VIEW, null)) });
    expect(svg?.(LIGHT)).not.toContain(LIGHT.ground.provinceLine);
    expect(svg?.(LIGHT)).not.toContain(LIGHT.ground.sea);
    expect(marksIn(svg?.(LIGHT) ?? "", ROOM).length).toBe(2);
  });

  it("is none where there is nothing to fit", () => {
    expect(draw({ content: { ...content, bounds: null } })).toBeNull();
  });
});
