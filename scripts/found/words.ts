/** What the static pages say beside the words of the application: no part of its messages, which are loaded with every page. */
export const FOUND_WORDS = {
  atlas: "康图",
  tagline: "地方健康产业规划地图集",
  way: "所在位置",
  open: "在地图集中打开",
  openEnglish: "Open in English",
  version: (version: string) => `数据版本 ${version}`,
  source: "每一项都注明规划的条目和词句；规划没写的，注明“未写明”。",
  data: "下载数据",
  moved: "这个页面已经移走",
  movedTo: "到现在的位置",
} as const;
