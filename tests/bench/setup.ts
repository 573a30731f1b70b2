import type { TestBrowser } from "../e2e/browser.ts";
import type { ServedPage } from "./line/served-page.ts";
import type { Page } from "./report/results.ts";

/** What both parts of the benchmark run with. */
export type Setup = {
  readonly browser: TestBrowser;
  readonly version: string;
  readonly pages: Readonly<Record<Page, ServedPage>>;
};
