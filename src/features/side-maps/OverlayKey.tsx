import { Aside } from "../../ui/Aside.tsx";
import { useLocal } from "../shared/atlas-context.tsx";
import type { Overlaid } from "./overlay.ts";
import styles from "./OverlayKey.module.css";
import type { SidePlan } from "./use-side-plans.ts";
import { useLookColour } from "./use-look-colour.ts";
import { useSideText } from "./use-side-text.ts";

type OverlayKeyProps = {
  readonly sides: readonly SidePlan[];
  readonly plans: readonly Overlaid[];
};

/** Whose line is whose, in the plan's own phrase and by what it is centred; and which plans state no structure. */
export function OverlayKey({ sides, plans }: OverlayKeyProps) {
  const text = useSideText();
  const local = useLocal();
  const colourOf = useLookColour();
  return (
    <ul className={styles.key}>
      {sides.map(({ plan }) => {
        const overlaid = plans.find(({ side }) => side.plan.id === plan.id);
        const centred = overlaid && (overlaid.onCore ? "onCore" : "onParts");
        const stated = plan.structure === null ? "noStructure" : "noPlace";
        return (
          <li key={plan.id}>
            {overlaid && (
              <svg
                className={styles.sample}
                viewBox="0 0 56 16"
                width="56"
                height="16"
                aria-hidden="true"
              >
                <g stroke={colourOf(overlaid.look)}>
                  <path
                    d="M0 8H34"
                    fill="none"
                    strokeWidth={2.5}
                    strokeDasharray={overlaid.look.dash}
                  />
                </g>
                <path
                  d={overlaid.look.sign}
                  transform="translate(47 8)"
                  fill={colourOf(overlaid.look)}
                />
              </svg>
            )}
            <span className={styles.name}>{local(plan, "short")}</span>
            {overlaid && plan.structure && <span>{local(plan.structure, "phrase")}</span>}
            <Aside>{text(centred ?? stated)}</Aside>
          </li>
        );
      })}
    </ul>
  );
}
