/** Messages of the notice that another version of the data is shown than the address asks for. */
export const VERSIONS_ZH_HANS = {
  "version.shown": "这个链接指定数据版本 {asked}，这里显示的是 {shown}。",
  "version.open": "打开版本 {asked}",
  "version.nowhere": "发布者没有在这里保存这个版本，可向发布者索取。",
  "version.changes": "看两个版本之间的 {count} 处改动",
  "version.noChanges": "两个版本之间的改动没有发布。",
  "version.drop": "不再指定版本",
} as const;

export type VersionsKey = keyof typeof VERSIONS_ZH_HANS;
