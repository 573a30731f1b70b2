import { type ReactNode, useDeferredValue, useMemo, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import type { Atlas, AtlasPlan } from "../domain/atlas/atlas.ts";
import { createTranslate } from "../i18n/translate.ts";
import { AtlasProvider, localIn } from "../features/shared/atlas-context.tsx";
import { viewStore } from "../state/store.ts";
import type { View } from "../state/view.ts";
import { loadersOf } from "./load-atlas.ts";
import { PageAttributes } from "./PageAttributes.tsx";
import { useSpoken } from "./use-spoken.ts";

type AtlasRootProps = {
  readonly atlas: Atlas;
  /** Path of the folder of index.html as the page knows it before the script runs. */
  readonly root: string;
  /** The same as an absolute path, read before the address could change under it; null on the server. */
  readonly path: string | null;
  /** ISO date of the build. */
  readonly today: string;
  /** The view that a prerendered page shows. */
  readonly initialView: View;
  /** The outlines of the plans that it shows. */
  readonly initialOutlines: ReadonlyMap<string, AtlasPlan>;
  readonly children: ReactNode;
};

/**
 * The application with what all of it reads. While a prerendered page is taken over, the first render repeats that
 * page exactly; the store takes over right after.
 */
export function AtlasRoot(props: AtlasRootProps) {
  const { atlas, root, path, today, initialView, initialOutlines, children } = props;
  const live = useIsLive();
  const stored = useStore(viewStore, (view) => view.language);
  const language = useSpoken(live ? stored : initialView.language);
  const page = useMemo(
    () => (live && path !== null ? { root: path, today: isoToday() } : { root, today }),
    [live, path, root, today],
  );
  const load = useMemo(() => loadersOf(page.root, atlas), [page, atlas]);
  const value = useMemo(
    () => ({
      atlas,
      language,
      t: createTranslate(language),
      local: localIn(language),
      ...page,
      initialView: live ? null : initialView,
      initialOutlines,
      load,
    }),
    [atlas, language, page, live, initialView, initialOutlines, load],
  );
  return (
    <AtlasProvider value={value}>
      <PageAttributes />
      {children}
    </AtlasProvider>
  );
}

const subscribeToNothing = () => () => undefined;

/**
 * False on the server and in the render that takes a prerendered page over, true ever after: there in pieces, between
 * which the page answers.
 */
function useIsLive(): boolean {
  const isTakenOver = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
  return useDeferredValue(isTakenOver);
}

function isoToday(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
