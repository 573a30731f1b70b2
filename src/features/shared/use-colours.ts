import { useMedia } from "../../ui/use-media.ts";
import { useViewPart } from "./atlas-context.tsx";

/** The colours that reader and system ask for, by the id of the map's palette; those of the system go before all. */
export function useColours() {
  const theme = useViewPart((view) => view.theme);
  const prefersDark = useMedia("(prefers-color-scheme: dark)");
  const prefersContrast = useMedia("(prefers-contrast: more)");
  const isForced = useMedia("(forced-colors: active)");
  if (isForced) return "system";
  const follows = theme === "auto" || theme === "contrast";
  const isDark = theme === "dark" || (follows && prefersDark);
  const hasContrast = theme === "contrast" || (theme === "auto" && prefersContrast);
  if (hasContrast) return isDark ? "contrast-dark" : "contrast";
  return isDark ? "dark" : "light";
}
