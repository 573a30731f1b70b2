import type { Apart } from "../../domain/compare/apart.ts";
import { formatSignificant } from "../../i18n/format.ts";
import { useLanguage } from "../shared/atlas-context.tsx";
import { useCompareText } from "./use-compare-text.ts";

/** A distance with the least and most that it may be; of what may be one place the most alone. */
export function ApartWords({ apart: { betweenM, fromM, toM } }: { readonly apart: Apart }) {
  const text = useCompareText();
  const language = useLanguage();
  const km = (metres: number) => formatSignificant(metres / 1000, 3, language);
  if (fromM === 0) return text("overlap.closer", { high: km(toM) });
  return text("overlap.km", { value: km(betweenM), low: km(fromM), high: km(toM) });
}
