import { useId } from "react";
import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import type { OutsideLink } from "../../domain/compare/outside-links.ts";
import {
  REACH_BOX,
  REACH_RINGS,
  reachPicture,
  reachRadius,
  type ReachMark,
} from "../../domain/compare/reach-picture.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { useOpenCard } from "./cards/figure.ts";
import { figureValue } from "./cards/figure-value.ts";
import { type ChartMark, ChartMarks } from "./charts/ChartMarks.tsx";
import styles from "./ReachPicture.module.css";
import { useCompareText } from "./use-compare-text.ts";

const CENTRE = { x: REACH_BOX.width / 2, y: REACH_BOX.height / 2 } as const;
/** Widths of characters of the captions, and the room that they have. */
const WIDE = 13;
const NARROW = 7;
const ROOM = 154;

type ReachPictureProps = {
  readonly plan: AtlasPlan;
  /** The plan's own. */
  readonly links: readonly OutsideLink[];
  /** Partners that other plans name, too. */
  readonly shared: ReadonlySet<string>;
};

/** Straight lines from the near end, in the middle, to the partners of a plan, in their direction and at their distance. */
export function ReachPicture({ plan, links, shared }: ReachPictureProps) {
  const { t, local, language } = useAtlas();
  const text = useCompareText();
  const open = useOpenCard();
  const id = useId();
  const marks = reachPicture(links);
  const name = local(plan, "short");
  /** A partner is reached by its caption, where hands find it. */
  const markOf = ({ links: [link], caption, side }: ReachMark): readonly ChartMark[] => {
    if (!link) return [];
    const figure = { of: "reach", link } as const;
    const words = `${local(link.link, "to")} · ${figureValue(figure, { t, text, language })}`;
    const box = { y: caption.y - 10, width: ROOM + 8, height: 20 };
    const x = side === "left" ? caption.x - ROOM - 8 : caption.x;
    return [{ key: link.link.id, words, onOpen: () => open(figure), x, ...box }];
  };
  if (marks.length === 0) return null;
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${REACH_BOX.width} ${REACH_BOX.height}`}
        role="group"
        aria-label={text("links.picture", { plan: name })}
        aria-describedby={`${id}d`}
      >
        <desc id={`${id}d`}>{text("links.about")}</desc>
        {REACH_RINGS.map((km) => (
          <Ring key={km} km={km} />
        ))}
        <text className={styles.ringName} x={CENTRE.x} y={CENTRE.y - REACH_BOX.radius - 8}>
          {t("near.n")}
        </text>
        {marks.map((mark) => (
          <Mark key={mark.links[0]?.link.id} mark={mark} isShared={isShared(mark, shared)} />
        ))}
        <circle className={styles.centre} cx={CENTRE.x} cy={CENTRE.y} r={4} />
        <ChartMarks marks={marks.flatMap(markOf)} />
      </svg>
      <figcaption>{name}</figcaption>
    </figure>
  );
}

function isShared({ links }: ReachMark, shared: ReadonlySet<string>): boolean {
  return links.some(({ partner }) => shared.has(partner));
}

function Ring({ km }: { readonly km: number }) {
  const text = useCompareText();
  const radius = reachRadius(km);
  return (
    <>
      <circle className={styles.ring} cx={CENTRE.x} cy={CENTRE.y} r={radius} />
      <text className={styles.ringName} x={CENTRE.x} y={CENTRE.y + radius - 4}>
        {text("unit.km", { value: km })}
      </text>
    </>
  );
}

type MarkProps = { readonly mark: ReachMark; readonly isShared: boolean };

function Mark({ mark: { links, at, caption, side }, isShared: stands }: MarkProps) {
  const local = useLocal();
  const name = links[0] ? local(links[0].link, "to") : "";
  const gap = side === "left" ? -6 : 6;
  return (
    <g data-shared={stands || undefined}>
      <line className={styles.reach} x1={CENTRE.x} y1={CENTRE.y} x2={at.x} y2={at.y} />
      <line className={styles.leader} x1={at.x} y1={at.y} x2={caption.x} y2={caption.y} />
      <circle className={styles.mark} cx={at.x} cy={at.y} r={stands ? 5 : 3.5} />
      <text
        className={styles.caption}
        data-side={side}
        x={caption.x + gap}
        y={caption.y}
        dy=".36em"
      >
        {shortened(name)}
      </text>
    </g>
  );
}

/** As much of a name as has room; all of it stands in the table below. */
function shortened(name: string): string {
  const widths = [...name].map((character) => (character > "\u2e80" ? WIDE : NARROW));
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total <= ROOM) return name;
  let used: number = WIDE;
  const fits = widths.filter((width) => (used += width) <= ROOM).length;
  return `${[...name].slice(0, fits).join("").trimEnd()}…`;
}
