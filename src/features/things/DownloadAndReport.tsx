import type { Thing } from "../../domain/things/things.ts";
import { formatRef } from "../../model/thing-ref.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";

type DownloadAndReportProps = {
  readonly thing: Thing;
  /** Address of the panel, asked for when it is needed: a prerendered page does not know its own. */
  readonly address: () => string;
};

/** Downloads the record behind the panel, and opens a letter about an error in it with all that is needed filled in. */
export function DownloadAndReport({ thing, address }: DownloadAndReportProps) {
  const { atlas, t, today } = useAtlas();
  const local = useLocal();
  const record = thing.record();
  if (record === null) return null;
  const name = local(thing, "name");
  const download = () => {
    const content = { dataVersion: atlas.dataVersion, accessed: today, address: address(), record };
    saveFile(`${formatRef(thing.ref).replaceAll(/[:/]/g, "-")}.json`, content);
  };
  const report = () => {
    const title = t("cite.reportSubject", { name });
    const body = t("cite.reportBody", { address: address(), version: atlas.dataVersion });
    window.open(
      `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`,
      "_self",
    );
  };
  return (
    <>
      <button type="button" onClick={download}>
        {t("cite.download")}
      </button>
      <button type="button" onClick={report}>
        {t("cite.report")}
      </button>
    </>
  );
}

/** Hands a value to the browser as a JSON file. */
function saveFile(name: string, value: unknown): void {
  const blob = new Blob([JSON.stringify(value, null, 2)], { type: "application/json" });
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
