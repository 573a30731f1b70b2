import { useLayoutEffect, useRef } from "react";
import { formatLength } from "../../i18n/format.ts";
import type { Language } from "../../i18n/language.ts";
import type { Translate } from "../../i18n/translate.ts";
import { formatList } from "../../i18n/words/list.ts";
import { markName } from "../../i18n/words/mark-names.ts";
import { localName } from "../../i18n/words/names.ts";
import type { Pixel } from "../camera/project.ts";
import type { DrawnMark, SceneContent, SceneMark } from "../scene/scene-types.ts";
import styles from "./HoverCard.module.css";

/** What the pointer has come upon, and where on the map. */
export type Hovered = { readonly mark: DrawnMark; readonly at: Pixel };

type HoverCardProps = {
  readonly hovered: Hovered;
  readonly content: Pick<SceneContent, "captions">;
  readonly language: Language;
  readonly t: Translate;
};

/** Between the pointer and the card, in pixels. */
const GAP = 14;
/** Sites that are named of many. */
const MOST_NAMES = 4;

/** What is under the pointer, in words, beside it; for eyes alone: the list says the same. */
export function HoverCard({ hovered, content, language, t }: HoverCardProps) {
  const { mark, at } = hovered;
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    const frame = element?.parentElement;
    if (!element || !frame) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const right = at[0] + GAP + width < frame.clientWidth ? at[0] + GAP : at[0] - GAP - width;
    const below = at[1] + GAP + height < frame.clientHeight ? at[1] + GAP : at[1] - GAP - height;
    // Set by script: the Content-Security-Policy allows no style attribute in markup.
    element.style.setProperty("left", `${Math.max(4, right)}px`);
    element.style.setProperty("top", `${Math.max(4, below)}px`);
  }, [at]);
  const [site] = mark.marks;
  const isOne = mark.marks.length === 1;
  return (
    <div ref={card} className={styles.card} aria-hidden="true" data-hover-card="">
      <p className={styles.name}>{markName(mark, language)}</p>
      {isOne && site ? (
        <SiteFacts site={site} content={content} language={language} t={t} />
      ) : (
        <p>{someNames(mark, language)}</p>
      )}
    </div>
  );
}

type SiteFactsProps = Omit<HoverCardProps, "hovered"> & { readonly site: SceneMark };

/** Kind, industry, plan, and how well the place is known. */
function SiteFacts({ site, content, language, t }: SiteFactsProps) {
  const plan = content.captions.find((caption) => caption.plan === site.plan);
  const facts = [
    t(`kind.${site.kind}`),
    t(`group.${site.colour}`),
    ...(plan ? [localName(plan, "name", language)] : []),
  ];
  const isOutlined = site.stands === "area" || site.extent !== null;
  return (
    <>
      <p>{facts.join(" · ")}</p>
      <p>
        {t("site.precisionChip", { precision: t(`precision.${site.precision}`) })}
        {!isOutlined &&
          ` · ${t("site.precision", { radius: formatLength(site.radiusM, language) })}`}
      </p>
    </>
  );
}

function someNames({ marks }: DrawnMark, language: Language): string {
  const names = marks.slice(0, MOST_NAMES).map((site) => localName(site, "name", language));
  return formatList(marks.length > MOST_NAMES ? [...names, "…"] : names, language);
}
