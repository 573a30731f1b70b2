/** Messages of charts and of the cards behind numbers, which come with these. Keys and syntax as in ../../zh-hans.ts. */
export const CHARTS_ZH_HANS = {
  "chart.keys": "{title}：{count} 个标记，用方向键逐个查看，回车打开依据",
  "chart.structure": "条长是占全部的比例：实心为地点，斜线为任务，空心为指标。",
  "chart.industries":
    "圆的面积是写到这一类的地点数，数字在旁边；0 表示只有任务或指标写到，空白是规划没有写到。",
  "chart.metrics": "圆点是数值，横线是 95% 区间；每项指标各有刻度，只在一格之内相比。",
  "chart.units":
    "条长是任务数：实心为牵头，斜线为并列负责，空心为配合，后面三个数依次相应；每份规划最多画 {count} 个单位，其余见表。",
  "chart.silence": "斜线是没有写明的，空心是写明的，整条是全部。",
  "chart.overlap":
    "横轴是相距的公里数，每格各有刻度：圆点从两处标注点量起，横线是两处误差允许的最近和最远；横线从 0 开始、没有圆点的可能就是同一处。按最远可能距离由近到远，每格最多画 {count} 条，其余和没有落图的见表。",
  "chart.between": "几份规划都写到的细类，最近的两处",
  "chart.within": "{plan}：相邻地点写了同样的细类",
  "chart.gaps":
    "一行一个细类，一列一份规划：实心是有地点写到，斜线是只有任务或指标写到，空框是没有写到。",
  "chart.gap.sites": "{industry}，{plan}：{count} 处地点写到",
  "chart.gap.text": "{industry}，{plan}：只有任务或指标写到",
  "chart.gap.silent": "{industry}，{plan}：没有写到",
  "chart.alike":
    "两两之间的相似度，1 为完全相同，颜色越深越像，数字在格中。地点写到产业不足 {least} 次的规划不比，写作未写。",
  "chart.alike.cell": "{a} – {b}：{value}",
  "chart.targets":
    "横轴是年份，指标各按自己的单位写明数值；高低不同的数不在同一刻度上，不排名次。实心是目标，空心是规划自己写的基数，连线是从基数到目标。",
  "chart.targets.like": "口径相同：{name}",
  "chart.targets.own": "{plan}：总目标",
  "chart.targets.unlike": "名称相近、口径不同，分开画",
  "chart.targets.noYear": "年份未写",
  "of.claims": "写到{industry}的地点、任务和指标",
  "of.apart": "相距",
  "of.growth": "年均增速",
  "of.reach": "距离和方位",
  "of.pair": "同在几项任务里",
  "of.silence": "没有写明{what}",
  "n.title": "依据",
  "n.sites": "{count} 处地点",
  "n.tasks": "{count} 项任务",
  "n.targets": "{count} 项指标",
  "n.all": "{sites} 处地点、{tasks} 项任务、{targets} 项指标",
  "n.claims": "地点写到产业 {count} 次",
  "n.ends": "2 处的位置和误差半径",
  "n.baseline": "1 项指标和它自己写的基数",
  "out.title": "没有计入",
  "out.none": "没有漏掉的",
  "out.noUnit": "{count} 项没有写责任单位的任务",
  "out.noIndustry": "{count} 处没有写产业的地点",
  "formula.plan-count": "规划写到的每一项各计一次",
  "formula.role": "属于这一角色的地点和它们下级地点的份额：{part} ÷ {whole}",
  "formula.claims":
    "写到这一类或其下细类的，每处地点、每项任务、每项指标各计一次；区位商 = 这一类在这份规划地点中的占比 ÷ 在所选规划全部地点中的占比",
  "formula.similarity": "Σ min(a 的占比, b 的占比)，对各产业类别求和",
  "formula.apart":
    "d 是两处标注点的大圆距离，区间 [max(0, d − r1 − r2), d + r1 + r2]，r1、r2 是两处的误差半径",
  "formula.reach":
    "d 是本端到对方的大圆距离，区间 [max(0, d − r1 − r2), d + r1 + r2]，r1、r2 是两端的误差半径；方位是本端的起始方位角，自北顺时针",
  "formula.led": "单独牵头、共同负责或唯一写明的任务，每项计一次",
  "formula.listed": "与别的单位并列、没有写谁牵头的任务，每项计一次",
  "formula.support": "写作配合单位的任务，每项计一次",
  "formula.partners": "同在任何一项任务里的别的单位，每个计一次",
  "formula.pair": "两个单位都写在里面的任务，每项计一次",
  "formula.silence": "没有写明的 {count} ÷ 全部 {total}",
  "reference.count": "直接数出",
  "items.title": "是哪些",
  "items.passages": "原文 {count} 处",
  "card.here": "打开这一节，浏览器当场算出",
} as const;

export type ChartsKey = keyof typeof CHARTS_ZH_HANS;
