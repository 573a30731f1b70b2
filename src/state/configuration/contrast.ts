/** Red, green, blue from 0 to 1. */
export type Rgb = readonly [number, number, number];

/** The channels of `#rrggbb`, as they are written. */
function channelsOf(hex: string): Rgb {
  const channel = (start: number): number => parseInt(hex.slice(start, start + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

const toLinear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** `#rrggbb` as linear light. */
export function linearOf(hex: string): Rgb {
  const [red, green, blue] = channelsOf(hex);
  return [toLinear(red), toLinear(green), toLinear(blue)];
}

/** Relative luminance of WCAG 2, from 0 to 1. */
export function luminance(hex: string): number {
  const [red, green, blue] = linearOf(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, `#rrggbb`, by WCAG 2: from 1 to 21. */
export function contrast(a: string, b: string): number {
  const one = luminance(a);
  const other = luminance(b);
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** A colour with so much of another in it, from 0 to 1, as browsers mix them in sRGB. */
export function mix(colour: string, other: string, share: number): string {
  const into = channelsOf(other);
  const parts = channelsOf(colour).map((part, at) => part + ((into[at] ?? 0) - part) * share);
  return `#${parts.map((part) => byte(part)).join("")}`;
}

function byte(part: number): string {
  return Math.round(part * 255)
    .toString(16)
    .padStart(2, "0");
}
