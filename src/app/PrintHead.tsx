import { viewAddress } from "../state/address.ts";
import { ExpiredNotice } from "../features/shared/ExpiredNotice.tsx";
import { useAtlas, useLocal, useViewPart } from "../features/shared/atlas-context.tsx";
import { NAMED_PLANS } from "../features/shared/use-plan-names.ts";
import { usePlansShown } from "../features/shared/use-plans-shown.ts";
import styles from "./PrintHead.module.css";

/** What a printed page must say of itself: whose atlas, which plans and whether they still run, which data, where. */
export function PrintHead() {
  const { atlas, t, root, initialView } = useAtlas();
  const chosen = useViewPart((view) => view.plans);
  const screen = useViewPart((view) => view.screen);
  const path = useViewPart(viewAddress);
  const local = useLocal();
  const plans = usePlansShown();
  // The prerendered page does not know where it is served.
  const address = initialView === null ? new URL(`${root}${path}`, document.baseURI).href : null;
  return (
    <div className={styles.head} data-print="head">
      <p className={styles.name}>
        <span data-own="title">{t("app.name")}</span> · {t(`nav.${screen}`)}
      </p>
      {plans.slice(0, NAMED_PLANS).map((plan) => (
        <p key={plan.id} className={styles.plan}>
          {local(plan, "title")}
        </p>
      ))}
      {plans.length > NAMED_PLANS && (
        <p className={styles.plan}>{t("plans.all", { count: plans.length })}</p>
      )}
      <ExpiredNotice plans={chosen} />
      <p className={styles.facts}>
        {t("print.version")} {atlas.dataVersion}
        {address !== null && ` · ${t("print.address")} ${address}`}
      </p>
    </div>
  );
}
