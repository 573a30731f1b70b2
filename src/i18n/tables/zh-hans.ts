/** Messages of the tables, which come with them. Keys and syntax as in ../zh-hans.ts. */
export const TABLES_ZH_HANS = {
  columns: "选择列",
  columnsHint: "名称总在第一列；选了哪些列会写进网址。",
  columnsReset: "恢复默认",
  "records.also": "另有 {count} 项其他事项",
  "records.title": "其他事项",
  "records.summary":
    "{plans} 份规划在地点、任务和指标之外点名的 {count} 项：活动、基金、政策、设施等。",
  "records.empty": "所选规划没有点名其他事项。",
  "records.name": "事项",
  "records.kind": "类型",
  "records.status": "状态",
  "records.industries": "产业（规划原词）",
  "records.tasks": "任务",
  "records.group": "分组",
  "records.group.kind": "类型",
  "records.group.plan": "规划",
  "records.group.year": "年份",
  "records.group.status": "状态",
  "records.silent": "未写明",
} as const;

export type TablesKey = keyof typeof TABLES_ZH_HANS;
