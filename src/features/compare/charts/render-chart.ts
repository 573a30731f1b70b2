import { createContext, type ReactNode } from "react";
import type { ChartSpec } from "./chart-spec.ts";

/** Draws a part of the comparison; the program that does comes with the first drawing, which only app/ can bring. */
export const RenderChart = createContext<(spec: ChartSpec) => ReactNode>(() => null);
