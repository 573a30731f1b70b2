/** Messages of the maps side by side, which come with them and not with the page. Keys and syntax as in ../zh-hans.ts. */
export const SIDE_MAPS_ZH_HANS = {
  note: "每幅图以自己的规划为中心，图中心处的比例尺相同。拖动或缩放其中一幅，各幅一起移动同样的实地距离。",
  loading: "正在载入地图。",
  controls: "移动和缩放各幅地图",
  map: "{name}：地图。方向键移动，加号和减号缩放，各幅一起动",
  fit: "放大到{name}大小",
  plans: "选一份规划看图",
  legend: "图例",
  light: "移到或点一项，在各幅图上点亮",
  "line.role": "结构",
  "line.kind": "类型",
  "line.industry": "产业",
  lit: "点亮：{light}",
  litOpen: "点亮：右侧打开的内容",
  of: "{name}：{words}",
  count: "{count} 处",
  silent: "没有写到",
  unplaced: "{count} 处（其中 {unplaced} 处未落图）",
  off: "不再点亮",
} as const;

export type SideMapsKey = keyof typeof SIDE_MAPS_ZH_HANS;
