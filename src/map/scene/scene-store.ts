import { createPartStore } from "../../state/part-store.ts";
import type { PlanScene } from "./plan-scene.ts";

/** How plans are drawn, by plan id, whichever map asked for it first. */
export const sceneStore = createPartStore<PlanScene>();
