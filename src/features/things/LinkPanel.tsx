import { detailsIndex } from "../../domain/atlas/indexes.ts";
import type { AtlasPlan, AtlasSite } from "../../domain/atlas/atlas.ts";
import { distanceOf } from "../../domain/places/distance.ts";
import { type LinkEnd, linkEnds } from "../../domain/places/link-ends.ts";
import { formatLength } from "../../i18n/format.ts";
import { distanceWords } from "../../i18n/words/distance-words.ts";
import type { Link } from "../../model/types.ts";
import { siteRef } from "../../domain/things/refs.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { CitationList } from "../shared/CitationList.tsx";
import { ClauseRef } from "../shared/ClauseRef.tsx";
import { DetailsGate } from "../shared/DetailsGate.tsx";
import { ARROWS, LinkLines } from "./LinkLines.tsx";
import { PlanLink } from "./PlanLink.tsx";
import { Section } from "../shared/Section.tsx";
import { PanelHead } from "./PanelHead.tsx";
import styles from "./LinkPanel.module.css";
import { useKnownDetails } from "../shared/use-parts.ts";
import { ViewLink } from "../shared/ViewLink.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Facts } from "../../ui/Facts.tsx";

type LinkPartProps = { readonly plan: AtlasPlan; readonly link: Link };

/** A cooperation with somewhere outside: both ends, what is done, how well the far end is placed. */
export function LinkPanel({ plan, id }: { readonly plan: AtlasPlan; readonly id: string }) {
  const { t } = useAtlas();
  const details = useKnownDetails(plan.id);
  const link = details && detailsIndex(details).linkById.get(id);
  return (
    <Panel>
      <PanelHead
        of={{ type: "link", plan: plan.id, id }}
        trail={<PlanLink plan={plan} />}
        chips={link ? [t(`linkKind.${link.kind}`), t(`linkDirection.${link.direction}`)] : []}
      />
      <DetailsGate plan={plan.id}>
        {({ links }) =>
          link ? <LinkBody plan={plan} link={link} links={links} /> : <p>{t("link.missing")}</p>
        }
      </DetailsGate>
    </Panel>
  );
}

function LinkBody({ plan, link, links }: LinkPartProps & { readonly links: readonly Link[] }) {
  const { t } = useAtlas();
  const local = useLocal();
  const others = links.filter((other) => other.id !== link.id);
  const ofPartner = others.filter((other) => other.toZh === link.toZh);
  const ofSite = others.filter((other) => other.from === link.from && other.toZh !== link.toZh);
  return (
    <>
      <LinkEnds plan={plan} link={link} />
      <Section title={t("link.about")}>
        <p>{local(link, "about")}</p>
      </Section>
      <LinkPosition plan={plan} link={link} />
      {ofPartner.length > 0 && (
        <Section title={t("link.samePartner", { name: local(link, "to") })}>
          <LinkLines plan={plan} links={ofPartner} />
        </Section>
      )}
      {ofSite.length > 0 && (
        <Section title={t("link.sameSite")}>
          <LinkLines plan={plan} links={ofSite} showNear={false} />
        </Section>
      )}
      <Section title={t("site.cites")}>
        <CitationList plan={plan} cites={[link, ...link.alsoIn]} />
        <p className={styles.clause}>
          <ClauseRef plan={plan} section={link.section} />
        </p>
      </Section>
    </>
  );
}

function LinkEnds({ plan, link }: LinkPartProps) {
  const { t } = useAtlas();
  const local = useLocal();
  const near = nearEnd(plan, link);
  return (
    <div className={styles.ends}>
      <dl className={styles.end}>
        <dt>{t("link.near")}</dt>
        <dd>
          {near ? (
            <ViewLink to={toThing(siteRef(near))}>{local(near, "name")}</ViewLink>
          ) : (
            link.from
          )}
        </dd>
      </dl>
      <span className={styles.arrow} aria-hidden="true">
        {ARROWS[link.direction]}
      </span>
      <dl className={styles.end}>
        <dt>{t("link.far")}</dt>
        <dd>{local(link, "to")}</dd>
      </dl>
    </div>
  );
}

function LinkPosition({ plan, link }: LinkPartProps) {
  const { t } = useAtlas();
  const { near, far } = linkEnds(nearEnd(plan, link), link);
  return (
    <Section title={t("site.position")}>
      <Facts>
        <dt>{t("link.near")}</dt>
        <dd>
          <EndWords end={near} />
        </dd>
        <dt>{t("link.far")}</dt>
        <dd>
          <EndWords end={far} />
        </dd>
        <dt>{t("link.distance")}</dt>
        <dd>
          <DistanceWords near={near} far={far} />
        </dd>
      </Facts>
    </Section>
  );
}

/** How well an end is placed; a whole area is no point that could be missed. */
function EndWords({ end }: { readonly end: LinkEnd }) {
  const { t } = useAtlas();
  const language = useLanguage();
  const words = t(`precision.${end.precision}`);
  if (end.isWholeArea) return t("link.wholeArea");
  if (end.radiusM === null) return words;
  return t("link.precision", { precision: words, radius: formatLength(end.radiusM, language) });
}

type DistanceWordsProps = { readonly near: LinkEnd; readonly far: LinkEnd };

/** A distance, only where both ends are placed. */
function DistanceWords({ near, far }: DistanceWordsProps) {
  const { t } = useAtlas();
  const language = useLanguage();
  const distance = distanceOf(near, far);
  if (!distance) return t("link.noDistance");
  const words = distanceWords(distance, t, language);
  return distance.kind === "about" ? words : t("link.distanceBoth", { distance: words });
}

function nearEnd(plan: AtlasPlan, link: Link): AtlasSite | undefined {
  return plan.sites.find((site) => site.id === link.from);
}
