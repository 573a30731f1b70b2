/** Directives of a Content-Security-Policy: name → what it allows. */
export function parsePolicy(policy: string): ReadonlyMap<string, string> {
  const directives = policy
    .split(";")
    .map((directive) => directive.trim())
    .filter((directive) => directive !== "");
  return new Map(
    directives.map((directive) => {
      const [name = "", ...values] = directive.split(/\s+/);
      return [name.toLowerCase(), values.join(" ")];
    }),
  );
}
