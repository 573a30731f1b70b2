import { lifeCycle } from "../../domain/atlas/life-cycle.ts";
import type { AtlasPlan, AtlasSite } from "../../domain/atlas/atlas.ts";
import { ELDER } from "../../i18n/elder/catalogue.ts";
import { translateOf } from "../../i18n/translate.ts";
import { Section } from "../shared/Section.tsx";
import { useAtlas, useLanguage, useViewPart } from "../shared/atlas-context.tsx";
import { List } from "../../ui/List.tsx";
import { plainKeys } from "./plain-keys.ts";

type PlainWordsProps = { readonly plan: AtlasPlan; readonly site: AtlasSite };

/** For elders: what the short words above it mean, each in one sentence that needs no other. */
export function PlainWords({ plan, site }: PlainWordsProps) {
  const { today } = useAtlas();
  const language = useLanguage();
  const isUsual = useViewPart((view) => view.mode === "usual");
  if (isUsual) return null;
  const text = translateOf(ELDER[language], language);
  return (
    <Section title={text("plain")}>
      <List>
        {plainKeys(site, lifeCycle(plan, today)).map((key) => (
          <li key={key}>{text(key, { year: String(plan.period.to) })}</li>
        ))}
      </List>
    </Section>
  );
}
