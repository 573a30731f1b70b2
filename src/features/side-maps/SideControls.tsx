import { pannedFrame, zoomedFrame } from "../../map/camera/side-frame.ts";
import { IconButton } from "../../map/view/IconButton.tsx";
import { PanButtons } from "../../map/view/PanButtons.tsx";
import { useAtlas } from "../shared/atlas-context.tsx";
import styles from "./SideControls.module.css";
import type { Linked } from "./linked.ts";
import { useSideText } from "./use-side-text.ts";

type SideControlsProps = { readonly linked: Linked; readonly onReset: () => void };

/** Buttons for what hands and keys on a map do too, for all maps at once. */
export function SideControls({ linked, onReset }: SideControlsProps) {
  const { t } = useAtlas();
  const text = useSideText();
  const { frame, size, move } = linked;
  return (
    <div className={styles.controls} role="group" aria-label={text("controls")}>
      <IconButton
        label={t("map.zoomIn")}
        d="M12 5V19M5 12H19"
        onPress={() => move(zoomedFrame(frame, 1))}
      />
      <IconButton
        label={t("map.zoomOut")}
        d="M5 12H19"
        onPress={() => move(zoomedFrame(frame, -1))}
      />
      <IconButton
        label={t("map.reset")}
        d="M4 9V4H9M15 4H20V9M20 15V20H15M9 20H4V15"
        onPress={onReset}
      />
      <PanButtons
        onPan={(right, down) => move(pannedFrame(frame, right * size.width, down * size.height))}
        t={t}
      />
    </div>
  );
}
