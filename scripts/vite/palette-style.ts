import { DARK, LIGHT, type Palette } from "../../src/map/style/palette.ts";

/** The map's colours as custom properties, so that icons and legend cannot disagree with the map. */
export function paletteStyle(): string {
  return [
    `:root{${properties(LIGHT)}}`,
    `:root[data-theme="dark"]{${properties(DARK)}}`,
    `@media (prefers-color-scheme: dark){:root:not([data-theme="light"]){${properties(DARK)}}}`,
  ].join("\n");
}

function properties({ colours, structure }: Palette): string {
  const groups = Object.entries(colours).map(([name, { fill }]) => `--group-${name}:${fill}`);
  const parts = Object.entries(structure).map(([name, value]) => `--structure-${name}:${value}`);
  return [...groups, ...parts].join(";");
}
