import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Atlas, PlanDetails } from "../../domain/atlas/atlas.ts";
import type { PlanDocument } from "../../domain/documents/plan-document.ts";
import type { Translate } from "../../i18n/translate.ts";
import { uiStore, viewStore, type Ui } from "../../state/store.ts";
import type { View } from "../../state/view.ts";

/** What every panel reads and none changes. */
export type AtlasContextValue = {
  readonly atlas: Atlas;
  readonly t: Translate;
  /** Path of the folder of index.html, with its closing slash: addresses are made from it. */
  readonly root: string;
  /** Loads what a plan says beyond its outline. */
  readonly loadDetails: (plan: string) => Promise<PlanDetails>;
  /** Loads a plan's own text; only where `atlas.hasDocuments`. */
  readonly loadDocument: (plan: string) => Promise<PlanDocument>;
  /** ISO date of today. */
  readonly today: string;
  /** The view of a prerendered page; the store's own view otherwise. */
  readonly initialView: View | null;
};

const AtlasContext = createContext<AtlasContextValue | null>(null);

export const AtlasProvider = AtlasContext.Provider;

export function useAtlas(): AtlasContextValue {
  const value = useContext(AtlasContext);
  if (!value) throw new Error("useAtlas outside an AtlasProvider");
  return value;
}

/** The shared view; on the server and while a prerendered page is taken over, the view of that page. */
export function useView(): View {
  const { initialView } = useAtlas();
  const view = useStore(viewStore);
  return initialView ?? view;
}

export function useUi<Value>(selector: (ui: Ui) => Value): Value {
  return useStore(uiStore, selector);
}

/** A bilingual field of a record in the language chosen: `local(site, "name")` is `nameZh` or `nameEn`. */
export function useLocal(): <Stem extends string>(
  record: Readonly<Record<`${Stem}Zh` | `${Stem}En`, string>>,
  stem: Stem,
) => string {
  const { language } = useView();
  return <Stem extends string>(
    record: Readonly<Record<`${Stem}Zh` | `${Stem}En`, string>>,
    stem: Stem,
  ) => (language === "en" ? record[`${stem}En`] : record[`${stem}Zh`]);
}
