import type { ElderKey } from "./zh-hans.ts";

export const ELDER_EN: Readonly<Record<ElderKey, string>> = {
  back: "Back",
  usual: "Usual version",
  doors: "What would you like to see?",
  "door.map": "The map",
  "door.plans": "A plan",
  "door.tasks": "Who does what",
  "door.read": "Read a plan",
  settings: "Text size, colours, language",
  size: "Text",
  "size.elder": "Large",
  "size.elder-24": "Larger",
  "size.elder-30": "Largest",
  contrast: "High contrast",
  read: "Read to me",
  pause: "Pause",
  resume: "Go on",
  stop: "Stop",
  slower: "Slower",
  faster: "Faster",
  reader: "Reading aloud",
};
