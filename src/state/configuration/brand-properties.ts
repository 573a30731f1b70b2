import type { BrandColours, Config } from "../config.ts";

/** Height of a logo, and the room between it and the name, in pixels. */
const LOGO_HEIGHT = 28;
const LOGO_GAP = 10;

/** The room that a logo takes in the bar. */
export function logoRoom(logo: Config["logo"]): BrandColours {
  if (logo === null) return {};
  const width = Math.round(LOGO_HEIGHT * logo.ratio);
  return { "--logo-width": `${width}px`, "--logo-room": `${width + LOGO_GAP}px` };
}

/**
 * The custom properties by which a page looks as its operator wants.
 * @param root whole address of the folder of index.html
 */
export function brandProperties(
  { colours, logo }: Pick<Config, "colours" | "logo">,
  root: string,
): BrandColours {
  if (logo === null) return colours;
  const address = new URL(logo.file.split("/").map(encodeURIComponent).join("/"), root).href;
  return { ...colours, ...logoRoom(logo), "--logo": `url("${address}")` };
}
