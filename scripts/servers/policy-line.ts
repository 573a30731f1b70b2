const LINES = {
  nginx: (policy: string) => `add_header Content-Security-Policy "${policy}" always;`,
  apache: (policy: string) => `Header always set Content-Security-Policy "${policy}"`,
  iis: (policy: string) => `<add name="Content-Security-Policy" value="${policy}" />`,
} as const satisfies Readonly<Record<string, (policy: string) => string>>;

/** The line with which a server sends a policy. @throws for a server that is none of them */
export function policyLine(server: string, policy: string): string {
  if (!Object.hasOwn(LINES, server)) throw new Error(`--as ${Object.keys(LINES).join(" | ")}`);
  return LINES[server as keyof typeof LINES](policy);
}
