import type { Atlas } from "../../domain/atlas/atlas.ts";
import type { Thing } from "../../domain/things/things.ts";
import type { CitationSource } from "../../model/citation.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { TakeHome } from "../shared/TakeHome.tsx";
import { Button } from "../../ui/Button.tsx";

type DownloadAndReportProps = {
  readonly thing: Thing;
  /** Gives the address of the panel when a button is pressed: a prerendered page does not know its own address. */
  readonly address: () => string;
};

/**
 * What takes home all that the panel says and the record behind it, and what opens an e-mail about an error in it with the
 * details filled in.
 */
export function DownloadAndReport({ thing, address }: DownloadAndReportProps) {
  const { atlas, t, today } = useAtlas();
  const local = useLocal();
  const record = thing.record();
  if (record === null) return null;
  const name = local(thing, "name");
  const report = () => {
    const title = t("cite.reportSubject", { name });
    const body = t("cite.reportBody", { address: address(), version: atlas.dataVersion });
    window.open(
      `mailto:${t("cite.reportTo")}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`,
      "_self",
    );
  };
  return (
    <>
      <TakeHome
        name={name}
        what={{ panel: shownPanel, plans: thing.sources().flatMap(planIn(atlas)) }}
        record={() => ({
          dataVersion: atlas.dataVersion,
          accessed: today,
          address: address(),
          record,
        })}
      />
      <Button onClick={report}>{t("cite.report")}</Button>
    </>
  );
}

const shownPanel = () => document.querySelector("#panel article");

const planIn =
  ({ planById }: Atlas) =>
  ({ plan }: CitationSource) =>
    planById.get(plan.id) ?? [];
