import { useState } from "react";
import { lifeCycle } from "../../domain/atlas/life-cycle.ts";
import type { IndustryJoin } from "../../domain/joins/joins.ts";
import { translationFor } from "../../i18n/words/names.ts";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { LifeCycleMark } from "../shared/LifeCycleMark.tsx";
import { SiteLinks } from "../shared/SiteLinks.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { List } from "../../ui/List.tsx";
import styles from "./PlanClaimBlock.module.css";

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
    <Fold
      title={
        <>
          {local(plan, "short")} <LifeCycleMark plan={plan} cycle={lifeCycle(plan, today)} />
        </>
      }
      count={t("industry.planSpread", { sites: siteCount, words: words.length })}
      isOpen={isOpen}
      onToggle={setOpen}
    >
      {(isOpen || mayStandOpen) && <ClaimWords words={words} />}
    </Fold>
  );
}

function ClaimWords({ words }: Pick<Claim, "words">) {
  const language = useLanguage();
  return (
    <List look="loose">
      {words.map(({ term, termEn, sites }) => (
        <li key={term}>
          <p className={styles.word}>
            <q lang="zh-Hans">{term}</q>
            {` ${translationFor(termEn, language) ?? ""}`}
          </p>
          <SiteLinks sites={sites} />
        </li>
      ))}
    </List>
  );
}
