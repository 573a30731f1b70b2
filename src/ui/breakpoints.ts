/**
 * Every size at which the layout changes, by name: style sheets write `@media (--phone)`, scripts ask for
 * `BREAKPOINTS.phone`.
 */
export const BREAKPOINTS = {
  /** Hardly room for two words in a row. */
  narrow: "(width < 480px)",
  /** One column, panels in a sheet. */
  phone: "(width < 768px)",
  /** A phone on its side: sheet and map take turns. */
  "short-phone": "(width < 768px) and (height < 480px)",
  "tall-phone": "(width < 768px) and (height >= 480px)",
  "beyond-phone": "(width >= 768px)",
  tablet: "(768px <= width < 1024px)",
  "short-tablet": "(width < 1024px) and (height < 480px)",
  "below-desktop": "(width < 1024px)",
  /** A frame in another page that has room for list or map, not for both. */
  "small-frame": "(width < 640px)",
  "low-frame": "(height < 400px)",
  "narrowest-frame": "(width < 360px)",
  "below-wide": "(width < 1280px)",
  /** Too narrow for plans, views, search and settings in one row with a word about what it is. */
  "below-broad": "(width < 1680px)",
} as const;
