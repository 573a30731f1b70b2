import { useMemo } from "react";
import type { DeskItem } from "../../core/items.ts";
import type { Choice, NameKind } from "../../protocol.ts";
import { useDesk, useItems } from "../desk-context.tsx";

/** What stands in the plan's own files of each sort of name. */
const OWN_KINDS: Readonly<Partial<Record<NameKind, string>>> = {
  site: "sites",
  section: "clauses",
  term: "wordings",
  enterprise: "enterprise",
  agency: "agency",
  outside: "outside",
};

/** Everything that a field of a sort may name: of the plan itself, then of what is known beside it, each once. */
export function useNames(sort: NameKind): readonly Choice[] {
  const items = useItems();
  const names = useDesk((state) => state.desk.names);
  return useMemo(() => {
    const own = items.filter(({ kind }) => kind === OWN_KINDS[sort]).map(choiceOf(sort));
    const known: Readonly<Partial<Record<NameKind, readonly Choice[]>>> = names;
    const all = [...own, ...(known[sort] ?? [])];
    return [...new Map(all.map((choice) => [choice.value, choice])).values()];
  }, [items, names, sort]);
}

function choiceOf(sort: NameKind): (item: DeskItem) => Choice {
  return ({ name, value, titleZh, titleEn }) => {
    const id = name === "" ? String(value["id"] ?? "") : name;
    if (sort !== "section") return { value: id, zh: titleZh, en: titleEn };
    return { value: id, zh: `${id} ${titleZh}`, en: `${id} ${titleEn}` };
  };
}
