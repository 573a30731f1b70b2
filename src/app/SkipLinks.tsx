import type { MouseEvent } from "react";
import { useAtlas, useUi, useViewPart } from "../features/shared/atlas-context.tsx";
import type { MessageKey } from "../i18n/zh-hans.ts";
import { MAP_STOP } from "./map-stop.ts";
import styles from "./SkipLinks.module.css";

type Skip = {
  readonly message: MessageKey;
  /** Id of what it leads to, for who has no scripts. */
  readonly id: string;
  /** What takes the focus, where that is not the element itself. */
  readonly focus?: string;
};

const MAP: Skip = {
  message: "app.skipMap",
  id: "map",
  focus: MAP_STOP,
};
const LEGEND: Skip = { message: "app.skipLegend", id: "map", focus: "[data-legend] button" };
const PANEL: Skip = { message: "app.skipPanel", id: "panel", focus: "#panel h2" };

/** Lead past the bar to what the view has. The address stays: its hash is where the map stands. */
export function SkipLinks({ hasPanel }: { readonly hasPanel: boolean }) {
  const { t } = useAtlas();
  const screen = useViewPart((view) => view.screen);
  const isList = screen === "map" || screen === "list";
  const hasMap = screen === "map" || screen === "read";
  const content: Skip = isList
    ? { message: "app.skip", id: "site-list" }
    : { message: "app.skipContent", id: screen === "read" ? "reading" : "content" };
  const links = [
    content,
    ...(hasMap ? [MAP] : []),
    ...(hasPanel ? [PANEL] : []),
    ...(hasMap ? [LEGEND] : []),
  ];
  const sheet = useUi((ui) => ui.sheet);
  return links.map(({ message, id, focus }) => (
    <a
      key={message}
      className={styles.skip}
      data-behind={(hasPanel && id === content.id && screen) || undefined}
      data-sheet={sheet}
      href={`#${id}`}
      onClick={(event: MouseEvent) => {
        event.preventDefault();
        document.querySelector<HTMLElement>(focus ?? `#${id}`)?.focus();
      }}
    >
      {t(message)}
    </a>
  ));
}
