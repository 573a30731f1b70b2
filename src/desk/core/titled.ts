import type { Choice } from "../protocol.ts";
import type { DeskItem } from "./items.ts";

/** Things of which another thing has the name: a place that of its site, what a plan says of a firm that of the firm. */
const NAMED_BY: Readonly<Record<string, string>> = {
  places: "sites",
  mentions: "enterprise",
  "written-units": "agency",
};

/** Things as they are called, where another thing says how. @param known names beyond the plan's own files, by kind */
export function withTitles(
  items: readonly DeskItem[],
  known: Readonly<Record<string, readonly Choice[]>>,
): readonly DeskItem[] {
  const names = new Map(
    Object.entries(known).flatMap(([kind, choices]) =>
      choices.map(({ value, zh, en }) => [`${kind} ${value}`, { zh, en }] as const),
    ),
  );
  for (const { kind, name, value, titleZh, titleEn } of items) {
    const id = name === "" ? value["id"] : name;
    if (typeof id === "string") names.set(`${kind} ${id}`, { zh: titleZh, en: titleEn });
  }
  return items.map((item) => {
    const found = names.get(`${NAMED_BY[item.kind] ?? ""} ${item.name}`);
    return found ? { ...item, titleZh: found.zh, titleEn: found.en } : item;
  });
}
