/** Messages of the atlas in a frame of another page. */
export const FRAME_ZH_HANS = {
  "frame.sides": "列表或地图",
  "frame.list": "列表",
  "frame.map": "地图",
  "frame.live": "打开可移动的地图",
  "frame.rested": "本页另一张地图打开了，这里先显示图片。",
  "frame.open": "在新窗口打开",
  "frame.blocked": "所在网页不允许打开新窗口。请复制下面的地址，在浏览器中打开：",
  "frame.address": "完整地图集的地址",
  "frame.close": "关闭",
  "frame.all": "全部规划",
  "frame.backToList": "返回列表",
  "frame.counts": "{sites} 处地点 · {tasks} 项任务 · {targets} 个指标",
  "frame.sources": "出处",
  "frame.said": "{plan}：{sections}",
  "frame.failed": "这一项没有载入。可在新窗口打开完整地图集查看。",
} as const;

export type FrameKey = keyof typeof FRAME_ZH_HANS;
