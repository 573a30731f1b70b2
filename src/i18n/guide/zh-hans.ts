/** How to read the map, told where the map is; loaded with it only. */
export const GUIDE_ZH_HANS = {
  "marks.title": "形状和颜色",
  "marks.text": "形状说是哪类地方，颜色说规划写明的产业。规划没写产业的，用墨灰色。",
  "precision.title": "位置有多准",
  "precision.text":
    "实心的图形准到楼宇或院区；只知道在哪个街道、乡镇的，周围有一圈，真实位置在圈内，选中它时圈上写着多大。只知道在哪个市或区县的，不摆成许多点，合成一个虚线圈，放在当地政府驻地。",
  "counts.title": "圆圈里的数字",
  "counts.text": "挨得太近的地方合成一个数，放大后分开，点开可以逐个看。",
  "structure.title": "规划的结构",
  "structure.text":
    "核是粗轮廓，带和翼是宽色带，重点区域是着色的区县，支点是编号的圆点，细线连到它所属的核或带。同一种角色在各规划里同色。",
  "panels.title": "点开以后",
  "panels.text":
    "打开一项任务、一个单位或一个产业，相关的地方变亮，其余变淡。对外联系画成弧线，远端在图外的，在图边写明方向和距离。双击只放大。",
  "silence.title": "没有的就是没写",
  "silence.text":
    "规划没写的，这里留空；没有位置的地方在列表里，标着“未落图”。底图边界经过简化，只作示意。",
} as const;

export type GuideKey = keyof typeof GUIDE_ZH_HANS;
