/** What a key of config.json does, for its JSON Schema and docs/configuration.md. */
export type KeyWords = {
  readonly zh: string;
  readonly en: string;
  /** What holds where it is not set, as it is written in the table. */
  readonly unset: string;
};

const words = (zh: string, en: string, unset = "—"): KeyWords => ({ zh, en, unset });

/** By the path of the key; of lists, `[]` stands for each item. */
export const KEY_WORDS: Readonly<Record<string, KeyWords>> = {
  title: words(
    "名称：页首、网页标题、打印和嵌入处",
    "Name: in the bar, titles, on paper and in frames",
    "康图",
  ),
  "title.zh": words("中文", "In Chinese; stands for the other language where that is not given"),
  "title.en": words("英文", "In English"),
  subtitle: words("名称之后的一行小字", "A line after the name", "地方健康产业规划地图集"),
  "subtitle.zh": words("中文", "In Chinese"),
  "subtitle.en": words("英文", "In English"),
  logo: words(
    "名称前的图，高 28 像素；深色外观下也要看得清",
    "A picture before the name, 28 pixels high; it must show in the dark theme too",
  ),
  "logo.file": words(
    "图片文件，与 config.json 同一文件夹或其下",
    "The file, in the folder of config.json or below it",
  ),
  "logo.ratio": words("宽是高的几倍，0.25 到 6", "How many times as wide as high, 0.25 to 6", "1"),
  colours: words(
    "颜色；对比度不足的不用，并说出最接近的合格颜色",
    "Colours; one without enough contrast is refused, and the nearest that has it is named",
  ),
  "colours.accent": words(
    "链接、焦点和选中处的颜色，六位十六进制",
    "Links, focus and what is chosen; six hexadecimal figures",
    "#a8431f",
  ),
  "colours.accentDark": words(
    "深色外观下的同一颜色；不写则由上一项推出",
    "The same in the dark theme; follows from the other where not given",
  ),
  footer: words("页脚文字，如主办单位", "Words of the footer, such as who runs the atlas"),
  "footer.zh": words("中文", "In Chinese"),
  "footer.en": words("英文", "In English"),
  icp: words("备案号，链接到主管部门网站", "Numbers of the Chinese registers, linked to them"),
  "icp.number": words(
    "ICP 备案号，如 苏ICP备12345678号-1",
    "The number with the ministry (beian.miit.gov.cn)",
  ),
  "icp.police": words(
    "公安备案号，如 苏公网安备32120202010123号",
    "The number with the police (beian.mps.gov.cn)",
  ),
  mapApproval: words("地图审核；任何开关都去不掉", "Approval of the map; no switch takes it away"),
  "mapApproval.number": words("审图号", "The approval number", "“待填”"),
  "mapApproval.others": words("其他审图号", "Further approval numbers"),
  "mapApproval.source": words("地图来源", "Source of the map", "天地图"),
  "mapApproval.url": words("来源的网址", "Address of the source"),
  contact: words(
    "联系方式：报告错误、无障碍说明用它",
    "How to reach you: for reports of errors and the accessibility statement",
    "说明未写联系方式",
  ),
  "contact.name": words("单位或科室", "Who answers"),
  "contact.name.zh": words("中文", "In Chinese"),
  "contact.name.en": words("英文", "In English"),
  "contact.email": words("邮箱", "E-mail"),
  "contact.phone": words("电话", "Telephone"),
  "contact.url": words("网页", "Web page"),
  defaults: words(
    "地址里没有写明时显示什么；链接总比它优先",
    "What is shown where an address does not say; a link always counts more",
  ),
  "defaults.plan": words(
    "首页直接打开的规划的编号",
    "Id of the plan that the start page opens on",
    "全部",
  ),
  "defaults.language": words("语言", "Language", "zh-Hans"),
  "defaults.mode": words(
    "通用版或长辈版",
    "The usual version, or that for elders in one of three sizes",
    "usual",
  ),
  "defaults.theme": words("外观", "Colours", "auto"),
  allowedParents: words(
    "可与嵌入的地图集对话的网页来源，一字不差",
    "Origins of pages that may talk to the atlas in their frames, to the letter",
    "没有",
  ),
  frameAncestors: words(
    "谁可以嵌入：任何网页，或只有上一项写明的",
    "Who may frame the atlas: any page, or those that allowedParents names",
    "any",
  ),
  ground: words(
    "底图：行政边界（公开前须有审图号）、不画边界、或自己的瓦片",
    "The ground: boundaries (which need an approval number), none, or tiles of your own",
    "boundaries",
  ),
  tiles: words(
    "自己的底图，ground 为 tiles 时用；见 operating.md",
    "A base map of your own, for ground: tiles; see operating.md",
  ),
  "tiles.provider": words("天地图", "Tianditu"),
  "tiles.style": words(
    "天地图的样式：矢量、影像、地形",
    "Its style: vector, images, terrain",
    "vec",
  ),
  "tiles.key": words("天地图发给您的 tk", "The key (tk) that Tianditu has given you"),
  "tiles.layers": words("别的瓦片服务，自下而上", "Layers of another server, from the bottom up"),
  "tiles.layers[].url": words("瓦片地址，含 {z} {x} {y}", "Address with {z}, {x} and {y}"),
  "tiles.layers[].subdomains": words("{s} 代表的各个主机名", "What {s} stands for"),
  "tiles.attribution": words("底图来源", "Whose map it is"),
  "tiles.approval": words("底图的审图号", "Its approval number"),
  "tiles.maxZoom": words("最大级别，1 到 22", "Nearest zoom, 1 to 22", "18"),
  "tiles.datum": words("坐标系", "Datum", "wgs84"),
  features: words(
    "关掉的功能从菜单、按键、地址和嵌入协议中消失",
    "What is off is gone from menus, keys, addresses and the protocol of frames",
  ),
  "features.downloads": words("下载和复制表格、存图", "Taking tables and pictures home", "true"),
  "features.reading": words("读规划", "Reading the plans", "true"),
  "features.comparison": words("对照", "Comparison", "true"),
  "features.ownData": words("叠加自己的数据", "Data of the reader’s own on the map", "true"),
  "features.share": words("分享与嵌入", "Sharing and embedding", "true"),
  notices: words("提示文字", "Texts of notices"),
  "notices.announcement": words(
    "页首的公告，读者可收起",
    "An announcement above all, until the reader puts it away",
  ),
  "notices.announcement.zh": words("中文", "In Chinese"),
  "notices.announcement.en": words("英文", "In English"),
  "notices.expired": words(
    "接在“规划已到期”提示之后的话",
    "Words after the notice that a plan has expired",
  ),
  "notices.expired.zh": words("中文", "In Chinese"),
  "notices.expired.en": words("英文", "In English"),
  publicAddress: words(
    "地图集发布在哪里：index.html 所在文件夹的 https 地址",
    "Where the atlas is published: the https address of the folder of index.html",
  ),
};
