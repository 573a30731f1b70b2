import type { ShareKey } from "./zh-hans.ts";

export const SHARE_EN: Readonly<Record<ShareKey, string>> = {
  "share.title": "Share and embed",
  "share.close": "Close",
  "share.lead": "Code and link lead to what is shown now.",
  "share.how": "How it looks",
  "share.size": "Size",
  "share.width": "full width, {ratio}",
  "share.language": "Language",
  "share.theme": "Appearance",
  "share.parts": "Parts shown",
  "share.part.title": "Title",
  "share.part.list": "List",
  "share.part.map": "Map",
  "share.part.legend": "Legend",
  "share.part.live": "Map that moves from the start",
  "share.pinned": "Ask for data version {version}",
  "share.always":
    "The mark of an expired plan, source and approval number of the map, languages and the way to the whole atlas always stand.",
  "share.preview": "Preview",
  "share.iframe": "Code to embed (needs no script)",
  "share.element": "Element to embed (talks with your page)",
  "share.link": "Link",
  "share.qr": "QR code of the link",
  "share.copy": "Copy",
  "share.copied": "Copied: {what}",
  "share.refused": "The browser does not allow copying. The text is selected: press Ctrl+C.",
  "share.long":
    "This address has {count} characters, more than 400, and some systems cut it. Fewer plans or filters make it shorter.",
  "share.open": "Open in a new window",
};
