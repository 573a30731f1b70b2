/**
 * MapLibre draws text from the page's own fonts when a style has no `glyphs`: it joins the stack to a CSS font-family
 * list and adds `sans-serif`. It reads the weight from the words of the first family, hence a first name that is no
 * font but says the weight.
 */
const FAMILIES = [
  "PingFang SC",
  "HarmonyOS Sans SC",
  "Microsoft YaHei",
  "Noto Sans CJK SC",
  "Kangtu Fallback",
] as const;

export const REGULAR: string[] = [...FAMILIES];
export const MEDIUM: string[] = ["Kangtu Medium", ...FAMILIES];
export const BOLD: string[] = ["Kangtu Bold", ...FAMILIES];
