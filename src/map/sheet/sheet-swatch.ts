import { KIND_SHAPES, SHAPE_BOX } from "../../ui/kind-shapes.ts";
import type { Swatch } from "../style/layers/legend-entry.ts";
import type { Palette } from "../style/palette.ts";

/** Side of the box in which a swatch is drawn. */
export const SWATCH_BOX = 20;

type PlainSwatch = Exclude<Swatch["type"], "kind" | "colour" | "precision">;
type Tone = Extract<Swatch, { readonly type: "precision" }>["tone"];

/** What stands before the words of a legend line, drawn as the map draws it, in a box of 20 by 20. */
export function drawSwatch(swatch: Swatch, palette: Palette): string {
  if (swatch.type === "kind") return icon(KIND_SHAPES[swatch.kind].body, palette.text.place);
  if (swatch.type === "colour") {
    const { fill, edge } = palette.colours[swatch.colour];
    return icon(KIND_SHAPES.landscape.body, fill, edge);
  }
  return shapesIn(palette)[swatch.type === "precision" ? swatch.tone : swatch.type];
}

function icon(d: string, fill: string, edge = "none"): string {
  const scale = (SWATCH_BOX / SHAPE_BOX) * 0.85;
  const left = (SWATCH_BOX - SHAPE_BOX * scale) / 2;
  return `<path transform="translate(${left} ${left}) scale(${scale.toFixed(3)})" d="${d}" fill="${fill}" fill-rule="evenodd" stroke="${edge}"/>`;
}

function shapesIn({
  structure,
  mark,
  text: { place: ink },
  ground,
}: Palette): Readonly<Record<PlainSwatch | Tone, string>> {
  const box = (x: number, y: number, attributes: string) =>
    `<rect x="${x}" y="${y}" width="${SWATCH_BOX - 2 * x}" height="${SWATCH_BOX - 2 * y}" rx="1" ${attributes}/>`;
  const ring = (radius: number, dashes = "") =>
    `<circle cx="10" cy="10" r="${radius}" fill="none" stroke="${mark.ring}"${dashes}/>`;
  const word = (text: string, size: number) =>
    `<text x="10" y="13.5" font-size="${size}" text-anchor="middle" fill="${ink}">${text}</text>`;
  return {
    solid: box(5, 5, `fill="${ink}"`),
    ring: `${ring(8.5)}${box(7, 7, `fill="${ink}"`)}`,
    within: `${ring(7.5, ' stroke-dasharray="3 2"')}${word("9", 10)}`,
    named: word("Aa", 11),
    counted: `${ring(7.5)}${word("9", 10)}`,
    core: box(2, 4, `fill="none" stroke="${structure.core}" stroke-width="2.5"`),
    belt: `<path d="M1 13Q10 3 19 9" fill="none" stroke="${structure.belt}" stroke-width="7" stroke-opacity=".35" stroke-linecap="round"/>`,
    pole: box(2, 4, `fill="${structure.pole}" fill-opacity=".4"`),
    node: `<circle cx="10" cy="10" r="7.5" fill="none" stroke="${structure.node}" stroke-width="1.5"/><text x="10" y="13.5" font-size="10" font-weight="700" text-anchor="middle" fill="${structure.node}">1</text>`,
    tie: `<path d="M2 16Q14 14 18 4" fill="none" stroke="${structure.node}" stroke-width="1.5"/>`,
    region: box(2, 4, `fill="${ground.planLand}" stroke="${ground.planLine}" stroke-width="1.5"`),
    extent: box(2, 4, `fill="none" stroke="${mark.ring}" stroke-width="1.5"`),
    approximate: box(
      2,
      4,
      `fill="none" stroke="${mark.ring}" stroke-width="1.5" stroke-dasharray="3 2"`,
    ),
  };
}
