import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { useAtlas } from "../shared/atlas-context.tsx";
import { ClauseRef } from "../shared/ClauseRef.tsx";
import { Glossed } from "../shared/Glossed.tsx";
import { Section } from "../shared/Section.tsx";
import { Aside } from "../../ui/Aside.tsx";
import { List } from "../../ui/List.tsx";

/** What the plan has to do with who lives there, in plain words, each sentence with its clause. */
export function PlanResidents({ plan }: { readonly plan: AtlasPlan }) {
  const { t, local } = useAtlas();
  const { residents } = plan;
  return (
    <Section title={t("plan.residents")}>
      <List>
        {residents.map((entry) => (
          <li key={entry.textEn}>
            <Glossed text={local(entry, "text")} />{" "}
            <ClauseRef plan={plan} section={entry.section} />
          </li>
        ))}
      </List>
      <Aside>{t(residents.length === 0 ? "plan.noResidents" : "plan.residentsNote")}</Aside>
    </Section>
  );
}
