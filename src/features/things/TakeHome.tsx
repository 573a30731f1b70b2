import { useStore } from "zustand";
import { citationSubject } from "../../state/citation-subject.ts";
import { detailsStore } from "../../state/details-store.ts";
import { panelRecord } from "../../state/panel-record.ts";
import { formatSelection } from "../../state/address.ts";
import type { Selection } from "../../state/view.ts";
import { useAtlas, useLanguage } from "../shared/atlas-context.tsx";

type TakeHomeProps = {
  readonly select: Selection;
  /** Address of the panel, asked for when it is needed: a prerendered page does not know its own. */
  readonly address: () => string;
};

/** Downloads the record behind the panel, and opens a letter about an error in it with all that is needed filled in. */
export function TakeHome({ select, address }: TakeHomeProps) {
  const { atlas, t, today } = useAtlas();
  const language = useLanguage();
  const plan = "plan" in select ? select.plan : "";
  const known = useStore(detailsStore, (state) => state[plan]);
  const details = typeof known === "object" ? known : null;
  const record = panelRecord(atlas, select, details);
  if (record === null) return null;
  const subject = citationSubject(atlas, select, details);
  const name = (language === "en" ? subject?.nameEn : subject?.nameZh) ?? formatSelection(select);
  const download = () => {
    const content = { dataVersion: atlas.dataVersion, accessed: today, address: address(), record };
    saveFile(`${formatSelection(select).replaceAll(/[:/]/g, "-")}.json`, content);
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
