/** Messages of what the comparison finds across plans. Keys and syntax as in ../../zh-hans.ts. */
export const FINDINGS_ZH_HANS = {
  "overlap.title": "同质化",
  "overlap.betweenTitle": "同质化：几份规划都写到的细类",
  "overlap.betweenNote":
    "只比细类，只写到大类的不算。距离从两处标注点量起，方括号是两处误差允许的最近和最远；按最远可能距离由近到远排列。只知在哪个城市、没有落图的地点不量距离，另计。",
  "overlap.withinTitle": "{plan}：相邻地点写了同样的细类",
  "overlap.withinNote":
    "上下级地点不算。另有 {count} 个写了产业的地点只知在哪个城市或没有落图，不量距离。",
  "overlap.noneBetween": "所选规划没有共同写到的细类。",
  "overlap.industry": "细类",
  "overlap.nearest": "最近的两处",
  "overlap.sites": "两处地点",
  "overlap.distance": "相距",
  "overlap.count":
    "{plan}：地点 {placed}{unplaced, plural, =0 {} other {，另有 # 处不量距离}} · 原文 {cites} 处",
  "overlap.textOnly": "没有两边都落图的地点",
  "overlap.km": "{value} 公里 [{low}, {high}]",
  "overlap.evidence": "原文 {count} 处",
  "overlap.more": "其余 {count} 条",
  "finding.column": "去掉",
  "finding.dismiss": "去掉这条：{name}",
  "finding.dismissed": "已去掉 {count} 条，打印时也不出现；刷新页面就恢复。",
  "finding.restore": "恢复这一条：{name}",
  "finding.restoreAll": "全部恢复",
  "gaps.title": "空白",
  "gaps.note":
    "把产业分类下的 {parts} 个细类当作产业链的环节，看哪些没有一份规划写到，哪些只有一份写到。只写到大类的，不算写到其下的细类。",
  "gaps.nobody": "所选规划都没有写到（{count}）",
  "gaps.nobodyNone": "每个细类都至少有一份规划写到。",
  "gaps.everybody": "所选规划都写到（{count}）",
  "gaps.only": "只有{plan}写到（{count}）",
  "gaps.onlyNone": "没有只有{plan}写到的细类。",
  "gaps.part": "细类",
  "gaps.where": "写在哪里",
  "gaps.words": "原词",
} as const;
