import { useState } from "react";
import { DEFAULT_LANGUAGE } from "../../i18n/language.ts";
import { START_PAGE } from "../../map/svg/first-map-file.ts";
import { FIRST_LAYERS, type View } from "../../state/view.ts";
import { useViewPart } from "../shared/atlas-context.tsx";

/**
 * The page whose picture shows the map as it will stand, from the first paint on, for as long as its plans are shown;
 * null where the address asks for something else, of which there is no picture.
 */
export function useFirstMap(): string | null {
  const asked = useViewPart(picturedPage);
  const shown = useViewPart(pageOfPlans);
  const [first] = useState(asked);
  return first === shown ? first : null;
}

/**
 * The page whose picture shows where the plans lie while their map is on its way, though it will show more or otherwise;
 * null where the address asks for another part of the country, or the picture has words of another language.
 */
export function useMapOutline(): string | null {
  return useViewPart((view) =>
    view.camera === null && view.language === DEFAULT_LANGUAGE ? pageOfPlans(view) : null,
  );
}

/** Pictures are drawn of a page as it opens, in the language of the plans. */
function picturedPage(view: View): string | null {
  const { camera, select, language, layers } = view;
  const isAsItOpens = camera === null && (select === null || select.type === "plan");
  const isWhole = layers.join() === FIRST_LAYERS.join() && language === DEFAULT_LANGUAGE;
  return isAsItOpens && isWhole ? pageOfPlans(view) : null;
}

/** The page that shows just the plans of a view; null where none does. */
export function pageOfPlans({ plans: [plan, ...others] }: View): string | null {
  return others.length > 0 ? null : (plan ?? START_PAGE);
}
