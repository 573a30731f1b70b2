import type { ReactNode } from "react";
import type { JoinKind, Joins } from "../../domain/joins/joins.ts";
import { useAtlas } from "./atlas-context.tsx";
import { PartsStatus } from "./PartsStatus.tsx";
import { useJoin } from "./use-parts.ts";

type JoinGateProps<Kind extends JoinKind> = {
  readonly kind: Kind;
  readonly id: string;
  readonly children: (join: Joins[Kind]) => ReactNode;
};

/** Shows its content once what several plans say of a thing is there. */
export function JoinGate<Kind extends JoinKind>({ kind, id, children }: JoinGateProps<Kind>) {
  const { t } = useAtlas();
  const { values, loading, failed, retry } = useJoin(kind, id);
  const [join] = values;
  if (join) return <>{children(join)}</>;
  return (
    <PartsStatus
      loading={loading.length > 0 ? t("join.loading") : null}
      failed={failed.length > 0 ? t("join.failed") : null}
      retry={retry}
    />
  );
}
