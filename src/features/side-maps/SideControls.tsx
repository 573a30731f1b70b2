import { pannedFrame, zoomedFrame } from "../../map/camera/side-frame.ts";
import { IconButton } from "../../map/view/IconButton.tsx";
import type { MessageKey } from "../../i18n/zh-hans.ts";
import { useAtlas } from "../shared/atlas-context.tsx";
import styles from "./SideControls.module.css";
import type { Linked } from "./linked.ts";
import { useSideText } from "./use-side-text.ts";

type SideControlsProps = { readonly linked: Linked; readonly onReset: () => void };

const PAN_STEP = 0.3;
const PANS: readonly {
  readonly label: MessageKey;
  readonly d: string;
  readonly by: readonly [number, number];
}[] = [
  { label: "map.panLeft", d: "M14.5 6L8.5 12L14.5 18", by: [-PAN_STEP, 0] },
  { label: "map.panUp", d: "M6 14.5L12 8.5L18 14.5", by: [0, -PAN_STEP] },
  { label: "map.panDown", d: "M6 9.5L12 15.5L18 9.5", by: [0, PAN_STEP] },
  { label: "map.panRight", d: "M9.5 6L15.5 12L9.5 18", by: [PAN_STEP, 0] },
];

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
      {PANS.map(({ label, d, by: [right, down] }) => (
        <IconButton
          key={label}
          label={t(label)}
          d={d}
          onPress={() => move(pannedFrame(frame, right * size.width, down * size.height))}
        />
      ))}
    </div>
  );
}
