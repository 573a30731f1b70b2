import { outlineIndex } from "../../domain/atlas/indexes.ts";
import type { AtlasPlan, AtlasSite } from "../../domain/atlas/atlas.ts";
import { formatList } from "../../i18n/words/list.ts";
import { positionWords } from "../../i18n/words/position-words.ts";
import { siteRef } from "../../domain/things/refs.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { Section } from "../shared/Section.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { Facts } from "../../ui/Facts.tsx";

type SitePositionProps = { readonly plan: AtlasPlan; readonly site: AtlasSite };

/** Where a site is and how well that is known, in words. */
export function SitePosition({ plan, site }: SitePositionProps) {
  const { t } = useAtlas();
  const language = useLanguage();
  const local = useLocal();
  const { place } = site;
  const { siteById, sourceById } = outlineIndex(plan);
  const parent = siteById.get(site.parent ?? "");
  const note = local(place, "note");
  const sources = place.sources.flatMap((id) => {
    const source = sourceById.get(id);
    return source ? [local(source, "title")] : [];
  });
  return (
    <Section title={t("site.position")}>
      <p>{positionWords(site, language, t)}</p>
      {site.extent && (
        <p>
          {t("site.approximate", { basis: t(`basis.${site.extent.basis}`) })}{" "}
          {local(site.extent, "note")}
        </p>
      )}
      {!site.extent && place.areaOf.length > 0 && <p>{t("site.area")}</p>}
      {note !== null && <p>{note}</p>}
      <Facts>
        {parent && (
          <>
            <dt>{t("site.parent")}</dt>
            <dd>
              <ViewLink to={toThing(siteRef(parent))}>{local(parent, "name")}</ViewLink>{" "}
              {site.parentBasis === "external" && t("site.parentExternal")}
            </dd>
          </>
        )}
        <dt>{t("site.method")}</dt>
        <dd>{t(`method.${place.method}`)}</dd>
        <dt>{t("site.sources")}</dt>
        <dd>{formatList(sources, language)}</dd>
      </Facts>
    </Section>
  );
}
