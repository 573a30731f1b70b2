import type { PlanPassages } from "./PassageList.tsx";
import { PassageList } from "./PassageList.tsx";
import { Rest } from "./Rest.tsx";
import { useCompareText } from "./use-compare-text.ts";

/** The phrases on which a finding rests, behind their number. */
export function Passages({ of }: { readonly of: readonly PlanPassages[] }) {
  const text = useCompareText();
  const count = of.reduce((sum, { cites }) => sum + cites.length, 0);
  if (count === 0) return null;
  return (
    <Rest title={text("overlap.evidence", { count })}>
      <PassageList of={of} />
    </Rest>
  );
}
