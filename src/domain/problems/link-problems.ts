import type { AuthoredPlan } from "../atlas/authored.ts";
import type { Problem } from "./problem.ts";

/** Adjectives, standards and procedures are nobody: a link needs one who acts. */
const NOBODY =
  /^(?:国际|国内|国内外|海外|境外|进口|出口|国资|国企)$|(?:标准|注册|认证|资源|采购|价格|市场准入)$/u;

/** Links whose far end is nobody, or is named by none of their phrases. */
export function linkPartnerProblems({ plan, links }: AuthoredPlan): readonly Problem[] {
  return links.flatMap(({ id, toZh, phrase, alsoIn, kind }) => {
    const path = `data/plans/${plan.id}/links.json#${id}`;
    const rule = "link-partner" as const;
    if (NOBODY.test(toZh) && kind !== "market") {
      return [{ path, message: `${toZh} is no partner that does or gets something`, rule }];
    }
    const phrases = [phrase, ...alsoIn.map((citation) => citation.phrase)];
    return phrases.some((said) => namesAny(said, toZh))
      ? []
      : [{ path, message: `no phrase names the partner ${toZh}`, rule }];
  });
}

/** Whether a phrase names the partner, or one of several (国内外知名药企、高校院所). */
function namesAny(phrase: string, partner: string): boolean {
  const names = partner.replaceAll(/[(（][^)）]*[)）]/gu, "").split(/[、和与及，,]/u);
  return names.some((name) => name !== "" && phrase.includes(name));
}
