import { type SiteKey, splitSiteKey } from "../../model/site-key.ts";
import type { LonLat } from "../../model/types.ts";
import type { DrawnMark, SceneContent, SceneFocus, SceneMark, SceneParts } from "./scene-types.ts";

/** What the thing that is open lights on the map. */
export type Lighting = {
  /** The thing, as its ref is written. */
  readonly of: string;
  readonly keys: ReadonlySet<SiteKey>;
  /** Whether the map goes there when none of it is in view: not where the reader only scrolls past. */
  readonly follow: boolean;
};

/** Where the sites are that a thing lights. */
export type LitCounts = {
  readonly onMap: number;
  /** Of the plans shown, but without a position. */
  readonly unplaced: number;
  /** Of plans that are not shown. */
  readonly elsewhere: number;
};

type PlansDrawn = {
  /** Plans of which the scene has come, by id. */
  readonly drawn: ReadonlySet<string>;
  /** Plans of which it is on its way. */
  readonly loading: ReadonlySet<string>;
};

/** Counts the sites of a thing by where they are; null while that is not known of all of them. */
export function countLit(
  keys: Iterable<SiteKey>,
  marks: SceneParts["marks"],
  { drawn, loading }: PlansDrawn,
): LitCounts | null {
  const placed = new Set(marks.map(({ key }) => key));
  const counts = { onMap: 0, unplaced: 0, elsewhere: 0 };
  for (const key of keys) {
    const { plan } = splitSiteKey(key);
    if (loading.has(plan)) return null;
    if (placed.has(key)) counts.onMap += 1;
    else if (drawn.has(plan)) counts.unplaced += 1;
    else counts.elsewhere += 1;
  }
  return counts;
}

/** The marks that are lit while others are not; none where all are. */
function litMarks({ marks, lit }: Pick<SceneContent, "marks" | "lit">): readonly SceneMark[] {
  return lit === null ? [] : marks.filter(({ key }) => lit.has(key));
}

/** Whether any site of a mark is lit while others are not. */
export function isLit({ lit }: Pick<SceneContent, "lit">, { marks }: DrawnMark): boolean {
  return lit !== null && marks.some(({ key }) => lit.has(key));
}

/** The marks that stand for lit sites, each for no others; none where all are lit. */
export function litDrawn({
  drawn,
  lit,
}: Pick<SceneContent, "drawn" | "lit">): readonly DrawnMark[] {
  if (lit === null) return [];
  return drawn
    .map((mark) => ({ ...mark, marks: mark.marks.filter(({ key }) => lit.has(key)) }))
    .filter(({ marks }) => marks.length > 0);
}

/**
 * The marks, those that stand for lit sites and others parted in two: a number that is lit counts none that is not.
 * One lit site out of a crowd is drawn as itself.
 */
export function partedByLight({
  drawn,
  lit,
}: Pick<SceneContent, "drawn" | "lit">): readonly DrawnMark[] {
  if (lit === null) return drawn;
  return drawn.flatMap((mark): readonly DrawnMark[] => {
    const inLight = mark.marks.filter(({ key }) => lit.has(key));
    if (inLight.length === 0 || inLight.length === mark.marks.length) return [mark];
    const others = mark.marks.filter(({ key }) => !lit.has(key));
    const isOne = mark.type === "crowd" && inLight.length === 1;
    return [
      { ...mark, key: `${mark.key}/unlit`, marks: others },
      { ...mark, marks: inLight, type: isOne ? "site" : mark.type },
    ];
  });
}

/** What the camera is to keep an eye on. @param asked how often the reader has asked to see all that is lit */
export function focusOf(
  content: SceneContent,
  lighting: Lighting | null,
  asked: number,
): SceneFocus | null {
  const positions = litMarks(content).map(({ position }): LonLat => position);
  if (lighting === null || positions.length === 0) return null;
  return { of: lighting.of, follow: lighting.follow, asked, positions };
}
