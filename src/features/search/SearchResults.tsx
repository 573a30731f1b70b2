import { type HTMLAttributes, useId } from "react";
import type { Hit } from "../../domain/search/find.ts";
import { formatRef } from "../../model/thing-ref.ts";
import { LANGUAGE_FACTS } from "../../i18n/language.ts";
import { secondName } from "../../i18n/words/names.ts";
import { Button } from "../../ui/Button.tsx";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { groupOptions, type OptionGroup, type SearchOption } from "./options.ts";
import styles from "./SearchResults.module.css";
import type { Search } from "./use-search.ts";
import { useSearchText } from "./use-search-text.ts";

type SearchNotesProps = {
  readonly search: Search;
  /** What was typed. */
  readonly text: string;
};

/** What is still to come, what did not, and what to try where nothing was found. */
export function SearchNotes({ search, text }: SearchNotesProps) {
  const { atlas } = useAtlas();
  const say = useSearchText();
  const { isLoading, plansReady } = search;
  const isSearched = search.isAsked && search.answers === text && !isLoading;
  return (
    <>
      {search.hasFailed && (
        <p className={styles.note}>
          {say("failed")} <RetryButton onPress={search.retry} />
        </p>
      )}
      {isLoading && (
        <p className={styles.note}>
          {plansReady === 0
            ? say("loading")
            : say("progress", { done: plansReady, all: atlas.plans.length })}
        </p>
      )}
      {isSearched && search.groups.length === 0 && (
        <p className={styles.note}>
          {say("empty", { text })} {say("emptyHint")}
        </p>
      )}
    </>
  );
}

type SearchOptionsProps = {
  readonly options: readonly SearchOption[];
  /** Place of the option that Enter chooses; -1 where there is none. */
  readonly active: number;
  readonly propsOf: (option: SearchOption, index: number) => HTMLAttributes<HTMLElement>;
};

/** What was found, kind by kind. */
export function SearchOptions({ options, active, propsOf }: SearchOptionsProps) {
  return groupOptions(options).map((group) => (
    <ResultGroup key={group.type} group={group} active={active} propsOf={propsOf} />
  ));
}

function RetryButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useAtlas();
  return <Button onClick={onPress}>{t("app.retry")}</Button>;
}

type ResultGroupProps = Pick<SearchOptionsProps, "active" | "propsOf"> & {
  readonly group: OptionGroup;
};

function ResultGroup({ group, active, propsOf }: ResultGroupProps) {
  const { t } = useAtlas();
  const id = useId();
  const { type, options } = group;
  return (
    <div role="group" className={styles.group} aria-labelledby={type === "all" ? undefined : id}>
      {type !== "all" && (
        <div id={id} className={styles.kind} role="presentation">
          {t(`thing.${type}`)}
        </div>
      )}
      {options.map(({ option, index }) => (
        <div
          key={keyOf(option)}
          {...propsOf(option, index)}
          className={styles.option}
          data-active={index === active || undefined}
        >
          <OptionText option={option} />
        </div>
      ))}
    </div>
  );
}

function keyOf(option: SearchOption): string {
  return option.kind === "hit" ? formatRef(option.hit.ref) : option.kind;
}

function OptionText({ option }: { readonly option: SearchOption }) {
  const say = useSearchText();
  switch (option.kind) {
    case "hit":
      return <HitText hit={option.hit} />;
    case "more":
      return <span className={styles.more}>{say("more", { count: option.count })}</span>;
    case "all":
      return <span className={styles.more}>{say("all", { count: option.count })}</span>;
  }
}

function HitText({ hit }: { readonly hit: Hit }) {
  const { atlas } = useAtlas();
  const language = useLanguage();
  const local = useLocal();
  const plan = hit.plan === null || hit.ref.type === "plan" ? null : atlas.planById.get(hit.plan);
  const second = secondName(hit, "name", language);
  const why = useWhy(hit);
  return (
    <>
      <span className={styles.name}>{local(hit, "name")}</span>
      {plan ? <span className={styles.plan}>{local(plan, "short")}</span> : <span />}
      <span className={styles.why}>
        {why !== null && <>{why} · </>}
        <span lang={second.language}>{second.text}</span>
      </span>
    </>
  );
}

/** By what a thing was found; null where its name says so. */
function useWhy({ reason, by }: Hit): string | null {
  const say = useSearchText();
  const { readsPlans } = LANGUAGE_FACTS[useLanguage()];
  switch (reason) {
    case "name":
      return null;
    case "alias":
      return say("why.alias", { by: by ?? "" });
    case "words":
      return say("why.words", { by: by ?? "" });
    case "pinyin":
    case "initials":
      return by === null ? say(`why.${reason}`) : say("why.alias", { by });
    case "english":
      return readsPlans ? say("why.english") : null;
    case "similar":
      return say("why.similar");
  }
}
