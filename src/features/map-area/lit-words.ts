import type { Translate } from "../../i18n/translate.ts";
import type { LitCounts } from "../../map/scene/lit.ts";
import { parseRef } from "../../model/thing-ref.ts";

/** Which sites are lit and which of the thing's cannot be: `17 处已标亮 · 另 3 处未落图`. */
export function litWords(
  t: Translate,
  { onMap, unplaced, elsewhere }: LitCounts,
  { of }: { readonly of: string },
): string {
  const isClause = parseRef(of)?.type === "clause";
  const lit = t(isClause ? "lit.inClause" : "lit.sites", { count: onMap });
  // Where none is lit there is nothing that the rest is beside.
  const beside = onMap > 0 ? "also" : "only";
  return [
    onMap > 0 ? lit : null,
    unplaced > 0 ? t(`lit.unplaced.${beside}`, { count: unplaced }) : null,
    elsewhere > 0 ? t(`lit.elsewhere.${beside}`, { count: elsewhere }) : null,
  ]
    .filter((part) => part !== null)
    .join(" · ");
}
