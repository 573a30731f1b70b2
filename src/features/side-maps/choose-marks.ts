import { frameOfCamera, type SideFrame } from "../../map/camera/side-frame.ts";
import { choiceOf } from "../../map/scene/choice.ts";
import type { DrawnMark } from "../../map/scene/scene-types.ts";
import { isSiteKey } from "../../model/site-key.ts";
import type { LonLat } from "../../model/types.ts";
import { toThing } from "../../state/changes.ts";
import { changeView, selectSite, uiStore, viewStore } from "../../state/store.ts";

/** Levels past the zoom at which a crowd comes apart: on its way through a scale a zoom loses its last digits. */
const BEYOND = 0.01;

/**
 * What choosing marks on one of several maps does: one site is opened, a crowd brings all maps so near that some of it
 * comes apart, sites that no map tells apart are listed, and the empty map closes what is open of a site.
 */
export function chooseMarks(
  marks: readonly DrawnMark[],
  middle: LonLat,
  move: (next: SideFrame) => void,
): void {
  const choice = choiceOf(marks);
  if (choice === null) {
    if (viewStore.getState().select?.type === "site") changeView(toThing(null));
    else uiStore.setState({ stack: null });
  } else if (typeof choice === "string") {
    if (isSiteKey(choice)) selectSite(choice);
  } else if (choice.nearer !== null) {
    const { zoom, ...at } = choice.nearer;
    move(frameOfCamera(middle, { ...at, zoom: zoom + BEYOND }));
  } else {
    uiStore.setState({ stack: { ...choice, keys: choice.keys.filter(isSiteKey) } });
  }
}
