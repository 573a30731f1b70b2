import type {
  Agency,
  Clause,
  Enterprise,
  Link,
  PlanRecord,
  PublishedMetric,
  PublishedTarget,
  PublishedTask,
  Wording,
} from "../../model/types.ts";
import type { IndustryClass } from "../../model/vocabulary.ts";
import type { AtlasPlan, AtlasSite } from "../atlas/atlas.ts";
import { sectionsOfMention } from "../clauses/said-in.ts";
import { COMPARATOR_WORDS, dateWords } from "./cell-words.ts";
import type { Column } from "./csv.ts";
import type { PlanStanding } from "./plan-standing.ts";

/** A record of one plan, told of which and whether that plan still runs. */
export type OfPlan<Row> = Row & PlanStanding & { readonly plan: string };

const LIFE_CYCLES = { "in-force": "实施期内", vision: "已到期", expired: "已到期" } as const;

const STANDING_COLUMNS: readonly Column<PlanStanding>[] = [
  { header: "规划目标截止年", cell: (row) => row.planPeriodTo },
  { header: "规划状态", cell: (row) => LIFE_CYCLES[row.lifeCycle] },
  { header: "状态计算日期", cell: (row) => row.lifeCycleOn },
];

/** Code and name of a class of 健康产业统计分类(2019): the code alone would lose its zero. */
export type ClassWord = (code: IndustryClass) => string;

export const siteColumns = (classWord: ClassWord): readonly Column<OfPlan<AtlasSite>>[] => [
  { header: "规划", cell: (site) => site.plan },
  { header: "编号", cell: (site) => site.id },
  { header: "名称", cell: (site) => site.nameZh },
  { header: "英文名称", cell: (site) => site.nameEn },
  { header: "类型", cell: (site) => site.kind },
  { header: "战略角色", cell: (site) => site.strategyRole },
  { header: "战略角色(规划原词)", cell: (site) => site.strategyWordZh },
  { header: "状态", cell: (site) => site.status },
  { header: "上级地点", cell: (site) => site.parent },
  { header: "重点产业(规划原词)", cell: (site) => site.industries.map(({ term }) => term) },
  { header: "产业类别", cell: (site) => site.classes.map(classWord) },
  { header: "龙头企业", cell: (site) => site.leadEnterprises.map(({ enterprise }) => enterprise) },
  { header: "相关任务", cell: (site) => site.tasks },
  { header: "作用", cell: (site) => site.roleZh },
  { header: "经度(WGS-84)", cell: (site) => site.position?.[0] },
  { header: "纬度(WGS-84)", cell: (site) => site.position?.[1] },
  { header: "定位精度", cell: (site) => site.place.precision },
  { header: "误差半径(米)", cell: (site) => site.place.radiusM },
  { header: "定位方法", cell: (site) => site.place.method },
  { header: "定位来源", cell: (site) => site.place.sources },
  { header: "行政区划代码", cell: (site) => site.place.adcode },
  { header: "所辖行政区划代码", cell: (site) => site.place.areaOf },
  { header: "未落图原因", cell: (site) => site.place.unplacedReason },
  { header: "条目", cell: (site) => site.cites.map(({ section }) => section) },
  { header: "原文词句", cell: (site) => site.cites.map(({ phrase }) => phrase) },
  ...STANDING_COLUMNS,
];

export const PLAN_COLUMNS: readonly Column<AtlasPlan & PlanStanding>[] = [
  { header: "编号", cell: (plan) => plan.id },
  { header: "标题", cell: (plan) => plan.titleZh },
  { header: "英文标题", cell: (plan) => plan.titleEn },
  { header: "发文机关", cell: (plan) => plan.issuerZh },
  { header: "文号", cell: (plan) => plan.documentNumber },
  { header: "印发日期", cell: (plan) => plan.dateIssued },
  { header: "目标起始年", cell: (plan) => plan.period.from },
  ...STANDING_COLUMNS,
  { header: "行政区划代码", cell: (plan) => plan.region.adcode },
  { header: "地区", cell: (plan) => plan.region.nameZh },
  { header: "产业口径", cell: (plan) => plan.scopeZh },
  { header: "空间结构", cell: (plan) => plan.structure?.phraseZh },
  { header: "地点数", cell: (plan) => plan.sites.length },
];

export const CLAUSE_COLUMNS: readonly Column<OfPlan<Clause>>[] = [
  { header: "规划", cell: (clause) => clause.plan },
  { header: "条目", cell: (clause) => clause.section },
  { header: "上级条目", cell: (clause) => clause.parent },
  { header: "标题", cell: (clause) => clause.titleZh },
  { header: "英文标题", cell: (clause) => clause.titleEn },
  { header: "摘要", cell: (clause) => clause.summaryZh },
  ...STANDING_COLUMNS,
];

export const TASK_COLUMNS: readonly Column<PublishedTask>[] = [
  { header: "规划", cell: (task) => task.plan },
  { header: "条目", cell: (task) => task.section },
  { header: "任务", cell: (task) => task.titleZh },
  { header: "英文名称", cell: (task) => task.titleEn },
  { header: "摘要", cell: (task) => task.summaryZh },
  { header: "责任方式", cell: (task) => task.unitMode },
  { header: "牵头或责任单位", cell: (task) => task.leadUnits },
  { header: "配合单位", cell: (task) => task.supportingUnits },
  { header: "期限", cell: (task) => task.deadline && dateWords(task.deadline.date) },
  { header: "相关地点", cell: (task) => task.sites },
  { header: "相关企业", cell: (task) => task.enterprises },
  ...STANDING_COLUMNS,
];

export const TARGET_COLUMNS: readonly Column<PublishedTarget>[] = [
  { header: "规划", cell: (target) => target.plan },
  { header: "编号", cell: (target) => target.id },
  { header: "条目", cell: sectionsOfMention },
  { header: "指标", cell: (target) => target.metricZh },
  { header: "比较", cell: (target) => COMPARATOR_WORDS[target.comparator] },
  { header: "数值", cell: (target) => target.value },
  { header: "数值上限", cell: (target) => target.valueTo },
  { header: "单位", cell: (target) => target.unitZh },
  { header: "年份", cell: (target) => target.year },
  { header: "范围", cell: (target) => target.scope },
  { header: "统一指标", cell: (target) => target.metric },
  { header: "换算单位", cell: (target) => target.normalised?.unit },
  { header: "换算数值", cell: (target) => target.normalised?.value },
  { header: "换算数值上限", cell: (target) => target.normalised?.valueTo },
  { header: "原文词句", cell: (target) => target.phrase },
  ...STANDING_COLUMNS,
];

/** A firm with the standing of the plan of each of its mentions. */
type StandingEnterprise = Enterprise & { readonly standings: readonly PlanStanding[] };

export const ENTERPRISE_COLUMNS: readonly Column<StandingEnterprise>[] = [
  { header: "编号", cell: (enterprise) => enterprise.id },
  { header: "名称", cell: (enterprise) => enterprise.nameZh },
  { header: "英文名称", cell: (enterprise) => enterprise.nameEn },
  { header: "全称", cell: (enterprise) => enterprise.fullNameZh },
  { header: "规划", cell: (enterprise) => enterprise.mentions.map(({ plan }) => plan) },
  { header: "角色", cell: (enterprise) => enterprise.mentions.map(({ role }) => role) },
  { header: "条目", cell: (enterprise) => enterprise.mentions.map(({ section }) => section) },
  ...STANDING_COLUMNS.map(({ header, cell }) => ({
    header,
    cell: ({ standings }: StandingEnterprise) => standings.map(cell),
  })),
];

export const LINK_COLUMNS: readonly Column<OfPlan<Link>>[] = [
  { header: "规划", cell: (link) => link.plan },
  { header: "编号", cell: (link) => link.id },
  { header: "本地一端", cell: (link) => link.from },
  { header: "外地一端", cell: (link) => link.toZh },
  { header: "方式", cell: (link) => link.kind },
  { header: "方向", cell: (link) => link.direction },
  { header: "内容", cell: (link) => link.aboutZh },
  { header: "条目", cell: sectionsOfMention },
  { header: "原文词句", cell: (link) => link.phrase },
  ...STANDING_COLUMNS,
];

export const RECORD_COLUMNS: readonly Column<OfPlan<PlanRecord>>[] = [
  { header: "规划", cell: (record) => record.plan },
  { header: "编号", cell: (record) => record.id },
  { header: "类型", cell: (record) => record.kind },
  { header: "名称", cell: (record) => record.nameZh },
  { header: "英文名称", cell: (record) => record.nameEn },
  { header: "说明", cell: (record) => record.aboutZh },
  { header: "年份", cell: (record) => record.year },
  { header: "状态", cell: (record) => record.status },
  { header: "产业(规划原词)", cell: (record) => record.industries.map(({ term }) => term) },
  { header: "相关地点", cell: (record) => record.sites },
  { header: "相关任务", cell: (record) => record.tasks },
  { header: "条目", cell: sectionsOfMention },
  { header: "原文词句", cell: (record) => record.phrase },
  ...STANDING_COLUMNS,
];

export const METRIC_COLUMNS: readonly Column<PublishedMetric>[] = [
  { header: "规划", cell: (row) => row.plan },
  { header: "空间指标", cell: (row) => row.metric },
  { header: "数值", cell: (row) => row.value },
  { header: "区间下限", cell: (row) => row.low },
  { header: "区间上限", cell: (row) => row.high },
  { header: "计入数", cell: (row) => row.n },
  { header: "未计入数", cell: (row) => row.excluded },
  { header: "单位", cell: (row) => row.unit },
  { header: "公式", cell: (row) => row.formula },
  { header: "出处", cell: (row) => row.reference },
  { header: "随机种子", cell: (row) => row.seed },
  { header: "抽样次数", cell: (row) => row.draws },
  { header: "抽样分布", cell: (row) => row.distribution },
  ...STANDING_COLUMNS,
];

export const AGENCY_COLUMNS: readonly Column<Agency>[] = [
  { header: "编号", cell: (agency) => agency.id },
  { header: "名称", cell: (agency) => agency.nameZh },
  { header: "英文名称", cell: (agency) => agency.nameEn },
  { header: "级别", cell: (agency) => agency.level },
  { header: "行政区划代码", cell: (agency) => agency.adcode },
  { header: "规划", cell: (agency) => agency.written.map(({ plan }) => plan) },
  { header: "规划中的写法", cell: (agency) => agency.written.map(({ name }) => name) },
];

export const wordingColumns = (classWord: ClassWord): readonly Column<Wording>[] => [
  { header: "规划原词", cell: (wording) => wording.term },
  { header: "英文", cell: (wording) => wording.termEn },
  {
    header: "健康产业统计分类(2019)类别",
    cell: (wording) => wording.classes.map((reading) => classWord(reading.class)),
  },
  { header: "细分", cell: (wording) => wording.classes.map(({ finer }) => finer) },
];
