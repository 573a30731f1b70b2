/** A name on a map and where it stands, in whole pixels. */
export type PlacedName = {
  readonly text: string;
  readonly anchor: string;
  readonly x: number;
  readonly y: number;
};

/** The names that a drawing has, in the order in which they are drawn. */
export function namesIn(svg: string): readonly PlacedName[] {
  const [, left = "0", top = "0"] =
    /<g transform="translate\((-?[\d.]+) (-?[\d.]+)\)">/.exec(svg) ?? [];
  return [...svg.matchAll(/<text([^>]*)>([^<]*)</g)].map(([, attributes = "", text = ""]) => {
    const read = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
    const [, turnedX, turnedY] = /translate\((-?[\d.]+) (-?[\d.]+)\)/.exec(attributes) ?? [];
    return {
      text,
      anchor: read("text-anchor") ?? "start",
      x: Math.round(Number(read("x") ?? turnedX) + Number(left)),
      y: Math.round(Number(read("y") ?? turnedY) + Number(top)),
    };
  });
}

/** A drawing without its names: what is left looks the same with any font, or none. */
export const withoutNames = (svg: string): string =>
  svg.replaceAll(/<text[^>]*>[^<]*<\/text>/g, "");

export function writeNames(names: readonly PlacedName[]): string {
  return names.map(({ x, y, anchor, text }) => `${x} ${y} ${anchor} ${text}\n`).join("");
}

export function readNames(text: string): readonly PlacedName[] {
  return text.split("\n").flatMap((line) => {
    const [, x, y, anchor = "", name = ""] = /^(-?\d+) (-?\d+) (\w+) (.*)$/.exec(line) ?? [];
    return x === undefined ? [] : [{ text: name, anchor, x: Number(x), y: Number(y) }];
  });
}

/** How far a name may stand from where it stood, in pixels: as far as machines reckon differently. */
const SLACK = 2;

/** What has come, gone or moved between two maps, a line each. */
export function nameChanges(
  before: readonly PlacedName[],
  after: readonly PlacedName[],
): readonly string[] {
  const said = ({ text, anchor, x, y }: PlacedName) => `${text} (${x}, ${y}, ${anchor})`;
  const isSame = (a: PlacedName, b: PlacedName) =>
    a.text === b.text &&
    a.anchor === b.anchor &&
    Math.abs(a.x - b.x) <= SLACK &&
    Math.abs(a.y - b.y) <= SLACK;
  const gone = before.filter((one) => !after.some((other) => isSame(one, other)));
  const come = after.filter((one) => !before.some((other) => isSame(one, other)));
  return [...gone.map((one) => `- ${said(one)}`), ...come.map((one) => `+ ${said(one)}`)];
}
