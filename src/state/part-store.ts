import { createStore, type StoreApi } from "zustand/vanilla";
import { LoadFault } from "./load-fault.ts";

/**
 * What has become of something that is loaded when it is first needed: it is on its way, it could not be had, there is
 * no such thing, or it is there.
 */
export type Part<Value> =
  | { readonly status: "loading" | "failed" | "absent" }
  | { readonly status: "ready"; readonly value: Value };

/** What has been asked for, by id. What nobody has asked for is not there. */
export type Parts<Value> = Readonly<Record<string, Part<Value>>>;

export type PartStore<Value> = StoreApi<Parts<Value>> & {
  /** Asks for what has not been asked for yet, or failed before. Each settles alone: one that fails holds up no other. */
  readonly request: (ids: readonly string[], load: (id: string) => Promise<Value>) => void;
};

/** A store of things that are loaded one by one, kept for as long as the page lives. */
export function createPartStore<Value>(): PartStore<Value> {
  const store = createStore<Parts<Value>>(() => ({}));
  const set = (id: string, part: Part<Value>) => store.setState({ [id]: part });
  return {
    ...store,
    request: (ids, load) => {
      const known = store.getState();
      const wanted = ids.filter((id) => isOpen(known[id]));
      store.setState(Object.fromEntries(wanted.map((id) => [id, LOADING])));
      for (const id of wanted) {
        load(id).then(
          (value) => set(id, { status: "ready", value }),
          (fault: unknown) => set(id, { status: isAbsence(fault) ? "absent" : "failed" }),
        );
      }
    },
  };
}

const LOADING = { status: "loading" } as const;

function isOpen(part: Part<unknown> | undefined): boolean {
  return part === undefined || part.status === "failed";
}

function isAbsence(fault: unknown): boolean {
  return fault instanceof LoadFault && fault.reason === "absent";
}

/** What is there; null for all else. */
export function readyValue<Value>(part: Part<Value> | undefined): Value | null {
  return part?.status === "ready" ? part.value : null;
}
