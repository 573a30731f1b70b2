import type { Translate } from "../../i18n/translate.ts";
import type { Camera } from "../../state/view.ts";
import { metresPerPixel } from "../camera/project.ts";
import { scaleBar } from "../camera/scale-bar.ts";
import styles from "./Scale.module.css";

/** A bar that is right in the middle of the map, and its length in words. */
export function Scale({ camera, t }: { readonly camera: Camera; readonly t: Translate }) {
  const { pixels, unit, value } = scaleBar(metresPerPixel(camera));
  return (
    <div className={styles.scale}>
      <svg className={styles.bar} width={pixels + 2} height="7" aria-hidden="true">
        <path d={`M1 0V6H${pixels + 1}V0`} />
      </svg>
      <span>{t(unit === "metres" ? "map.metres" : "map.kilometres", { value })}</span>
    </div>
  );
}
