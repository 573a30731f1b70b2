import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** How much a pixel may differ before it counts, from 0 to 1: less than two neighbouring colours of the map. */
const THRESHOLD = 0.08;

/** Two pictures compared: the share of pixels that differ, and a picture that shows them in red. */
export type PictureChange = { readonly share: number; readonly picture: Uint8Array };

/** Compares two PNGs; pictures of two sizes differ in every pixel. */
export function comparePictures(before: Uint8Array, after: Uint8Array): PictureChange {
  const [a, b] = [PNG.sync.read(Buffer.from(before)), PNG.sync.read(Buffer.from(after))];
  const { width, height } = b;
  if (a.width !== width || a.height !== height) return { share: 1, picture: after };
  const change = new PNG({ width, height });
  const differing = pixelmatch(a.data, b.data, change.data, width, height, {
    threshold: THRESHOLD,
    includeAA: true,
  });
  return { share: differing / (width * height), picture: PNG.sync.write(change) };
}
