import type { TableValue } from "../../../domain/export/table-value.ts";
import type { PlanQuality } from "../../../domain/quality/quality.ts";
import { COUNTED_SILENCES, WHOLE_SILENCES } from "../silences.ts";
import type { Take } from "./use-take.ts";

/** What each plan leaves unsaid, a row a kind and plan: how often, of how many, as a share; or in a word. */
export function takeSilence(
  { text, table }: Take,
  qualities: readonly PlanQuality[],
): readonly TableValue[] {
  const counted = COUNTED_SILENCES.flatMap(([key, countOf]) =>
    qualities.map((quality) => {
      const [count, total] = countOf(quality);
      return { key, quality, count, total, said: null };
    }),
  );
  const whole = WHOLE_SILENCES.flatMap(([key, isSilent]) =>
    qualities.map((quality) => {
      const said = text(isSilent(quality) ? "silence.all" : "silence.said");
      return { key, quality, count: null, total: null, said };
    }),
  );
  return [
    table({
      title: text("silence.title"),
      rows: [...counted, ...whole],
      planOf: ({ quality }) => quality.plan,
      columns: [
        { heading: text("silence.item"), cell: ({ key }) => text(`silence.${key}`) },
        { heading: text("take.silent"), kind: "number", cell: ({ count }) => count },
        { heading: text("take.of"), kind: "number", cell: ({ total }) => total },
        {
          heading: text("take.share"),
          kind: "share",
          cell: ({ count, total }) => (count === null || total === 0 ? null : count / total),
        },
        { heading: text("take.inWords"), cell: ({ said }) => said },
      ],
    }),
  ];
}
