import { useEffect, useRef } from "react";
import { useAtlas, useViewPart } from "../features/shared/atlas-context.tsx";
import { useColours } from "../features/shared/use-colours.ts";
import { useKnown } from "../features/shared/use-thing.ts";
import { announce } from "../state/announcer.ts";
import { isFramed } from "../ui/is-framed.ts";
import { pageTitle } from "./page-title.ts";

/** What the view says of the page as a whole: its language, its colours, its title. */
export function PageAttributes() {
  const { t, language } = useAtlas();
  const asked = useViewPart((view) => view.theme);
  // Where the system asks for more contrast it is as if the reader had.
  const theme = useColours().startsWith("contrast") ? "contrast" : asked;
  const mode = useViewPart((view) => view.mode);
  const known = useKnown(useViewPart((view) => view.select));
  const title = useViewPart((view) => pageTitle(known, view, t));
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset["theme"] = theme;
    document.documentElement.dataset["mode"] = mode;
  }, [language, theme, mode]);
  useEffect(() => {
    document.documentElement.toggleAttribute("data-framed", isFramed());
  }, []);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useSaidOnChange(
    useViewPart((view) => view.screen),
    title,
  );
  return null;
}

/** Another view is said by its title: the focus stays on the link that led there. */
function useSaidOnChange(screen: string, title: string): void {
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    announce(title);
  }, [screen, title]);
}
