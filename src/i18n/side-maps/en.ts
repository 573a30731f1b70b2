import type { SideMapsKey } from "./zh-hans.ts";

export const SIDE_MAPS_EN: Readonly<Record<SideMapsKey, string>> = {
  note: "Each map has its own plan in the middle, and the same scale there. Drag or zoom one, and all of them move by the same distance on the ground.",
  loading: "The maps are loading.",
  controls: "Move and zoom all maps",
  map: "{name}: map. Arrow keys move it, plus and minus zoom, all maps together",
  fit: "Zoom to {name}",
  plans: "Choose the plan whose map is shown",
  legend: "Legend",
  light: "Point at an entry or press it to light it on all maps",
  "line.role": "Structure",
  "line.kind": "Kind",
  "line.industry": "Industry",
  lit: "Lit: {light}",
  litOpen: "Lit: what is open at the side",
  of: "{name}: {words}",
  count: "{count}",
  silent: "silent",
  unplaced: "{count} ({unplaced} not on the map)",
  off: "Light off",
  modes: "Ways to look",
  beside: "Side by side",
  overlay: "Structures overlaid",
  overlayTitle: "Spatial structures overlaid: {plans}",
  overlayNote:
    "Plans that state a structure, laid over each other at one scale, core on core, north up. Circles are distances on the ground from the middle.",
  overlayFew:
    "Fewer than two plans state a structure whose place is known: there is nothing to overlay.",
  onCore: "centred on its core",
  onParts: "states no core: centred on the middle of its parts",
  noStructure: "states no spatial structure",
  noPlace: "states a structure, but none of its parts has a place",
};
