import type { Language } from "../../i18n/language.ts";
import type { LonLat } from "../../model/types.ts";
import type { PlacingForm } from "../core/placing.ts";
import type { DeskGround, DeskReading } from "../protocol.ts";
import type { MapMark } from "./use-map-marks.ts";

/** What the map of the desk shows, and whom it tells. */
export type DeskMapProps = {
  readonly ground: DeskGround;
  readonly marks: readonly MapMark[];
  readonly readings: readonly DeskReading[];
  readonly form: Pick<PlacingForm, "datum" | "radius">;
  /** Whether there is something to be put on the map. */
  readonly canPlace: boolean;
  readonly language: Language;
  readonly onPoint: (position: LonLat) => void;
};
