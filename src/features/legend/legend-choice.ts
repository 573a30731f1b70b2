import type { AtlasIndex } from "../../domain/atlas/atlas.ts";
import type { Facet, Filter } from "../../domain/facets/filter.ts";
import type { Swatch } from "../../map/style/layers/legend-entry.ts";

/** What a line of the legend chooses of the sites. */
export type LegendChoice = { readonly facet: Facet; readonly values: readonly string[] };

/** What sites are drawn so; null for what is no way of telling sites apart. */
export function legendChoice(swatch: Swatch, classes: AtlasIndex["classes"]): LegendChoice | null {
  switch (swatch.type) {
    case "kind":
      return { facet: "kind", values: [swatch.kind] };
    case "core":
    case "belt":
    case "pole":
    case "node":
      return { facet: "role", values: [swatch.type] };
    case "precision":
      return {
        facet: "precision",
        values: swatch.tone === "solid" ? ["building", "compound"] : ["town"],
      };
    case "within":
      return { facet: "precision", values: ["city", "district"] };
    case "colour": {
      const codes = classes.filter(({ group }) => group === swatch.colour).map(({ code }) => code);
      return codes.length === 0 ? null : { facet: "industry", values: codes };
    }
    default:
      return null;
  }
}

/** Whether a filter asks for just that of its facet. */
export function isChosen(filter: Filter, { facet, values }: LegendChoice): boolean {
  return filter[facet].join(",") === values.toSorted().join(",");
}
