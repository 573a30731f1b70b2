import type { PageRef } from "../../src/app/render-thing.tsx";
import type { ThingRef } from "../../src/model/thing-ref.ts";

/**
 * Where the static page of a thing stands, from the folder of index.html on; these paths never change. Null for what has
 * no page of its own: it stands in the page of its plan.
 */
export function pagePath(ref: ThingRef): string | null {
  return ref.type === "plan" ? `plans/${ref.plan}/` : hasPage(ref) ? thingPath(ref) : null;
}

export function thingPath(ref: PageRef): string {
  switch (ref.type) {
    case "site":
    case "task":
      return `plans/${ref.plan}/${ref.type}s/${ref.id}.html`;
    case "enterprise":
      return `firms/${ref.id}.html`;
    case "agency":
      return `units/${ref.id}.html`;
    case "industry":
      return `industries/${ref.id}.html`;
  }
}

/** Whether a thing has a page of its own beside its plan's. */
export function hasPage(ref: ThingRef): ref is PageRef {
  return ["site", "task", "enterprise", "agency", "industry"].includes(ref.type);
}

/** The way back from a page to the folder of index.html. */
export function rootFrom(path: string): string {
  return "../".repeat(path.split("/").length - 1) || "./";
}
