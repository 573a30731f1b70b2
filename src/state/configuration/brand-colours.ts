import type { BrandColours } from "../config.ts";
import { contrast, mix } from "./contrast.ts";

/** Least contrast of links and other small text (WCAG 2.2, 1.4.3), and in the high contrast theme (1.4.6). */
const TEXT = 4.5;
const ENHANCED = 7;
/** What a row that is chosen has of the accent in its ground. */
const TINT = 0.1;

/** The grounds on which the accent stands in each theme, as src/app/tokens.css and contrast.css have them. */
export const GROUNDS = {
  light: { surface: "#fffdf9", others: ["#faf7f1", "#f2ede2", "#fbeee6"], toward: "#000000" },
  dark: { surface: "#23211e", others: ["#1b1a18", "#302d28", "#38271d"], toward: "#ffffff" },
  contrast: { surface: "#ffffff", others: ["#e8e8e8", "#dce6ff"], toward: "#000000" },
  "contrast-dark": { surface: "#000000", others: ["#2e2e2e", "#3a3300"], toward: "#ffffff" },
} as const;
export type BrandTheme = keyof typeof GROUNDS;

const leastIn = (theme: BrandTheme): number => (theme.startsWith("contrast") ? ENHANCED : TEXT);

/** The ground of a chosen row, tinted with the accent where the theme has a tint. */
function selectedGround(colour: string, theme: BrandTheme): string {
  return mix(GROUNDS[theme].surface, colour, TINT);
}

function groundsUnder(colour: string, theme: BrandTheme): readonly string[] {
  const { surface, others } = GROUNDS[theme];
  return [surface, ...others, selectedGround(colour, theme)];
}

export type ColourFault = {
  readonly ground: string;
  readonly ratio: number;
  readonly least: number;
  readonly nearest: string;
};

/** Why a colour, `#rrggbb`, cannot be the accent of a theme, with the nearest that can; null where it can. */
export function colourFault(colour: string, theme: BrandTheme): ColourFault | null {
  const least = leastIn(theme);
  const [worst] = groundsUnder(colour, theme)
    .map((ground) => ({ ground, ratio: contrast(colour, ground) }))
    .toSorted((a, b) => a.ratio - b.ratio);
  if (!worst || worst.ratio >= least) return null;
  return { ...worst, least, nearest: nearestIn(colour, theme) };
}

/** The colour itself where it can be read in a theme, else the nearest darker or lighter one that can. */
function nearestIn(colour: string, theme: BrandTheme): string {
  const { toward } = GROUNDS[theme];
  for (let share = 0; share < 1; share += 0.01) {
    const tried = mix(colour, toward, share);
    if (groundsUnder(tried, theme).every((ground) => contrast(tried, ground) >= leastIn(theme)))
      return tried;
  }
  return toward;
}

/** What an accent sets in one scheme of the usual themes and in the high contrast theme of the same. */
function propertiesOf(colour: string, suffix: "" | "-dark"): BrandColours {
  const usual: BrandTheme = suffix === "" ? "light" : "dark";
  const shown = nearestIn(colour, usual);
  return {
    [`--brand${suffix}`]: shown,
    [`--brand-tint${suffix}`]: selectedGround(shown, usual),
    [`--brand-contrast${suffix}`]: nearestIn(colour, `contrast${suffix}`),
  };
}

/**
 * The custom properties that an accent sets: itself in the light theme, what it becomes in the others, and the tint of
 * what is chosen.
 * @param light null where the atlas keeps its own
 * @param dark the accent of the dark theme; null where it follows from the other
 */
export function brandColours(light: string | null, dark: string | null): BrandColours {
  const night = dark ?? light;
  return {
    ...(light === null ? {} : propertiesOf(light, "")),
    ...(night === null ? {} : propertiesOf(night, "-dark")),
  };
}
