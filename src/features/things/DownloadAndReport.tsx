import type { Thing } from "../../domain/things/things.ts";
import { formatRef } from "../../model/thing-ref.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { Button } from "../../ui/Button.tsx";

type DownloadAndReportProps = {
  readonly thing: Thing;
  /** Gives the address of the panel when a button is pressed: a prerendered page does not know its own address. */
  readonly address: () => string;
};

/**
 * Buttons that download the record behind the panel, and that open an e-mail about an error in it with the details
 * filled in.
 */
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
      <Button onClick={download}>{t("cite.download")}</Button>
      <Button onClick={report}>{t("cite.report")}</Button>
    </>
  );
}

/** Saves a value as a JSON file through the browser. */
function saveFile(name: string, value: unknown): void {
  const blob = new Blob([JSON.stringify(value, null, 2)], { type: "application/json" });
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
