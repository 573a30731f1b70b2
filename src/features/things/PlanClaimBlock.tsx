import { useState } from "react";
import { lifeCycle } from "../../domain/atlas/life-cycle.ts";
import type { IndustryJoin } from "../../domain/joins/joins.ts";
import { translationFor } from "../../i18n/words/names.ts";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { LifeCycleMark } from "../shared/LifeCycleMark.tsx";
import { SiteLinks } from "../shared/SiteLinks.tsx";
import lists from "./Lists.module.css";

/** So many words of a plan stand open; more are one press away, or a few plans would make an endless page. */
const OPEN_WORDS = 4;

type Claim = IndustryJoin["claims"][number];

type PlanClaimBlockProps = {
  readonly claim: Claim;
  /** Where few plans claim it, what has few words stands open. */
  readonly mayStandOpen: boolean;
};

/** What one plan calls an industry and where; drawn when it is opened. */
export function PlanClaimBlock({ claim, mayStandOpen }: PlanClaimBlockProps) {
  const { atlas, t, today } = useAtlas();
  const local = useLocal();
  const { words, siteCount } = claim;
  const [isOpen, setOpen] = useState(mayStandOpen && words.length <= OPEN_WORDS);
  const plan = atlas.planById.get(claim.plan);
  if (!plan) return null;
  return (
    <details
      className={lists.claim}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span>
          <strong>{local(plan, "short")}</strong>{" "}
          <LifeCycleMark plan={plan} cycle={lifeCycle(plan, today)} />
        </span>
        <span className={lists.count}>
          {t("industry.planSpread", { sites: siteCount, words: words.length })}
        </span>
      </summary>
      {(isOpen || mayStandOpen) && <ClaimWords words={words} />}
    </details>
  );
}

function ClaimWords({ words }: Pick<Claim, "words">) {
  const language = useLanguage();
  return (
    <ul className={`${lists.words} ${lists.claimBody}`}>
      {words.map(({ term, termEn, sites }) => (
        <li key={term}>
          <p className={lists.word}>
            <q lang="zh-Hans">{term}</q>
            {` ${translationFor(termEn, language) ?? ""}`}
          </p>
          <SiteLinks sites={sites} />
        </li>
      ))}
    </ul>
  );
}
