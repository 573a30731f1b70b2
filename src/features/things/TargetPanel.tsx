import { detailsIndex } from "../../domain/atlas/indexes.ts";
import { isSaidIn } from "../../domain/clauses/said-in.ts";
import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { normaliseTarget } from "../../domain/targets/normalise-target.ts";
import { targetFigure } from "../shared/target-figure.ts";
import type { MetricJoin } from "../../domain/joins/joins.ts";
import { formatNumbers } from "../../i18n/format.ts";
import type { MessageKey } from "../../i18n/zh-hans.ts";
import type { Target } from "../../model/types.ts";
import type { Comparator } from "../../model/vocabulary.ts";
import { siteRef, taskRef } from "../../domain/things/refs.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { CitationList } from "../shared/CitationList.tsx";
import { ClauseRef } from "../shared/ClauseRef.tsx";
import { DetailsGate } from "../shared/DetailsGate.tsx";
import { JoinGate } from "../shared/JoinGate.tsx";
import { IndustryTermLine } from "../shared/IndustryTermLine.tsx";
import { PlanLink } from "./PlanLink.tsx";
import { Section } from "../shared/Section.tsx";
import { TargetLines } from "./TargetLines.tsx";
import { PanelHead } from "./PanelHead.tsx";
import styles from "./TargetPanel.module.css";
import { Unwritten } from "../shared/Unwritten.tsx";
import { useKnownDetails } from "../shared/use-parts.ts";
import { ViewLink } from "../shared/ViewLink.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { List } from "../../ui/List.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { Note } from "../../ui/Note.tsx";

type TargetPartProps = { readonly plan: AtlasPlan; readonly target: Target };

/**
 * A number that a plan sets as a goal: as written, in words, what it belongs to, and comparable targets of other
 * plans.
 */
export function TargetPanel({ plan, id }: { readonly plan: AtlasPlan; readonly id: string }) {
  const { t } = useAtlas();
  const details = useKnownDetails(plan.id);
  const target = details && detailsIndex(details).targetById.get(id);
  return (
    <Panel>
      <PanelHead
        of={{ type: "target", plan: plan.id, id }}
        trail={<PlanLink plan={plan} />}
        chips={target ? [t("target.scopeOf", { scope: t(`scope.${target.scope}`) })] : []}
      />
      <DetailsGate plan={plan.id}>
        {() => (target ? <TargetBody plan={plan} target={target} /> : <p>{t("target.missing")}</p>)}
      </DetailsGate>
    </Panel>
  );
}

function TargetBody({ plan, target }: TargetPartProps) {
  const { t } = useAtlas();
  return (
    <>
      <TargetFigure target={target} />
      <TargetFacts target={target} />
      <TargetIndustry plan={plan} target={target} />
      <TargetBelongs plan={plan} target={target} />
      <SameMetric plan={plan} target={target} />
      <Section title={t("site.cites")}>
        <CitationList plan={plan} cites={[target, ...target.alsoIn]} />
      </Section>
    </>
  );
}

const COMPARATOR_WORDS = {
  ">": "comparator.gt",
  ">=": "comparator.ge",
  "=": "comparator.eq",
  "<=": "comparator.le",
  "<": "comparator.lt",
  "~": "comparator.about",
  range: "comparator.range",
} as const satisfies Readonly<Record<Comparator, MessageKey>>;

function TargetFigure({ target }: { readonly target: Target }) {
  const { t } = useAtlas();
  const language = useLanguage();
  const bare = targetFigure({ ...target, comparator: "=" }, language);
  const isRank = normaliseTarget(target)?.unit === "rank";
  return (
    <>
      <p className={styles.figure}>{targetFigure(target, language)}</p>
      {!isRank && (
        <p className={styles.comparator}>
          {t(COMPARATOR_WORDS[target.comparator], { figure: bare })}
        </p>
      )}
    </>
  );
}

function TargetFacts({ target }: { readonly target: Target }) {
  const { t } = useAtlas();
  const language = useLanguage();
  return (
    <Section title={t("target.phrase")}>
      <p lang="zh-Hans">
        <q>{target.phrase}</q>
      </p>
      <Facts>
        <dt>{t("target.normal")}</dt>
        <dd>{normalWords(target, language, t)}</dd>
        <dt>{t("target.year")}</dt>
        <dd>
          {target.year === null ? <Unwritten /> : t("target.yearOf", { year: String(target.year) })}
        </dd>
        <dt>{t("target.baseline")}</dt>
        <dd>{target.baseline ?? <Unwritten />}</dd>
      </Facts>
    </Section>
  );
}

function normalWords(
  target: Target,
  language: ReturnType<typeof useLanguage>,
  t: ReturnType<typeof useAtlas>["t"],
): string {
  const normal = normaliseTarget(target);
  if (!normal) return t("target.normalNone");
  if (normal.unit === "count" && normal.value === target.value) return t("target.normalCount");
  const numbers = [normal.value, ...(normal.valueTo === null ? [] : [normal.valueTo])];
  const value = formatNumbers(numbers, language);
  return t(`normalUnit.${normal.unit}`, { value });
}

function TargetIndustry({ plan, target }: TargetPartProps) {
  const { t } = useAtlas();
  if (target.industry === null) return null;
  return (
    <Section title={t("target.industry")}>
      <List>
        <IndustryTermLine plan={plan} word={{ term: target.industry }} />
      </List>
    </Section>
  );
}

/** The place, the task and the clause that the target belongs to. */
function TargetBelongs({ plan, target }: TargetPartProps) {
  const { t } = useAtlas();
  const local = useLocal();
  const site = plan.sites.find((entry) => entry.id === target.site);
  const tasks = plan.tasks.filter((entry) => isSaidIn(target, entry.section));
  return (
    <Section title={t("target.belongs")}>
      <Facts>
        <dt>{t("target.site")}</dt>
        <dd>
          {site ? (
            <ViewLink to={toThing(siteRef(site))}>{local(site, "name")}</ViewLink>
          ) : (
            <Unwritten />
          )}
        </dd>
        {tasks.length > 0 && <dt>{t("target.task")}</dt>}
        {tasks.map((task) => (
          <dd key={task.section}>
            <ViewLink to={toThing(taskRef(plan.id, task.section))}>{local(task, "title")}</ViewLink>
          </dd>
        ))}
        <dt>{t("thing.clause")}</dt>
        <dd>
          <ClauseRef plan={plan} section={target.section} />
        </dd>
      </Facts>
    </Section>
  );
}

/** Targets of the same canonical metric only, so that like is compared with like. */
function SameMetric({ plan, target }: TargetPartProps) {
  const { t } = useAtlas();
  const own = <Note>{t("target.sameOwn")}</Note>;
  return (
    <Section title={t("target.same")}>
      {target.metric === null ? (
        own
      ) : (
        <JoinGate kind="metric" id={target.metric}>
          {({ targets }) => <LikeTargets plan={plan} target={target} targets={targets} />}
        </JoinGate>
      )}
    </Section>
  );
}

type LikeTargetsProps = TargetPartProps & Pick<MetricJoin, "targets">;

/** All targets of a metric except the one on show. */
function LikeTargets({ plan, target, targets }: LikeTargetsProps) {
  const { atlas, t } = useAtlas();
  const rows = targets.flatMap((like) => {
    const entry = atlas.planById.get(like.plan);
    const isOwn = like.plan === plan.id && like.target.id === target.id;
    return entry && !isOwn ? [{ plan: entry, target: like.target }] : [];
  });
  if (rows.length === 0) return <Note>{t("target.sameOwn")}</Note>;
  return <TargetLines rows={rows} showPlan />;
}
