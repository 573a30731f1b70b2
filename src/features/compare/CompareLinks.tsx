import { useMemo } from "react";
import type { WholePlan } from "../../domain/atlas/atlas.ts";
import {
  outsideLinks,
  sharedPartners,
  type OutsideLink,
} from "../../domain/compare/outside-links.ts";
import { siteRef } from "../../domain/things/refs.ts";
import { formatList } from "../../i18n/words/list.ts";
import { toThing } from "../../state/changes.ts";
import { Aside } from "../../ui/Aside.tsx";
import { List } from "../../ui/List.tsx";
import { Note } from "../../ui/Note.tsx";
import { TitledTable } from "../../ui/TitledTable.tsx";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { ClauseRef } from "../shared/ClauseRef.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { FigureButton } from "./cards/FigureButton.tsx";
import { apartWords, bearingWords } from "./cards/figure-value.ts";
import styles from "./CompareLinks.module.css";
import { CompareSection } from "./CompareSection.tsx";
import { ReachPicture } from "./ReachPicture.tsx";
import { takeLinks } from "./take/take-links.ts";
import { useTake } from "./take/use-take.ts";
import { useCompareText } from "./use-compare-text.ts";

/** With whom outside the plans work, how far that reaches and which way; partners of two plans stand out. */
export function CompareLinks({ plans }: { readonly plans: readonly WholePlan[] }) {
  const text = useCompareText();
  const links = useMemo(() => outsideLinks(plans), [plans]);
  const shared = useMemo(() => sharedPartners(links), [links]);
  const take = useTake("links", plans);
  const partners = new Set(shared.keys());
  const placed = links.filter(({ reach }) => reach !== null).length;
  return (
    <CompareSection id="links" tables={() => takeLinks(take, links)}>
      <Note>{text("links.note", { placed, unplaced: links.length - placed })}</Note>
      <Shared shared={shared} />
      <div className={styles.pictures}>
        {plans.map(({ plan }) => (
          <ReachPicture
            key={plan.id}
            plan={plan}
            links={links.filter((link) => link.plan === plan)}
            shared={partners}
          />
        ))}
      </div>
      {links.length === 0 ? (
        <Note tone="plain">{text("links.none")}</Note>
      ) : (
        <TitledTable title={text("links.table")}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {text(`links.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {links.map((link) => (
              <LinkRow
                key={`${link.plan.id} ${link.link.id}`}
                of={link}
                isShared={partners.has(link.partner)}
              />
            ))}
          </tbody>
        </TitledTable>
      )}
    </CompareSection>
  );
}

const COLUMNS = ["partner", "plan", "kind", "reach", "bearing"] as const;

/** The partners that two plans name, first of all. */
function Shared({ shared }: { readonly shared: ReturnType<typeof sharedPartners> }) {
  const text = useCompareText();
  const local = useLocal();
  const language = useLanguage();
  if (shared.size === 0) return <Note>{text("links.noneShared")}</Note>;
  return (
    <>
      <h4 className={styles.heading}>{text("links.shared")}</h4>
      <List>
        {[...shared].map(([partner, links]) => (
          <li key={partner}>
            <strong>{links[0] && local(links[0].link, "to")}</strong>
            <Aside place="after">
              {formatList(
                links.map(({ plan }) => local(plan, "short")),
                language,
              )}
            </Aside>
          </li>
        ))}
      </List>
    </>
  );
}

function LinkRow({ of, isShared }: { readonly of: OutsideLink; readonly isShared: boolean }) {
  const { t } = useAtlas();
  const text = useCompareText();
  const local = useLocal();
  const { plan, link, near, reach } = of;
  const words = { t, text, language: useLanguage() };
  const figure = { of: "reach", link: of } as const;
  const bearing = bearingWords(figure, words);
  const name = (
    <ViewLink to={toThing({ type: "link", plan: plan.id, id: link.id })}>
      {local(link, "to")}
    </ViewLink>
  );
  return (
    <tr>
      <th scope="row">
        {isShared ? <strong>{name}</strong> : name}
        {isShared && <Aside place="below">{text("links.isShared")}</Aside>}
      </th>
      <td>
        {local(plan, "short")}
        {near && (
          <Aside place="below">
            <ViewLink to={toThing(siteRef(near))}>{local(near, "name")}</ViewLink>
          </Aside>
        )}
      </td>
      <td>
        {t(`linkKind.${link.kind}`)} · {t(`linkDirection.${link.direction}`)}{" "}
        <ClauseRef plan={plan} section={link.section} />
      </td>
      <td>
        {reach ? (
          <FigureButton figure={figure}>{apartWords(reach.apart, words)}</FigureButton>
        ) : (
          text("links.unplaced")
        )}
      </td>
      <td>{bearing !== "" && <FigureButton figure={figure}>{bearing}</FigureButton>}</td>
    </tr>
  );
}
