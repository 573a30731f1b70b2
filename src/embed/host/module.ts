import { defineHealthAtlas } from "./health-atlas.ts";

/** The element `<health-atlas>`, for pages that import it; types in health-atlas.d.mts. */
export const HealthAtlas = defineHealthAtlas(import.meta.url.replace(/[^/]*$/, ""));
