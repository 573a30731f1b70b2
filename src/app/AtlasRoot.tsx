import { useMemo, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import type { Atlas } from "../domain/atlas/atlas.ts";
import { createTranslate } from "../i18n/translate.ts";
import { AtlasProvider, localIn } from "../features/shared/atlas-context.tsx";
import { viewStore } from "../state/store.ts";
import type { View } from "../state/view.ts";
import { App } from "./App.tsx";
import type { Config } from "../state/config.ts";
import { loadDetails, loadDocument } from "./load-atlas.ts";
import { PageAttributes } from "./PageAttributes.tsx";

type AtlasRootProps = {
  readonly atlas: Atlas;
  readonly config: Config;
  /** Path of the folder of index.html as the page knows it before the script runs. */
  readonly root: string;
  /** The same as an absolute path, taken before the address of the page changes; null where it is not known yet. */
  readonly path: string | null;
  /** ISO date of the build. */
  readonly today: string;
  /** The view that a prerendered page shows. */
  readonly initialView: View;
};

/**
 * The application with what all of it reads. While a prerendered page is taken over, the first render repeats that
 * page exactly; the store takes over right after.
 */
export function AtlasRoot({ atlas, config, root, path, today, initialView }: AtlasRootProps) {
  const live = useIsLive();
  const stored = useStore(viewStore, (view) => view.language);
  const language = live ? stored : initialView.language;
  const page = useMemo(
    () => (live ? { root: path ?? root, today: isoToday() } : { root, today }),
    [live, root, path, today],
  );
  const value = useMemo(
    () => ({
      atlas,
      language,
      t: createTranslate(language),
      local: localIn(language),
      ...page,
      initialView: live ? null : initialView,
      loadDetails: (plan: string) => loadDetails(page.root, plan),
      loadDocument: (plan: string) => loadDocument(page.root, plan),
    }),
    [atlas, language, page, live, initialView],
  );
  return (
    <AtlasProvider value={value}>
      <PageAttributes />
      <App config={config} />
    </AtlasProvider>
  );
}

const subscribeToNothing = () => () => undefined;

/** False on the server and in the render that takes a prerendered page over, true ever after. */
function useIsLive(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
}

function isoToday(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
