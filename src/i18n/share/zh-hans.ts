/** Messages of the dialog that shares and embeds what is shown. */
export const SHARE_ZH_HANS = {
  "share.title": "分享与嵌入",
  "share.close": "关闭",
  "share.lead": "嵌入代码和链接都指向现在显示的内容。",
  "share.how": "样式",
  "share.size": "尺寸",
  "share.width": "全宽，{ratio}",
  "share.language": "语言",
  "share.theme": "外观",
  "share.parts": "显示的部分",
  "share.part.title": "标题",
  "share.part.list": "列表",
  "share.part.map": "地图",
  "share.part.legend": "图例",
  "share.part.live": "直接打开可移动的地图",
  "share.pinned": "指定数据版本 {version}",
  "share.always": "到期标记、地图来源与审图号、语言和“在新窗口打开”始终显示。",
  "share.preview": "预览",
  "share.iframe": "嵌入代码（不需要脚本）",
  "share.element": "嵌入元素（可与网页互通消息）",
  "share.link": "链接",
  "share.qr": "链接的二维码",
  "share.copy": "复制",
  "share.copied": "已复制：{what}",
  "share.refused": "浏览器不让复制。文字已选中，请按 Ctrl+C。",
  "share.long":
    "这个地址有 {count} 个字符，超过 400；有些系统会截断它。减少所选规划或筛选可以缩短。",
  "share.open": "在新窗口打开",
} as const;

export type ShareKey = keyof typeof SHARE_ZH_HANS;
