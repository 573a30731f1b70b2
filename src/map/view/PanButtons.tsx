import type { Translate } from "../../i18n/translate.ts";
import type { MessageKey } from "../../i18n/zh-hans.ts";
import { IconButton } from "./IconButton.tsx";

/** Share of what is seen by which one press moves. */
const STEP = 0.3;
const PANS: readonly {
  readonly label: MessageKey;
  readonly d: string;
  readonly by: readonly [number, number];
}[] = [
  { label: "map.panLeft", d: "M14.5 6L8.5 12L14.5 18", by: [-STEP, 0] },
  { label: "map.panUp", d: "M6 14.5L12 8.5L18 14.5", by: [0, -STEP] },
  { label: "map.panDown", d: "M6 9.5L12 15.5L18 9.5", by: [0, STEP] },
  { label: "map.panRight", d: "M9.5 6L15.5 12L9.5 18", by: [STEP, 0] },
];

type PanButtonsProps = {
  /** Moves the view by a share of its size. */
  readonly onPan: (right: number, down: number) => void;
  readonly t: Translate;
};

/** Four buttons that move a map, for who cannot drag. */
export function PanButtons({ onPan, t }: PanButtonsProps) {
  return (
    <>
      {PANS.map(({ label, d, by }) => (
        <IconButton key={label} label={t(label)} d={d} onPress={() => onPan(...by)} />
      ))}
    </>
  );
}
