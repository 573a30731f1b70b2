import type { PlanSummary } from "../../../domain/atlas/atlas.ts";
import { lifeCycle } from "../../../domain/atlas/life-cycle.ts";
import { formatDate } from "../../../i18n/format.ts";
import { useAtlas, useViewPart } from "../../shared/atlas-context.tsx";
import { LifeCycleMark } from "../../shared/LifeCycleMark.tsx";
import { usePageAddress } from "../../shared/use-page-address.ts";
import { useCompareText } from "../use-compare-text.ts";
import type { Brief } from "./brief.ts";
import styles from "./BriefCover.module.css";

type BriefCoverProps = { readonly brief: Brief; readonly plans: readonly PlanSummary[] };

/** The first page of a brief: what was asked, when, of which plans and whether they still run, and what follows. */
export function BriefCover({ brief, plans }: BriefCoverProps) {
  const { atlas, t, today, language, local } = useAtlas();
  const text = useCompareText();
  const address = usePageAddress(useViewPart((view) => view));
  return (
    <section className={styles.cover} aria-label={text("brief.cover")}>
      <p className={styles.kind}>
        {t("app.name")} · {text("brief.name")}
      </p>
      <h2 className={styles.question}>{brief.question.trim() || text("title")}</h2>
      <p>{formatDate(today, language)}</p>
      <ul className={styles.plans}>
        {plans.map((plan) => (
          <li key={plan.id}>
            <strong>{local(plan, "title")}</strong>
            <br />
            {local(plan, "issuer") ?? text("silent")}{" "}
            <LifeCycleMark plan={plan} cycle={lifeCycle(plan, today)} />
          </li>
        ))}
      </ul>
      <h3>{text("brief.contents")}</h3>
      <ol>
        {brief.sections.map((section) => (
          <li key={section}>{text(`${section}.title`)}</li>
        ))}
        <li>{text("brief.method")}</li>
        <li>{text("brief.sources")}</li>
      </ol>
      <p className={styles.facts}>
        {t("print.version")} {atlas.dataVersion} · {t("print.address")} {address}
      </p>
    </section>
  );
}
