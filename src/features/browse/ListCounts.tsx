import type { RefObject } from "react";
import type { SiteGroups } from "../../domain/places/group-by-view.ts";
import { useAtlas } from "../shared/atlas-context.tsx";
import styles from "./ListCounts.module.css";

/** By the scroll position of its own box alone: `scrollIntoView` would move a page that embeds the atlas, too. */
function goTo(heading: HTMLElement): void {
  // Headings stick to the top: where a part begins, its rows tell.
  const rows = heading.parentElement?.querySelector(
    `[data-part="${heading.dataset["part"]}"] ~ ul`,
  );
  let box = heading.parentElement;
  while (box && box.scrollHeight <= box.clientHeight) box = box.parentElement;
  if (box && rows) {
    const offset = rows.getBoundingClientRect().top - box.getBoundingClientRect().top;
    box.scrollTop += offset - heading.offsetHeight;
  }
  heading.focus({ preventScroll: true });
}

type ListCountsProps = {
  readonly groups: SiteGroups;
  /** Whether there is a map to be on or off. */
  readonly hasMap: boolean;
  /** The list whose parts they are; null where it has other parts. */
  readonly list: RefObject<HTMLElement | null> | null;
};

/** How many sites there are in all and where: every one is in exactly one part, and each number leads to its part. */
export function ListCounts({ groups, hasMap, list }: ListCountsProps) {
  const { t } = useAtlas();
  const { inside, outside, unplaced } = groups;
  const all = inside.length + outside.length + unplaced.length;
  const parts = hasMap
    ? ([
        ["inside", inside.length],
        ["outside", outside.length],
        ["unplaced", unplaced.length],
      ] as const)
    : ([
        ["all", inside.length],
        ["unplaced", unplaced.length],
      ] as const);
  const go = (part: string) => {
    const heading = list?.current?.querySelector<HTMLElement>(`[data-part="${part}"]`);
    if (heading) goTo(heading);
  };
  return (
    <p className={styles.counts}>
      <strong>{t("counts.sum", { count: all })}</strong>
      {parts.map(([part, count], at) => (
        <span key={part}>
          {at === 0 ? " = " : " · "}
          {count === 0 || list === null ? (
            t(`counts.${part}`, { count })
          ) : (
            <button type="button" className={styles.part} onClick={() => go(part)}>
              {t(`counts.${part}`, { count })}
            </button>
          )}
        </span>
      ))}
    </p>
  );
}
