import type { Place } from "../../model/types.ts";

import { formatLength } from "../format.ts";
import type { Language } from "../language.ts";
import type { Translate } from "../translate.ts";
import { localName } from "./names.ts";

/** How well the position of a site is known, in words: within how far, and in which area; or why it has none. */
export function positionWords(
  { place }: { readonly place: Place },
  language: Language,
  t: Translate,
): string {
  if (place.radiusM === null) {
    if (place.unplacedReason === null) return t("site.unplaced");
    return t("site.unplacedFor", { reason: t(`unplaced.${place.unplacedReason}`) });
  }
  const radius = formatLength(place.radiusM, language);
  const name = localName(place, "admin", language);
  return name === null ? t("site.precision", { radius }) : t("site.precisionIn", { name, radius });
}
