import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import {
  OWN_LIMITS,
  type OwnFault,
  type OwnLayer,
  type OwnRead,
  unread,
} from "../../domain/own-data/own-data.ts";
import { readOwnFile } from "../../domain/own-data/read-own-file.ts";
import type { OwnDataKey } from "../../i18n/own-data/zh-hans.ts";
import type { TranslateOf } from "../../i18n/translate.ts";
import { announce } from "../../state/announcer.ts";
import { seeAllLit, uiStore } from "../../state/store.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useLocal, useUi } from "../shared/atlas-context.tsx";
import { useOwnDataText } from "../shared/use-own-data-text.ts";
import styles from "./OwnDataDialog.module.css";

/** Faults and names that are listed: more are only counted. */
const MOST_LISTED = 100;

const close = () => uiStore.setState({ ownWanted: null });

type OwnDataDialogProps = {
  /** Reads and checks a plan's folder that is packed as a ZIP. */
  readonly loadPlan: (bytes: Uint8Array) => Promise<OwnRead>;
};

/** Lays a file of the reader's own over the map, says what of it could not be shown, and forgets it again. */
export function OwnDataDialog({ loadPlan }: OwnDataDialogProps) {
  const say = useOwnDataText();
  const wanted = useUi((ui) => ui.ownWanted);
  const own = useUi((ui) => ui.own);
  const [reading, setReading] = useState<string | null>(null);
  const read = useReader(loadPlan, setReading);
  useEffect(() => {
    const [file] = wanted ?? [];
    if (file) read(file);
  }, [wanted, read]);
  return (
    <Dialog title={say("own.title")} closeLabel={say("own.close")} onClose={close}>
      <p className={styles.lead}>{say("own.lead")}</p>
      <FileField label={say("own.choose")} onFile={read} />
      {reading !== null && <p role="status">{say("own.reading", { file: reading })}</p>}
      {reading === null && own !== null && <Report own={own} say={say} />}
    </Dialog>
  );
}

type Say = TranslateOf<OwnDataKey>;

/** Reads a file once the page has said that it does. The latest that was asked for counts. */
function useReader(
  loadPlan: OwnDataDialogProps["loadPlan"],
  onReading: (file: string | null) => void,
): (file: File) => void {
  const latest = useRef<File | null>(null);
  const [read] = useState(() => (file: File) => {
    latest.current = file;
    onReading(file.name);
    void (async () => {
      const found = await readFile(file, loadPlan);
      if (latest.current !== file) return;
      uiStore.setState({ own: { ...found, file: file.name } });
      onReading(null);
    })();
  });
  return read;
}

/** A file that is gone by then, or a program that does not come, leaves nothing to show. */
async function readFile(file: File, loadPlan: OwnDataDialogProps["loadPlan"]): Promise<OwnRead> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isPlan = file.name.toLowerCase().endsWith(".zip") && bytes.byteLength <= OWN_LIMITS.bytes;
    return isPlan ? await loadPlan(bytes) : readOwnFile({ name: file.name, bytes });
  } catch {
    return unread("not-read");
  }
}

type FileFieldProps = { readonly label: string; readonly onFile: (file: File) => void };

function FileField({ label, onFile }: FileFieldProps) {
  const id = useId();
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept=".geojson,.json,.csv,.tsv,.txt,.zip"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file, mended, is another.
          currentTarget.value = "";
        }}
      />
    </p>
  );
}

function Report({ own, say }: { readonly own: OwnLayer; readonly say: Say }) {
  const { file, things, faults, plan } = own;
  const local = useLocal();
  const count = things.length;
  const key = plan ? "own.readPlan" : "own.read";
  const planName = plan ? String(local(plan, "name")) : "";
  const words = say(count === 0 ? "own.none" : key, { file, count, plan: planName });
  return (
    <>
      <p role="status">{words}</p>
      <div className={styles.acts}>
        {count > 0 && <Button onClick={see}>{say("own.see")}</Button>}
        <Button onClick={() => forget(say("own.forgotten", { file }))}>{say("own.forget")}</Button>
      </div>
      {faults.length > 0 && (
        <Listed title={say("own.faults", { count: faults.length })} of={faults.length} say={say}>
          {faultLines(faults, say).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </Listed>
      )}
      {count > 0 && (
        <details>
          <summary>{say("own.things", { count })}</summary>
          <Listed of={count} say={say}>
            {things.slice(0, MOST_LISTED).map(({ id, name }) => (
              <li key={id}>{name ?? say("own.unnamed")}</li>
            ))}
          </Listed>
        </details>
      )}
    </>
  );
}

type ListedProps = {
  readonly title?: string;
  /** How many there are, listed or not. */
  readonly of: number;
  readonly say: Say;
  readonly children: ReactNode;
};

function Listed({ title, of, say, children }: ListedProps) {
  return (
    <>
      {title !== undefined && <p>{title}</p>}
      <ul className={styles.list}>{children}</ul>
      {of > MOST_LISTED && <p>{say("own.more", { count: of - MOST_LISTED })}</p>}
    </>
  );
}

/** Each fault in words, the same words once. */
function faultLines(faults: readonly OwnFault[], say: Say): readonly string[] {
  return [...new Set(faults.slice(0, MOST_LISTED).map((fault) => faultWords(fault, say)))];
}

function faultWords({ kind, where, what }: OwnFault, say: Say): string {
  const fault = say(`own.fault.${kind}`, { what });
  if (where === "") return fault;
  return say(/^\d+$/u.test(where) ? "own.line" : "own.where", { where, fault });
}

function see(): void {
  close();
  seeAllLit();
}

function forget(words: string): void {
  uiStore.setState({ own: null });
  announce(words);
}
