import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import type { AtlasPlan, PlanDetails, WholePlan } from "../../domain/atlas/atlas.ts";
import type { AnyJoin, JoinKind, Joins } from "../../domain/joins/joins.ts";
import type { PartStore, Parts } from "../../state/part-store.ts";
import { readyValue } from "../../state/part-store.ts";
import { detailsStore, joinKey, joinStore, outlineStore } from "../../state/plan-store.ts";
import { useAtlas } from "./atlas-context.tsx";

/** The state of a set of requested parts: loaded, still loading, failed. */
export type Loaded<Value> = {
  /** In the order asked. */
  readonly values: readonly Value[];
  readonly loading: readonly string[];
  readonly failed: readonly string[];
  readonly retry: () => void;
};

/**
 * Loads parts by their ids when they are first shown, and keeps them ever after. Components that use them re-render
 * only when
 * one of them has loaded or failed, whatever else loads.
 */
export function useParts<Value>(
  store: PartStore<Value>,
  ids: readonly string[],
  load: (id: string) => Promise<Value>,
): Loaded<Value> {
  const parts = useStore(
    store,
    useShallow((known: Parts<Value>) => ids.map((id) => known[id])),
  );
  const wanted = ids.join(",");
  useEffect(() => store.request(idsIn(wanted), load), [store, wanted, load]);
  return useMemo(() => {
    const names = idsIn(wanted);
    const withStatus = (isIt: (status: string | undefined) => boolean) =>
      names.filter((_, index) => isIt(parts[index]?.status));
    return {
      values: parts.flatMap((part) => (part?.status === "ready" ? [part.value] : [])),
      loading: withStatus((status) => status === undefined || status === "loading"),
      failed: withStatus((status) => status === "failed" || status === "absent"),
      retry: () => store.request(names, load),
    };
  }, [store, parts, wanted, load]);
}

function idsIn(joined: string): readonly string[] {
  return joined === "" ? [] : joined.split(",");
}

/** Outlines of plans; while a prerendered page is taken over, those that it shows. */
export function useOutlines(plans: readonly string[]): Loaded<AtlasPlan> {
  const { load, initialView, initialOutlines } = useAtlas();
  const live = useParts(outlineStore, initialView === null ? plans : NONE, load.outline);
  if (initialView === null) return live;
  const values = plans.flatMap((id) => initialOutlines.get(id) ?? []);
  return { ...live, values, loading: plans.filter((id) => !initialOutlines.has(id)) };
}

const NONE: readonly string[] = [];

/** The outlines of plans that have loaded; does not request any. */
export function useKnownOutlines(plans: readonly string[]): Loaded<AtlasPlan> {
  const known = useStore(
    outlineStore,
    useShallow((parts: Parts<AtlasPlan>) => plans.flatMap((id) => readyValue(parts[id]) ?? [])),
  );
  const { initialView, initialOutlines } = useAtlas();
  return useMemo(() => {
    const values =
      initialView === null ? known : plans.flatMap((id) => initialOutlines.get(id) ?? []);
    const names = new Set(values.map(({ id }) => id));
    const loading = plans.filter((id) => !names.has(id));
    return { values, loading, failed: NONE, retry: () => undefined };
  }, [known, plans, initialView, initialOutlines]);
}

/** The outline of a plan if it has loaded; does not request it. */
export function useKnownOutline(plan: string | null): AtlasPlan | null {
  const { initialView, initialOutlines } = useAtlas();
  const live = useStore(outlineStore, (known) => readyValue(known[plan ?? ""]));
  return initialView === null ? live : (initialOutlines.get(plan ?? "") ?? null);
}

/** The details of a plan if they have loaded; does not request them. */
export function useKnownDetails(plan: string): PlanDetails | null {
  return useStore(detailsStore, (known) => readyValue(known[plan]));
}

/** Details of plans. */
export function useDetails(plans: readonly string[]): Loaded<PlanDetails> {
  return useParts(detailsStore, plans, useAtlas().load.details);
}

/** Plans with all that they say, each as soon as both its parts are there. */
export function useWholePlans(plans: readonly string[]): Loaded<WholePlan> {
  const outlines = useOutlines(plans);
  const details = useDetails(plans);
  return useMemo(() => {
    const detailsById = new Map(details.values.map((entry) => [entry.plan, entry]));
    const failed = new Set([...outlines.failed, ...details.failed]);
    const values = outlines.values.flatMap((plan) => {
      const own = detailsById.get(plan.id);
      return own ? [{ plan, details: own }] : [];
    });
    const loading = new Set([...outlines.loading, ...details.loading]);
    return {
      values,
      loading: plans.filter((id) => loading.has(id) && !failed.has(id)),
      failed: plans.filter((id) => failed.has(id)),
      retry: () => {
        outlines.retry();
        details.retry();
      },
    };
  }, [plans, outlines, details]);
}

/** What several plans say of one thing. */
export function useJoin<Kind extends JoinKind>(kind: Kind, id: string): Loaded<Joins[Kind]> {
  const keys = useMemo(() => [joinKey(kind, id)], [kind, id]);
  // The loader has made sure that the join of a key is of its kind.
  return useParts<AnyJoin>(joinStore, keys, useAtlas().load.join) as Loaded<Joins[Kind]>;
}
