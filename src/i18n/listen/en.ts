import type { ListenKey } from "./zh-hans.ts";

export const LISTEN_EN: Readonly<Record<ListenKey, string>> = {
  comma: ", ",
  about:
    "{plans}: {count, plural, one {# place} other {# places}} in view. {densest}{structure}Press Enter to go into the places, arrow keys for the nearest in that direction, Enter again to open it, Escape to leave. The list of places has the same.",
  aboutAfar:
    "{count, plural, one {# plan} other {# plans}} in view. Press Enter to go in, arrow keys for the nearest in that direction, Enter again to open it, Escape to leave. The list has the same.",
  densest: "The densest spot is {name}. ",
  structure: "The plan’s own structure: {phrase}. ",
  plan: "{name}, {count, plural, one {# place} other {# places}}",
  planHint: "press Enter to open this plan",
  choose: "press Enter to choose one of them",
  precision: "its position is known only {precision}",
  way: "{length} {direction} of the last",
  near: "{length} from the last",
  end: "There is nothing else in that direction.",
  empty:
    "There is no place to go to in view. Move the map, show the layer of places, or choose a plan first.",
  inside: "In the places.",
  left: "Out of the places: arrow keys move the map.",
  help: "Keys",
  helpTitle: "The map by keyboard and ear",
  now: "What is in view",
  close: "Close",
  keys: "Keys",
  "key.enter": "Enter",
  "key.arrows": "Arrow keys",
  "key.pages": "Page Down, Page Up",
  "key.m": "M (in the places only)",
  "key.escape": "Escape",
  "key.zoom": "Plus, minus",
  "does.enter": "Go into the places; there: open this one",
  "does.arrows": "Move the map; in the places: to the nearest in that direction",
  "does.pages": "In the places: to the next or last by importance",
  "does.m": "Say again where you are",
  "does.escape": "Leave the places",
  "does.zoom": "Zoom in, zoom out",
};
