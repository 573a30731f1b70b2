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
  modes: "看图方式",
  beside: "并排",
  overlay: "叠合结构",
  overlayTitle: "空间结构叠合图：{plans}",
  overlayNote:
    "写明空间结构的规划，按同一比例叠在一起，核心对准核心，北在上。圆圈是到中心的实地距离。",
  overlayFew: "写明空间结构并有位置的规划不足两份，没有可叠合的。",
  onCore: "以核心为中心",
  onParts: "没有写核心，以各部分的中央为中心",
  noStructure: "没有写明空间结构",
  noPlace: "写明了空间结构，但各部分都没有位置",
} as const;

export type SideMapsKey = keyof typeof SIDE_MAPS_ZH_HANS;
