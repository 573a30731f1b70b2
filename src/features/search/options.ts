import type { Hit, HitGroup } from "../../domain/search/find.ts";
import type { ThingType } from "../../model/thing-ref.ts";

/** What can be chosen of what was found. */
export type SearchOption =
  | { readonly kind: "hit"; readonly hit: Hit }
  /** Opens the rest of a group. */
  | { readonly kind: "more"; readonly type: ThingType; readonly count: number }
  /** All sites found, on map and list. */
  | { readonly kind: "all"; readonly count: number };

/** So many of a kind are shown at first, and once its rest is opened. */
const FIRST = 4;
const MOST = 60;

/** All options in the order of the arrow keys. @param opened the kind of things whose rest is shown */
export function optionsOf(
  groups: readonly HitGroup[],
  opened: string | null,
): readonly SearchOption[] {
  const options = groups.flatMap(({ type, hits }): readonly SearchOption[] => {
    const shown = hits.slice(0, type === opened ? MOST : FIRST);
    const rest = hits.length - shown.length;
    const isOpen = type === opened;
    return [
      ...shown.map((hit) => ({ kind: "hit", hit }) as const),
      ...(rest > 0 && !isOpen ? [{ kind: "more", type, count: rest } as const] : []),
    ];
  });
  const sites = groups.find(({ type }) => type === "site")?.hits.length ?? 0;
  return sites > 1 ? [...options, { kind: "all", count: sites }] : options;
}

/** Options of one kind together, with their places among all. */
export type OptionGroup = {
  readonly type: ThingType | "all";
  readonly options: readonly { readonly option: SearchOption; readonly index: number }[];
};

/** The same options under their headings. */
export function groupOptions(options: readonly SearchOption[]): readonly OptionGroup[] {
  const groups: { type: OptionGroup["type"]; options: OptionGroup["options"][number][] }[] = [];
  for (const [index, option] of options.entries()) {
    const type = typeOf(option);
    const last = groups.at(-1);
    if (last?.type === type) last.options.push({ option, index });
    else groups.push({ type, options: [{ option, index }] });
  }
  return groups;
}

function typeOf(option: SearchOption): OptionGroup["type"] {
  switch (option.kind) {
    case "hit":
      return option.hit.ref.type;
    case "more":
      return option.type;
    case "all":
      return "all";
  }
}
