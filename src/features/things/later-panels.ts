import type { LaterPanels } from "../shared/later-panels.ts";
import { AgencyPanel } from "./AgencyPanel.tsx";
import { ClausePanel } from "./ClausePanel.tsx";
import { EnterprisePanel } from "./EnterprisePanel.tsx";
import { IndustryPanel } from "./IndustryPanel.tsx";
import { LinkPanel } from "./LinkPanel.tsx";
import { RecordPanel } from "./RecordPanel.tsx";
import { SiteNeighbours } from "./SiteNeighbours.tsx";
import { TargetPanel } from "./TargetPanel.tsx";
import { TaskPanel } from "./TaskPanel.tsx";

export const LATER_PANELS: LaterPanels = {
  task: TaskPanel,
  clause: ClausePanel,
  target: TargetPanel,
  link: LinkPanel,
  record: RecordPanel,
  enterprise: EnterprisePanel,
  agency: AgencyPanel,
  industry: IndustryPanel,
  neighbours: SiteNeighbours,
};
