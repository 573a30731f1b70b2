import { createContext } from "react";
import type { LaterPanels } from "../shared/later-panels.ts";

/** The panels whose program comes later, where a page is made of one that is there already; null where it must be fetched. */
export const PanelsAtHand = createContext<LaterPanels | null>(null);
