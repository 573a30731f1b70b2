import type { Task } from "../../model/types.ts";
import type { TaskOutline } from "../atlas/atlas.ts";
import { detailsIndex, outlineIndex } from "../atlas/indexes.ts";
import { fromOutline, type Kind } from "./kind.ts";

/** A task as the outline has it, and in full once the details have loaded. */
export type FoundTask = { readonly outline: TaskOutline; readonly full: Task | null };

/** A task of a plan. */
export const TASK: Kind<"task", FoundTask> = {
  foundIn: "outline",
  find: ({ outline, details }, { id }) => {
    const found = outline && outlineIndex(outline).tasks.byId.get(id);
    if (!found) return null;
    return { outline: found, full: (details && detailsIndex(details).tasks.byId.get(id)) ?? null };
  },
  word: () => "thing.task",
  names: ({ outline: { titleZh, titleEn } }) => ({ nameZh: titleZh, nameEn: titleEn }),
  record: ({ full }) => full,
  sources: ({ outline: { section, titleZh }, full }, known) =>
    fromOutline(known, full?.cites ?? [{ section, phrase: titleZh }]),
  sites: ({ outline: { section } }, { outline }) =>
    outline?.sites.filter(({ tasks }) => tasks.includes(section)).map(({ key }) => key) ?? [],
};
