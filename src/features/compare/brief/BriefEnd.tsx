import type { AtlasPlan, WholePlan } from "../../../domain/atlas/atlas.ts";
import { citationSubject } from "../../../domain/things/citation-subject.ts";
import { knownOf } from "../../../domain/things/kind.ts";
import { findThing } from "../../../domain/things/things.ts";
import { formatCitation } from "../../../i18n/words/citation-text.ts";
import { toPlan } from "../../../state/changes.ts";
import { DEFAULT_VIEW } from "../../../state/view.ts";
import { useAtlas } from "../../shared/atlas-context.tsx";
import { usePageAddress } from "../../shared/use-page-address.ts";
import { useCompareText } from "../use-compare-text.ts";
import styles from "./BriefEnd.module.css";

/** The last pages of a brief: how its numbers came about, and the plans as GB/T 7714 cites them. */
export function BriefEnd({ plans }: { readonly plans: readonly WholePlan[] }) {
  const text = useCompareText();
  return (
    <>
      <section className={styles.end} aria-label={text("brief.method")}>
        <h3>{text("brief.method")}</h3>
        {METHODS.map((key) => (
          <p key={key}>{text(key)}</p>
        ))}
      </section>
      <section className={styles.end} aria-label={text("brief.sources")}>
        <h3>{text("brief.sources")}</h3>
        <ol className={styles.sources}>
          {plans.map(({ plan }) => (
            <PlanCitation key={plan.id} plan={plan} />
          ))}
        </ol>
      </section>
    </>
  );
}

const METHODS = ["brief.likeWithLike", "brief.intervals", "brief.silence"] as const;

function PlanCitation({ plan }: { readonly plan: AtlasPlan }) {
  const { atlas, today, language } = useAtlas();
  const address = usePageAddress({ ...DEFAULT_VIEW, language, ...toPlan(plan.id) });
  const thing = findThing(knownOf(atlas, { outline: plan }), { type: "plan", plan: plan.id });
  if (!thing) return null;
  const context = { dataVersion: atlas.dataVersion, address, accessed: today };
  return (
    <li lang="zh-Hans">
      {formatCitation("gbt7714", citationSubject(thing, today), context, language)}
    </li>
  );
}
