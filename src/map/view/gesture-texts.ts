import type { Translate } from "../../i18n/translate.ts";

/** How to move a map in a frame, whose page scrolls: for a wheel, for a wheel of a Mac, for fingers. */
export function gestureTexts(t: Translate) {
  return {
    scrollHelp: t("map.scrollHelp"),
    scrollHelpMac: t("map.scrollHelpMac"),
    touchHelp: t("map.touchHelp"),
  };
}

/** The one for the wheel at hand. */
export function wheelText(t: Translate): string {
  return navigator.userAgent.includes("Mac") ? t("map.scrollHelpMac") : t("map.scrollHelp");
}
