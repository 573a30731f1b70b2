type Named = { readonly id: string };
type Said = Named & { readonly section: string };

type Covered = {
  readonly clauses: readonly { readonly section: string }[];
  readonly sites: readonly (Named & { readonly cites: readonly { readonly section: string }[] })[];
  readonly tasks: readonly { readonly section: string }[];
  readonly targets: readonly Said[];
  readonly links: readonly Said[];
  readonly records: readonly Said[];
};

/**
 * The coverage table of a plan (`data/README.md` 17) as far as a draft knows it: a row for each thing that a clause gave, the orders
 * to be put into words; a clause that gave nothing has its summary.
 */
export function draftCoverage(plan: string, covered: Covered): string {
  const rows = covered.clauses.flatMap(({ section }) => {
    const things = thingsOf(section, covered);
    return (things.length > 0 ? things : ["summary"]).map(
      (thing) => `| ${section} |  | ${thing} |`,
    );
  });
  return [
    `# ${plan}: where each order went`,
    "",
    "| section | order | where |",
    "|---|---|---|",
    ...rows,
    "",
    "| section | named only | why |",
    "|---|---|---|",
    "",
  ].join("\n");
}

function thingsOf(
  section: string,
  { sites, tasks, targets, links, records }: Covered,
): readonly string[] {
  const said = (kind: string, things: readonly Said[]) =>
    things.flatMap(({ id, section: own }) => (own === section ? [`${kind}:${id}`] : []));
  return [
    ...sites
      .filter(({ cites }) => cites.some((cite) => cite.section === section))
      .map(({ id }) => `site:${id}`),
    ...said("record", records),
    ...said("link", links),
    ...said("target", targets),
    ...(tasks.some((task) => task.section === section) ? ["task"] : []),
  ];
}
