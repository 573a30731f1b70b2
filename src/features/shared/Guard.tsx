import type { ReactNode } from "react";
import { ErrorBoundary, useErrorBoundary } from "react-error-boundary";
import { formatView } from "../../state/address.ts";
import { toStart, toThing } from "../../state/changes.ts";
import { changeView } from "../../state/store.ts";
import styles from "./Guard.module.css";
import { ViewLink } from "./ViewLink.tsx";
import { useAtlas, useViewPart } from "./atlas-context.tsx";
import type { Part } from "./parts.ts";

type GuardProps = {
  readonly part: Part;
  /** Where the words stand that take the part's place. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/**
 * Keeps a fault in one part of the page from taking the rest with it. In its place stands what broke, and the ways on:
 * to try again, to close a panel, to start anew. The next choice of the reader tries again as well. React itself
 * reports the fault to the console.
 */
export function Guard({ part, className, children }: GuardProps) {
  const chosen = useViewPart((view) => formatView({ ...view, camera: null }));
  return (
    <ErrorBoundary resetKeys={[chosen]} fallback={<Broken part={part} className={className} />}>
      {children}
    </ErrorBoundary>
  );
}

function Broken({ part, className }: Pick<GuardProps, "part" | "className">) {
  const { t } = useAtlas();
  const { resetBoundary } = useErrorBoundary();
  return (
    <div className={className} role="alert" data-broken={part}>
      <div className={styles.broken}>
        <p>{t(`broken.${part}`)}</p>
        <button type="button" onClick={resetBoundary}>
          {t("app.retry")}
        </button>
        {part === "panel" && (
          <button type="button" onClick={() => changeView(toThing(null))}>
            {t("broken.close")}
          </button>
        )}
        <ViewLink to={{ ...toStart(), screen: "map" }}>{t("broken.start")}</ViewLink>
      </div>
    </div>
  );
}
