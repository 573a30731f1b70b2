import type { Ground } from "../../domain/places/assemble-ground.ts";
import { fitFrame } from "../../map/camera/side-frame.ts";
import { Aside } from "../../ui/Aside.tsx";
import { IconButton } from "../../map/view/IconButton.tsx";
import { useLocal } from "../shared/atlas-context.tsx";
import styles from "./SideFigure.module.css";
import type { Linked } from "./linked.ts";
import { SideMap } from "./SideMap.tsx";
import { useLitWords } from "./use-lit-words.ts";
import type { Lit } from "./use-lit.ts";
import type { SidePlan } from "./use-side-plans.ts";
import { useSideText } from "./use-side-text.ts";

type SideFigureProps = {
  readonly side: SidePlan;
  readonly ground: Ground;
  readonly lit: Lit;
  readonly linked: Linked;
};

/** A plan's map with its name, how much of it is lit, and a way to bring all maps to its size. */
export function SideFigure({ side, ground, lit, linked }: SideFigureProps) {
  const text = useSideText();
  const local = useLocal();
  const wordsOf = useLitWords(lit);
  const name = local(side.plan, "short");
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <span className={styles.name}>{name}</span>
        <Aside>{wordsOf(side)?.short}</Aside>
        <span className={styles.fit}>
          <IconButton
            label={text("fit", { name })}
            d="M4 10V4H10M14 20H20V14M4 4L10 10M20 20L14 14"
            onPress={() => linked.move(fitFrame([side.plan.bounds], linked.size))}
          />
        </span>
      </figcaption>
      <SideMap side={side} ground={ground} linked={linked} />
    </figure>
  );
}
