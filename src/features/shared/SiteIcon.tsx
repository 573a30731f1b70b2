import type { SiteCard } from "../../domain/atlas/atlas.ts";
import { KindIcon } from "../../ui/KindIcon.tsx";

/** The mark of a site as on the map: shape by kind, colour by industry group, open where it is known only roughly. */
export function SiteIcon({ site }: { readonly site: SiteCard }) {
  const { precision } = site.place;
  const isRough = precision === "district" || precision === "city" || precision === "none";
  return (
    <KindIcon
      kind={site.kind}
      colourClass={`group-${site.group ?? "none"}`}
      tone={isRough ? "open" : "solid"}
    />
  );
}
