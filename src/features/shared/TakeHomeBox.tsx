import { useEffect, useRef, useState } from "react";
import { tableCsv, tableLines, tableMarkup } from "../../domain/export/table-text.ts";
import type { TableValue } from "../../domain/export/table-value.ts";
import { copyRich } from "../../ui/copy-rich.ts";
import { Button } from "../../ui/Button.tsx";
import { saveFile } from "../../ui/save-file.ts";
import { type AtlasContextValue, useAtlas } from "./atlas-context.tsx";
import { drawingFile } from "./drawing-file.ts";
import { pngOf } from "./picture-file.ts";
import type { TakeHomeProps } from "./take-home-props.ts";
import { takePanel } from "./take-panel.ts";
import { takePlaces, takeSites } from "./take-sites.ts";
import styles from "./TakeHomeBox.module.css";
import { useTakeText } from "./use-take-text.ts";

/** What has become of what was asked for last. */
type Outcome =
  | { readonly kind: "busy" | "copied" | "failed" }
  | { readonly kind: "saved"; readonly name: string }
  /** The browser let nothing into the clipboard: the text can be taken by hand. */
  | { readonly kind: "refused"; readonly text: string };

/** Sharp in print. */
const PNG_DPI = 192;

/** The forms in which what is shown can be taken home, each a button, and what has become of it. */
export function TakeHomeBox({ name, what, drawing, record }: TakeHomeProps) {
  const context = useAtlas();
  const tables = () => tablesOf(context, name, what);
  const text = useTakeText();
  const [outcome, setOutcome] = useState<Outcome>();
  const save = (ending: string, make: () => Promise<Blob> | Blob) => async () => {
    setOutcome({ kind: "busy" });
    try {
      const file = fileName(name, ending);
      saveFile(file, await make());
      setOutcome({ kind: "saved", name: file });
    } catch {
      setOutcome({ kind: "failed" });
    }
  };
  const forms: Readonly<Record<string, (() => Promise<void>) | null>> = {
    XLSX: save("xlsx", async () => {
      const workbook = await context.load.workbook();
      return workbook(tables(), text("sources"));
    }),
    CSV: save("csv", () => textFile("text/csv", tables().map(tableCsv).join("\r\n"))),
    GeoJSON:
      "groups" in what
        ? save("geojson", () => jsonFile("application/geo+json", takePlaces(context, what)))
        : null,
    JSON: record ? save("json", () => jsonFile("application/json", record())) : null,
    SVG: drawing
      ? save("svg", () => textFile("image/svg+xml", drawn(drawing(), name, tables())))
      : null,
    PNG: drawing
      ? save("png", () => pngOf(drawn(drawing(), name, tables(), PNG_DPI), PNG_DPI))
      : null,
  };
  const copy = async () => {
    const taken = tables();
    const lines = taken.map(tableLines).join("\n\n");
    try {
      await copyRich(taken.map(tableMarkup).join(""), lines);
      setOutcome({ kind: "copied" });
    } catch {
      setOutcome({ kind: "refused", text: lines });
    }
  };
  return (
    <div role="group" aria-label={text("forms", { name })}>
      <div className={styles.forms}>
        <Button onClick={() => void copy()}>{text("copy")}</Button>
        {Object.entries(forms).map(
          ([form, take]) =>
            take && (
              <Button key={form} onClick={() => void take()}>
                {form}
              </Button>
            ),
        )}
      </div>
      <Outcomes outcome={outcome} />
    </div>
  );
}

function Outcomes({ outcome }: { readonly outcome: Outcome | undefined }) {
  const text = useTakeText();
  const field = useRef<HTMLTextAreaElement>(null);
  const refused = outcome?.kind === "refused" ? outcome.text : null;
  useEffect(() => {
    if (refused !== null) field.current?.select();
  }, [refused]);
  return (
    <>
      <p role="status" className={styles.status}>
        {outcome && text(outcome.kind, outcome.kind === "saved" ? { name: outcome.name } : {})}
      </p>
      {refused !== null && (
        <textarea
          ref={field}
          className={styles.text}
          readOnly
          rows={6}
          value={refused}
          aria-label={text("lines")}
        />
      )}
    </>
  );
}

/** A drawing with its title, and below it where the tables that it shows come from. */
function drawn(
  part: Element | null,
  title: string,
  tables: readonly TableValue[],
  dpi?: number,
): string {
  const lines = (tables[0]?.sources ?? []).map(({ label, text }) => `${label} ${text}`);
  return drawingFile(part, { title, lines, ...(dpi === undefined ? {} : { dpi }) });
}

function tablesOf(
  context: AtlasContextValue,
  name: string,
  what: TakeHomeProps["what"],
): readonly TableValue[] {
  if (typeof what === "function") return what();
  return "groups" in what ? takeSites(context, what) : takePanel(context, name, what);
}

/** Without anything that a file's name may not hold. */
function fileName(name: string, ending: string): string {
  return `kangtu-${name.replaceAll(/[\\/:*?"<>|\s]+/g, "-")}.${ending}`;
}

function textFile(type: string, content: string): Blob {
  return new Blob([content], { type: `${type};charset=utf-8` });
}

function jsonFile(type: string, value: unknown): Blob {
  return textFile(type, JSON.stringify(value, null, 2));
}
