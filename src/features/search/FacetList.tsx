import { memo, useState } from "react";
import { type ValuedFacet, withValue } from "../../domain/facets/filter.ts";
import type { FacetCount } from "../../domain/facets/sift.ts";
import { changeView, viewStore } from "../../state/store.ts";
import { useAtlas, useViewPart } from "../shared/atlas-context.tsx";
import { FacetFold, FacetValue } from "./FacetFold.tsx";
import styles from "./FacetList.module.css";
import type { NameOf } from "./use-facet-names.ts";
import { useSearchText } from "./use-search-text.ts";

/** So many values stand there before the rest is asked for. */
const FIRST = 8;

type FacetListProps = {
  readonly facet: ValuedFacet;
  readonly counts: readonly FacetCount[];
  readonly nameOf: NameOf;
};

type Value = FacetCount & {
  readonly name: string;
  /** The class that a finer term stands below; null for all else. */
  readonly below: string | null;
};

/** The values of a facet, each with how much there would be with it. Folded until it is opened, or a value is chosen. */
export const FacetList = memo(function FacetList({ facet, counts, nameOf }: FacetListProps) {
  const { atlas } = useAtlas();
  const say = useSearchText();
  const chosen = useViewPart((view) => view.filter[facet]);
  const [isWhole, setWhole] = useState(false);
  const named = counts.flatMap((counted): readonly Value[] => {
    const { value } = counted;
    const name = nameOf(facet, value);
    const industry = facet === "industry" ? atlas.industryById.get(value) : undefined;
    const below = industry?.isFiner ? industry.class : null;
    return name === null ? [] : [{ ...counted, name, below }];
  });
  if (named.length === 0) return null;
  const values = facet === "industry" ? belowTheirClass(named) : named;
  const shown = isWhole
    ? values
    : values.filter(({ value }, at) => at < FIRST || chosen.includes(value));
  return (
    <FacetFold
      title={say(`facet.${facet}`)}
      startOpen={chosen.length > 0 || facet === "kind" || facet === "role"}
      below={
        shown.length < values.length && (
          <button type="button" className={styles.more} onClick={() => setWhole(true)}>
            {say("more", { count: values.length - shown.length })}
          </button>
        )
      }
    >
      {shown.map(({ value, count, perhaps, name, below }) => (
        <FacetValue
          key={value}
          {...{ name, count, perhaps }}
          isPart={below !== null}
          isChosen={chosen.includes(value)}
          onChange={() => toggle(facet, value)}
        />
      ))}
    </FacetFold>
  );
});

function toggle(facet: ValuedFacet, value: string): void {
  changeView({ filter: withValue(viewStore.getState().filter, facet, value) });
}

/** Classes in the order of their counts, each with its finer terms below it; a term whose class is not left stands last. */
function belowTheirClass(values: readonly Value[]): readonly Value[] {
  const classes = new Set(values.map(({ below, value }) => below ?? value));
  return [...classes].flatMap((code) => [
    ...values.filter(({ below, value }) => below === null && value === code),
    ...values.filter(({ below }) => below === code),
  ]);
}
