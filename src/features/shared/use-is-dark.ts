import { useMedia } from "../../ui/use-media.ts";
import { useViewPart } from "./atlas-context.tsx";

/** Whether the page is dark, by the reader's choice or by that of their system. */
export function useIsDark(): boolean {
  const theme = useViewPart((view) => view.theme);
  const prefersDark = useMedia("(prefers-color-scheme: dark)");
  return theme === "dark" || (theme === "auto" && prefersDark);
}
