/** A number held against the most that it may be. */
export type Verdict = {
  readonly target: string;
  /** Null when it could not be measured: never met. */
  readonly now: number | null;
  readonly most: number;
};

function isMet({ now, most }: Verdict): boolean {
  return now !== null && now <= most;
}

/** Verdicts as a Markdown table. */
export function formatVerdicts(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(
    (verdict) =>
      `| ${verdict.target} | ${verdict.now ?? "–"} | ${verdict.most} | ${isMet(verdict) ? "pass" : "**fail**"} |`,
  );
  return ["| target | now | at most | |", "|---|---|---|---|", ...rows].join("\n");
}
