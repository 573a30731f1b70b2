import { useId, useState } from "react";
import { COMPARE_SECTIONS } from "../../../domain/compare/sections.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { useAtlas } from "../../shared/atlas-context.tsx";
import { useCompareText } from "../use-compare-text.ts";
import { PAPERS, type Brief } from "./brief.ts";
import styles from "./BriefForm.module.css";

/** A cover has room for no longer question. */
const LONGEST_QUESTION = 200;

type BriefFormProps = {
  readonly brief: Brief;
  readonly onMake: (brief: Brief) => void;
  readonly onClose: () => void;
};

/** Asks for the question that a brief answers, its paper and its parts. */
export function BriefForm({ brief, onMake, onClose }: BriefFormProps) {
  const { t } = useAtlas();
  const text = useCompareText();
  const [draft, setDraft] = useState(brief);
  const question = useId();
  return (
    <Dialog title={text("brief.title")} closeLabel={t("list.close")} onClose={onClose}>
      <label className={styles.label} htmlFor={question}>
        {text("brief.question")}
      </label>
      <textarea
        id={question}
        className={styles.question}
        rows={2}
        maxLength={LONGEST_QUESTION}
        value={draft.question}
        onChange={(event) => setDraft({ ...draft, question: event.currentTarget.value })}
      />
      <div className={styles.papers} role="group" aria-label={text("brief.paper")}>
        {PAPERS.map((paper) => (
          <Button
            key={paper}
            isPressed={paper === draft.paper}
            onClick={() => setDraft({ ...draft, paper })}
          >
            {text(`brief.paper.${paper}`)}
          </Button>
        ))}
      </div>
      <fieldset className={styles.sections}>
        <legend>{text("brief.sections")}</legend>
        {COMPARE_SECTIONS.map((section) => (
          <label key={section} className={styles.section}>
            <input
              type="checkbox"
              checked={draft.sections.includes(section)}
              onChange={(event) => {
                const isTaken = event.currentTarget.checked;
                setDraft({
                  ...draft,
                  sections: COMPARE_SECTIONS.filter((id) =>
                    id === section ? isTaken : draft.sections.includes(id),
                  ),
                });
              }}
            />
            {text(`${section}.title`)}
          </label>
        ))}
      </fieldset>
      <Button onClick={() => onMake(draft)}>{text("brief.make")}</Button>
    </Dialog>
  );
}
