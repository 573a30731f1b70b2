import { useId, useMemo, useState } from "react";
import { keptTogether } from "../../i18n/words/kept-together.ts";
import type { Term } from "../../i18n/glossary/terms.ts";
import { useAtlas, useLocal, useViewPart } from "./atlas-context.tsx";
import styles from "./Glossed.module.css";
import { useGlossary } from "./use-glossary.ts";
import { ViewLink } from "./ViewLink.tsx";

/**
 * A text in which the words of the glossary, once they have come, are dotted; pressing one says below it what it means,
 * pressing it again takes that away. Elders have all of it said at once.
 */
export function Glossed({ text }: { readonly text: string }) {
  const glossary = useGlossary();
  const [open, setOpen] = useState<string | null>(null);
  const pieces = useMemo(
    () => keptTogether(glossary?.mark(text) ?? [{ text, term: null }]),
    [text, glossary],
  );
  const isSaid = useViewPart((view) => view.mode !== "usual");
  const note = useId();
  if (isSaid) return <Said text={text} pieces={pieces} terms={glossary?.terms ?? []} />;
  const term = glossary?.terms.find(({ id }) => id === open);
  return (
    <>
      {pieces.map((piece) =>
        piece.term === null ? (
          piece.text
        ) : (
          <span key={piece.term} className={styles.kept}>
            {piece.before}
            <button
              type="button"
              className={styles.word}
              aria-expanded={piece.term === open}
              aria-controls={piece.term === open ? note : undefined}
              onClick={() => setOpen(piece.term === open ? null : piece.term)}
            >
              {piece.text}
            </button>
            {piece.after}
          </span>
        ),
      )}
      <span id={note} role="status" className={styles.note} data-empty={!term || undefined}>
        {term && <Meaning term={term} />}
      </span>
    </>
  );
}

type SaidProps = {
  readonly text: string;
  readonly pieces: readonly { readonly term: string | null }[];
  readonly terms: readonly Term[];
};

/** A text, and below it the meaning of each of its words once. */
function Said({ text, pieces, terms }: SaidProps) {
  const named = new Set(pieces.map(({ term }) => term));
  return (
    <>
      {text}
      {terms
        .filter(({ id }) => named.has(id))
        .map((term) => (
          <span key={term.id} className={styles.note}>
            <Meaning term={term} />
          </span>
        ))}
    </>
  );
}

function Meaning({ term }: { readonly term: Term }) {
  const { t } = useAtlas();
  const local = useLocal();
  return (
    <>
      <b>{local(term, "word")}</b> {local(term, "about")}{" "}
      <ViewLink to={{ screen: "terms" }}>{t("terms.all")}</ViewLink>
    </>
  );
}
