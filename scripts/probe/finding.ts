/** What a portal operator must know, a line each: a fault is to be mended, a warning to be decided. */
export type Finding = {
  readonly level: "good" | "warning" | "fault";
  /** What was looked at. */
  readonly what: string;
  /** What was found, in words. */
  readonly found: string;
};

const of =
  (level: Finding["level"]) =>
  (what: string, found: string): Finding => ({ level, what, found });

export const good = of("good");
export const warning = of("warning");
export const fault = of("fault");
