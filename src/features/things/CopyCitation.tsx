import { useEffect, useRef, useState } from "react";
import {
  CITATION_FORMS,
  formatCitation,
  type CitationForm,
} from "../../i18n/words/citation-text.ts";
import type { CitationSubject } from "../../model/citation.ts";
import { citationSubject } from "../../domain/things/citation-subject.ts";
import { planOf, type ThingRef } from "../../model/thing-ref.ts";
import { viewAddress } from "../../state/address.ts";
import { DEFAULT_VIEW, type View } from "../../state/view.ts";
import { viewStore } from "../../state/store.ts";
import { useAtlas, useLanguage } from "../shared/atlas-context.tsx";
import styles from "./CopyCitation.module.css";
import { Section } from "../shared/Section.tsx";
import { useThing } from "../shared/use-thing.ts";
import { DownloadAndReport } from "./DownloadAndReport.tsx";
import { Button } from "../../ui/Button.tsx";
import { writeClipboard } from "../../ui/write-clipboard.ts";

/** A text that was handed to the clipboard, and whether the browser let it in. */
type Copied = { readonly text: string; readonly refused: boolean };

/** Copies what the open panel shows as a citation, or its address. What was copied can be read, and taken by hand. */
export function CopyCitation({ select }: { readonly select: ThingRef }) {
  const { t, today } = useAtlas();
  const thing = useThing(select);
  const textOf = useTexts(select);
  const [copied, setCopied] = useState<Copied | null>(null);
  const copy = (text: string) => {
    writeClipboard(text).then(
      () => setCopied({ text, refused: false }),
      () => setCopied({ text, refused: true }),
    );
  };
  if (!thing) return null;
  const subject = citationSubject(thing, today);
  return (
    <div className={styles.cite}>
      <Section title={t("cite.title")}>
        <div className={styles.buttons}>
          {CITATION_FORMS.map((form) => (
            <Button key={form} onClick={() => copy(textOf.citation(form, subject))}>
              {t(`cite.${form}`)}
            </Button>
          ))}
          <Button onClick={() => copy(textOf.address(viewStore.getState()))}>
            {t("cite.link")}
          </Button>
          <DownloadAndReport thing={thing} address={() => textOf.address(viewStore.getState())} />
        </div>
        <CopiedText copied={copied} />
      </Section>
    </div>
  );
}

/** Citation and address as texts, made when they are asked for: a prerendered page knows no address of its own. */
function useTexts(select: ThingRef) {
  const { atlas, root, today } = useAtlas();
  const language = useLanguage();
  const address = (view: View) => new URL(`${root}${viewAddress(view)}`, document.baseURI).href;
  // A citation keeps to what it cites: no camera, no layers, no colours.
  const plan = planOf(select);
  const plans = plan === null ? [] : [plan];
  const permanent = () => address({ ...DEFAULT_VIEW, plans, select, language });
  return {
    address,
    citation: (form: CitationForm, subject: CitationSubject) =>
      formatCitation(
        form,
        subject,
        { dataVersion: atlas.dataVersion, address: permanent(), accessed: today },
        language,
      ),
  };
}

function CopiedText({ copied }: { readonly copied: Copied | null }) {
  const { t } = useAtlas();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!copied?.refused) return;
    field.current?.focus();
    field.current?.select();
  }, [copied]);
  return (
    <>
      <p role="status" className={styles.status}>
        {copied && t(copied.refused ? "cite.refused" : "cite.copied")}
      </p>
      {copied && (
        <textarea
          ref={field}
          className={styles.text}
          readOnly
          rows={6}
          value={copied.text}
          aria-label={t("cite.text")}
        />
      )}
    </>
  );
}
