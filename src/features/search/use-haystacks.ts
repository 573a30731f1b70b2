import { useMemo } from "react";
import { SITES_OF_AT_MOST } from "../../domain/atlas/plans-with-sites.ts";
import { haystackOf, type Haystack } from "../../domain/search/haystack.ts";
import { readerOf, type Reader } from "../../domain/search/letters.ts";
import type { SearchRows } from "../../domain/search/search-file.ts";
import { memoByRef } from "../../domain/collections/memo-by-ref.ts";
import { searchSharedStore, searchStore } from "../../state/plan-store.ts";
import { useAtlas, useViewPart } from "../shared/atlas-context.tsx";
import { useParts } from "../shared/use-parts.ts";

/** What is searched, as far as it has come. */
export type Haystacks = {
  /** Null until it is known how names are read. */
  readonly reader: Reader | null;
  readonly hays: readonly Haystack[];
  readonly plansReady: number;
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
  readonly retry: () => void;
};

/**
 * Loads what is searched: at once what plans share and the plans chosen, or all while they are few; all others when
 * something is asked. @param isAsked whether it is
 */
export function useHaystacks(isAsked: boolean): Haystacks {
  const { atlas, load } = useAtlas();
  const chosen = useViewPart((view) => view.plans);
  const first = useMemo(() => [atlas.search], [atlas]);
  const files = useMemo(() => {
    const isAll = isAsked || atlas.plans.length <= SITES_OF_AT_MOST;
    const isFirst = ({ id }: { readonly id: string }) => chosen.includes(id);
    const others = isAll ? atlas.plans : [];
    const names = [...atlas.plans.filter(isFirst), ...others].map((plan) => plan.files.search);
    return [...new Set(names)];
  }, [atlas, chosen, isAsked]);
  const shared = useParts(searchSharedStore, first, load.searchShared);
  const plans = useParts(searchStore, files, load.search);
  const [head] = shared.values;
  return useMemo(() => {
    const rows = head ? [head.rows, ...plans.values] : [];
    const reader = head ? readerIn(head) : null;
    return {
      reader,
      hays: reader === null ? [] : rows.map((one) => preparedFor(reader)(one)),
      plansReady: plans.values.reduce((sum, one) => sum + one.plans.length, 0),
      isLoading: shared.loading.length + plans.loading.length > 0,
      hasFailed: shared.failed.length + plans.failed.length > 0,
      retry: () => {
        shared.retry();
        plans.retry();
      },
    };
  }, [head, shared, plans]);
}

const readerIn = memoByRef((shared: { readonly letters: Parameters<typeof readerOf>[0] }) =>
  readerOf(shared.letters),
);
const preparedFor = memoByRef((reader: Reader) =>
  memoByRef((rows: SearchRows) => haystackOf(rows, reader)),
);
