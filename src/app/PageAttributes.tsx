import { useEffect } from "react";
import { useStore } from "zustand";
import { knownOf } from "../domain/things/things.ts";
import { useAtlas, useViewPart } from "../features/shared/atlas-context.tsx";
import { planOf } from "../model/thing-ref.ts";
import { detailsStore, loadedDetails } from "../state/details-store.ts";
import { pageTitle } from "./page-title.ts";

/** What the view says of the page as a whole: its language, its colours, its title. */
export function PageAttributes() {
  const { atlas, t, language } = useAtlas();
  const theme = useViewPart((view) => view.theme);
  const details = useStore(detailsStore);
  const title = useViewPart((view) => {
    const known = knownOf(atlas, view.select, loadedDetails(details, planOf(view.select)));
    return pageTitle(known, view, t);
  });
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset["theme"] = theme;
  }, [language, theme]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
