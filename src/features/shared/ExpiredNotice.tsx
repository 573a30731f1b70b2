import { lifeCycle } from "../../domain/atlas/life-cycle.ts";
import { useAtlas, useLocal } from "./atlas-context.tsx";
import styles from "./ExpiredNotice.module.css";
import { useShortList } from "./use-plan-names.ts";

type ExpiredNoticeProps = {
  /** Ids of the plans that are on show; empty means all. */
  readonly plans: readonly string[];
};

/** Says that a plan on show has expired and does not describe the present; empty while all of them are in force. */
export function ExpiredNotice({ plans }: ExpiredNoticeProps) {
  const words = useExpiredWords(plans);
  return words === null ? null : (
    <p className={styles.expired} data-life-cycle="expired">
      {words}
    </p>
  );
}

/** The same in words; null while all are in force. */
export function useExpiredWords(plans: readonly string[]): string | null {
  const { atlas, t, today } = useAtlas();
  const local = useLocal();
  const listOf = useShortList();
  const shown = atlas.plans.filter(({ id }) => plans.length === 0 || plans.includes(id));
  const over = shown.filter((plan) => lifeCycle(plan, today) !== "in-force");
  const [only] = over;
  if (!only) return null;
  const names = over.map((plan) =>
    t("plan.expiredName", { name: local(plan, "short"), to: String(plan.period.to) }),
  );
  const { length: count } = over;
  const words =
    shown.length === 1
      ? t("plan.expiredNotice", { to: String(only.period.to) })
      : count === shown.length
        ? t("plan.allExpired", { count })
        : t("plan.expiredNotices", { names: listOf(names) });
  return `${words} ${t("plan.expiredMore")}`.trim();
}
