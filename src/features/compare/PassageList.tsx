import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import type { Citation } from "../../model/types.ts";
import { useLocal } from "../shared/atlas-context.tsx";
import { ClauseRef } from "../shared/ClauseRef.tsx";
import styles from "./PassageList.module.css";

/** What one plan says, with its clauses. */
export type PlanPassages = {
  readonly plan: AtlasPlan;
  readonly cites: readonly Citation[];
};

/** Phrases by plan, each with its clause. */
export function PassageList({ of }: { readonly of: readonly PlanPassages[] }) {
  const local = useLocal();
  return (
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
  );
}
