import { useMemo } from "react";
import type { Ground } from "../../domain/places/assemble-ground.ts";
import { fitFrame, sideCamera } from "../../map/camera/side-frame.ts";
import type { Scene } from "../../map/scene/scene-types.ts";
import { emphasise } from "../../map/scene/scene.ts";
import { GestureHint, useGestureHint } from "../../map/view/GestureHint.tsx";
import { HoverCard } from "../../map/view/HoverCard.tsx";
import { Scale } from "../../map/view/Scale.tsx";
import { tellHovered } from "../../map/view/tell-hovered.ts";
import { useHovered } from "../../map/view/use-hovered.ts";
import { useAtlas, useLanguage, useLocal, useUi, useViewPart } from "../shared/atlas-context.tsx";
import type { Linked } from "./linked.ts";
import { movedByKey } from "./moved-by-key.ts";
import { SideDrawing } from "./SideDrawing.tsx";
import styles from "./SideMap.module.css";
import type { SidePlan } from "./use-side-plans.ts";
import { useSideText } from "./use-side-text.ts";

type SideMapProps = {
  readonly side: SidePlan;
  readonly ground: Ground;
  readonly linked: Linked;
};

/** The map of one plan among several that move together. */
export function SideMap({ side, ground, linked }: SideMapProps) {
  const { t } = useAtlas();
  const text = useSideText();
  const local = useLocal();
  const language = useLanguage();
  const { middle, content } = side;
  const { frame, size, move } = linked;
  const camera = useMemo(() => sideCamera(middle, frame), [middle, frame]);
  const scene = useScene(side, ground);
  const shown = useMemo(() => {
    if (isSmall(side, linked)) return scene;
    return { ...scene, content: { ...scene.content, captions: NO_CAPTIONS } };
  }, [scene, side, linked]);
  const [hovered, onHover] = useHovered(tellHovered);
  const hint = useGestureHint();
  return (
    // What a hand can drag, keys must move, too (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={styles.map}
      role="application"
      aria-label={text("map", { name: local(side.plan, "short") })}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      data-map="idle"
      onKeyDown={(event) => {
        if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
        const next = movedByKey(event.key, frame, size);
        if (next === null) return;
        event.preventDefault();
        move(next);
      }}
    >
      <SideDrawing
        {...{ linked, middle, camera, ground, onHover }}
        scene={shown}
        onLeft={hint.show}
      />
      <div className={styles.scale}>
        <Scale camera={camera} t={t} />
      </div>
      {hint.shown && <GestureHint t={t} />}
      {hovered && <HoverCard {...{ hovered, content, language, t }} />}
    </div>
  );
}

const NO_CAPTIONS: Scene["content"]["captions"] = [];

/** Whether a plan takes up so little of its map that its name helps to find it; else it stands above the map. */
function isSmall({ plan }: SidePlan, { frame, size }: Linked): boolean {
  return fitFrame([plan.bounds], size).metresPerPixel < frame.metresPerPixel * SMALL;
}
const SMALL = 0.4;

/** What of the plan is drawn, and what stands out: what is chosen, and what is under the pointer. */
function useScene({ content }: SidePlan, ground: Ground): Scene {
  const select = useViewPart((view) => view.select);
  const hovered = useUi((ui) => ui.hovered);
  const { topology } = ground;
  return useMemo(
    () => emphasise({ ground: topology, content, view: { select }, hovered }),
    [topology, content, select, hovered],
  );
}
