import type { ComponentType } from "react";
import type { AtlasPlan, AtlasSite } from "../../domain/atlas/atlas.ts";

/** The panel of a thing of a plan, by its id there. */
export type PanelOfPlan = ComponentType<{ readonly plan: AtlasPlan; readonly id: string }>;
type SharedPanel = ComponentType<{ readonly id: string }>;

/** Panels of which no page has the text before any script runs, and whose program comes when the first is opened. */
export type LaterPanels = {
  readonly task: PanelOfPlan;
  readonly clause: PanelOfPlan;
  readonly target: PanelOfPlan;
  readonly link: PanelOfPlan;
  readonly record: PanelOfPlan;
  readonly enterprise: SharedPanel;
  readonly agency: SharedPanel;
  readonly industry: SharedPanel;
  /** A part of the panel of a site: what lies near it. */
  readonly neighbours: ComponentType<{ readonly plan: AtlasPlan; readonly site: AtlasSite }>;
};
