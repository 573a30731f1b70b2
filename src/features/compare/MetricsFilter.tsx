import { useId } from "react";
import type { WholePlan } from "../../domain/atlas/atlas.ts";
import { sitesAmong, type SitesAmong } from "../../domain/compare/recompute.ts";
import { changeView } from "../../state/store.ts";
import { AMONG } from "../../state/view.ts";
import { Alert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import styles from "./MetricsFilter.module.css";
import { useAmongName } from "./use-among-name.ts";
import { useCompareText } from "./use-compare-text.ts";
import type { Recomputed } from "./use-recomputed.ts";

type MetricsFilterProps = {
  readonly plans: readonly WholePlan[];
  readonly among: SitesAmong | null;
  readonly recomputed: Recomputed;
  /** Whether what was computed for all sites is what was published; null where it is not for all, or not done. */
  readonly isAsPublished: boolean | null;
};

/** Chooses the sites that the metrics are computed for, and tells how far the page has come with it. */
export function MetricsFilter(props: MetricsFilterProps) {
  const { plans, among, recomputed, isAsPublished } = props;
  const text = useCompareText();
  const id = useId();
  const nameOf = useAmongName();
  const choose = (value: string) =>
    changeView({ among: AMONG.find((one) => one === value) ?? null });
  return (
    <div className={styles.filter} data-print="hide">
      <label htmlFor={id}>{text("among.label")}</label>
      <select
        id={id}
        className={styles.select}
        value={among ?? ""}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{text("among.published")}</option>
        {AMONG.filter((one) => one === among || isAmong(plans, one)).map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
      {recomputed.status === "busy" && (
        <>
          <progress
            className={styles.progress}
            value={recomputed.share}
            aria-label={text("among.busy")}
          />
          <Button onClick={() => choose("")}>{text("among.cancel")}</Button>
        </>
      )}
      <p role="status" className={styles.status}>
        {recomputed.status === "busy" && text("among.busy")}
        {recomputed.status === "done" && text("among.done")}
        {isAsPublished !== null && text(isAsPublished ? "among.same" : "among.other")}
      </p>
      {recomputed.status === "failed" && (
        <Alert text={text("among.failed")}>
          <Button onClick={recomputed.retry}>{text("among.retry")}</Button>
        </Alert>
      )}
    </div>
  );
}

/** Only what some of the plans have can be chosen. */
function isAmong(plans: readonly WholePlan[], among: SitesAmong): boolean {
  return plans.some(({ plan }) => sitesAmong(plan, among).length > 0);
}
