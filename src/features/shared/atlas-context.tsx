import type { MostAlikeProps } from "./most-alike-props.ts";
import type { SchematicProps } from "./schematic-props.ts";
import type { MakeWorkbook, TakeHomeProps } from "./take-home-props.ts";
import { type ComponentType, createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Atlas, AtlasPlan, PlanDetails } from "../../domain/atlas/atlas.ts";
import type { PlanMetrics } from "../../domain/compare/metrics-file.ts";
import type { PlanDocument } from "../../domain/documents/plan-document.ts";
import type { AnyJoin } from "../../domain/joins/joins.ts";
import type { SearchRows, SearchShared } from "../../domain/search/search-file.ts";
import type { Glossary } from "./glossary.ts";
import type { LaterPanels } from "./later-panels.ts";
import type { Language } from "../../i18n/language.ts";
import type { Translate } from "../../i18n/translate.ts";
import { localName, type Bilingual, type Local } from "../../i18n/words/names.ts";
import { uiStore, viewStore, type Ui } from "../../state/store.ts";
import type { View } from "../../state/view.ts";

/** What a record holds in the language chosen: `local(site, "name")` is its `nameZh` or its `nameEn`. */
export type LocalName = <Stem extends string, Entry extends Bilingual<Stem>>(
  record: Entry,
  stem: Stem,
) => Local<Stem, Entry>;

/** What every panel reads and none of them changes. */
export type AtlasContextValue = {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly t: Translate;
  readonly local: LocalName;
  /** Path of the folder of index.html, with its closing slash: addresses are made from it. */
  readonly root: string;
  /** Loads what the index names. */
  readonly load: Loaders;
  /** ISO date of today. */
  readonly today: string;
  /** The view of a prerendered page; the store's own view otherwise. */
  readonly initialView: View | null;
  /** The outlines that a prerendered page shows; the store's own otherwise. */
  readonly initialOutlines: ReadonlyMap<string, AtlasPlan>;
};

/** Loaders for the parts of the data that a page requests on demand. */
export type Loaders = {
  /** A plan with its sites. */
  readonly outline: (plan: string) => Promise<AtlasPlan>;
  /** What a plan says beyond its outline. */
  readonly details: (plan: string) => Promise<PlanDetails>;
  /** A plan's own text; only where `atlas.hasDocuments`. */
  readonly document: (plan: string) => Promise<PlanDocument>;
  /** The spatial metrics of a plan. */
  readonly metrics: (plan: string) => Promise<PlanMetrics>;
  /** What is searched of some plans, by the name of its file. */
  readonly search: (file: string) => Promise<SearchRows>;
  /** What is searched first, by the name of its file. */
  readonly searchShared: (file: string) => Promise<SearchShared>;
  /** What several plans say of one thing, by its `joinKey`. */
  readonly join: (key: string) => Promise<AnyJoin>;
  /** The words that are explained. */
  readonly glossary: () => Promise<Glossary>;
  /** The program of the panels that no page comes with. */
  readonly panels: () => Promise<LaterPanels>;
  /** The program that draws a structure. */
  readonly schematic: () => Promise<ComponentType<SchematicProps>>;
  /** The program that tells what is most like a plan or a site. */
  readonly mostAlike: () => Promise<ComponentType<MostAlikeProps>>;
  /** The program that makes files and tables of what is shown. */
  readonly takeHome: () => Promise<ComponentType<TakeHomeProps>>;
  readonly workbook: () => Promise<MakeWorkbook>;
};

const AtlasContext = createContext<AtlasContextValue | null>(null);

export const AtlasProvider = AtlasContext.Provider;

export function useAtlas(): AtlasContextValue {
  const value = useContext(AtlasContext);
  if (!value) throw new Error("useAtlas outside an AtlasProvider");
  return value;
}

/**
 * A part of the shared view; a component that uses it re-renders only when that part changes. On the server and while
 * a
 * prerendered page is taken over it is the part of that page's view.
 * @param selector must give the same value, by reference, for as long as its part is the same
 */
export function useViewPart<Part>(selector: (view: View) => Part): Part {
  const { initialView } = useAtlas();
  const part = useStore(viewStore, selector);
  return initialView === null ? part : selector(initialView);
}

export function useUi<Value>(selector: (ui: Ui) => Value): Value {
  return useStore(uiStore, selector);
}

/** The language chosen. */
export function useLanguage(): Language {
  return useAtlas().language;
}

/**
 * A bilingual field of a record in the language chosen: the same function for as long as the language is the same.
 */
export function useLocal(): LocalName {
  return useAtlas().local;
}

/** `local` in a language. */
export function localIn(language: Language): LocalName {
  return (record, stem) => localName(record, stem, language);
}
