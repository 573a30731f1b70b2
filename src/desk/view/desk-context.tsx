import { createContext, type ReactNode, useContext, useMemo } from "react";
import { useStore } from "zustand";
import { DESK, nameIn } from "../../i18n/desk/catalogue.ts";
import type { DeskKey } from "../../i18n/desk/zh-hans.ts";
import { type TranslateOf, translateOf } from "../../i18n/translate.ts";
import type { DeskState } from "../core/desk-state.ts";
import { allItems, type DeskItem } from "../core/items.ts";
import { withTitles } from "../core/titled.ts";
import type { DeskStore } from "../edge/desk-store.ts";
import type { DeskServer } from "../edge/server.ts";

type DeskTools = {
  readonly store: DeskStore;
  readonly server: DeskServer;
  readonly t: TranslateOf<DeskKey>;
  /** What the tools call something, in the language of the page. */
  readonly local: (names: { readonly zh: string; readonly en: string }) => string;
};

const Context = createContext<DeskTools | null>(null);

type DeskProviderProps = Pick<DeskTools, "store" | "server"> & { readonly children: ReactNode };

/** Gives all parts of the page the desk that is open. */
export function DeskProvider({ store, server, children }: DeskProviderProps) {
  const language = useStore(store.state, (state) => state.language);
  const tools = useMemo(
    () => ({
      store,
      server,
      t: translateOf(DESK[language], language),
      local: (names: Parameters<DeskTools["local"]>[0]) => nameIn(names, language),
    }),
    [store, server, language],
  );
  const items = useItemsOf(store);
  return (
    <Context value={tools}>
      <ItemsContext value={items}>{children}</ItemsContext>
    </Context>
  );
}

const ItemsContext = createContext<readonly DeskItem[]>([]);

/** Made once for all parts of the page. */
function useItemsOf(store: DeskStore): readonly DeskItem[] {
  const { files, names } = useStore(store.state, (state) => state.desk);
  const values = useStore(store.state, (state) => state.history.present);
  return useMemo(() => withTitles(allItems(files, values), names), [files, names, values]);
}

/** All things of the plan, as they are now. */
export function useItems(): readonly DeskItem[] {
  return useContext(ItemsContext);
}

export function useTools(): DeskTools {
  const tools = useContext(Context);
  if (!tools) throw new Error("outside of a desk");
  return tools;
}

/** A part of the state, kept up to date. */
export function useDesk<Part>(select: (state: DeskState) => Part): Part {
  return useStore(useTools().store.state, select);
}
