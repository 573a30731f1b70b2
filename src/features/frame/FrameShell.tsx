import type { ReactNode } from "react";
import { useStore } from "zustand";
import type { FramePart } from "../../state/frame-address.ts";
import { frameStore, type FrameSide } from "../../state/frame-store.ts";
import { FrameHead } from "./FrameHead.tsx";
import styles from "./FrameShell.module.css";

type FrameShellProps = {
  readonly parts: readonly FramePart[];
  readonly text: ReactNode;
  readonly map: ReactNode;
};

/** The atlas in a frame of another page: a head, and text and map beside each other or, where there is no room, in turns. */
export function FrameShell({ parts, text, map }: FrameShellProps) {
  const chosen = useStore(frameStore, ({ side }) => side);
  const has = { text: parts.includes("list"), map: parts.includes("map") };
  const only: FrameSide | null = has.text && has.map ? null : has.text ? "text" : "map";
  return (
    <div className={styles.frame} data-side={only ?? chosen} data-only={only ?? undefined}>
      <FrameHead hasTitle={parts.includes("title")} hasSides={only === null} />
      <main className={styles.body}>
        {has.text && <div className={styles.text}>{text}</div>}
        {has.map && <div className={styles.map}>{map}</div>}
      </main>
    </div>
  );
}
