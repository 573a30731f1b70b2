import { useEffect, useMemo, useState } from "react";
import type { Atlas } from "../domain/atlas.ts";
import { createTranslate } from "../i18n/translate.ts";
import { AtlasProvider } from "../panels/atlas-context.tsx";
import type { View } from "../state/view.ts";
import { useStore } from "zustand";
import { viewStore } from "../state/store.ts";
import { App } from "./App.tsx";
import type { Config } from "./config.ts";

type AtlasRootProps = {
  readonly atlas: Atlas;
  readonly config: Config;
  /** Path of the folder of index.html as the page knows it before the script runs. */
  readonly root: string;
  readonly today: string;
  /** The view that a prerendered page shows; null when nothing was prerendered. */
  readonly initialView: View | null;
};

/**
 * The application with what all of it reads. On a prerendered page the first render repeats that page exactly;
 * the store takes over right after.
 */
export function AtlasRoot({ atlas, config, root, today, initialView }: AtlasRootProps) {
  const [page, setPage] = useState({ root, today, initialView });
  const view = useStore(viewStore);
  const { language, theme } = page.initialView ?? view;
  const t = useMemo(() => createTranslate(language), [language]);
  useEffect(() => {
    setPage({ root: absolutePath(root), today: isoToday(), initialView: null });
  }, [root]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset["theme"] = theme;
    document.title = `${t("app.name")} · ${t("app.tagline")}`;
  }, [language, theme, t]);
  const value = useMemo(() => ({ atlas, t, ...page }), [atlas, t, page]);
  return (
    <AtlasProvider value={value}>
      <App config={config} />
    </AtlasProvider>
  );
}

function absolutePath(root: string): string {
  return new URL(root, document.baseURI).pathname;
}

function isoToday(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
