import { useMemo } from "react";
import type { AtlasPlan, AtlasSite } from "../../domain/atlas/atlas.ts";
import { outlineIndex } from "../../domain/atlas/indexes.ts";
import { siteRef } from "../../domain/things/refs.ts";
import type { Thing } from "../../domain/things/things.ts";
import { asWritten } from "../../i18n/words/names.ts";
import { formatList } from "../../i18n/words/list.ts";
import { planOf, type ThingRef } from "../../model/thing-ref.ts";
import { toThing } from "../../state/changes.ts";
import { changeView } from "../../state/store.ts";
import { useEscape } from "../../ui/use-escape.ts";
import { Chips } from "../../ui/Chips.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { List } from "../../ui/List.tsx";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { useThing } from "../shared/use-thing.ts";
import { ViewLink } from "../shared/ViewLink.tsx";
import { useKnownOutline } from "../shared/use-parts.ts";
import { useSites } from "../shared/use-sites.ts";
import styles from "./ThingCard.module.css";
import { useFrameText } from "./use-frame-text.ts";
import { useAsked } from "./use-asked.ts";

type ThingCardProps = { readonly of: ThingRef; readonly hasName: boolean };

/** What is open in a frame, in short: the whole of it, with every phrase, is one step away in the whole atlas. */
export function ThingCard({ of, hasName }: ThingCardProps) {
  const { t } = useAtlas();
  const say = useFrameText();
  const asked = useAsked(of);
  const thing = useThing(of);
  const close = () => changeView(toThing(null));
  useEscape(true, close);
  return (
    <article className={styles.card} aria-busy={thing === null && !asked.failed}>
      <button type="button" className={styles.back} onClick={close}>
        {`← ${say("frame.backToList")}`}
      </button>
      {thing ? (
        <Content thing={thing} hasName={hasName} />
      ) : (
        <p role="status">{asked.failed ? say("frame.failed") : t("details.loading")}</p>
      )}
    </article>
  );
}

type ContentProps = { readonly thing: Thing; readonly hasName: boolean };

function Content({ thing, hasName }: ContentProps) {
  const local = useLocal();
  const plan = useKnownOutline(planOf(thing.ref));
  const site = thing.ref.type === "site" && plan ? siteOf(plan, thing.ref.id) : null;
  return (
    <>
      {hasName && <h2 className={styles.name}>{local(thing, "name")}</h2>}
      {site && plan ? <SiteFacts plan={plan} site={site} /> : <Others thing={thing} />}
      <Sources thing={thing} />
    </>
  );
}

function siteOf(plan: AtlasPlan, id: string): AtlasSite | null {
  return outlineIndex(plan).siteById.get(id) ?? null;
}

type SiteFactsProps = { readonly plan: AtlasPlan; readonly site: AtlasSite };

function SiteFacts({ plan, site }: SiteFactsProps) {
  const { t, language } = useAtlas();
  const local = useLocal();
  const { enterpriseById } = outlineIndex(plan);
  const industries = site.industries.map(({ term }) =>
    asWritten(term, plan.wordings[term]?.termEn, language),
  );
  const firms = site.leadEnterprises.map(({ enterprise }) => {
    const entry = enterpriseById.get(enterprise);
    return entry ? local(entry, "name") : enterprise;
  });
  const listed = (names: readonly string[]) =>
    names.length === 0 ? t("site.unwritten") : formatList([...new Set(names)], language);
  return (
    <>
      <Chips
        chips={[
          t(`kind.${site.kind}`),
          t(`status.${site.status}`),
          t("site.precisionChip", { precision: t(`precision.${site.place.precision}`) }),
        ]}
      />
      <p className={styles.role}>{local(site, "role")}</p>
      <Facts>
        <dt>{t("site.industries")}</dt>
        <dd>{listed(industries)}</dd>
        <dt>{t("site.enterprises")}</dt>
        <dd>{listed(firms)}</dd>
      </Facts>
    </>
  );
}

/** What is known of a task, a firm, a unit: what it is, and the sites that it is about. */
function Others({ thing }: { readonly thing: Thing }) {
  const { t } = useAtlas();
  const local = useLocal();
  const keys = useMemo(() => thing.sites(), [thing]);
  const sites = useSites(keys);
  return (
    <>
      <Chips chips={[t(thing.word)]} />
      {sites.length > 0 && (
        <List>
          {sites.map((site) => (
            <li key={site.key}>
              <ViewLink to={toThing(siteRef(site))}>{local(site, "name")}</ViewLink>
            </li>
          ))}
        </List>
      )}
    </>
  );
}

/** Where it stands in the plans. */
function Sources({ thing }: { readonly thing: Thing }) {
  const { t } = useAtlas();
  const say = useFrameText();
  const local = useLocal();
  const language = useLanguage();
  const sources = useMemo(() => thing.sources(), [thing]);
  if (sources.length === 0) return null;
  return (
    <p className={styles.sources}>
      {`${say("frame.sources")} `}
      {sources.map(({ plan, passages }) => {
        const sections = [...new Set(passages.map(({ section }) => section))];
        const words = sections.map((section) => t("site.section", { section }));
        const text = say("frame.said", {
          plan: local(plan, "title"),
          sections: formatList(words, language),
        });
        return (
          <span key={plan.id} className={styles.source}>
            {text}
          </span>
        );
      })}
    </p>
  );
}
