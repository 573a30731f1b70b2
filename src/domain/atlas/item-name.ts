/** An item of a list as a path names it: `#ustc` by its id, what it mentions, its section or term, else `[3]` by its place. */
export function itemName(item: unknown, index: number): string {
  const { id, enterprise, agency, section, term } = (item ?? {}) as Readonly<
    Record<string, unknown>
  >;
  const name = [id, enterprise, agency, section, term].find(
    (candidate) => typeof candidate === "string",
  );
  return typeof name === "string" ? `#${name}` : `[${index}]`;
}
