import { useEffect, useId, useState } from "react";
import type { SiftedType } from "../../domain/facets/facet-items.ts";
import {
  FACETS,
  facetsChosen,
  NO_FILTER,
  withValue,
  type Facet,
} from "../../domain/facets/filter.ts";
import type { WayOut } from "../../domain/facets/sift.ts";
import { toUnfiltered } from "../../state/changes.ts";
import { changeView, type Sifted, uiStore, viewStore } from "../../state/store.ts";
import type { View } from "../../state/view.ts";
import { Button } from "../../ui/Button.tsx";
import { useAtlas, useLocal, useViewPart } from "../shared/atlas-context.tsx";
import { PlansStatus } from "../shared/PlansStatus.tsx";
import { useAreFew } from "../shared/use-plans-shown.ts";
import { ChoosePlan } from "../shared/ChoosePlan.tsx";
import { FilterShell } from "./FilterShell.tsx";
import { FacetList } from "./FacetList.tsx";
import { NearFacet } from "./NearFacet.tsx";
import type { NearPlace } from "./use-near.ts";
import styles from "./FilterBar.module.css";
import { useFacetNames, type NameOf } from "./use-facet-names.ts";
import { useSearchText } from "./use-search-text.ts";
import { useSifting, type Sifting } from "./use-sifting.ts";

export type FilterBarProps = {
  /** What the screen lists. */
  readonly type: SiftedType;
  /** Whether the reader has asked to see what can be chosen. */
  readonly startOpen: boolean;
};

/** What is chosen, said as a sentence that can be taken back word by word; and below it what can be. */
export function FilterBar({ type, startOpen }: FilterBarProps) {
  const { t } = useAtlas();
  const [isOpen, setOpen] = useState(startOpen);
  const sifting = useSifting(type);
  const nameOf = useFacetNames(sifting.plans.values, sifting.place.site);
  const areFew = useAreFew();
  const id = useId();
  usePublished(sifting);
  return (
    <FilterShell>
      <div className={styles.bar}>
        <button
          type="button"
          className="framed-button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {t("filter.label")}
        </button>
        {sifting.isAsked && <Sentence type={type} sifting={sifting} nameOf={nameOf} />}
      </div>
      {sifting.ways.length > 0 && <WaysOut ways={sifting.ways} type={type} />}
      <div id={id} hidden={!isOpen} className={styles.facets}>
        {isOpen && !areFew && <ChoosePlan />}
        {isOpen && areFew && <PlansStatus loaded={sifting.plans} />}
        {isOpen &&
          areFew &&
          FACETS.map((facet) =>
            facet === "near" ? (
              <NearFacet key={facet} counts={sifting.counts.near} />
            ) : (
              <FacetList key={facet} facet={facet} counts={sifting.counts[facet]} nameOf={nameOf} />
            ),
          )}
      </div>
    </FilterShell>
  );
}

/** Tells map and lists what fits, for as long as a filter stands. */
function usePublished({ isAsked, fitting, place }: Sifting): void {
  useEffect(() => {
    const circle = circleOf(place);
    uiStore.setState({ sifted: isAsked && fitting !== null ? { ...fitting, circle } : null });
  }, [isAsked, fitting, place]);
  useEffect(() => () => uiStore.setState({ sifted: null }), []);
}

/** What nearness is asked for, to be drawn: from the middle of where the place may be. */
function circleOf({ near, centre }: NearPlace): Sifted["circle"] {
  if (near === null || !centre?.position) return null;
  return { centre: centre.position, radiusM: near.km * 1000 };
}

const asked = (view: View) => view;

type SentenceProps = {
  readonly type: SiftedType;
  readonly sifting: Sifting;
  readonly nameOf: NameOf;
};

/** `泰州 · 园区 · “疫苗”：6 处`. */
function Sentence({ type, sifting, nameOf }: SentenceProps) {
  const { atlas } = useAtlas();
  const local = useLocal();
  const say = useSearchText();
  const { filter, query, plans } = useViewPart(asked);
  const { fits, fitting, perhaps } = sifting;
  const shorts = plans.flatMap((plan) => atlas.planById.get(plan) ?? []);
  return (
    <>
      <ul className={styles.sentence}>
        {shorts.map((plan) => (
          <li key={plan.id}>{local(plan, "short")}</li>
        ))}
        {facetsChosen(filter).flatMap((facet) =>
          filter[facet].map((value) => (
            <li key={`${facet} ${value}`}>
              <Choice
                name={nameOf(facet, value) ?? value}
                onDrop={() => changeView({ filter: withValue(filter, facet, value) })}
              />
            </li>
          )),
        )}
        {query !== "" && (
          <li>
            <Choice
              name={say("sift.query", { text: query })}
              onDrop={() => changeView({ query: "" })}
            />
          </li>
        )}
      </ul>
      <p className={styles.count} role="status">
        {fitting === null
          ? say("sift.counting")
          : say(`sift.count.${type}`, { count: fits.length - perhaps.size })}
        {fitting !== null && perhaps.size > 0 && say("sift.perhaps", { count: perhaps.size })}
      </p>
      <button type="button" className={styles.clear} onClick={() => changeView(toUnfiltered())}>
        {say("sift.clear")}
      </button>
    </>
  );
}

type ChoiceProps = { readonly name: string; readonly onDrop: () => void };

function Choice({ name, onDrop }: ChoiceProps) {
  const say = useSearchText();
  return (
    <button
      type="button"
      className={styles.choice}
      aria-label={say("sift.drop", { name })}
      onClick={onDrop}
    >
      {name} <span aria-hidden="true">×</span>
    </button>
  );
}

type WaysOutProps = { readonly ways: readonly WayOut[]; readonly type: SiftedType };

/** What to let go where nothing fits. */
function WaysOut({ ways, type }: WaysOutProps) {
  const say = useSearchText();
  return (
    <div className={styles.ways}>
      <p>{say(`sift.none.${type}`)}</p>
      {ways.slice(0, 3).map(({ drop, count }) => (
        <Button key={drop} onClick={() => letGo(drop)}>
          {say("sift.letGo", { name: say(`facet.${drop}`), count })}
        </Button>
      ))}
    </div>
  );
}

function letGo(drop: Facet | "query"): void {
  const { filter } = viewStore.getState();
  changeView(drop === "query" ? { query: "" } : { filter: { ...filter, [drop]: NO_FILTER[drop] } });
}
