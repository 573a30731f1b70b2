import { isSiteKey } from "../../model/site-key.ts";
import { uiStore } from "../../state/store.ts";
import type { DrawnMark } from "../scene/scene-types.ts";

/** Tells list and other maps of the site under the pointer; several together are none. */
export function tellHovered(mark: DrawnMark | null): void {
  const [site, ...others] = mark?.marks ?? [];
  const isOne = site !== undefined && others.length === 0 && isSiteKey(site.key);
  uiStore.setState({ hovered: isOne ? site.key : null });
}
