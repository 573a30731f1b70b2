import type { SitesAmong } from "../../domain/compare/recompute.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { useCompareText } from "./use-compare-text.ts";

/** Gives the name of some of the sites: all of them, an industry class, a kind of place. */
export function useAmongName(): (among: SitesAmong) => string {
  const { atlas, t } = useAtlas();
  const local = useLocal();
  const text = useCompareText();
  return (among) => {
    if (among === "all") return text("among.all");
    const industry = atlas.industryById.get(among);
    return industry
      ? text("among.industry", { code: among, name: local(industry, "name") })
      : text("among.kind", { name: t(`kind.${among}` as Parameters<typeof t>[0]) });
  };
}
