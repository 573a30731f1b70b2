import { inject } from "vitest";
import type { FoundBrowser } from "../../scripts/find-browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly baseUrl: string;
    readonly browser: FoundBrowser;
  }
}

/** Where global-setup.ts serves the built application, with the slash at its end. */
export function baseUrl(): string {
  return inject("baseUrl");
}

/** The browser that global-setup.ts found. */
export function foundBrowser(): FoundBrowser {
  return inject("browser");
}
