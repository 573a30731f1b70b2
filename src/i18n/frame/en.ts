import type { FrameKey } from "./zh-hans.ts";

export const FRAME_EN: Readonly<Record<FrameKey, string>> = {
  "frame.sides": "List or map",
  "frame.list": "List",
  "frame.map": "Map",
  "frame.live": "Open the map",
  "frame.rested": "Another map on this page is open; here is the picture meanwhile.",
  "frame.open": "Open in a new window",
  "frame.blocked":
    "The page around does not allow new windows. Copy this address and open it in the browser:",
  "frame.address": "Address of the whole atlas",
  "frame.close": "Close",
  "frame.all": "All plans",
  "frame.backToList": "Back to the list",
  "frame.counts":
    "{sites, plural, one {# place} other {# places}} · {tasks, plural, one {# task} other {# tasks}} · {targets, plural, one {# target} other {# targets}}",
  "frame.sources": "Sources",
  "frame.said": "{plan}: {sections}",
  "frame.failed": "This has not loaded. The whole atlas in a new window has it.",
};
