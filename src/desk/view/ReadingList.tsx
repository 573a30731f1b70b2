import { DATUM_NAMES } from "../../domain/places/datum.ts";
import type { DeskReading } from "../protocol.ts";
import { useTools } from "./desk-context.tsx";
import styles from "./ReadingList.module.css";
import type { PlacingInHand } from "./use-placing.ts";

/** A position read in each datum: which area it then lies in, and how far from its parent. */
export function ReadingList({ form, readings }: Pick<PlacingInHand, "form" | "readings">) {
  const { t } = useTools();
  if (readings.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t("place.readings")}>
      {readings.map((reading) => (
        <li key={reading.datum} data-chosen={reading.datum === form.datum || undefined}>
          <span className={styles.datum}>{DATUM_NAMES[reading.datum]}</span>
          <Words reading={reading} />
        </li>
      ))}
    </ul>
  );
}

function Words({ reading }: { readonly reading: DeskReading }) {
  const { t, local } = useTools();
  const { adminZh, adminEn, fromParentM, fitsParent } = reading;
  const area =
    adminZh === null ? t("place.outside") : local({ zh: adminZh, en: adminEn ?? adminZh });
  return (
    <span>
      {area}
      {fromParentM !== null && (
        <span className={styles.parent}>
          {t("place.fromParent", { metres: fromParentM })}{" "}
          {t(fitsParent ? "place.fits" : "place.misfits")}
        </span>
      )}
    </span>
  );
}
