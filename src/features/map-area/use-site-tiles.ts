import { useMemo } from "react";
import { areSitesTogether, SITES_OF_AT_MOST } from "../../domain/atlas/plans-with-sites.ts";
import type { SiteTileSource } from "../../map/style/site-tiles.ts";
import { useAtlas, useUi, useViewPart } from "../shared/atlas-context.tsx";

/** The tiles of all sites; null where there are so few plans that each is drawn. */
export function useSiteTiles(): SiteTileSource | null {
  const { atlas, root } = useAtlas();
  return useMemo(() => {
    if (atlas.siteTiles === null || atlas.plans.length <= SITES_OF_AT_MOST) return null;
    const { folder, bounds } = atlas.siteTiles;
    return { folder: `${root}data/v1/${folder}`, bounds };
  }, [atlas, root]);
}

/** Whether the map draws the sites of all plans together. Before it has been drawn, it is about to show all plans. */
export function useSitesTogether(): boolean {
  const { atlas } = useAtlas();
  const chosen = useViewPart((view) => view.plans);
  const hasCamera = useViewPart((view) => view.camera !== null);
  return useUi(
    ({ bounds }) =>
      (bounds !== null || !hasCamera) && areSitesTogether(atlas.plans, { chosen, bounds }),
  );
}
