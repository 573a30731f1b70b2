import { useId } from "react";
import { withValue } from "../../domain/facets/filter.ts";
import { formatNear, NEAR_KM, parseNear } from "../../domain/facets/near.ts";
import type { FacetCount } from "../../domain/facets/sift.ts";
import { changeView, uiStore, viewStore } from "../../state/store.ts";
import { Button } from "../../ui/Button.tsx";
import { useAtlas, useUi, useViewPart } from "../shared/atlas-context.tsx";
import { FacetFold, FacetValue } from "./FacetFold.tsx";
import styles from "./NearFacet.module.css";
import { useSearchText } from "./use-search-text.ts";

type NearFacetProps = { readonly counts: readonly FacetCount[] };

/** How near things are to be to the place chosen; where none is chosen yet, the middle of the map is offered. */
export function NearFacet({ counts }: NearFacetProps) {
  const { t } = useAtlas();
  const say = useSearchText();
  const [chosen] = useViewPart((view) => view.filter.near);
  const hasMap = useUi((ui) => ui.bounds !== null);
  const group = useId();
  return (
    <FacetFold
      title={say("facet.near")}
      startOpen={chosen !== undefined}
      below={
        <>
          <p className={styles.hint}>{say("near.how")}</p>
          {hasMap && (
            <div className={styles.middle}>
              {NEAR_KM.map((km) => (
                <Button key={km} onClick={() => chooseMiddle(km)}>
                  {say("near.middle", { km })}
                </Button>
              ))}
            </div>
          )}
        </>
      }
    >
      {counts.map(({ value, count, perhaps }) => (
        <FacetValue
          key={value}
          {...{ count, perhaps }}
          name={t("near.within", { km: parseNear(value)?.km ?? 0 })}
          oneOf={group}
          isChosen={value === chosen}
          onChange={() => choose(value)}
        />
      ))}
    </FacetFold>
  );
}

function choose(near: string): void {
  const { filter } = viewStore.getState();
  if (!filter.near.includes(near)) changeView({ filter: withValue(filter, "near", near) });
}

function chooseMiddle(km: number): void {
  const { bounds } = uiStore.getState();
  if (bounds === null) return;
  const [west, south, east, north] = bounds;
  choose(formatNear({ of: { type: "point", at: [(west + east) / 2, (south + north) / 2] }, km }));
}
