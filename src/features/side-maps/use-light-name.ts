import type { Light } from "../../model/light.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";

/** What a light falls on, in words. */
export function useLightName(): (light: Light) => string {
  const { atlas, t } = useAtlas();
  const local = useLocal();
  return (light) => {
    if (light.by === "kind") return t(`kind.${light.value}`);
    if (light.by === "role") return t(`strategy.${light.value}`);
    const industry = atlas.industryById.get(light.value);
    return industry ? local(industry, "name") : light.value;
  };
}
