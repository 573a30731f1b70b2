import { withResolution } from "./png-resolution.ts";

/** A drawing as an address that an image can have; the policy of the page allows it. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/**
 * A drawing as a PNG of the size that it gives itself in pixels.
 * @param dpi what it is told to be, so that other programs print it in its size
 * @throws where the browser cannot draw it, as when it is too large for the machine
 */
export async function pngOf(svg: string, dpi: number): Promise<Blob> {
  const image = new Image();
  image.src = svgAddress(svg);
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  context.drawImage(image, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("too large a canvas");
  const png = withResolution(new Uint8Array(await blob.arrayBuffer()), dpi);
  return new Blob([png], { type: "image/png" });
}
