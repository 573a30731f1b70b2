/** Messages of the map by keyboard and ear, which come with it. Keys and syntax as in ../zh-hans.ts. */
export const LISTEN_ZH_HANS = {
  comma: "，",
  about:
    "{plans}：画面里有 {count} 处地点。{densest}{structure}按回车进入地点，方向键到那个方向最近的一处，再按回车打开，Esc 退出。同样的地点在地点列表中。",
  aboutAfar:
    "画面里有 {count} 份规划。按回车进入，方向键到那个方向最近的一份，再按回车打开，Esc 退出。同样的内容在列表中。",
  densest: "最密的一处是{name}。",
  structure: "规划写的结构：{phrase}。",
  plan: "{name}，{count} 处地点",
  planHint: "按回车打开这份规划",
  choose: "按回车从中选一处",
  precision: "位置只{precision}",
  way: "在上一处的{direction}边，{length}",
  near: "与上一处相距{length}",
  end: "这个方向没有别的地点了。",
  empty: "画面里没有可走的地点。请移动地图、打开“地点”图层，或先选一份规划。",
  inside: "已进入地点。",
  left: "已退出地点，方向键移动地图。",
  help: "按键说明",
  helpTitle: "用键盘和耳朵看地图",
  now: "现在的画面",
  close: "关闭",
  keys: "按键",
  "key.enter": "回车",
  "key.arrows": "方向键",
  "key.pages": "Page Down、Page Up",
  "key.m": "M（只在地点中）",
  "key.escape": "Esc",
  "key.zoom": "加号、减号",
  "does.enter": "进入地点；在地点中：打开这一处",
  "does.arrows": "移动地图；在地点中：到那个方向最近的一处",
  "does.pages": "在地点中：按重要程度到下一处、上一处",
  "does.m": "再说一遍现在在哪里",
  "does.escape": "退出地点",
  "does.zoom": "放大、缩小",
} as const;

export type ListenKey = keyof typeof LISTEN_ZH_HANS;
