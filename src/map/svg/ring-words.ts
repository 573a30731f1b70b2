import type { Language } from "../../i18n/language.ts";
import { errorNames } from "../../i18n/words/mark-names.ts";
import { localName } from "../../i18n/words/names.ts";
import type { Pixel } from "../camera/project.ts";
import type { SceneEmphasis } from "../scene/scene-types.ts";
import { toPlane } from "./plane-transform.ts";

/** Below this radius on the screen, in pixels, a ring is no larger than its mark. */
const LEAST = 28;

/** The radius in words at the ring of each site that stands out, in the plane of a zoom. */
export function ringWords(
  emphasis: readonly SceneEmphasis[],
  zoom: number,
  language: Language,
): readonly { readonly key: string; readonly at: Pixel; readonly text: string }[] {
  return emphasis.flatMap(({ mark, shape }) => {
    if (!shape?.top) return [];
    const at = toPlane(shape.top, zoom);
    if (toPlane(mark.truePosition, zoom)[1] - at[1] < LEAST) return [];
    return [{ key: mark.key, at, text: String(localName(errorNames(mark), "error", language)) }];
  });
}
