import type { AuthoredPlan } from "../atlas/authored.ts";
import type { Problem } from "./problem.ts";

/** Words with which a class of places begins. */
const MANY = /^(?:各|一批|若干|多家|多个|部分|有关|相关|全部|所有|其他)/u;
/** Names that are a class by themselves, with nothing of their own before them. */
const CLASS =
  /^(?:(?:公立|民营|社会办|基层|大型|综合|定点|专科|本地|国内|二级以上|三级|三甲)*(?:医院|医疗机构|医疗卫生机构|卫生机构|卫生院|村卫生室|诊所|药店)|社区|企业|高校|高校院所|科研院所|养老机构|医养结合机构|护理机构|康复机构|产业园区|特色园区|孵化器|众创空间|(?:企业)?研发中心|企业技术中心|工程(?:技术)?研究中心|(?:国家|省级?|市级?)?重点实验室|创新平台|创新载体|服务平台|示范基地|实训基地|健身步道|体育公园)$/u;

/**
 * Sites whose name is that of a class of places (各县医院, 医疗机构): by the book a record `class-of-places`. A group whose
 * members the plan names stays a site, with the members as its children.
 */
export function classProblems({ plan, sites }: AuthoredPlan): readonly Problem[] {
  const parents = new Set(sites.map(({ parent }) => parent));
  return sites
    .filter(({ id, nameZh }) => isClassOfPlaces(nameZh) && !parents.has(id))
    .map(({ id, nameZh }) => ({
      path: `data/plans/${plan.id}/sites.json#${id}`,
      message: `${nameZh} is a class of places, no site`,
      rule: "class-of-places" as const,
    }));
}

/** Whether a name is that of a class of places. */
export function isClassOfPlaces(nameZh: string): boolean {
  return MANY.test(nameZh) || CLASS.test(nameZh);
}
