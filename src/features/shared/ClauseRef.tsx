import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { clauseRef } from "../../domain/things/refs.ts";
import { sectionWords } from "../../i18n/words/section.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas } from "./atlas-context.tsx";
import styles from "./ClauseRef.module.css";
import { ViewLink } from "./ViewLink.tsx";

type ClauseRefProps = {
  readonly plan: Pick<AtlasPlan, "id" | "clauses">;
  readonly section: string;
};

/** The clause that states a fact, as a link to it. A plan's title is not a clause and has no link. */
export function ClauseRef({ plan, section }: ClauseRefProps) {
  const { t, language } = useAtlas();
  const words = sectionWords(section, t, language);
  const isClause = plan.clauses.some((clause) => clause.section === section);
  return (
    <cite className={styles.section}>
      {isClause ? <ViewLink to={toThing(clauseRef(plan.id, section))}>{words}</ViewLink> : words}
    </cite>
  );
}
