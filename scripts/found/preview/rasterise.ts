import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

/** A picture as it was painted: rows from the top, four bytes a pixel, red, green, blue and opacity. */
export type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
};

const require = createRequire(import.meta.url);
const FAMILY = "Noto Sans SC";
const FONTS = ["400Regular/NotoSansSC_400Regular.ttf", "700Bold/NotoSansSC_700Bold.ttf"];

/**
 * What paints SVG documents with the font that comes with the atlas and none of the machine's, so that every machine
 * paints the same.
 */
export async function openRasteriser(): Promise<(svg: string) => Pixels> {
  await initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  const fontBuffers = FONTS.map((file) =>
    readFileSync(require.resolve(`@expo-google-fonts/noto-sans-sc/${file}`)),
  );
  const font = { fontBuffers, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY };
  return (svg) => {
    const document = new Resvg(svg, { font });
    const image = document.render();
    // A copy: what the module holds is given back.
    const pixels = { width: image.width, height: image.height, data: image.pixels.slice() };
    image.free();
    document.free();
    return pixels;
  };
}

/** One picture upon another of the same size, which has no holes. The upper one is painted with its opacity in its colours. */
export function laidUpon(lower: Pixels, upper: Pixels): Pixels {
  const data = lower.data.slice();
  for (let at = 0; at < data.length; at += 4) {
    const opacity = upper.data[at + 3] ?? 0;
    if (opacity === 0) continue;
    for (let part = at; part < at + 3; part += 1) {
      data[part] = (upper.data[part] ?? 0) + ((data[part] ?? 0) * (255 - opacity)) / 255;
    }
  }
  return { ...lower, data };
}
