import type { Language } from "../../i18n/language.ts";
import { localName } from "../../i18n/words/names.ts";
import { fitFrame, sideCamera } from "../../map/camera/side-frame.ts";
import { metresPerPixel, type Pixel, type Size, toPixel } from "../../map/camera/project.ts";
import { scaleBar } from "../../map/camera/scale-bar.ts";
import { structureFrame } from "../../map/scene/structure-frame.ts";
import { type LabelWish, placeLabels, type PlacedLabel } from "../../map/svg/place-labels.ts";
import type { LonLat } from "../../model/types.ts";
import type { Camera } from "../../state/view.ts";
import { OVERLAY_LOOKS, type OverlayLook } from "./overlay-looks.ts";
import type { SidePlan } from "./use-side-plans.ts";

/** A plan whose structure is laid over those of others. */
export type Overlaid = {
  readonly side: SidePlan;
  readonly look: OverlayLook;
  readonly camera: Camera;
  /** Whether a core stands in the middle, or all its parts together. */
  readonly onCore: boolean;
};

export type Overlay = {
  readonly plans: readonly Overlaid[];
  /** Circles about the common middle, by their radius. */
  readonly circles: readonly { readonly pixels: number; readonly metres: number }[];
};

/** Space for names about the structures, as a share. */
const ROOM = 0.86;
const MOST_CIRCLES = 4;
/** About the middle, in pixels. */
const MIDDLE = 32;

/** Lays the structures of plans over each other, their cores in the middle, at the finest scale at which all fit. */
export function overlayOf(sides: readonly SidePlan[], size: Size): Overlay {
  const framed = sides.flatMap((side, at) => {
    const frame = side.plan.structure === null ? null : structureFrame(side.content);
    const look = OVERLAY_LOOKS[at % OVERLAY_LOOKS.length];
    return frame && look ? [{ side, look, ...frame }] : [];
  });
  const room = { width: size.width * ROOM, height: size.height * ROOM };
  const common = fitFrame(
    framed.map(({ extent }) => extent),
    room,
  );
  const plans = framed.map(({ side, look, centre, onCore }) => ({
    side,
    look,
    onCore,
    camera: sideCamera(centre, common),
  }));
  const [first] = plans;
  return { plans, circles: first ? circlesAt(metresPerPixel(first.camera), size) : [] };
}

function circlesAt(scale: number, { height }: Size): Overlay["circles"] {
  const { unit, value } = scaleBar(scale);
  const step = unit === "kilometres" ? value * 1000 : value;
  const count = Math.min(MOST_CIRCLES, Math.floor((height / 2) * (scale / step)));
  return Array.from({ length: count }, (_, index) => {
    const metres = step * (index + 1);
    return { metres, pixels: metres / scale };
  });
}

type NamedPart = {
  readonly key: string;
  readonly position: LonLat;
  readonly text: string;
  readonly rank: number;
};

/** Names of the parts of all structures, the first of each with the plan's own, as far as they have room. */
export function overlayNames(
  { plans }: Overlay,
  {
    size,
    language,
    fontSize,
  }: { readonly size: Size; readonly language: Language; readonly fontSize: number },
): readonly (PlacedLabel & { readonly look: OverlayLook })[] {
  const named = plans.flatMap((overlaid) =>
    namedParts(overlaid.side, language).map((part) => ({
      ...overlaid,
      wish: wishAt(part, toPixel(part.position, overlaid.camera, size)),
    })),
  );
  const lookOf = new Map(named.map(({ wish, look }) => [wish.key, look]));
  const within = { left: 0, top: 0, right: size.width, bottom: size.height };
  const wishes = named.map(({ wish }) => wish);
  // In the middle all structures meet: there the names of cores are read before any sign.
  const middle: Pixel = [size.width / 2, size.height / 2];
  const signs = wishes
    .map(({ at }) => at)
    .filter(([x, y]) => Math.hypot(x - middle[0], y - middle[1]) > MIDDLE);
  return placeLabels(wishes, signs, fontSize, within).flatMap((label) => {
    const look = lookOf.get(label.key);
    return look ? [{ ...label, look }] : [];
  });
}

function wishAt({ key, text, rank }: NamedPart, at: Pixel): LabelWish {
  return { key, text, rank, at, always: false };
}

const RANKS = { core: 0, belt: 10, pole: 20 } as const;

function namedParts({ plan, content: { structure } }: SidePlan, language: Language) {
  const planName = localName(plan, "short", language);
  const parts = structure.parts.flatMap((part): readonly NamedPart[] => {
    const [lon, lat] =
      part.axis?.coordinates[part.axis.coordinates.length >> 1] ?? part.position ?? [];
    if (lon === undefined || lat === undefined) return [];
    const text = localName(part, "name", language);
    return [{ key: part.key, position: [lon, lat], text, rank: RANKS[part.role] }];
  });
  const nodes = structure.nodes.map(({ key, position, ...node }) => ({
    key,
    position,
    text: localName(node, "name", language),
    rank: 30,
  }));
  const [first, ...others] = [...parts, ...nodes].toSorted((a, b) => a.rank - b.rank);
  return first ? [{ ...first, text: `${planName} · ${first.text}`, rank: 0 }, ...others] : [];
}
