import { useMemo } from "react";
import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import type { ProvedThing } from "../../domain/documents/cited-things.ts";
import type { DocumentSection } from "../../domain/documents/plan-document.ts";
import { textRuns, type TextRun } from "../../domain/documents/text-runs.ts";
import { refOf } from "../../model/thing-ref.ts";
import { toThing } from "../../state/changes.ts";
import styles from "./DocumentText.module.css";
import { ViewLink } from "../shared/ViewLink.tsx";

type DocumentTextProps = {
  readonly plan: AtlasPlan;
  readonly section: DocumentSection;
  /** Heading above it: a first line that says no more is left out. */
  readonly title: string;
};

/** A section of the plan as written; its cited phrases are marked and lead to what they prove. */
export function DocumentText({ plan, section, title }: DocumentTextProps) {
  const paragraphs = useMemo(() => textRuns(section), [section]);
  const shown = isHeading(paragraphs[0], title) ? paragraphs.slice(1) : paragraphs;
  return (
    <div className={styles.text} lang="zh-Hans">
      {shown.map((runs, index) => (
        // The text never changes while it is shown.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={index}>
          {runs.map((run, at) => (
            // oxlint-disable-next-line react/no-array-index-key
            <Run key={at} plan={plan.id} run={run} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Run({ plan, run }: { readonly plan: string; readonly run: TextRun }) {
  const [first] = run.proves;
  if (!first) return run.text;
  return (
    <mark className={styles.mark} data-names={run.proves.some(isNamed) || undefined}>
      <ViewLink to={toThing(refOf(first.type, plan, first.id))}>{run.text}</ViewLink>
    </mark>
  );
}

/** Places, firms and numbers stand out more than the phrases that tasks, links and records rest on. */
function isNamed({ type }: ProvedThing): boolean {
  return type === "site" || type === "enterprise" || type === "target";
}

/** Whether a paragraph is the heading alone, with its number. */
function isHeading(runs: readonly TextRun[] | undefined, title: string): boolean {
  const text = runs?.map((run) => run.text).join("") ?? "";
  return (
    /^[^、.)]{0,4}[、.)]\s*/.test(text) && text.replace(/^[^、.)]{0,4}[、.)]\s*/, "") === title
  );
}
