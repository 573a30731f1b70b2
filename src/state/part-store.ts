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
  readonly request: (ids: readonly string[], load: Load<Value>) => void;
  /** Asks for one and waits until it has come, or null where it does not. */
  readonly settle: (id: string, load: Load<Value>) => Promise<Value | null>;
};

type Load<Value> = (id: string) => Promise<Value>;

/** A store of things that are loaded one by one, kept for as long as the page lives. */
export function createPartStore<Value>(): PartStore<Value> {
  const store = createStore<Parts<Value>>(() => ({}));
  const set = (id: string, part: Part<Value>) => store.setState({ [id]: part });
  const bring = async (id: string, load: Load<Value>) => {
    try {
      set(id, { status: "ready", value: await load(id) });
    } catch (fault) {
      set(id, { status: isAbsence(fault) ? "absent" : "failed" });
    }
  };
  const request: PartStore<Value>["request"] = (ids, load) => {
    const known = store.getState();
    const wanted = ids.filter((id) => isOpen(known[id]));
    if (wanted.length === 0) return;
    store.setState(Object.fromEntries(wanted.map((id) => [id, LOADING])));
    for (const id of wanted) void bring(id, load);
  };
  return {
    ...store,
    request,
    settle: (id, load) =>
      new Promise((resolve) => {
        request([id], load);
        const look = () => {
          const part = store.getState()[id];
          if (part === undefined || part.status === "loading") return;
          stop();
          resolve(readyValue(part));
        };
        const stop = store.subscribe(look);
        look();
      }),
  };
}

const LOADING = { status: "loading" } as const;

function isOpen(part: Part<unknown> | undefined): boolean {
  return part === undefined || part.status === "failed" || part.status === "absent";
}

function isAbsence(fault: unknown): boolean {
  return fault instanceof LoadFault && fault.status === 404;
}

/** What is there; null for all else. */
export function readyValue<Value>(part: Part<Value> | undefined): Value | null {
  return part?.status === "ready" ? part.value : null;
}
