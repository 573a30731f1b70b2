import type { GuideKey } from "./zh-hans.ts";

export const GUIDE_EN: Readonly<Record<GuideKey, string>> = {
  "marks.title": "Shape and colour",
  "marks.text":
    "The shape says what kind of place it is, the colour which industry the plan names. Ink grey: the plan names none.",
  "precision.title": "How exact a position is",
  "precision.text":
    "A solid mark is exact to the building or compound. What is only known to its street or town has a ring within which the true place lies; its size stands at the ring of a chosen place. What is only known to a city or district is no swarm of points but one number in a dashed circle, at the seat of government.",
  "counts.title": "Numbers in circles",
  "counts.text":
    "Places too near to each other are one number: they come apart when you zoom in, and a click lists them.",
  "structure.title": "The plan’s structure",
  "structure.text":
    "A core is a strong outline, belts and wings are wide bands, poles are tinted districts, nodes are numbered dots with a thread to their core or belt. A role has one colour in all plans.",
  "panels.title": "What you open",
  "panels.text":
    "Open a task, a unit or an industry: its places light up and the others fade. Links with the outside are arcs; a far end beyond the map stands at its edge with direction and distance. A double click only zooms.",
  "silence.title": "What is missing was not written",
  "silence.text":
    "What a plan does not say is left blank; places without a position are in the list, marked as not on the map. Boundaries are simplified and indicative only.",
};
