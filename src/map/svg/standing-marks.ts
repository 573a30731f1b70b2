import type { Language } from "../../i18n/language.ts";
import { markName } from "../../i18n/words/mark-names.ts";
import { localName } from "../../i18n/words/names.ts";
import type { Pixel } from "../camera/project.ts";
import { isUnderNode, standsAt } from "../scene/drawn-marks.ts";
import type { DrawnMark, EmphasisState, Scene, SceneMark } from "../scene/scene-types.ts";
import { isDimmed } from "../scene/scene.ts";
import { BESIDE_NODE } from "../style/layers/marks.ts";
import { NAME_ZOOM } from "./mark-sizes.ts";
import type { LabelWish } from "./place-labels.ts";
import { toPlane } from "./plane-transform.ts";

/** A mark as it stands among the others, in the plane of a zoom. */
export type StandingMark = {
  readonly drawn: DrawnMark;
  readonly at: Pixel;
  readonly state: EmphasisState | null;
  /** Its site that stands out. */
  readonly emphasised: SceneMark | null;
  readonly dimmed: boolean;
  /** Its count would lie beneath the number of a node. */
  readonly underNode: boolean;
};

/** The marks at a zoom, the more important later and so above; what stands out last. */
export function standingMarks(
  { content, emphasis }: Pick<Scene, "content" | "emphasis">,
  zoom: number,
): readonly StandingMark[] {
  const looked = new Map(emphasis.flatMap((entry) => entry.drawn.map((mark) => [mark, entry])));
  return content.drawn
    .filter((drawn) => standsAt(drawn, zoom))
    .map((drawn) => ({
      drawn,
      at: toPlane(drawn.position, zoom),
      state: looked.get(drawn)?.state ?? null,
      emphasised: looked.get(drawn)?.mark ?? null,
      underNode: zoom >= NAME_ZOOM && content.layers.includes("structure") && isUnderNode(drawn),
      dimmed: drawn.marks.every(({ key }) => isDimmed(content, key)),
    }))
    .toSorted(
      (a, b) =>
        Number(a.state !== null) - Number(b.state !== null) ||
        Number(b.dimmed) - Number(a.dimmed) ||
        b.drawn.rank - a.drawn.rank,
    );
}

/** Where the count of a mark stands, in pixels from it, and how large: beside the number of a node, unless it stands out. */
export function countPlace({ underNode, state }: StandingMark) {
  return underNode && state === null ? BESIDE_NODE : IN_PLACE;
}

const IN_PLACE = { right: 0, down: 0, size: 1 } as const;

/** The name at a mark: of the site that stands out, else of what the mark stands for. */
export function nameAt({ drawn, emphasised }: StandingMark, language: Language): string {
  return emphasised ? localName(emphasised, "name", language) : markName(drawn, language);
}

type NamesInput = {
  readonly zoom: number;
  readonly language: Language;
  /** What is named along its band. */
  readonly bands: readonly { readonly key: string }[];
};

/** The names that want room at a zoom. */
export function namesWanted(
  standing: readonly StandingMark[],
  { zoom, language, bands }: NamesInput,
): readonly LabelWish[] {
  const alongBand = new Set(bands.map(({ key }) => key));
  return standing
    .filter(({ drawn, state }) => state !== null || !alongBand.has(drawn.key))
    .filter(({ state, dimmed }) => state !== null || (!dimmed && zoom >= NAME_ZOOM))
    .map((mark) => ({
      key: mark.drawn.key,
      at: mark.at,
      text: nameAt(mark, language),
      rank: mark.drawn.rank,
      always: mark.state !== null,
      onPlace: mark.drawn.type === "area",
    }));
}

/** Where marks stand that have a shape, which names keep clear of. */
export function shapesOf(standing: readonly StandingMark[]): readonly Pixel[] {
  return standing.filter(({ drawn }) => drawn.type !== "area").map(({ at }) => at);
}
