import type { PlanQuality } from "../../domain/quality/quality.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { TitledTable } from "../../ui/TitledTable.tsx";

/** What each plan leaves out, counted: an empty field of the atlas is what the plan itself does not say. */
export function QualityUnstated({ qualities }: { readonly qualities: readonly PlanQuality[] }) {
  const { t } = useAtlas();
  const local = useLocal();
  return (
    <TitledTable title={t("quality.unstated")}>
      <thead>
        <tr>
          <th scope="col">{t("quality.plan")}</th>
          {HEADERS.map((header) => (
            <th key={header} scope="col" data-cell="figure">
              {t(header)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {qualities.map(({ plan, counts, unstated }) => {
          const of = (silent: { readonly length: number }, total: number) =>
            t("quality.of", { count: silent.length, total });
          const said = (isSilent: boolean) => t(isSilent ? "quality.unwritten" : "quality.written");
          return (
            <tr key={plan.id}>
              <th scope="row">{local(plan, "short")}</th>
              <td data-cell="figure">{of(unstated.tasksWithoutUnit, counts.tasks)}</td>
              <td data-cell="figure">{of(unstated.tasksWithoutDeadline, counts.tasks)}</td>
              <td data-cell="figure">{of(unstated.tasksWithoutNumber, counts.tasks)}</td>
              <td data-cell="figure">{unstated.industriesWithoutSite.length}</td>
              <td data-cell="figure">{of(unstated.sitesWithoutTask, counts.sites)}</td>
              <td data-cell="figure">{said(unstated.structure)}</td>
              <td data-cell="figure">{said(unstated.enterprises)}</td>
            </tr>
          );
        })}
      </tbody>
    </TitledTable>
  );
}

const HEADERS = [
  "quality.noUnit",
  "quality.noDeadline",
  "quality.noNumber",
  "quality.noSite",
  "quality.noTask",
  "quality.noStructure",
  "quality.noEnterprise",
] as const;
