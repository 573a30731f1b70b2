import { COMPARE_SECTIONS } from "../../domain/compare/sections.ts";
import { changeView } from "../../state/store.ts";
import type { View } from "../../state/view.ts";
import { Button } from "../../ui/Button.tsx";
import { useViewPart } from "../shared/atlas-context.tsx";
import styles from "./ModeSwitch.module.css";
import { useSideText } from "./use-side-text.ts";

/** Whether the structures are laid over each other: the other form of this part of the comparison. */
export const isOverlaid = ({ charts }: View): boolean => charts.includes("maps");

/** Maps beside each other, or structures over each other. */
export function ModeSwitch() {
  const text = useSideText();
  const charts = useViewPart((view) => view.charts);
  const overlaid = useViewPart(isOverlaid);
  const choose = (wanted: boolean) =>
    changeView({
      charts: COMPARE_SECTIONS.filter((id) => (id === "maps" ? wanted : charts.includes(id))),
    });
  return (
    <div className={styles.modes} role="group" aria-label={text("modes")}>
      <Button isPressed={!overlaid} onClick={() => choose(false)}>
        {text("beside")}
      </Button>
      <Button isPressed={overlaid} onClick={() => choose(true)}>
        {text("overlay")}
      </Button>
    </div>
  );
}
