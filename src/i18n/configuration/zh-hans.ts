/** Messages about what is wrong in config.json, which come with it. Keys and syntax as in ../zh-hans.ts. */
export const CONFIGURATION_ZH_HANS = {
  intro:
    "这个地图集的配置文件 config.json 有 {count} 处错误。地图集照常运行；读者不受影响，运维人员请改正（点开看详情）。",
  whole: "整个文件",
  line: "{path}：{fault}{remedy}",
  "fault.unreadable": "不是完整的 JSON（{detail}）。",
  "fault.unknown": "没有这个键。{meant, select, none {} other {是不是想写 {meant}？}}",
  "fault.unfit": "写的是 {given}，应当是{expected}。",
  "fault.none-of":
    "写的是 {given}，应当是 {values} 之一。{meant, select, none {} other {是不是想写 {meant}？}}",
  "fault.tiles": "底图读不出来（{detail}）。",
  "fault.contrast":
    "{given} 在底色 {ground} 上的对比度只有 {ratio}∶1，至少要 {least}∶1。最接近的合格颜色是 {nearest}。",
  "remedy.left-out": "已略去，按默认显示。",
  "remedy.points": "在改正以前，地图不画行政边界。",
  "remedy.frames": "在改正以前，只有 allowedParents 写明的网页可以嵌入。",
  "remedy.ours": "仍用地图集自己的颜色。",
  "remedy.all": "全部按最严的默认处理：不画行政边界，不与别的网页对话。",
  "expected.record": "一组键和值：'{' … '}'",
  "expected.list": "列表：[ … ]",
  "expected.text": "不空的文字，用双引号括起",
  "expected.number": "数字",
  "expected.flag": "true 或 false",
  "expected.id": "编号：小写字母、数字和连字符",
  "expected.address": "完整的网址：https://…",
  "expected.origin": "完整的来源，不带路径，不用星号：https://portal.example",
  "expected.file":
    "与本页同一文件夹的图片路径，如 logo.svg（svg、png、webp、jpg、avif），不以 / 开头，不含 ..",
  "expected.colour": "六位十六进制颜色，如 #a8431f",
  "expected.icp": "备案号，如 苏ICP备12345678号-1、苏公网安备32120202010123号",
  "expected.email": "邮箱地址",
  "expected.range": "规定范围内的数",
  "expected.length": "短一些的文字",
  "expected.many": "短一些的列表",
} as const;

export type ConfigurationKey = keyof typeof CONFIGURATION_ZH_HANS;
