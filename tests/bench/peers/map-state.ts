/** The element that each of these pages has its map in. */
export function mapElement(): HTMLElement {
  const element = document.getElementById("map");
  if (!element) throw new Error("no #map in the page");
  return element;
}

/** Says that the first marks have been drawn: what a reader would call the map being there. */
export function sayDrawn(): void {
  mapElement().dataset["firstMap"] = "";
}

/** Says whether the map is at rest, in the words that the atlas uses for its own. */
export function sayState(state: "busy" | "idle"): void {
  mapElement().dataset["map"] = state;
}
