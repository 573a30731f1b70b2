import { COMPARE_SECTIONS, type CompareSectionId } from "../../domain/compare/sections.ts";
import { changeView } from "../../state/store.ts";
import { Button } from "../../ui/Button.tsx";
import { useViewPart } from "../shared/atlas-context.tsx";
import styles from "./FormSwitch.module.css";
import { useCompareText } from "./use-compare-text.ts";

type FormSwitchProps = { readonly section: CompareSectionId; readonly title: string };

/** Chooses whether a part of the comparison is drawn or stands as tables. */
export function FormSwitch({ section, title }: FormSwitchProps) {
  const text = useCompareText();
  const charts = useViewPart((view) => view.charts);
  const isDrawn = charts.includes(section);
  const choose = (drawn: boolean) =>
    changeView({
      charts: COMPARE_SECTIONS.filter((id) => (id === section ? drawn : charts.includes(id))),
    });
  return (
    <div className={styles.forms} role="group" aria-label={text("form.of", { title })}>
      <Button isPressed={!isDrawn} onClick={() => choose(false)}>
        {text("form.table")}
      </Button>
      <Button isPressed={isDrawn} onClick={() => choose(true)}>
        {text("form.chart")}
      </Button>
    </div>
  );
}
