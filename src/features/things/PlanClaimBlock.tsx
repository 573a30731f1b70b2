import type { PlanClaim } from "../../domain/industries/industry-claims.ts";
import { lifeCycle } from "../../domain/atlas/life-cycle.ts";
import { translationFor } from "../../i18n/words/names.ts";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { LifeCycleMark } from "../shared/LifeCycleMark.tsx";
import { SiteLinks } from "../shared/SiteLinks.tsx";
import things from "./SharedThings.module.css";

/** So many words of a plan stand open; more are one press away, or five plans would make an endless page. */
const OPEN_WORDS = 4;

/** What one plan calls an industry and where. */
export function PlanClaimBlock({ claim }: { readonly claim: PlanClaim }) {
  const { atlas, t, today } = useAtlas();
  const language = useLanguage();
  const local = useLocal();
  const { plan, words, siteCount } = claim;
  return (
    <details className={things.claim} open={words.length <= OPEN_WORDS}>
      <summary>
        <span>
          <strong>{local(plan, "short")}</strong>{" "}
          <LifeCycleMark plan={plan} cycle={lifeCycle(plan, today)} />
        </span>
        <span className={things.count}>
          {t("industry.planSpread", { sites: siteCount, words: words.length })}
        </span>
      </summary>
      <ul className={`${things.words} ${things.claimBody}`}>
        {words.map(({ term, sites }) => (
          <li key={term}>
            <p className={things.word}>
              <q lang="zh-Hans">{term}</q>
              {` ${translationFor(atlas.wordings[term]?.termEn, language) ?? ""}`}
            </p>
            <SiteLinks sites={sites} />
          </li>
        ))}
      </ul>
    </details>
  );
}
