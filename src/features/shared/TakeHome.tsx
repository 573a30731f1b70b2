import { type ComponentType, useEffect, useId, useState } from "react";
import { useAtlas } from "./atlas-context.tsx";
import type { TakeHomeProps } from "./take-home-props.ts";
import styles from "./TakeHome.module.css";
import { useOffer } from "./use-offer.ts";

/** One button that opens the forms in which what is shown can be taken home; their program comes when it is pressed. */
export function TakeHome(props: TakeHomeProps) {
  const { t, load } = useAtlas();
  const [isOpen, setOpen] = useState(false);
  const [found, setFound] = useState<{ readonly Box: ComponentType<TakeHomeProps> } | "failed">();
  const box = useId();
  const isOffered = useOffer("downloads");
  useEffect(() => {
    if (!isOpen) return;
    load.takeHome().then(
      (Box) => setFound({ Box }),
      () => setFound("failed"),
    );
  }, [isOpen, load]);
  if (!isOffered) return null;
  return (
    <div className={styles.take} data-print="hide">
      <button
        type="button"
        className="framed-button"
        aria-expanded={isOpen}
        aria-controls={box}
        aria-label={t("take.open", { name: props.name })}
        onClick={() => setOpen(!isOpen)}
      >
        {t("take.button")}
      </button>
      <div id={box} className={styles.box} hidden={!isOpen}>
        {isOpen && found === undefined && <p role="status">{t("details.loading")}</p>}
        {found === "failed" && <p role="alert">{t("take.failed")}</p>}
        {isOpen && typeof found === "object" && <found.Box {...props} />}
      </div>
    </div>
  );
}
