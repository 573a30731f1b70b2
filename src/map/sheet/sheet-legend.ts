import type { Language } from "../../i18n/language.ts";
import { formatList } from "../../i18n/words/list.ts";
import { localName } from "../../i18n/words/names.ts";
import type { Translate } from "../../i18n/translate.ts";
import type { SceneContent } from "../scene/scene-types.ts";
import type { LegendEntry, LegendSubject } from "../style/layers/legend-entry.ts";
import { legend } from "../style/layers/legend.ts";
import type { Palette } from "../style/palette.ts";
import { type SheetPart, tenth, textAt, textBlock } from "./sheet-text.ts";
import { drawSwatch, SWATCH_BOX } from "./sheet-swatch.ts";
import { wrapText } from "../../i18n/words/wrap-text.ts";

type LegendRoom = {
  /** Of all columns together. */
  readonly width: number;
  /** The lines run down one column after the other, each about as long. */
  readonly columns: number;
};

type SheetLegendInput = {
  readonly content: SceneContent;
  readonly palette: Palette;
  readonly language: Language;
  readonly t: Translate;
  readonly room: LegendRoom;
};

const SUBJECTS: readonly LegendSubject[] = ["structure", "precision", "group", "kind", "area"];
const SIZE = 11;
const LINE = 14;
const GAP = 24;
const SWATCH_SCALE = 0.85;
const INDENT = 24;
/** Room for the number at the end of a line. */
const COUNT = 26;

/** The legend of a map on paper: what the map shows, and how many of each, in columns. */
export function drawSheetLegend({
  content,
  palette,
  language,
  t,
  room,
}: SheetLegendInput): SheetPart {
  const width = (room.width - GAP * (room.columns - 1)) / room.columns;
  const entries = legend(content);
  const groups = SUBJECTS.flatMap((subject): readonly SheetPart[] => {
    const lines = entries.filter((entry) => entry.subject === subject);
    if (lines.length === 0) return [];
    const rows = lines.map((entry) => {
      const words = planWords(entry, language) || t(entry.message);
      return entryRow(drawSwatch(entry.swatch, palette), words, entry.count, { palette, width });
    });
    return [stacked([headingRow(t(`legend.${subject}`), width, palette), ...rows])];
  });
  const columns = inColumns(groups, room.columns).map(stacked);
  const svg = columns.map((column, index) => {
    const x = tenth(index * (width + GAP));
    return `<g transform="translate(${x} 0)">${column.svg}</g>`;
  });
  return { svg: svg.join(""), height: Math.max(0, ...columns.map(({ height }) => height)) };
}

/** What the plans themselves call it; empty where they have no word for it. */
function planWords({ words }: LegendEntry, language: Language): string {
  const local = words.map((word) => localName(word, "word", language) ?? "");
  return formatList([...new Set(local)], language);
}

function headingRow(words: string, width: number, { text }: Palette): SheetPart {
  const { svg, height } = textBlock([words], [0, 6], width, {
    size: SIZE,
    fill: text.ink,
    weight: 700,
  });
  return { svg, height: height + 9 };
}

function entryRow(
  swatch: string,
  words: string,
  count: number | null,
  { palette, width }: { readonly palette: Palette; readonly width: number },
): SheetPart {
  const style = { size: SIZE, fill: palette.text.ink };
  const lines = wrapText(words, (width - INDENT - COUNT) / SIZE);
  const written = lines.map((line, index) => textAt(line, [INDENT, 12 + index * LINE], style));
  const end = { size: SIZE, fill: palette.text.place, anchor: "end" } as const;
  const number = count === null ? "" : textAt(String(count), [width, 12], end);
  const box = `<g transform="translate(0 ${tenth(8.5 - (SWATCH_BOX * SWATCH_SCALE) / 2)}) scale(${SWATCH_SCALE})">${swatch}</g>`;
  return {
    svg: `${box}${written.join("")}${number}`,
    height: Math.max(18, lines.length * LINE + 4),
  };
}

/** Groups in their order in so many columns, so that the longest of these is as short as may be. */
function inColumns(groups: readonly SheetPart[], count: number): readonly (readonly SheetPart[])[] {
  if (count === 1) return [groups];
  const choices = groups.map((_, index) => {
    const rest = inColumns(groups.slice(index + 1), count - 1);
    return [groups.slice(0, index + 1), ...rest];
  });
  const longest = (columns: readonly (readonly SheetPart[])[]) =>
    Math.max(...columns.map((column) => stacked(column).height));
  const [best = []] = choices.toSorted((a, b) => longest(a) - longest(b));
  return best;
}

/** Parts below each other. */
function stacked(parts: readonly SheetPart[]): SheetPart {
  let height = 0;
  const svg = parts.map((part) => {
    const placed = `<g transform="translate(0 ${height})">${part.svg}</g>`;
    height += part.height;
    return placed;
  });
  return { svg: svg.join(""), height };
}
