/** Counts the numbers that Word sets before paragraphs. */
export type Numbering = {
  /** The number before a paragraph, as it is shown; "" where it has none. To be asked once a paragraph, in their order. */
  readonly next: (paragraph: Element) => string;
};

type Level = { readonly format: string; readonly text: string; readonly start: number };
type Used = { readonly list: string; readonly level: number };

const CHINESE = "零一二三四五六七八九";

/** Reads how lists are numbered from `numbering.xml`, and which styles of `styles.xml` are numbered. */
export function numbering(lists: Document | null, styles: Document | null): Numbering {
  const levels = lists ? levelsOf(lists) : new Map<string, ReadonlyMap<number, Level>>();
  const byStyle = styles ? stylesOf(styles) : new Map<string, Used>();
  const counts = new Map<string, number[]>();
  return {
    next(paragraph) {
      const style = attribute(child(child(paragraph, "w:pPr"), "w:pStyle"), "w:val");
      const used = usedBy(paragraph) ?? byStyle.get(style);
      const own = used && levels.get(used.list);
      const level = own?.get(used?.level ?? 0);
      if (!used || !own || !level) return "";
      const count = counts.get(used.list) ?? [];
      counts.set(used.list, count);
      count[used.level] = (count[used.level] ?? level.start - 1) + 1;
      count.length = used.level + 1;
      return level.text.replaceAll(/%(\d)/gu, (_match, digit: string) => {
        const shown = own.get(Number(digit) - 1);
        return formatted(count[Number(digit) - 1] ?? shown?.start ?? 1, shown?.format ?? "decimal");
      });
    },
  };
}

function levelsOf(lists: Document): ReadonlyMap<string, ReadonlyMap<number, Level>> {
  const abstract = new Map(
    [...lists.getElementsByTagName("w:abstractNum")].map((list) => [
      attribute(list, "w:abstractNumId"),
      new Map([...list.getElementsByTagName("w:lvl")].map(levelOf)),
    ]),
  );
  return new Map(
    [...lists.getElementsByTagName("w:num")].map((list) => [
      attribute(list, "w:numId"),
      abstract.get(attribute(child(list, "w:abstractNumId"), "w:val")) ?? new Map(),
    ]),
  );
}

function levelOf(level: Element): readonly [number, Level] {
  return [
    Number(attribute(level, "w:ilvl")),
    {
      format: attribute(child(level, "w:numFmt"), "w:val"),
      text: attribute(child(level, "w:lvlText"), "w:val"),
      start: Number(attribute(child(level, "w:start"), "w:val") || "1"),
    },
  ];
}

function stylesOf(styles: Document): ReadonlyMap<string, Used> {
  return new Map(
    [...styles.getElementsByTagName("w:style")].flatMap((style) => {
      const used = usedBy(style);
      return used ? [[attribute(style, "w:styleId"), used] as const] : [];
    }),
  );
}

function usedBy(element: Element): Used | null {
  const own = child(child(element, "w:pPr"), "w:numPr");
  if (!own) return null;
  return {
    list: attribute(child(own, "w:numId"), "w:val"),
    level: Number(attribute(child(own, "w:ilvl"), "w:val") || "0"),
  };
}

function child(element: Element | null, name: string): Element | null {
  return [...(element?.children ?? [])].find(({ nodeName }) => nodeName === name) ?? null;
}

function attribute(element: Element | null, name: string): string {
  return element?.getAttribute(name) ?? "";
}

function formatted(number: number, format: string): string {
  if (/chinese|japanese|taiwanese|ideographTraditional/iu.test(format)) return chinese(number);
  if (format === "decimalEnclosedCircle") return String.fromCodePoint(0x245f + number);
  if (format === "bullet" || format === "none") return "";
  return String(number);
}

/** Up to 99. */
function chinese(number: number): string {
  if (number < 10) return CHINESE[number] ?? String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? CHINESE[tens] : ""}十${ones > 0 ? CHINESE[ones] : ""}`;
}
