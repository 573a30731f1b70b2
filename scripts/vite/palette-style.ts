import { DARK, LIGHT, type Palette } from "../../src/map/style/palette.ts";

/** The map's colours as custom properties, so that icons and legend cannot disagree with the map. */
export function paletteStyle(): string {
  const dark = new Map(properties(DARK));
  const both = properties(LIGHT).map(
    ([name, light]) => `${name}:light-dark(${light},${dark.get(name) ?? light})`,
  );
  return `:root{${both.join(";")}}`;
}

function properties({ colours, structure }: Palette): readonly (readonly [string, string])[] {
  return [
    ...Object.entries(colours).flatMap(([name, { fill, edge }]) => [
      [`--group-${name}`, fill] as const,
      [`--group-${name}-edge`, edge] as const,
    ]),
    ...Object.entries(structure).map(([name, value]) => [`--structure-${name}`, value] as const),
  ];
}
