import type { TestProject } from "vitest/node";
import { findBrowser } from "../../scripts/find-browser.ts";

/** Finds the browser; what is photographed needs no build. */
export default function setup(project: TestProject): void {
  project.provide("browser", findBrowser());
}
