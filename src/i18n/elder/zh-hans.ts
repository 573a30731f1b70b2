/** Messages of the version for elders, which come with it. Keys and syntax as in ../zh-hans.ts. */
export const ELDER_ZH_HANS = {
  back: "返回",
  usual: "通用版",
  doors: "您想看什么",
  "door.map": "看地图",
  "door.plans": "看一份规划",
  "door.tasks": "谁来做什么",
  "door.read": "读规划",
  settings: "字号、颜色和语言",
  size: "字号",
  "size.elder": "大",
  "size.elder-24": "更大",
  "size.elder-30": "最大",
  contrast: "高对比",
  read: "读给我听",
  pause: "暂停",
  resume: "继续读",
  stop: "停止",
  slower: "慢一点",
  faster: "快一点",
  reader: "朗读",
} as const;

export type ElderKey = keyof typeof ELDER_ZH_HANS;
