import { type ReactNode, useContext, useEffect, useState } from "react";
import { useAtlas } from "../shared/atlas-context.tsx";
import type { LaterPanels } from "../shared/later-panels.ts";
import { PanelsAtHand } from "./panels-at-hand.ts";

type LaterPanelProps = {
  /** Shows one of the panels. */
  readonly children: (panels: LaterPanels) => ReactNode;
};

type Found = { readonly panels: LaterPanels } | { readonly fault: unknown };

/** A panel whose program is fetched when it is first opened. @throws while rendering, for the guard around it, what kept it away */
export function LaterPanel({ children }: LaterPanelProps) {
  const { t } = useAtlas();
  const found = useFound();
  if (!found) return <p role="status">{t("details.loading")}</p>;
  if ("fault" in found) throw found.fault;
  return children(found.panels);
}

/** A part without which a panel is whole: nothing until its program has come, and where it does not come. */
export function LaterPart({ children }: LaterPanelProps) {
  const found = useFound();
  return found && "panels" in found ? children(found.panels) : null;
}

function useFound(): Found | null {
  const { load } = useAtlas();
  const atHand = useContext(PanelsAtHand);
  const [found, setFound] = useState<Found | null>(atHand && { panels: atHand });
  useEffect(() => {
    load.panels().then(
      (panels) => setFound({ panels }),
      (fault: unknown) => setFound({ fault }),
    );
  }, [load]);
  return found;
}
