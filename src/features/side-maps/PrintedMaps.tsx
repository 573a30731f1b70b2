import { useLayoutEffect, useMemo, useRef } from "react";
import type { Ground } from "../../domain/places/assemble-ground.ts";
import { sideCamera } from "../../map/camera/side-frame.ts";
import { emphasise } from "../../map/scene/scene.ts";
import { drawMapPanel } from "../../map/sheet/map-panel.ts";
import { useAtlas, useLanguage, useLocal, useViewPart } from "../shared/atlas-context.tsx";
import { drawnElement } from "../../ui/trusted-types.ts";
import { useIsPrinting } from "../../ui/use-is-printing.ts";
import type { Linked } from "./linked.ts";
import styles from "./PrintedMaps.module.css";
import { Signs } from "./Signs.tsx";
import type { SidePlan } from "./use-side-plans.ts";

type PrintedMapsProps = {
  readonly sides: readonly SidePlan[];
  readonly ground: Ground;
  readonly linked: Linked;
};

/** All maps on paper, at the scale and in the place that the reader has brought them to, with the legend of all. */
export function PrintedMaps(props: PrintedMapsProps) {
  return useIsPrinting() && <Panels {...props} />;
}

function Panels({ sides, ground, linked }: PrintedMapsProps) {
  const local = useLocal();
  return (
    <div className={styles.printed} data-many={sides.length > 2 || undefined}>
      {sides.map((side) => (
        <figure key={side.plan.id} className={styles.figure}>
          <figcaption>{local(side.plan, "short")}</figcaption>
          <Panel side={side} ground={ground} linked={linked} />
        </figure>
      ))}
      <Signs sides={sides} isWhole />
    </div>
  );
}

type PanelProps = Omit<PrintedMapsProps, "sides"> & { readonly side: SidePlan };

/** A drawing in the page itself, not as an image: its words can be selected, and have the page's fonts. */
function Panel({ side, ground, linked: { frame, size } }: PanelProps) {
  const { t } = useAtlas();
  const language = useLanguage();
  const local = useLocal();
  const select = useViewPart((view) => view.select);
  const { plan, middle, content } = side;
  const title = local(plan, "title");
  const svg = useMemo(() => {
    const { topology } = ground;
    return drawMapPanel({
      title,
      scene: emphasise({ ground: topology, content, view: { select }, hovered: null }),
      ground,
      language,
      t,
      camera: sideCamera(middle, frame),
      size,
      ids: `${plan.id}-`,
    });
  }, [plan, title, middle, content, select, ground, language, t, frame, size]);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.replaceChildren(drawnElement(svg));
  }, [svg]);
  return <div ref={box} className={styles.panel} />;
}
