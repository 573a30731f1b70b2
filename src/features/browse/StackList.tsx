import { useEffect, useMemo, useRef } from "react";
import type { AtlasSite } from "../../domain/atlas/atlas.ts";
import {
  type CountedArea,
  countedAreas,
  isSomewhereIn,
} from "../../domain/places/counted-areas.ts";
import { groupBy } from "../../domain/collections/group-by.ts";
import { siteRef } from "../../domain/things/refs.ts";
import { hereOf } from "../../i18n/words/mark-names.ts";
import { SITE_KINDS } from "../../model/vocabulary.ts";
import { toThing } from "../../state/changes.ts";
import { changeView, type Stack, uiStore } from "../../state/store.ts";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { useEscape } from "../../ui/use-escape.ts";
import { useFocusGivenBack } from "../../ui/use-focus-given-back.ts";
import { useAtlas, useLocal, useUi } from "../shared/atlas-context.tsx";
import { useSites } from "../shared/use-sites.ts";
import { SiteIcon } from "../shared/SiteIcon.tsx";
import styles from "./StackList.module.css";
import { ViewLink } from "../shared/ViewLink.tsx";

/** The sites among which a click on the map could not choose, and why: nothing hides behind another. */
export function StackList() {
  const stack = useUi((ui) => ui.stack);
  return stack && <OpenStack key={stack.keys.join()} stack={stack} />;
}

const close = () => uiStore.setState({ stack: null });

function OpenStack({ stack }: { readonly stack: Stack }) {
  const { t } = useAtlas();
  const sites = useSites(stack.keys);
  const { title, hint } = useWords(stack, sites);
  const heading = useRef<HTMLHeadingElement>(null);
  useEscape(true, close, { first: true });
  useFocusGivenBack();
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  if (sites.length === 0) return null;
  const { nearer } = stack;
  return (
    <section className={styles.stack} aria-label={title}>
      <CloseButton label={t("list.close")} onPress={close} />
      <h2 ref={heading} className={styles.title} tabIndex={-1}>
        {title}
      </h2>
      <p className={styles.hint}>{hint}</p>
      {nearer && (
        <button
          type="button"
          className={styles.nearer}
          onClick={() => {
            close();
            changeView({ camera: nearer });
          }}
        >
          {t("stack.nearer")}
        </button>
      )}
      <div className={styles.items}>
        <StackGroups sites={sites} isOneArea={stack.why === "within"} />
      </div>
    </section>
  );
}

/** What the list is called, and what its sites have in common. */
function useWords({ why }: Stack, sites: readonly AtlasSite[]) {
  const { t } = useAtlas();
  const areaTitle = useAreaTitle();
  const local = useLocal();
  const [area] = useMemo(() => countedAreas(sites), [sites]);
  if (why === "within" && area) {
    return { title: areaTitle(area), hint: t("stack.withinHint", { area: local(area, "name") }) };
  }
  const count = sites.length;
  return why === "same"
    ? { title: t("stack.same", { count }), hint: t("stack.sameHint") }
    : { title: t("stack.crowd", { count }), hint: t("stack.crowdHint") };
}

function useAreaTitle() {
  const { t } = useAtlas();
  const local = useLocal();
  return (area: CountedArea): string =>
    t("stack.within", {
      area: local(area, "name"),
      here: hereOf(area.nameZh),
      count: area.sites.length,
    });
}

type StackGroupsProps = {
  readonly sites: readonly AtlasSite[];
  /** The list's own heading says so. */
  readonly isOneArea: boolean;
};

/** Those that have a place by their kind, then those that lie somewhere in an area by that area. */
function StackGroups({ sites, isOneArea }: StackGroupsProps) {
  const { t } = useAtlas();
  const areaTitle = useAreaTitle();
  const placed = isOneArea ? sites : sites.filter((site) => !isSomewhereIn(site));
  const areas = isOneArea ? [] : countedAreas(sites);
  const byKind = groupBy(placed, ({ kind }) => kind);
  return (
    <>
      {SITE_KINDS.map((kind) => {
        const members = byKind.get(kind) ?? [];
        const heading = `${t(`kind.${kind}`)} ${members.length}`;
        return <StackGroup key={kind} heading={heading} sites={members} />;
      })}
      {areas.map((area) => (
        <StackGroup key={`${area.plan}/${area.id}`} heading={areaTitle(area)} sites={area.sites} />
      ))}
    </>
  );
}

type StackGroupProps = { readonly heading: string; readonly sites: readonly AtlasSite[] };

function StackGroup({ heading, sites }: StackGroupProps) {
  const local = useLocal();
  if (sites.length === 0) return null;
  return (
    <>
      <h3 className={styles.group}>{heading}</h3>
      <ul className={styles.sites}>
        {sites.map((site) => (
          <li key={site.key}>
            <ViewLink
              to={toThing(siteRef(site))}
              className={styles.item}
              onHover={(inside) => uiStore.setState({ hovered: inside ? site.key : null })}
            >
              <SiteIcon site={site} />
              {local(site, "name")}
            </ViewLink>
          </li>
        ))}
      </ul>
    </>
  );
}
