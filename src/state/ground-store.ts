import { createStore } from "zustand/vanilla";
import type {
  ChinaPart,
  GroundIndex,
  PartFiles,
  ProvincePart,
} from "../domain/places/ground-parts.ts";

/** How the ground is loaded, in the mode that the operator has chosen. */
export type GroundLoads = {
  readonly index: () => Promise<GroundIndex>;
  readonly china: (files: PartFiles) => Promise<ChinaPart>;
  readonly province: (files: PartFiles) => Promise<ProvincePart>;
};

type Loaded<Part> = Part | "loading" | "failed";

/** What has been asked for of the ground. It is kept for as long as the page lives: nothing is asked for twice. */
export type GroundState = {
  readonly index: Loaded<GroundIndex> | null;
  readonly china: Loaded<ChinaPart> | null;
  /** By adcode. */
  readonly provinces: Readonly<Record<string, Loaded<ProvincePart>>>;
};

export const groundStore = createStore<GroundState>(() => ({
  index: null,
  china: null,
  provinces: {},
}));

/** Asks for the index and then for the country from afar, unless they are there or on their way. */
export async function requestChina(loads: GroundLoads): Promise<void> {
  const { china } = groundStore.getState();
  if (china !== null && china !== "failed") return;
  groundStore.setState({ china: "loading" });
  try {
    const index = await requestIndex(loads);
    groundStore.setState({ index });
    groundStore.setState({ china: await loads.china(index.china) });
  } catch {
    groundStore.setState({ china: "failed" });
  }
}

async function requestIndex(loads: GroundLoads): Promise<GroundIndex> {
  const { index: known } = groundStore.getState();
  return isThere(known) ? known : loads.index();
}

/** Asks for provinces that have not been asked for yet. Each settles alone: one that fails holds up no other. */
export function requestProvinces(adcodes: readonly string[], loads: GroundLoads): void {
  const { index, provinces } = groundStore.getState();
  if (!isThere(index)) return;
  for (const adcode of adcodes) {
    const files = index.provinces[adcode];
    if (files === undefined || provinces[adcode] !== undefined) continue;
    setProvince(adcode, "loading");
    loads.province(files).then(
      (part) => setProvince(adcode, part),
      () => setProvince(adcode, "failed"),
    );
  }
}

/** Asks once more for all that has failed. */
export function retryGround(loads: GroundLoads): void {
  const { china, provinces } = groundStore.getState();
  if (china === "failed") void requestChina(loads);
  const failed = Object.keys(provinces).filter((adcode) => provinces[adcode] === "failed");
  const others = Object.entries(provinces).filter(([adcode]) => !failed.includes(adcode));
  groundStore.setState({ provinces: Object.fromEntries(others) });
  requestProvinces(failed, loads);
}

function setProvince(adcode: string, part: Loaded<ProvincePart>): void {
  groundStore.setState(({ provinces }) => ({ provinces: { ...provinces, [adcode]: part } }));
}

/** Whether something that was asked for has come. */
export function isThere<Part extends object>(part: Loaded<Part> | null | undefined): part is Part {
  return typeof part === "object" && part !== null;
}
