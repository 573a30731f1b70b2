import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import type { Citation } from "../../model/types.ts";
import { useLocal } from "../shared/atlas-context.tsx";
import { ClauseRef } from "../shared/ClauseRef.tsx";
import styles from "./Passages.module.css";
import { Rest } from "./Rest.tsx";
import { useCompareText } from "./use-compare-text.ts";

/** What one plan says, with its clauses. */
export type PlanPassages = {
  readonly plan: AtlasPlan;
  readonly cites: readonly Citation[];
};

/** The phrases on which a finding rests, by plan, each with its clause; behind their number. */
export function Passages({ of }: { readonly of: readonly PlanPassages[] }) {
  const text = useCompareText();
  const local = useLocal();
  const count = of.reduce((sum, { cites }) => sum + cites.length, 0);
  if (count === 0) return null;
  return (
    <Rest title={text("overlap.evidence", { count })}>
      <dl className={styles.passages}>
        {of.map(({ plan, cites }, at) => (
          // One plan may stand on both sides.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={`${plan.id} ${at}`}>
            <dt>{local(plan, "short")}</dt>
            {cites.map(({ section, phrase }) => (
              <dd key={`${section} ${phrase}`}>
                <q lang="zh-Hans">{phrase}</q> <ClauseRef plan={plan} section={section} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Rest>
  );
}
