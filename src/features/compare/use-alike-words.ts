import type { AlikePlan, AlikeSite } from "../../domain/compare/likeness.ts";
import { formatNumbers } from "../../i18n/format.ts";
import { formatList } from "../../i18n/words/list.ts";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { useCompareText } from "./use-compare-text.ts";

/** Why two plans or two sites are alike, in words. */
export function useAlikeWords() {
  const { atlas, t } = useAtlas();
  const text = useCompareText();
  const local = useLocal();
  const language = useLanguage();
  const number = (value: number) => formatNumbers([Number(value.toFixed(2))], language);
  const names = (ids: readonly string[]) =>
    formatList(
      ids.flatMap((id) => {
        const industry = atlas.industryById.get(id);
        return industry ? [local(industry, "name")] : [];
      }),
      language,
    );
  return {
    number,
    planWords: ({ industries, roles, level, shared }: AlikePlan): string =>
      [
        text(shared.length === 0 ? "alike.nothing" : "alike.shared", { names: names(shared) }),
        text("alike.parts", {
          industries: number(industries),
          roles: roles === null ? text("silent") : number(roles),
          level: number(level),
        }),
      ].join(" · "),
    siteWords: ({ shared, either, role, sameKind, site }: AlikeSite): string =>
      [
        text("alike.sharedOf", { names: names(shared), shared: shared.length, either }),
        ...(role === null ? [] : [text("alike.sameRole", { role: t(`strategy.${role}`) })]),
        ...(sameKind ? [text("alike.sameKind", { kind: t(`kind.${site.kind}`) })] : []),
      ].join(" · "),
  };
}
