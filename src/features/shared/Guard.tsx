import type { ReactNode } from "react";
import { ErrorBoundary, useErrorBoundary } from "react-error-boundary";
import { formatView } from "../../state/address.ts";
import { toStart, toThing } from "../../state/changes.ts";
import { changeView } from "../../state/store.ts";
import { ViewLink } from "./ViewLink.tsx";
import { useAtlas, useViewPart } from "./atlas-context.tsx";
import type { Part } from "./parts.ts";
import { Alert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";

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
    <div className={className} data-broken={part}>
      <Alert text={t(`broken.${part}`)}>
        <Button onClick={resetBoundary}>{t("app.retry")}</Button>
        {part === "panel" && (
          <Button onClick={() => changeView(toThing(null))}>{t("broken.close")}</Button>
        )}
        <ViewLink to={{ ...toStart(), screen: "map" }} className="framed-button">
          {t("broken.start")}
        </ViewLink>
      </Alert>
    </div>
  );
}
