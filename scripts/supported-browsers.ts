/**
 * The oldest browsers that the application is made for, as the README says: Chromium as 360, UOS and the last of
 * Windows 7 have it. Syntax and styles are lowered to them; built-ins that they lack are in src/app/built-ins.ts.
 */
export const SUPPORTED_BROWSERS = ["chrome103", "edge103", "firefox115", "safari16"] as const;
